/**
 * 説明の表とことばのプログラムを作りなおす。npm run docs: brings the tables in the documents up to the schema and the vocabularies, and
 * the modules of words up to their tables.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { keepWordModules } from '../src/catalogue/write/word-modules.ts';
import { reportAsText } from '../src/catalogue/check/report-text.ts';
import { fillMarkers } from './docs/fill-markers.ts';
import { DOCUMENTS, madeParts } from './docs/made-parts.ts';
import { say } from './terminal/say.ts';

for (const file of DOCUMENTS) {
  const before = readFileSync(file, 'utf8');
  const after = fillMarkers(before, madeParts());
  if (after !== before) writeFileSync(file, after);
  say(`${file}: ${after === before ? 'そのままです' : '新しくしました'}`);
}

const { paths, problems } = keepWordModules(resolve('.'));
for (const path of paths) say(`${path}: 新しくしました`);
if (problems.some(({ level }) => level === 'error')) {
  say(reportAsText(problems));
  process.exitCode = 1;
}
