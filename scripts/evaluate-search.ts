/** How good the search is over the real catalogue: success in the first three and the misses. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { addDetails, decodeIndex, encodeDetails, encodeIndex } from '../src/search/index-format.ts';
import { documentOf } from '../src/search/search-document.ts';
import { placesFor } from '../src/search/search-place.ts';
import { JUDGED, judge, parseQueries } from './search-evaluation.ts';
import { tell } from './tell.ts';

const USAGE = '使いかた: node scripts/evaluate-search.ts [--queries ファイル] [--content フォルダー]';

const percent = (part: number, all: number) => `${all === 0 ? '0.0' : ((100 * part) / all).toFixed(1)}%（${part}/${all}）`;

function evaluate(queriesFile: string, contentDir: string): void {
  const { resources, municipalities, thesaurus } = readCatalogue(contentDir);
  const documents = resources.map(documentOf);
  const { near, elsewhere } = placesFor(documents, municipalities);
  const [main, details] = [encodeIndex(documents, near, thesaurus), encodeDetails(documents, near, elsewhere, thesaurus)];
  const index = addDetails(decodeIndex(main), details);
  const kilobytes = (text: string) => `${(gzipSync(text, { level: 9 }).length / 1000).toFixed(1)} kB`;
  const judgements = parseQueries(readFileSync(queriesFile, 'utf8')).map((query) => judge(query, index));
  const count = (isSo: (one: (typeof judgements)[number]) => boolean) => percent(judgements.filter(isSo).length, judgements.length);
  console.log(`場所 ${documents.length}件　索引 ${kilobytes(main)} ＋ くわしい内容 ${kilobytes(details)}（gzip）`);
  console.log(`success@${JUDGED} ${count((one) => one.isFound)}　success@1 ${count((one) => one.isFirst)}　結果なし ${count((one) => one.isEmpty)}`);
  for (const { query, first } of judgements.filter((one) => !one.isFound)) {
    console.log(`× ${query.query}（${query.line}行目）`);
    for (const { name, kind, area } of first) console.log(`    ${name}［${kind}・${area.map((code) => municipalities.name(code)).join('、')}］`);
  }
}

function options() {
  try {
    const { values } = parseArgs({ options: { queries: { type: 'string', default: 'tests/search/queries.tsv' }, content: { type: 'string', default: 'content' } } });
    return values;
  } catch {
    throw new Error(`わからない指定があります。\n${USAGE}`);
  }
}

try {
  const { queries, content } = options();
  evaluate(resolve(queries), resolve(content));
} catch (error) {
  tell(error);
  process.exitCode = 2;
}
