/**
 * 人口の表を作る。Writes content/statistics/population.csv from published statistics: `npm run make-population --
 * --from DIR` where DIR holds the tables (SSDSE-A, a download of e-Stat's 社会・人口統計体系) and sources.csv
 * (file,title,url,licence), the preferred first. Only what a table gives is written; what is left out is told.
 */
import { parse } from 'csv-parse/sync';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMunicipalities } from '../src/catalogue/read/municipalities-file.ts';
import { decodeText } from '../src/import/read/decode-text.ts';
import { populationTable, type SourceTable } from './statistics/population-table.ts';
import { runCommand } from './terminal/command.ts';
import { say } from './terminal/say.ts';

interface SourceRow {
  readonly file: string;
  readonly title: string;
  readonly url: string;
  readonly licence: string;
}

await runCommand(() => {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, content: { type: 'string', default: 'content' } },
  });
  const { from, content } = values;
  if (!from)
    throw new Error(
      '--from に、もとの表と sources.csv（file,title,url,licence）のあるフォルダーを書いてください。',
    );
  const textOf = (file: string) => decodeText(readFileSync(join(from, file))).text;
  const sources = parse<SourceRow>(textOf('sources.csv'), {
    columns: true,
    bom: true,
    skip_empty_lines: true,
  });
  const tables = sources.map(({ file, title, url, licence }): SourceTable => ({
    title,
    url,
    licence,
    cells: parse(textOf(file), { bom: true, relax_column_count: true, skip_empty_lines: true }),
  }));
  const { text, count, leftOut } = populationTable(tables, readMunicipalities(content));
  mkdirSync(join(content, 'statistics'), { recursive: true });
  writeFileSync(join(content, 'statistics', 'population.csv'), text);
  for (const line of leftOut) say(line);
  say(
    `${content}/statistics/population.csv に ${count} 市区町村を書きました。書かなかった行 ${leftOut.length}。`,
  );
});
