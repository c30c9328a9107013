import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import { readMunicipalities } from '../../../src/catalogue/read/municipalities-file.ts';
import { makeContent, sampleEntry } from '../sample-content.ts';

const TODAY = '2026-11-22';
let content = '';
afterEach(() => rmSync(content, { recursive: true, force: true }));

function codesOf(files: Readonly<Record<string, string>>, thesaurus?: string): readonly string[] {
  content = makeContent(files);
  if (thesaurus !== undefined) writeFileSync(join(content, 'thesaurus.yml'), thesaurus);
  return [...new Set(checkContent(content, TODAY).map(({ code }) => code))];
}

/** front matter lines → what the check says of them */
const LINES: readonly (readonly [string, string])[] = [
  ['url: "https://a.jp\\\\@evil.jp/"', 'not-a-url'],
  ['url: https://ａ.jp/', 'not-a-url'],
  ['url: https://a.jp/。', 'not-a-url'],
  ['url: https://a.jp./', 'not-a-url'],
  ['url: "https://a.jp/,https://b.jp/"', 'not-a-url'],
  ['url: https://a.jp/https://b.jp/', 'not-a-url'],
  ['url: https://xn--ggle-55da.com/', 'misleading-link'],
  ['url: http://8.8.8.8/', 'local-link'],
  ['url: https://a.jp/?fbclid=1', 'roundabout-link'],
  ['email: a@gооgle.com', 'not-an-email'],
  ['email: a&cc=x@b.jp', 'not-an-email'],
  ['email: a@yahoo.ne.jp', 'free-mail'],
  ['phones: [{ number: "00-1234-5678" }]', 'bad-phone'],
  ['phones: [{ number: "0990-123-456" }]', 'bad-phone'],
  ['phones: [{ number: "03--1234-5678" }]', 'bad-phone'],
  ['phones: [{ number: "03-1234-5678-" }]', 'bad-phone'],
  ['phones: [{ number: "060-1234-5678" }]', 'personal-mobile'],
  ['fax: "090-1234-5678"', 'personal-mobile'],
  ['sms: "090-1234-5678"', 'personal-mobile'],
  ['sms: あいう', 'bad-phone'],
  ['summary: null', 'empty-value'],
  ['summary: ~', 'empty-value'],
  ['hours: []', 'empty-value'],
  ['ages: {}', 'empty-value'],
  ['summary: <b>見本</b>', 'raw-html'],
  ['summary: 見本&amp;カフェ', 'raw-html'],
  ['summary: !!str あ', 'yaml-tag'],
  ['aliases: !!seq [あ]', 'yaml-tag'],
  ['...\nfee: free', 'yaml-syntax'],
  ['languages: [jp]', 'wrong-format'],
  ['kana: mihon', 'kana-not-hiragana'],
  ['summary: あ\u2028い', 'control-character'],
  ['summary: あ\u00adい', 'control-character'],
  ['summary: あ\u200dい', 'control-character'],
  ['summary: "あ\\U000E0041い"', 'control-character'],
  ['summary: ｢あ｣', 'half-width-kana'],
  ['aliases: [見本シェルター]', 'shelter'],
  ['provider: { name: null }', 'empty-value'],
  ['summary: 母子生活支援施設です', 'shelter'],
  ['location: { address: 非公開 }', 'hidden-address'],
  ['location: hidden\nsummary: 見本町1丁目の家', 'hidden-address'],
  ['status: { state: closed, on: 2027-12-01 }', 'future-date'],
  ['except: [祝日]', 'hours-never'],
  ['hours: [毎週火 10:00-12:00, 毎週火 11:00-13:00]', 'hours-twice'],
];
const BODIES: readonly (readonly [string, string])[] = [
  ['</div>', 'raw-html'],
  ['[a](https://a:b@c.jp/)', 'unsafe-link'],
  ['[a](mailto:a@b.jp?bcc=c@d.jp)', 'unsafe-link'],
  ['[a](tel:abc)', 'unsafe-link'],
  ['[a](../../x)', 'unsafe-link'],
  ['[x]: javascript:alert(1)\n\na', 'unsafe-link'],
  ['あ&#x202e;い', 'control-character'],
  ['[a](https://gооgle.com/)', 'misleading-link'],
  ['(090)1234-5678', 'personal-contact'],
  ['民間シェルターです', 'shelter'],
];
const FILES: readonly (readonly [string, string])[] = [
  ['cafe.md', 'bad-file-name'],
  ['mihon/mihon/deep/cafe.md', 'bad-file-name'],
  ['national/deep/cafe.md', 'bad-file-name'],
  ['mihon/mihon/con.md', 'bad-file-name'],
  [`mihon/mihon/${'a'.repeat(101)}.md`, 'bad-file-name'],
  ['national/cafe.md', 'folder-area'],
];

