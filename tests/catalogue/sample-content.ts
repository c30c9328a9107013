/** A content folder of 見本県 for one test, made and removed by the caller. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MUNICIPALITY_COLUMNS } from '../../src/catalogue/municipalities-file.ts';
import { SAMPLE_PLACES } from '../domain/sample-municipalities.ts';

/** `files`: path under content/resources → text or bytes */
export function makeContent(files: Readonly<Record<string, string | Uint8Array>>): string {
  const content = mkdtempSync(join(tmpdir(), 'mihon-'));
  const rows = SAMPLE_PLACES.map((place) => [place.code, place.prefecture, place.name, place.kana, place.slug, place.kind, place.parent ?? '', place.lat, place.lon, place.neighbours.join(' '), ''].join(','));
  writeFileSync(join(content, 'municipalities.csv'), `${[MUNICIPALITY_COLUMNS.join(','), ...rows].join('\n')}\n`);
  for (const [path, text] of Object.entries(files)) {
    const file = join(content, 'resources', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return content;
}

/** A sound entry, with lines of front matter of one's own. */
export function sampleEntry(lines = '', { name = '見本カフェ', kind = 'cafe', body = 'だれでも来られるカフェです。' } = {}): string {
  return `---\nname: ${name}\nkind: ${kind}\narea: ["${SAMPLE_PLACES[1]!.code}"]\n${lines ? `${lines}\n` : ''}verified:\n  on: 2026-10-01\n  by: 見本市\n  how: publication\nsource:\n  title: 見本市の一覧\n  url: https://www.city.mihon.example/list\n  licence: CC BY 4.0\n  retrieved: 2026-10-01\n---\n\n${body}\n`;
}
