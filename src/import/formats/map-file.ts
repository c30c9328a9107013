/** 対応表 (--map): which of a list's columns is which field of ours. Read strictly, with every slip named at its line. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readMapping, type MappingValue } from '../../catalogue/read/yaml-mapping.ts';
import { isPartialDay } from '../../domain/time/partial-day.ts';
import { isKindId, KIND_IDS, type KindId } from '../../domain/vocabulary/kind.ts';
import { nearMiss } from '../../domain/text/edit-distance.ts';
import { frontMatterSchema } from '../../domain/entry/entry-schema.ts';
import type { SourceWords } from '../row/draft-of-row.ts';
import { isRowField, ROW_FIELD_IDS, type RowFieldId } from '../row/row-field.ts';

export interface SplitRule {
  readonly column: string;
  readonly by: string;
  readonly into: readonly RowFieldId[];
}

export interface MapKind {
  readonly always?: KindId;
  readonly column?: string;
  readonly values: ReadonlyMap<string, KindId>;
  readonly otherwise?: KindId;
}

export interface MapFile {
  /** part of the ledger's name */
  readonly name: string;
  readonly columns: readonly (readonly [column: string, field: RowFieldId])[];
  readonly splits: readonly SplitRule[];
  readonly kind?: MapKind;
  /** text for fields that a row leaves empty */
  readonly defaults: Readonly<Partial<Record<RowFieldId, string>>>;
  /** front matter that every row gets */
  readonly constants: Readonly<Record<string, unknown>>;
  readonly source: Partial<SourceWords>;
  readonly publisher?: string;
  readonly asOf?: string;
  readonly municipality?: string;
}

const KEYS = [
  'name',
  'columns',
  'split',
  'kind',
  'constants',
  'source',
  'publisher',
  'as_of',
  'municipality',
] as const;
/** These come from the list or from the command, never from a constant. */
const NO_CONSTANTS = new Set(['name', 'kana', 'kind', 'area', 'source', 'verified', 'formerly']);

const SOURCE_KEYS = ['title', 'url', 'licence'] as const;
const KIND_KEYS: readonly string[] = ['column', 'values', 'otherwise'];

type MappingTable = { readonly [key: string]: MappingValue };

const isTable = (value: MappingValue | undefined): value is MappingTable =>
  typeof value === 'object' && !Array.isArray(value);
const isText = (value: MappingValue | undefined): value is string =>
  typeof value === 'string' && value !== '';
const asList = (value: MappingValue | undefined): readonly string[] =>
  value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String);
const did = (near: string | undefined) => (near ? `もしかして: ${near}` : '');
const isSkipped = (written: unknown) => written === 'skip' || written === '';

/** The file while it is read: its values, and where to complain. */
interface MapReading {
  readonly data: MappingTable;
  readonly complain: (path: string, message: string) => void;
}

