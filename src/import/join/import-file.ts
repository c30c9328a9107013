/**
 * 一覧を取りこむ。npm run import -- FILE: any table that a municipality or a welfare body publishes, into
 * content/resources.
 */
import { statSync, writeFileSync, existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readMunicipalities } from '../../catalogue/read/municipalities-file.ts';
import { momentInJapan } from '../../domain/time/calendar-date.ts';
import type { Municipalities, Municipality } from '../../domain/area/municipality.ts';
import { areaCodesOf } from '../clean/clean-area-code.ts';
import { NO_SOURCE_URL } from '../row/draft.ts';
import { fileDrafts } from './file-drafts.ts';
import {
  listDate,
  missingSource,
  publisherIn,
  sourceOf,
  type ListDate,
  type OriginOptions,
} from './file-origin.ts';
import { findHeader, headingKey } from '../read/find-header.ts';
import { ledgerNameOf } from './ledger-name.ts';
import {
  KNOWN_HEADINGS,
  recogniseFormat,
  type KnownFormat,
  type WholeList,
} from '../formats/known-formats.ts';
import { readMapFile, type MapFile } from '../formats/map-file.ts';
import { ownFile, ownTable, type OwnCatalogue } from '../formats/own-catalogue.ts';
import { mapKindRule, mapReader } from '../formats/map-reader.ts';
import { readGrid } from '../read/read-grid.ts';
import { LEDGER_COLUMN, REASON_COLUMN, readBack } from './rejected-table.ts';
import { catalogueCodes } from '../row/local-phones.ts';
import { rowSource } from '../row/row-source.ts';
import { rowReader } from '../formats/row-of-cells.ts';
import { entriesIn, runImport, type ImportReport } from './run-import.ts';
import { NO_LICENCE, type SourceWords } from '../row/draft-of-row.ts';
import { suggestMap } from '../formats/suggest-map.ts';
import type { Grid, Table } from '../read/table.ts';

export interface FileImportOptions extends OriginOptions {
  readonly contentDir: string;
  readonly map?: string | undefined;
  readonly sheet?: string | undefined;
  /** area code for rows that do not say where they are */
  readonly municipality?: string | undefined;
  readonly dryRun?: boolean | undefined;
  readonly confirmedContacts?: boolean | undefined;
  readonly onlyKnown?: boolean | undefined;
  /** 2026-11-24: the clock is the caller's */
  readonly today: string;
  readonly onProgress?: ((what: string, done: number, all: number) => void) | undefined;
}

export interface FileImport {
  readonly table: Table;
  readonly readAs: string;
  readonly format: string;
  readonly remarks: readonly string[];
  /** why nothing was written although it was no dry run; undefined when all went well */
  readonly refused?: string | undefined;
  readonly listDate: ListDate;
  readonly report: ImportReport;
}

interface OpenFile {
  readonly grid: Grid;
  readonly table: Table;
  readonly ledgerName?: string;
  readonly format: KnownFormat | undefined;
  readonly map: MapFile | undefined;
}

async function openFile(
  file: string,
  mapFile: string | undefined,
  sheet: string | undefined,
): Promise<OpenFile> {
  const map = mapFile === undefined ? undefined : readMapFile(mapFile);
  const known = new Set([
    ...KNOWN_HEADINGS,
    ...(map?.columns.map(([column]) => headingKey(column)) ?? []),
    ...[REASON_COLUMN, LEDGER_COLUMN].map(headingKey),
  ]);
  const grid = await readGrid(file, sheet, known);
  const { table, ...back } = readBack(findHeader(grid, known));
  return { grid, table, ...back, format: recogniseFormat(table.columns), map };
}

function townOf(
  code: string | undefined,
  municipalities: Municipalities,
): Municipality | undefined {
  if (code === undefined) return undefined;
  const [found] = areaCodesOf(code, (one) => municipalities.get(one) !== undefined);
  if (found === undefined)
    throw new Error(
      `市区町村コード「${code}」がありません。content/municipalities.csv から、6けたのコード（例: 131202）をさがして書いてください。`,
    );
  return municipalities.get(found);
}

const readsColumns = (map: MapFile | undefined): boolean =>
  map !== undefined && (map.columns.length > 0 || map.splits.length > 0);

/** @throws Error in Japanese that says what to do; nothing is written then */
export async function importFile(file: string, options: FileImportOptions): Promise<FileImport> {
  const given = options.map === undefined ? ownFile(file) : undefined;
  if (given) return ownImport(given, options, NO_TABLE, { readAs: 'JSON', remarks: [] });
  const open = await openFile(file, options.map, options.sheet);
  const own = open.map ? undefined : ownTable(open.grid, open.ledgerName !== undefined);
  return own ? ownImport(own, options, open.table, open.grid) : importOpened(file, open, options);
}

