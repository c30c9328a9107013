/** A content folder of 見本県 for one test, made and removed by the caller. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { MUNICIPALITY_COLUMNS } from '../../src/catalogue/read/municipalities-file.ts';
import { WRITTEN_PAGES } from '../../src/domain/rules/page-rules.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';

/** `files`: path under content/resources → text or bytes */
export function makeContent(files: Readonly<Record<string, string | Uint8Array>>): string {
  const content = mkdtempSync(join(tmpdir(), 'mihon-'));
  const rows = SAMPLE_PLACES.map((place) =>
    [
      place.code,
      place.prefecture,
      place.name,
      place.kana,
      place.slug,
      place.kind,
      place.parent ?? '',
      place.lat,
      place.lon,
      place.neighbours.join(' '),
      '',
    ].join(','),
  );
  writeFileSync(
    join(content, 'municipalities.csv'),
    `${[MUNICIPALITY_COLUMNS.join(','), ...rows].join('\n')}\n`,
  );
  for (const [path, text] of Object.entries(files)) {
    const file = join(content, 'resources', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return content;
}

/** A sound entry, with lines of front matter of one's own. */
export function sampleEntry(
  lines = '',
  { name = '見本カフェ', kind = 'cafe', body = 'だれでも来られるカフェです。' } = {},
): string {
  return `---\nname: ${name}\nkind: ${kind}\narea: ["${SAMPLE_PLACES[1]!.code}"]\n${lines ? `${lines}\n` : ''}verified:\n  on: 2026-10-01\n  by: 見本市\n  how: phone\nsource:\n  title: 見本市の一覧\n  url: https://www.city.mihon.example/list\n  licence: CC BY 4.0\n  retrieved: 2026-10-01\n---\n\n${body}\n`;
}

/** A sound page of content/pages. */
export function samplePage(lines = '', body = 'このページの文です。'): string {
  return `---\ntitle: 見本のページ\nlead: 見本の説明です。\n${lines ? `${lines}\n` : ''}---\n${body}\n`;
}

/** Words of violence, which no site goes without. */
export const SAMPLE_THESAURUS = '暴力:\n  needs: [violence]\n  phrases: [殴られ, 夫がこわい]\n';

/** To learn from all of them takes half of a small site's time. */
const ONE_WORDING_OF = 20;

/** The tables of words as they are, with a few of the wordings that hunches are learnt from. */
export function copyVocabulary(content: string): void {
  cpSync('content/vocabulary', join(content, 'vocabulary'), { recursive: true });
  const file = join(content, 'vocabulary/danger-wordings.tsv');
  if (!existsSync(file)) return;
  const lines = readFileSync(file, 'utf8').split('\n');
  const few = lines.filter((line, at) => line.startsWith('#') || at % ONE_WORDING_OF === 0);
  writeFileSync(file, `${few.join('\n')}\n`);
}

/** What the table of danger reads in a text later, and in other languages: two thirds of it, read anew by every build. */
const RARE_WORDS = /^ {4}(?:later|foreign): \|\n(?: {6}.*\n|\n)+/gm;

/** For who builds again and again, and asks nothing of danger. */
export function leaveRareWords(content: string): void {
  const file = join(content, 'vocabulary/danger.yml');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(RARE_WORDS, ''));
}

/** Makes a site's content of it: settings, pages, the tables of everyday words and of danger, and the nation's lines that the latter names. */
export function completeSite(content: string): string {
  mkdirSync(join(content, 'pages'), { recursive: true });
  for (const name of WRITTEN_PAGES)
    writeFileSync(join(content, 'pages', `${name}.md`), samplePage());
  writeFileSync(join(content, 'thesaurus.yml'), SAMPLE_THESAURUS);
  cpSync('tests/fixtures/problems/bad-colour/fixed.json', join(content, 'site.json'));
  copyVocabulary(content);
  cpSync('content/resources/national', join(content, 'resources/national'), { recursive: true });
  return content;
}
