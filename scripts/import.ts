/**
 * npm run import -- FILE [--map 対応表.yml] [--municipality コード] [--dry-run] [--report 報告.csv] [--suggest-map]:
 * brings a published table into content/resources. `--from DIR` brings the lists that the catalogue began with.
 * Run it again whenever a list changes; what people edited stays.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { momentInJapan } from '../src/domain/time/calendar-date.ts';
import { readOptions, runCommand } from './terminal/command.ts';
import { importFile, suggestMapFor } from '../src/import/join/import-file.ts';
import { importReportCsv, importReportText } from '../src/import/join/import-report.ts';
import { importKnownLists, KNOWN_LISTS } from './first-lists/known-lists.ts';
import { rejectedCsv } from '../src/import/join/rejected-table.ts';
import { writeAtomically } from '../src/catalogue/write/write-atomically.ts';
import { makeProgressLine } from './terminal/progress-line.ts';
import { complain, say } from './terminal/say.ts';

const USAGE = `使いかた: npm run import -- ファイル [--dry-run] [--municipality 市区町村コード] [--map 対応表.yml] [--report 報告.csv]
  CSV か Excel（.xlsx）の表を取り込みます。はじめは --dry-run（ためすだけ）をつけてください。
  出典:           --source-title 題名 --source-url アドレス --licence 使ってよい条件 [--publisher 公開したところ] [--as-of 2026-04-01]
  知らない形の表: --suggest-map（対応表の下書きを出す。--map 新しいファイル をつけると、そこに書く）
  Excel のシート: --sheet シートの名前
  携帯の番号など: --confirmed-contacts（運営者が公開していると確かめたときだけ）
  はじめの資料:   npm run import -- --from もとのデータのフォルダー [--only ${KNOWN_LISTS.join('|')}] [--dry-run] [--report 報告.csv]`;

const OPTIONS = {
  from: { type: 'string' }, only: { type: 'string' }, map: { type: 'string' }, municipality: { type: 'string' }, report: { type: 'string' }, sheet: { type: 'string' },
  'dry-run': { type: 'boolean', default: false }, 'suggest-map': { type: 'boolean', default: false }, 'confirmed-contacts': { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
  'source-title': { type: 'string' }, 'source-url': { type: 'string' }, licence: { type: 'string' }, publisher: { type: 'string' }, 'as-of': { type: 'string' },
} as const;

/** 報告.csv → 報告-のせない行.csv */
const rejectedFileOf = (report: string) => `${report.replace(/\.csv$/i, '')}-のせない行.csv`;

async function main(): Promise<number> {
  const { values, positionals } = readOptions(USAGE, () => parseArgs({ options: OPTIONS, allowPositionals: true }));
  const [file, ...more] = positionals;
  const contentDir = resolve('content');
  if (values.from !== undefined && file === undefined) return importKnownLists(values.from, { contentDir, only: values.only, dryRun: values['dry-run'], report: values.report }, USAGE);
  if (file === undefined || more.length > 0 || values.help) {
    complain(more.length > 0 ? `ファイルは1つずつ取り込んでください（いまは${positionals.length}個）。空白をふくむ名前は "" でかこみます。\n${USAGE}` : USAGE);
    return values.help ? 0 : 2;
  }
  if (values['suggest-map']) {
    const text = await suggestMapFor(file, values.sheet, values.map);
    say(values.map === undefined ? text : `対応表の下書きを書きました: ${values.map}`);
    return 0;
  }
  const progress = makeProgressLine();
  const { table, readAs, format, remarks, refused, listDate, report } = await importFile(file, {
    contentDir, map: values.map, sheet: values.sheet, municipality: values.municipality, dryRun: values['dry-run'], confirmedContacts: values['confirmed-contacts'],
    title: values['source-title'], url: values['source-url'], licence: values.licence, publisher: values.publisher, asOf: values['as-of'],
    today: momentInJapan(new Date()).date, onProgress: progress,
  });
  progress.end();
  say(`${values['dry-run'] ? '（ためしただけで、なにも書いていません）\n' : ''}${format}（${readAs}、見出しは${table.headerLine}行目、空の行 ${table.blankRows}）。資料の日付: ${listDate.date}（${listDate.from}）`);
  if (table.above.length > 0) say(`見出しより上にあった行: ${table.above.join('／').slice(0, 200)}`);
  for (const remark of remarks) say(remark);
  say(importReportText(report));
  if (values.report !== undefined) {
    writeAtomically(resolve(values.report), importReportCsv([report]));
    say(`報告: ${values.report}`);
    if (report.rejected.length > 0) {
      writeAtomically(resolve(rejectedFileOf(values.report)), rejectedCsv(table, report.name, report.outcomes));
      say(`のせない行: ${rejectedFileOf(values.report)}（直して、同じ指定でもう一度取り込めます。理由の列はそのままでかまいません）`);
    }
  } else if (report.rejected.length > 0) say('--report 報告.csv をつけると、のせない行を、直してもう一度取り込める表にします。');
  if (refused !== undefined) complain(refused);
  return refused === undefined ? 0 : 2;
}

await runCommand(main);