async function importOpened(
  file: string,
  open: OpenFile,
  options: FileImportOptions,
): Promise<FileImport> {
  const { grid, table, format, map } = open;
  if (table.rows.length === 0)
    throw new Error(
      `見出し（${table.headerLine}行目）の下に、行がありません。なにも取り込んでいません。`,
    );
  if (!format && !readsColumns(map)) return unknownTable(file, options, grid, table);
  if (format?.whole && !map) return wholeList(file, options, open, format.whole);
  const missing = namesSources(open) ? [] : missingSource(sourceOf(options, map));
  const refused = missing.length > 0 && !options.dryRun ? refusalOf(missing) : undefined;
  const date = listDate(table, file, options.today, options.asOf ?? map?.asOf);
  const report = importTable(
    open,
    date,
    copiedOn(file, options.today),
    refused !== undefined,
    options,
  );
  return {
    table,
    report,
    refused,
    listDate: date,
    readAs: grid.readAs,
    format: formatLabel(open),
    remarks: [...grid.remarks, ...remarkOf(missing, refused)],
  };
}

/** Each row says itself where it comes from. */
const namesSources = ({ table, format, map }: OpenFile): boolean =>
  format !== undefined &&
  map === undefined &&
  table.rows
    .map(({ cells }) => rowReader(table.columns, format.columns)(cells))
    .every((row) => row.source_licence && rowSource(row) !== undefined);

/** The day on which this copy of the list was made: later than today it cannot be. */
function copiedOn(file: string, today: string): string {
  const modified = momentInJapan(statSync(file).mtime).date;
  return modified <= today ? modified : today;
}

const refusalOf = (missing: readonly string[]): string =>
  `出典（どこの、何という資料か）を書いてください。なにも取り込んでいません（上の行の数は、取り込むとこうなる、という見こみです）。\n${missing.map((one) => `  ${one}`).join('\n')}\n対応表の source に書いてもかまいません。ためすだけなら --dry-run をつけてください。`;

/** A trial without its source goes on, and says so. */
function remarkOf(missing: readonly string[], refused: string | undefined): readonly string[] {
  if (missing.length === 0 || refused !== undefined) return [];
  return [
    '出典がまだ書かれていません。取り込むときは、次をつけてください:',
    ...missing.map((one) => `  ${one}`),
  ];
}

function formatLabel({ map, format }: OpenFile): string {
  if (!map) return format!.label;
  return `対応表「${map.name}」${format ? `（${format.label}）` : ''}`;
}

/** Who published the list: as it was said, as the format has it, as the table tells, or as its town or title lets us guess. */
function publisherOf(
  { table, format, map }: OpenFile,
  source: Partial<SourceWords>,
  said: Municipality | undefined,
  options: FileImportOptions,
  municipalities: Municipalities,
): string {
  const told =
    options.publisher ?? map?.publisher ?? format?.publisher ?? publisherIn(table, municipalities);
  return told ?? (said ? municipalities.fullName(said.code) : source.title) ?? '（公開したところ）';
}

/** The record of this list's imports: as a table that we wrote names it, else by its mapping, else by its format. */
function ledgerFor(
  { ledgerName, format, map }: OpenFile,
  said: Municipality | undefined,
  places: readonly Municipality[],
  municipalities: Municipalities,
): string {
  if (ledgerName !== undefined) return ledgerName;
  if (!map) return ledgerNameOf(format!.name, said, places, municipalities);
  return said ? `map-${map.name}-${said.code}` : `map-${map.name}`;
}

/** The numbers of the catalogue are read where a row lacks an area code, and once. */
function areaCodeFinder(contentDir: string): (municipality: string) => string | undefined {
  let known: ReadonlyMap<string, string> | undefined;
  return (municipality) => {
    known ??= catalogueCodes(
      entriesIn(contentDir).map(({ area, phones = [] }) => ({
        area,
        numbers: phones.map(({ number }) => number),
      })),
    );
    return known.get(municipality);
  };
}

