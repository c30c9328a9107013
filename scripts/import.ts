/**
 * npm run import -- FILE [--map 対応表.yml] [--municipality コード] [--dry-run] [--report 報告.csv] [--suggest-map]:
 * brings a published table into content/resources.
 * Run it again whenever a list changes; what people edited stays.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { momentInJapan } from '../src/domain/time/calendar-date.ts';
import { readOptions, runCommand } from './terminal/command.ts';
import { importFile, suggestMapFor, type FileImport } from '../src/import/join/import-file.ts';
import { importReportCsv, importReportText } from '../src/import/join/import-report.ts';
import { rejectedCsv } from '../src/import/join/rejected-table.ts';
import { writeAtomically } from '../src/catalogue/write/write-atomically.ts';
import { makeProgressLine } from './terminal/progress-line.ts';
import { complain, say } from './terminal/say.ts';

const USAGE = `使いかた: npm run import -- ファイル [--dry-run] [--municipality 市区町村コード] [--map 対応表.yml] [--report 報告.csv]
  CSV か Excel（.xlsx）の表を取り込みます。はじめは --dry-run（ためすだけ）をつけてください。
  出典:           --source-title 題名 --source-url アドレス --licence 使ってよい条件 [--publisher 公開したところ] [--as-of 2026-04-01 か 2026-04]
  知らない形の表: --suggest-map（対応表の下書きを出す。--map 新しいファイル をつけると、そこに書く）
  Excel のシート: --sheet シートの名前
  古い版の一覧:   --only-known（いまある場所に書きたすだけで、新しい場所は作らない）
  携帯の番号など: --confirmed-contacts（運営者が公開していると確かめたときだけ）`;

const OPTIONS = {
  map: { type: 'string' },
  municipality: { type: 'string' },
  report: { type: 'string' },
  sheet: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'suggest-map': { type: 'boolean', default: false },
  'only-known': { type: 'boolean', default: false },
  'confirmed-contacts': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  'source-title': { type: 'string' },
  'source-url': { type: 'string' },
  licence: { type: 'string' },
  publisher: { type: 'string' },
  'as-of': { type: 'string' },
} as const;

/** 報告.csv → 報告-のせない行.csv */
const rejectedFileOf = (report: string) => `${report.replace(/\.csv$/i, '')}-のせない行.csv`;

type Values = ReturnType<typeof given>['values'];

const given = () => parseArgs({ options: OPTIONS, allowPositionals: true });

async function main(): Promise<number> {
  const { values, positionals } = readOptions(USAGE, given);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || values.help) {
    complain(
      more.length > 0
        ? `ファイルは1つずつ取り込んでください（いまは${positionals.length}個）。空白をふくむ名前は "" でかこみます。\n${USAGE}`
        : USAGE,
    );
    return values.help ? 0 : 2;
  }
  return values['suggest-map'] ? suggest(file, values) : bringIn(file, values);
}

async function suggest(file: string, { sheet, map }: Values): Promise<number> {
  const text = await suggestMapFor(file, sheet, map);
  say(map === undefined ? text : `対応表の下書きを書きました: ${map}`);
  return 0;
}

async function bringIn(file: string, values: Values): Promise<number> {
  const progress = makeProgressLine();
  const done = await importFile(file, {
    contentDir: resolve('content'),
    map: values.map,
    sheet: values.sheet,
    municipality: values.municipality,
    dryRun: values['dry-run'],
    onlyKnown: values['only-known'],
    confirmedContacts: values['confirmed-contacts'],
    title: values['source-title'],
    url: values['source-url'],
    licence: values.licence,
    publisher: values.publisher,
    asOf: values['as-of'],
    today: momentInJapan(new Date()).date,
    onProgress: progress,
  });
  progress.end();
  tell(done, values['dry-run']);
  writeReports(done, values.report);
  if (done.refused === undefined) return 0;
  complain(done.refused);
  return 2;
}

function tell(
  { table, readAs, format, remarks, listDate, report }: FileImport,
  isTrial: boolean,
): void {
  const headings =
    table.headerLine > 0 ? `、見出しは${table.headerLine}行目、空の行 ${table.blankRows}` : '';
  say(
    `${isTrial ? '（ためしただけで、なにも書いていません）\n' : ''}${format}（${readAs}${headings}）。${listDate.date === undefined ? '資料の日付は分かりません（--as-of 2026-04 のように言えます）' : `資料の日付: ${listDate.date}（${listDate.from}）`}`,
  );
  if (table.above.length > 0)
    say(`見出しより上にあった行: ${table.above.join('／').slice(0, 200)}`);
  for (const remark of remarks) say(remark);
  say(importReportText(report));
}

function writeReports({ table, report }: FileImport, file: string | undefined): void {
  if (file === undefined) {
    if (report.rejected.length > 0)
      say('--report 報告.csv をつけると、のせない行を、直してもう一度取り込める表にします。');
    return;
  }
  writeAtomically(resolve(file), importReportCsv([report]));
  say(`報告: ${file}`);
  if (report.rejected.length === 0) return;
  writeAtomically(resolve(rejectedFileOf(file)), rejectedCsv(table, report.name, report.outcomes));
  say(
    `のせない行: ${rejectedFileOf(file)}（直して、同じ指定でもう一度取り込めます。理由の列はそのままでかまいません）`,
  );
}

await runCommand(main);