describe('planted defects are found', () => {
  it('finds none in what is sound', () =>
    expect(
      codesOf({
        'mihon/mihon/entry.md': sampleEntry(
          'url: https://日本語.example/a_b\nsummary: 家族👨‍👩‍👧で来られます ☕\nhours: [平日 9:00-17:00]\nexcept: [祝日, 年末年始]',
          {
            body: '[https://a.example/](https://a.example/x) と [電話](tel:0312345678)、動物シェルターの手伝い',
          },
        ),
      }),
    ).toEqual([]));
  it.each(LINES)('%j → %s', (line, code) =>
    expect(codesOf({ 'mihon/mihon/entry.md': sampleEntry(line) })).toContain(code),
  );
  it.each(BODIES)('body %j → %s', (body, code) =>
    expect(codesOf({ 'mihon/mihon/entry.md': sampleEntry('', { body }) })).toContain(code),
  );
  it.each(FILES)('%s → %s', (file, code) =>
    expect(codesOf({ [file]: sampleEntry() })).toContain(code),
  );
  it.each([
    ['phrases: ["", かねがない]', 'empty-value'],
    ['phrases: [{ a: b }, かねがない]', 'wrong-type'],
    ['phrases: ["<script>"]', 'raw-html'],
    [`phrases: [${'あ'.repeat(61)}]`, 'too-long'],
    ['phrases: [かねがない]\n  kinds: [cafe, cafe]', 'listed-twice'],
    ['phrases: [かねがない]\n  area: ["999999"]', 'unknown-area'],
    ['phrases: [かねがない]\n  area: ["131202"]', 'contradiction'],
  ])('thesaurus %j → %s', (line, code) =>
    expect(
      codesOf({ 'mihon/mihon/entry.md': sampleEntry() }, `お金:\n  needs: [money]\n  ${line}\n`),
    ).toContain(code),
  );
});

describe('content/municipalities.csv', () => {
  const broken = (change: (lines: string[]) => void): string => {
    content = makeContent({});
    const path = join(content, 'municipalities.csv');
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    change(lines);
    mkdirSync(content, { recursive: true });
    writeFileSync(path, `${lines.join('\n')}\n`);
    try {
      readMunicipalities(content);
      return '';
    } catch (error) {
      return String(error);
    }
  };
  it('reads what is sound', () => expect(broken(() => {})).toBe(''));
  it.each<readonly [string, (line: string) => string, RegExp]>([
    ['no name', (line) => line.replace('見本市', ''), /3行目: 名前が空/],
    ['HTML', (line) => line.replace('見本市', '<b>見本市'), /3行目: 名前に使えない記号/],
    ['kanji for a reading', (line) => line.replace('みほんし', '見本'), /3行目: 読み/],
    ['a path for a slug', (line) => line.replace(',mihon,', ',../x,'), /3行目: slug/],
    ['an address that runs', (line) => `${line}javascript:x`, /3行目: url/],
    ['the slug of another', (line) => line.replace(',mihon,', ',tonari,'), /slug「tonari」は/],
    [
      'a prefecture without a line',
      (line) => line.replace('見本県', 'ない県'),
      /「ない県」という都道府県の行がありません/,
    ],
  ])('%s', (_what, change, said) =>
    expect(broken((lines) => lines.splice(2, 1, change(lines[2]!)))).toMatch(said),
  );
  it('names a code that stands twice, and all broken lines at once', () => {
    expect(broken((lines) => lines.push(lines[2]!))).toMatch(/コード \d{6} が2回あります/);
    expect(
      broken((lines) =>
        [2, 3].forEach((at) => lines.splice(at, 1, lines[at]!.replace(/^\d{6}/, '000000'))),
      ),
    ).toMatch(/3行目[^]*4行目/);
  });
});