/** Reads the table's rows and brings them in. */
function importTable(
  open: OpenFile,
  date: ListDate,
  retrieved: string,
  isRefused: boolean,
  options: FileImportOptions,
): ImportReport {
  const { table, format, map } = open;
  const { contentDir, today, dryRun = false, onProgress } = options;
  const municipalities = readMunicipalities(contentDir);
  const said = townOf(options.municipality ?? map?.municipality, municipalities);
  const source = sourceOf(options, map);
  const read = map
    ? mapReader(map, table.columns, format, table.formerNames)
    : rowReader(table.columns, format!.columns);
  const telling = (what: string) =>
    onProgress && ((done: number, all: number) => onProgress(what, done, all));
  const { drafts, places } = fileDrafts(
    table,
    read,
    format?.keyFields ?? ['id'],
    {
      municipalities,
      today,
      publisher: publisherOf(open, source, said, options, municipalities),
      fallback: said,
      // A dry run may go without; what is written always has its source.
      source: {
        title: '（出典はまだ書かれていません）',
        url: NO_SOURCE_URL,
        licence: NO_LICENCE,
        ...source,
      },
      asOf: date.date,
      retrieved,
      allowsPersonal: options.confirmedContacts ?? false,
      kindOf: map ? mapKindRule(map.kind, format) : format!.kindOf,
      constants: map?.constants,
      areaCodeOf: areaCodeFinder(contentDir),
    },
    telling('読んでいます'),
  );
  const name = ledgerFor(open, said, places, municipalities);
  const report = runImport(name, drafts, {
    contentDir,
    dryRun: dryRun || isRefused,
    onlyKnown: options.onlyKnown,
    onProgress: telling('まとめています'),
  });
  if (report.rows !== table.rows.length)
    throw new Error('行の数が合いません。この不具合を知らせてください。');
  return report;
}

const NO_TABLE: Table = {
  headings: [],
  columns: [],
  rows: [],
  headerLine: 0,
  above: [],
  blankRows: 0,
};

/** The data of a catalogue like this one: each of its entries says all of itself, its sources too. */
function ownImport(
  { name, drafts }: OwnCatalogue,
  { contentDir, dryRun = false, onlyKnown, onProgress }: FileImportOptions,
  table: Table,
  { readAs, remarks }: Pick<Grid, 'readAs' | 'remarks'>,
): FileImport {
  const report = runImport(name, drafts, {
    contentDir,
    dryRun,
    onlyKnown,
    onProgress: onProgress && ((done, all) => onProgress('まとめています', done, all)),
  });
  return {
    table,
    report,
    readAs,
    format: 'つながるカタログのデータ',
    remarks: [...remarks, '出典と資料の日は、場所ごとに書いてあるものを使います'],
    listDate: {},
  };
}

/** A list that names the source of each of its rows, in a table beside it. @throws Error in Japanese */
async function wholeList(
  file: string,
  { contentDir, dryRun = false, onProgress }: FileImportOptions,
  { grid, table, format, ledgerName }: OpenFile,
  { beside, drafts }: WholeList,
): Promise<FileImport> {
  const other = join(dirname(file), beside);
  if (!existsSync(other))
    throw new Error(
      `${basename(file)} のとなりに、${beside}（出典の一覧）がありません。同じフォルダーに置いて、もう一度ためしてください。`,
    );
  const sources = findHeader(await readGrid(other), new Set(['id', 'title', 'url', 'publisher']));
  const report = runImport(
    ledgerName ?? format!.name,
    drafts(table, sources, readMunicipalities(contentDir)),
    {
      contentDir,
      dryRun,
      onProgress: onProgress && ((done, all) => onProgress('まとめています', done, all)),
    },
  );
  if (report.rows !== table.rows.length)
    throw new Error('行の数が合いません。この不具合を知らせてください。');
  return {
    table,
    report,
    readAs: grid.readAs,
    format: format!.label,
    remarks: [...grid.remarks, '出典と資料の日は、行ごとに書いてあるものを使います'],
    listDate: {},
  };
}

/** A table whose columns nobody named: no row can be read, and each is told so. */
function unknownTable(
  file: string,
  { contentDir, today, asOf }: FileImportOptions,
  grid: Grid,
  table: Table,
): FileImport {
  const headings = `${table.columns.slice(0, 12).join('、')}${table.columns.length > 12 ? ' …' : ''}`;
  const report = runImport(
    'unknown-table',
    table.rows.map(({ line }) => ({
      key: String(line),
      line,
      rejected: '知らない形の表の行です。対応表（--map）をつけて、もう一度取り込んでください',
    })),
    { contentDir, dryRun: true },
  );
  return {
    table,
    report,
    remarks: grid.remarks,
    readAs: grid.readAs,
    format: '知らない形の表',
    listDate: listDate(table, file, today, asOf),
    refused: `知らない形の表です（見出し: ${headings}）。なにも取り込んでいません。\n「npm run import -- ファイル --suggest-map」で対応表の下書きを作り、見なおしてから「--map 対応表」をつけてください。`,
  };
}

/** The draft of a mapping for this file; written to `target` when it is given and not there yet. @throws Error in Japanese */
export async function suggestMapFor(
  file: string,
  sheet: string | undefined,
  target: string | undefined,
): Promise<string> {
  if (target !== undefined && existsSync(target))
    throw new Error(`${target} がもうあります。書きかえないように、別の名前を書いてください。`);
  const { table, format } = await openFile(file, undefined, sheet);
  const text = suggestMap(table, format);
  if (target !== undefined) writeFileSync(target, text);
  return text;
}
