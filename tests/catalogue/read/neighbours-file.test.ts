/** となりのカタログの一覧: every slip in it with its line and the way to mend it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import { readMunicipalities } from '../../../src/catalogue/read/municipalities-file.ts';
import { readNeighbours } from '../../../src/catalogue/read/neighbours-file.ts';
import { siteFindings } from '../../../src/domain/settings/site-findings.ts';
import { SAMPLE_PREFECTURE } from '../../domain/area/sample-municipalities.ts';
import { KEYS, NEIGHBOUR, TOWN } from '../../exchange/feed/sample-feed.ts';
import { makeContent, sampleEntry } from '../sample-content.ts';

let content: string;
beforeEach(() => (content = makeContent({ 'mihon/mihon/cafe.md': sampleEntry() })));
afterEach(() => rmSync(content, { recursive: true }));

const LINES = [
  'tonari:',
  '  name: となり見本カタログ',
  `  feed: ${NEIGHBOUR.feed}`,
  `  key: "${KEYS.publicKey}"`,
  `  areas: ["${TOWN}"]`,
];
const SOUND = `${LINES.join('\n')}\n`;
function read(text: string) {
  writeFileSync(join(content, 'neighbours.yml'), text);
  return readNeighbours(content, readMunicipalities(content));
}
const told = (text: string) =>
  read(text).problems.map(
    ({ line, code, level }) => `${line} ${code}${level === 'warning' ? ' ?' : ''}`,
  );
const withLine = (at: number, line: string) => LINES.with(at, line).join('\n');

describe('content/neighbours.yml', () => {
  it('may be left out', () => {
    expect(readNeighbours(content)).toEqual({ neighbours: [], problems: [] });
  });

  it('names a catalogue, its key and what is shown of it', () => {
    expect(read(SOUND)).toEqual({ neighbours: [NEIGHBOUR], problems: [] });
    expect(read(`${SOUND}  kinds: [salon, cafe]\n  max_age: 10\n`).neighbours).toEqual([
      { ...NEIGHBOUR, kinds: ['salon', 'cafe'], maxAge: 10 },
    ]);
  });

  it.each([
    ['a key that is none', withLine(3, '  key: "abc"'), '4 wrong-format'],
    ['the secret key', withLine(3, `  key: "${KEYS.secretKey}"`), '4 wrong-format'],
    ['no key', withLine(3, '  # key'), '1 missing-field'],
    ['no address', withLine(2, '  feed: tonari'), '3 not-a-url'],
    [
      'an address with a password',
      withLine(2, '  feed: https://a:b@tonari.example/feed.json'),
      '3 not-a-url',
    ],
    [
      'the address of a page',
      withLine(2, '  feed: https://tonari.example/data/'),
      '3 wrong-format',
    ],
    ['a code that is none', withLine(4, '  areas: ["131203"]'), '5 bad-area-code'],
    ['a municipality that is not there', withLine(4, '  areas: ["131202"]'), '5 unknown-area'],
    ['a prefecture', withLine(4, `  areas: ["${SAMPLE_PREFECTURE}"]`), '5 unknown-area'],
    ['the nation', withLine(4, '  areas: [national]'), '5 unknown-area'],
    ['a code twice', withLine(4, `  areas: ["${TOWN}", "${TOWN}"]`), '5 listed-twice'],
    ['a kind that is none', `${SOUND}  kinds: [bank]`, '6 unknown-id'],
    ['a kind about violence', `${SOUND}  kinds: [dv-center]`, '6 contradiction'],
    ['lines', `${SOUND}  kinds: [helpline]`, '6 contradiction'],
    ['an age of nothing', `${SOUND}  max_age: 0`, '6 wrong-format'],
    ['an age of years', `${SOUND}  max_age: 1000`, '6 not-a-number'],
    ['a heading that is none', `${SOUND}  colour: red`, '6 unknown-field'],
    ['an id that is no file name', withLine(0, 'となり:'), '1 wrong-format'],
    ['an id that climbs', withLine(0, '"../a":'), '1 wrong-format'],
    ['a word where a catalogue is meant', 'tonari: https://tonari.example/', '1 wrong-type'],
    [
      'the same catalogue twice',
      `${SOUND}${SOUND.replace('tonari:', 'b:')}`,
      '8 listed-twice,9 listed-twice',
    ],
  ])('tells of %s', (_what, text, problems) => {
    expect(told(text).toSorted().join(',')).toBe(problems);
  });

  it('is part of the check, and of the folder beside it only what is named is read', () => {
    mkdirSync(join(content, 'neighbours'));
    for (const name of ['tonari.json', 'tonari.json.sig', 'mae.json', 'note.txt'])
      writeFileSync(join(content, 'neighbours', name), '{}');
    expect(told(withLine(3, '  key: abc'))).toEqual([
      '4 wrong-format',
      '1 bad-file-name ?',
      '1 bad-file-name ?',
    ]);
    const problems = checkContent(content, '2026-11-22').filter(({ file }) =>
      file.includes('neighbours'),
    );
    expect(problems.map(({ file, level }) => `${file} ${level}`)).toEqual([
      'content/neighbours.yml error',
      'content/neighbours/mae.json warning',
      'content/neighbours/note.txt warning',
    ]);
  });
});

describe('content/site.json の feedKey', () => {
  const findings = (feedKey: unknown) =>
    siteFindings({
      name: '見本',
      areaName: '見本',
      prefectures: [SAMPLE_PREFECTURE],
      description: '見本です。',
      repository: 'https://github.com/mihon/mihon',
      url: 'https://mihon.example',
      feedKey,
    }).filter(({ path }) => path[0] === 'feedKey');

  it('is a public key, and never the secret one, which is not said again', () => {
    expect(findings(KEYS.publicKey)).toEqual([]);
    expect(findings('abc')).toMatchObject([{ code: 'wrong-format' }]);
    const [secret] = findings(KEYS.secretKey);
    expect(secret!.message).toContain('ひみつの鍵');
    expect(JSON.stringify(secret)).not.toContain(KEYS.secretKey);
  });
});