/** @throws Error in Japanese that lists everything that is wrong */
export function parseMapFile(yaml: string, fileName: string): MapFile {
  const { data, lines, findings } = readMapping(
    yaml.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
  );
  const problems: string[] = findings.map(
    ({ line, message, fix }) => `${line}行目: ${message}。${fix}`,
  );
  const complain = (path: string, message: string) =>
    problems.push(`${lines.has(path) ? `${lines.get(path)}行目: ` : ''}${message}`);
  const reading: MapReading = { data, complain };
  complainOfKeys(reading);
  const map: MapFile = {
    columns: columnsIn(reading),
    splits: splitsIn(reading),
    ...constantsIn(reading),
    ...definedOnly({ kind: kindIn(reading) }),
    source: sourceIn(reading),
    name: nameIn(reading, fileName),
    ...definedOnly({
      asOf: asOfIn(reading),
      publisher: textIn(data, 'publisher'),
      municipality: textIn(data, 'municipality'),
    }),
  };
  if (problems.length > 0)
    throw new Error(
      `対応表（${basename(fileName)}）に、直すところがあります。\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
  return map;
}

/** Only what has a value. */
function definedOnly<T extends object>(values: T): { readonly [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: NonNullable<T[K]>;
  };
}

function textIn(table: MappingTable, key: string): string | undefined {
  const value = table[key];
  return isText(value) ? value : undefined;
}

function complainOfKeys({ data, complain }: MapReading): void {
  for (const key of Object.keys(data)) {
    if (!(KEYS as readonly string[]).includes(key))
      complain(
        key,
        `「${key}」という見出しはありません。${did(nearMiss(key, KEYS)) || `使える見出し: ${KEYS.join('、')}`}`,
      );
  }
}

/** A heading with values of its own under it. */
function sectionIn(
  { data, complain }: MapReading,
  key: string,
): readonly (readonly [string, MappingValue])[] {
  const value = data[key];
  if (isTable(value)) return Object.entries(value);
  if (value !== undefined && value !== '')
    complain(key, `「${key}」は、見出しと値に分けて書いてください`);
  return [];
}

/** The field alone in a list; an empty list and a complaint for what is none. */
function fieldsNamed(field: string, path: string, { complain }: MapReading): readonly RowFieldId[] {
  if (isRowField(field)) return [field];
  complain(
    path,
    `「${field}」という項目はありません。${did(nearMiss(field, ROW_FIELD_IDS)) || `使える項目: ${ROW_FIELD_IDS.slice(0, 12).join('、')} など（--suggest-map で一覧が出ます）`}`,
  );
  return [];
}

function kindNamed(kind: string, path: string, { complain }: MapReading): KindId | undefined {
  if (isKindId(kind)) return kind;
  complain(
    path,
    kind === ''
      ? '種類の id が空です'
      : `「${kind}」という種類はありません。${did(nearMiss(kind, KIND_IDS)) || '種類の id は content/README.md にあります'}`,
  );
  return undefined;
}

function columnsIn(reading: MapReading): MapFile['columns'] {
  return sectionIn(reading, 'columns').flatMap(([column, value]) => {
    const fields = asList(value)
      .filter((field) => !isSkipped(field))
      .flatMap((field) => fieldsNamed(field, `columns.${column}`, reading));
    return fields.map((field) => [column, field] as const);
  });
}

const splitsIn = (reading: MapReading): readonly SplitRule[] =>
  sectionIn(reading, 'split').flatMap(([column, value]) => splitRule(column, value, reading));

function splitRule(column: string, value: MappingValue, reading: MapReading): readonly SplitRule[] {
  const path = `split.${column}`;
  if (!isTable(value) || !isText(value['by']) || value['into'] === undefined) {
    reading.complain(path, `「split」は、{by: "／", into: [phone, fax]} のように書いてください`);
    return [];
  }
  return [
    {
      column,
      by: value['by'].replaceAll('\\n', '\n'),
      into: asList(value['into']).flatMap((field) => fieldsNamed(field, path, reading)),
    },
  ];
}

interface FieldSchema {
  safeParse(value: unknown): {
    success: boolean;
    error?: { issues: readonly { message: string }[] };
  };
}

function schemaOf(key: string): FieldSchema | undefined {
  return Object.hasOwn(frontMatterSchema.shape, key)
    ? (frontMatterSchema.shape as Record<string, FieldSchema>)[key]
    : undefined;
}

/** 定員 of a list and 空き of an entry have one name; the one is text, the other a table. */
const CROWD = 'capacity';

/** `constants`: front matter that every row gets, and text for cells that are empty. */
function constantsIn(reading: MapReading): Pick<MapFile, 'defaults' | 'constants'> {
  const defaults: Partial<Record<RowFieldId, string>> = {};
  const constants: Record<string, unknown> = {};
  for (const [key, value] of sectionIn(reading, 'constants')) {
    const schema = schemaOf(key);
    const isConstant =
      schema !== undefined &&
      !NO_CONSTANTS.has(key) &&
      !(key === CROWD && typeof value === 'string');
    if (isConstant) {
      const parsed = schema.safeParse(value);
      if (parsed.success) constants[key] = value;
      else
        reading.complain(
          `constants.${key}`,
          `constants の ${key}: ${parsed.error?.issues[0]?.message ?? '書き方が正しくありません'}`,
        );
    } else if (isRowField(key) && typeof value === 'string' && key !== 'name')
      defaults[key] = value;
    else
      reading.complain(
        `constants.${key}`,
        `「${key}」は、constants に書けません。${schema ? '' : did(nearMiss(key, Object.keys(frontMatterSchema.shape)))}`,
      );
  }
  return { defaults, constants };
}

function kindIn(reading: MapReading): MapKind | undefined {
  const written = reading.data['kind'];
  if (isText(written))
    return { values: new Map(), ...definedOnly({ always: kindNamed(written, 'kind', reading) }) };
  return isTable(written) ? kindByColumn(written, reading) : undefined;
}

/** The column that says the kind, and what its words mean. */
function kindByColumn(written: MappingTable, reading: MapReading): MapKind {
  const { column, otherwise } = written;
  for (const key of Object.keys(written))
    if (!KIND_KEYS.includes(key))
      reading.complain(
        `kind.${key}`,
        `「kind」の中に書けるのは column、values、otherwise です（いまは「${key}」）`,
      );
  const values = kindsOfWords(written['values'], reading);
  const rest = isText(otherwise) ? kindNamed(otherwise, 'kind.otherwise', reading) : undefined;
  if (typeof column !== 'string')
    reading.complain('kind', '「kind」に column（種類が書いてある列）がありません');
  return {
    values,
    ...definedOnly({ column: typeof column === 'string' ? column : undefined, otherwise: rest }),
  };
}

function kindsOfWords(
  written: MappingValue | undefined,
  reading: MapReading,
): ReadonlyMap<string, KindId> {
  const kinds = new Map<string, KindId>();
  for (const [word, id] of Object.entries(isTable(written) ? written : {})) {
    const kind = isSkipped(id) ? undefined : kindNamed(String(id), `kind.values.${word}`, reading);
    if (kind) kinds.set(word, kind);
  }
  return kinds;
}

function sourceIn({ data, complain }: MapReading): Partial<SourceWords> {
  const source = isTable(data['source']) ? data['source'] : {};
  for (const key of Object.keys(source))
    if (!(SOURCE_KEYS as readonly string[]).includes(key))
      complain(
        `source.${key}`,
        `「source」の中に書けるのは title、url、licence です（いまは「${key}」）`,
      );
  return definedOnly({
    title: textIn(source, 'title'),
    url: textIn(source, 'url'),
    licence: textIn(source, 'licence'),
  });
}

function nameIn({ data, complain }: MapReading, fileName: string): string {
  const name =
    textIn(data, 'name') ??
    basename(fileName)
      .replace(/\.ya?ml$/i, '')
      .toLowerCase();
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    complain(
      'name',
      '「name」（この取り込みの名前）を、半角の小文字の英数字とハイフンで書いてください（例: yuzawa-salon）。あとから変えないでください',
    );
  return name;
}

function asOfIn({ data, complain }: MapReading): string | undefined {
  const asOf = textIn(data, 'as_of');
  if (asOf && !isPartialDay(asOf))
    complain(
      'as_of',
      `「as_of」の日付「${asOf}」は、こよみにありません。2026、2026-04、2026-04-01 のように、分かるところまで書いてください`,
    );
  return asOf;
}

/** @throws Error in Japanese */
export function readMapFile(file: string): MapFile {
  let yaml: string;
  try {
    yaml = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`対応表がありません: ${file}。--suggest-map で、下書きを作れます。`);
  }
  return parseMapFile(yaml, file);
}
