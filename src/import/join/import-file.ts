/** npm run import -- FILE: any table that a municipality or a welfare body publishes, into content/resources. */
import { statSync, writeFileSync, existsSync } from 'node:fs';
import { readMunicipalities } from '../../catalogue/read/municipalities-file.ts';
import { momentInJapan } from '../../domain/time/calendar-date.ts';
import type { Municipalities, Municipality } from '../../domain/area/municipality.ts';
import { areaCodesOf } from '../clean/clean-area-code.ts';
import { NO_SOURCE_URL } from './draft.ts';
import { fileDrafts } from './file-drafts.ts';
import { listDate, missingSource, publisherIn, sourceOf, type ListDate, type OriginOptions } from './file-origin.ts';
import { findHeader, headingKey } from '../read/find-header.ts';
import { ledgerNameOf } from './ledger-name.ts';
import { KNOWN_HEADINGS, recogniseFormat, type KnownFormat } from '../formats/known-formats.ts';
import { readMapFile, type MapFile } from '../formats/map-file.ts';
import { mapKindRule, mapReader } from '../formats/map-reader.ts';
import { readGrid } from '../read/read-grid.ts';
import { LEDGER_COLUMN, REASON_COLUMN, readBack } from './rejected-table.ts';
import { rowReader } from '../formats/row-of-cells.ts';
import { runImport, type ImportReport } from './run-import.ts';
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

interface OpenFile { readonly grid: Grid; readonly table: Table; readonly ledgerName?: string; readonly format: KnownFormat | undefined; readonly map: MapFile | undefined }

async function openFile(file: string, mapFile: string | undefined, sheet: string | undefined): Promise<OpenFile> {
  const map = mapFile === undefined ? undefined : readMapFile(mapFile);
  const known = new Set([...KNOWN_HEADINGS, ...(map?.columns.map(([column]) => headingKey(column)) ?? []), ...[REASON_COLUMN, LEDGER_COLUMN].map(headingKey)]);
  const grid = await readGrid(file, sheet, known);
  const { table, ...back } = readBack(findHeader(grid, known));
  return { grid, table, ...back, format: recogniseFormat(table.columns), map };
}

function townOf(code: string | undefined, municipalities: Municipalities): Municipality | undefined {
  if (code === undefined) return undefined;
  const [found] = areaCodesOf(code, (one) => municipalities.get(one) !== undefined);
  if (found === undefined) throw new Error(`市区町村コード「${code}」がありません。content/municipalities.csv から、6けたのコード（例: 131202）をさがして書いてください。`);
  return municipalities.get(found);
}

/** @throws Error in Japanese that says what to do; nothing is written then */
export async function importFile(file: string, options: FileImportOptions): Promise<FileImport> {
  const { contentDir, today, dryRun = false, onProgress } = options;
  const municipalities = readMunicipalities(contentDir);
  const { grid, table, ledgerName, format, map } = await openFile(file, options.map, options.sheet);
  if (table.rows.length === 0) throw new Error(`見出し（${table.headerLine}行目）の下に、行がありません。なにも取り込んでいません。`);
  if (!format && !(map && (map.columns.length > 0 || map.splits.length > 0))) return unknownTable(file, options, grid, table);
  const source = sourceOf(options, map);
  const missing = missingSource(source);
  const refused = missing.length > 0 && !dryRun ? `出典（どこの、何という資料か）を書いてください。なにも取り込んでいません（上の行の数は、取り込むとこうなる、という見こみです）。\n${missing.map((one) => `  ${one}`).join('\n')}\n対応表の source に書いてもかまいません。ためすだけなら --dry-run をつけてください。` : undefined;
  const said = townOf(options.municipality ?? map?.municipality, municipalities);
  const date = listDate(table, file, momentInJapan(statSync(file).mtime).date, today, options.asOf ?? map?.asOf);
  const read = map ? mapReader(map, table.columns, format, table.formerNames) : rowReader(table.columns, format!.columns);
  const publisher = options.publisher ?? map?.publisher ?? format?.publisher ?? publisherIn(table, municipalities) ?? (said ? municipalities.fullName(said.code) : source.title) ?? '（公開したところ）';
  const { drafts, places } = fileDrafts(table, read, format?.keyFields ?? ['id'], {
    municipalities, publisher, today,
    fallback: said,
    // A dry run may go without; what is written always has its source.
    source: { title: '（出典はまだ書かれていません）', url: NO_SOURCE_URL, licence: '（まだ）', ...source },
    asOf: date.date,
    allowsPersonal: options.confirmedContacts ?? false,
    kindOf: map ? mapKindRule(map.kind, format) : format!.kindOf,
    constants: map?.constants,
  }, onProgress && ((done, all) => onProgress('読んでいます', done, all)));
  const name = ledgerName ?? (map ? `map-${map.name}${said ? `-${said.code}` : ''}` : ledgerNameOf(format!.name, said, places, municipalities));
  const report = runImport(name, drafts, { contentDir, dryRun: dryRun || refused !== undefined, keepsDate: date.from === 'ファイルの日付', onProgress: onProgress && ((done, all) => onProgress('まとめています', done, all)) });
  if (report.rows !== table.rows.length) throw new Error('行の数が合いません。この不具合を知らせてください。');
  return {
    table, report, refused, listDate: date,
    readAs: grid.readAs,
    format: map ? `対応表「${map.name}」${format ? `（${format.label}）` : ''}` : format!.label,
    remarks: [...grid.remarks, ...(missing.length > 0 && dryRun ? ['出典がまだ書かれていません。取り込むときは、次をつけてください:', ...missing.map((one) => `  ${one}`)] : [])],
  };
}

/** A table whose columns nobody named: no row can be read, and each is told so. */
function unknownTable(file: string, { contentDir, today, asOf }: FileImportOptions, grid: Grid, table: Table): FileImport {
  const headings = `${table.columns.slice(0, 12).join('、')}${table.columns.length > 12 ? ' …' : ''}`;
  const report = runImport('unknown-table', table.rows.map(({ line }) => ({ key: String(line), line, rejected: '知らない形の表の行です。対応表（--map）をつけて、もう一度取り込んでください' })), { contentDir, dryRun: true });
  return {
    table, report, remarks: grid.remarks, readAs: grid.readAs, format: '知らない形の表',
    listDate: listDate(table, file, momentInJapan(statSync(file).mtime).date, today, asOf),
    refused: `知らない形の表です（見出し: ${headings}）。なにも取り込んでいません。\n「npm run import -- ファイル --suggest-map」で対応表の下書きを作り、見なおしてから「--map 対応表」をつけてください。`,
  };
}

/** The draft of a mapping for this file; written to `target` when it is given and not there yet. @throws Error in Japanese */
export async function suggestMapFor(file: string, sheet: string | undefined, target: string | undefined): Promise<string> {
  if (target !== undefined && existsSync(target)) throw new Error(`${target} がもうあります。書きかえないように、別の名前を書いてください。`);
  const { table, format } = await openFile(file, undefined, sheet);
  const text = suggestMap(table, format);
  if (target !== undefined) writeFileSync(target, text);
  return text;
}
