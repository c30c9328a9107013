/** npm run docs: brings the tables in the documents up to the schema and the vocabularies. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fillMarkers } from './docs/fill-markers.ts';
import { DOCUMENTS, madeParts } from './docs/made-parts.ts';
import { say } from './terminal/say.ts';

for (const file of DOCUMENTS) {
  const before = readFileSync(file, 'utf8');
  const after = fillMarkers(before, madeParts());
  if (after !== before) writeFileSync(file, after);
  say(`${file}: ${after === before ? 'そのままです' : '新しくしました'}`);
}
