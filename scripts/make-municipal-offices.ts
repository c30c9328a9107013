/**
 * 役所の一覧を作る。Writes content/municipal-offices.csv from the list of consultation desks: the general number and
 * address of each municipality's office. `npm run make-municipal-offices -- --from DIR` where DIR holds
 * offices.csv, sources.csv. Only what a row gives is written; what is left out is told.
 */
import { parse } from 'csv-parse/sync';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMunicipalities } from '../src/catalogue/read/municipalities-file.ts';
import { complain, say } from './terminal/say.ts';
import { officeTable, type OfficeRow, type OfficeSource } from './offices/office-table.ts';

const { values } = parseArgs({ options: { from: { type: 'string' } } });
if (!values.from) {
  complain('使いかた: npm run make-municipal-offices -- --from もとのデータのフォルダー');
  process.exit(2);
}
const from = values.from;
const readRows = <Row>(file: string) =>
  parse<Row>(readFileSync(join(from, file), 'utf8'), {
    columns: true,
    bom: true,
    skip_empty_lines: true,
  });

const { text, count, leftOut } = officeTable(
  readRows<OfficeRow>('offices.csv'),
  readRows<OfficeSource>('sources.csv'),
  readMunicipalities('content'),
);
writeFileSync('content/municipal-offices.csv', text);
for (const line of leftOut) say(line);
say(
  `content/municipal-offices.csv に ${count.rows} 行を書きました（電話 ${count.phones}、住所 ${count.addresses}、時間 ${count.hours}、公式サイトのちがい ${count.urls}）。書かなかったもの ${leftOut.length} 件。`,
);
