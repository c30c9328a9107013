/** 対応表 (--map): which of a list's columns is which field of ours. Read strictly, with every slip named at its line. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readMapping, type MappingValue } from '../../catalogue/read/yaml-mapping.ts';
import { isCalendarDate } from '../../domain/time/calendar-date.ts';
import { isKindId, KIND_IDS, type KindId } from '../../domain/vocabulary/kind.ts';
import { nearMiss } from '../../domain/text/edit-distance.ts';
import { frontMatterSchema } from '../../domain/entry/entry-schema.ts';
import type { SourceWords } from '../row/draft-of-row.ts';
import { isRowField, ROW_FIELD_IDS, type RowFieldId } from '../row/row-field.ts';

export interface SplitRule { readonly column: string; readonly by: string; readonly into: readonly RowFieldId[] }

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

const KEYS = ['name', 'columns', 'split', 'kind', 'constants', 'source', 'publisher', 'as_of', 'municipality'] as const;
/** These come from the list or from the command, never from a constant. */
const NO_CONSTANTS = new Set(['name', 'kana', 'kind', 'area', 'source', 'verified', 'formerly']);

const isTable = (value: MappingValue | undefined): value is { readonly [key: string]: MappingValue } => typeof value === 'object' && !Array.isArray(value);
const asList = (value: MappingValue | undefined): readonly string[] => (value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String));
const did = (near: string | undefined) => (near ? `もしかして: ${near}` : '');

/** @throws Error in Japanese that lists everything that is wrong */
export function parseMapFile(yaml: string, fileName: string): MapFile {
  const { data, lines, findings } = readMapping(yaml.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const problems: string[] = findings.map(({ line, message, fix }) => `${line}行目: ${message}。${fix}`);
  const complain = (path: string, message: string) => problems.push(`${lines.has(path) ? `${lines.get(path)}行目: ` : ''}${message}`);
  const section = (key: string) => {
    const value = data[key];
    if (value !== undefined && !isTable(value) && value !== '') complain(key, `「${key}」は、見出しと値に分けて書いてください`);
    return isTable(value) ? Object.entries(value) : [];
  };
  const text = (key: string) => (typeof data[key] === 'string' && data[key] !== '' ? data[key] : undefined);
  const fieldOf = (path: string, field: string): RowFieldId | undefined => {
    if (isRowField(field)) return field;
    complain(path, `「${field}」という項目はありません。${did(nearMiss(field, ROW_FIELD_IDS)) || `使える項目: ${ROW_FIELD_IDS.slice(0, 12).join('、')} など（--suggest-map で一覧が出ます）`}`);
    return undefined;
  };
  const kindIdOf = (path: string, kind: string): KindId | undefined => {
    if (isKindId(kind)) return kind;
    complain(path, kind === '' ? '種類の id が空です' : `「${kind}」という種類はありません。${did(nearMiss(kind, KIND_IDS)) || '種類の id は content/README.md にあります'}`);
    return undefined;
  };
  for (const key of Object.keys(data)) if (!(KEYS as readonly string[]).includes(key)) complain(key, `「${key}」という見出しはありません。${did(nearMiss(key, KEYS)) || `使える見出し: ${KEYS.join('、')}`}`);

  const columns = section('columns').flatMap(([column, value]) => asList(value).flatMap((field) => (field === 'skip' || field === '' ? [] : [fieldOf(`columns.${column}`, field)].flatMap((known) => (known ? [[column, known] as const] : [])))));
  const splits = section('split').flatMap(([column, value]): readonly SplitRule[] => {
    const path = `split.${column}`;
    if (!isTable(value) || typeof value['by'] !== 'string' || value['by'] === '' || value['into'] === undefined) {
      complain(path, `「split」は、{by: "／", into: [phone, fax]} のように書いてください`);
      return [];
    }
    return [{ column, by: value['by'].replaceAll('\\n', '\n'), into: asList(value['into']).flatMap((field) => fieldOf(path, field) ?? []) }];
  });

  const defaults: Partial<Record<RowFieldId, string>> = {};
  const constants: Record<string, unknown> = {};
  for (const [key, value] of section('constants')) {
    const path = `constants.${key}`;
    const schema = Object.hasOwn(frontMatterSchema.shape, key) ? (frontMatterSchema.shape as Record<string, { safeParse(value: unknown): { success: boolean; error?: { issues: readonly { message: string }[] } } }>)[key] : undefined;
    if (isRowField(key) && typeof value === 'string' && (!schema || NO_CONSTANTS.has(key)) && key !== 'name') defaults[key] = value;
    else if (!schema || NO_CONSTANTS.has(key)) complain(path, `「${key}」は、constants に書けません。${schema ? '' : did(nearMiss(key, Object.keys(frontMatterSchema.shape)))}`);
    else {
      const parsed = schema.safeParse(value);
      if (parsed.success) constants[key] = value;
      else complain(path, `constants の ${key}: ${parsed.error?.issues[0]?.message ?? '書き方が正しくありません'}`);
    }
  }

  let kind: MapKind | undefined;
  const written = data['kind'];
  if (typeof written === 'string' && written !== '') kind = { values: new Map(), ...(kindIdOf('kind', written) ? { always: written as KindId } : {}) };
  else if (isTable(written)) {
    for (const key of Object.keys(written)) if (!['column', 'values', 'otherwise'].includes(key)) complain(`kind.${key}`, `「kind」の中に書けるのは column、values、otherwise です（いまは「${key}」）`);
    const values = isTable(written['values']) ? Object.entries(written['values']).flatMap(([word, id]) => (id === 'skip' || id === '' ? [] : [[word, kindIdOf(`kind.values.${word}`, String(id))] as const])) : [];
    const otherwise = typeof written['otherwise'] === 'string' && written['otherwise'] !== '' ? kindIdOf('kind.otherwise', written['otherwise']) : undefined;
    if (typeof written['column'] !== 'string') complain('kind', '「kind」に column（種類が書いてある列）がありません');
    kind = { values: new Map(values.flatMap(([word, id]) => (id ? [[word, id] as const] : []))), ...(typeof written['column'] === 'string' ? { column: written['column'] } : {}), ...(otherwise ? { otherwise } : {}) };
  }

  const source = isTable(data['source']) ? data['source'] : {};
  for (const key of Object.keys(source)) if (!['title', 'url', 'licence'].includes(key)) complain(`source.${key}`, `「source」の中に書けるのは title、url、licence です（いまは「${key}」）`);
  const name = text('name') ?? basename(fileName).replace(/\.ya?ml$/i, '').toLowerCase();
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) complain('name', '「name」（この取り込みの名前）を、半角の小文字の英数字とハイフンで書いてください（例: yuzawa-salon）。あとから変えないでください');
  const asOf = text('as_of');
  if (asOf && !isCalendarDate(asOf)) complain('as_of', `「as_of」の日付「${asOf}」は、こよみにありません。2026-04-01 のように書いてください`);
  if (problems.length > 0) throw new Error(`対応表（${basename(fileName)}）に、直すところがあります。\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  const given = (key: string) => (typeof source[key] === 'string' && source[key] !== '' ? { [key]: source[key] } : {});
  const [publisher, municipality] = [text('publisher'), text('municipality')];
  return { name, columns, splits, defaults, constants, source: { ...given('title'), ...given('url'), ...given('licence') }, ...(kind ? { kind } : {}), ...(publisher ? { publisher } : {}), ...(asOf ? { asOf } : {}), ...(municipality ? { municipality } : {}) };
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
