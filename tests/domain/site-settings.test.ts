/** content/site.json: what the check says of each thing that can be wrong. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeMunicipalities } from '../../src/domain/area/municipality.ts';
import {
  COLOUR_NAMES,
  coloursIn,
  coloursStyleSheet,
  contrast,
  contrastIn,
  GROUNDS,
  isColour,
  readable,
  THEMES,
} from '../../src/domain/settings/site-colours.ts';
import { siteFindings } from '../../src/domain/settings/site-findings.ts';
import { SAMPLE_PLACES } from './area/sample-municipalities.ts';

const areas = makeMunicipalities(SAMPLE_PLACES);
const SOUND = {
  name: '見本カタログ',
  reading: 'みほんかたろぐ',
  areaName: '見本市',
  prefectures: ['390003'],
  municipalities: ['399019'],
  description: '見本市の居場所を探せます。',
  repository: 'https://github.com/mihon/mihon-catalog',
  url: 'https://mihon.example',
  contact: { name: '見本の会', email: 'info@mihon.example', phone: '0183-00-0000' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  colours: { light: { thread: '#0b6467', alert: '#a83c12' }, dark: { thread: '#79cdc8' } },
  admin: { any: ['thing', 1] },
};
const REQUIRED = ['name', 'areaName', 'prefectures', 'description', 'repository', 'url'] as const;

describe('サイトの設定', () => {
  it('accepts all fields, and the required ones alone', () => {
    expect(siteFindings(SOUND, areas)).toEqual([]);
    expect(
      siteFindings(Object.fromEntries(REQUIRED.map((name) => [name, SOUND[name]])), areas),
    ).toEqual([]);
  });

  it.each([
    { email: 'info@mihon.example' },
    { url: 'https://mihon.example/contact' },
    { phone: '0183-00-0000' },
  ])('takes any one way to reach who runs it: %j', (way) =>
    expect(siteFindings({ ...SOUND, contact: { name: '見本の会', ...way } }, areas)).toEqual([]),
  );

  it('accepts the project’s own', () =>
    expect(siteFindings(JSON.parse(readFileSync('content/site.json', 'utf8')))).toEqual([]));

  it.each(REQUIRED)('misses %s', (name) => {
    const { [name]: _, ...others } = SOUND;
    const found = siteFindings(others, areas);
    expect(found.map(({ code, path }) => [code, ...path])).toContainEqual(['missing-field', name]);
  });

  it.each([
    ['a list', [], 'wrong-type', '', ''],
    ['an unknown field', { contcat: {} }, 'unknown-field', 'contcat', 'もしかして: contact'],
    [
      'an unknown part',
      { contact: { name: '見本の会', mail: 'a@mihon.example', url: 'https://mihon.example' } },
      'unknown-field',
      'contact.mail',
      'email',
    ],
    ['a number', { name: 3 }, 'wrong-type', 'name', '"" でかこんで'],
    ['an empty name', { name: ' ' }, 'empty-value', 'name', ''],
    ['spaces around', { name: '見本 ' }, 'wrong-format', 'name', '空白'],
    ['a long name', { name: 'あ'.repeat(41) }, 'too-long', 'name', '40字'],
    ['an invisible character', { name: '見本\u202E' }, 'control-character', 'name', ''],
    ['katakana', { reading: 'ミホン' }, 'kana-not-hiragana', 'reading', 'ひらがな'],
    ['one code without a list', { prefectures: '390003' }, 'wrong-type', 'prefectures', '[ ]'],
    ['no code', { prefectures: [] }, 'empty-value', 'prefectures', '1つ以上'],
    [
      'a number for a code',
      { prefectures: [390003] },
      'wrong-type',
      'prefectures.0',
      '"" でかこんで',
    ],
    [
      'a wrong check digit',
      { municipalities: ['399018'] },
      'bad-area-code',
      'municipalities.0',
      'もしかして: "399019"',
    ],
    ['a code of nothing', { municipalities: ['399999'] }, 'bad-area-code', 'municipalities.0', ''],
    [
      'a code of no place here',
      { prefectures: ['390003', '130001'] },
      'unknown-area',
      'prefectures.1',
      'municipalities.csv',
    ],
    [
      'a town among prefectures',
      { prefectures: ['399019'] },
      'wrong-format',
      'prefectures.0',
      'municipalities に',
    ],
    [
      'a prefecture among towns',
      { municipalities: ['390003'] },
      'wrong-format',
      'municipalities.0',
      'prefectures に',
    ],
    [
      'a repository with .git',
      { repository: 'https://github.com/mihon/mihon.git' },
      'wrong-format',
      'repository',
      'もしかして: https://github.com/mihon/mihon',
    ],
    [
      'a repository with a slash',
      { repository: 'http://github.com/mihon/mihon/' },
      'wrong-format',
      'repository',
      'もしかして: https://github.com/mihon/mihon',
    ],
    ['no repository', { repository: 'mihon' }, 'wrong-format', 'repository', '持ち主'],
    [
      'a path behind the site',
      { url: 'https://mihon.example/catalogue/' },
      'wrong-format',
      'url',
      'BASE_PATH',
    ],
    ['a script for a site', { url: 'javascript:alert(1)' }, 'not-a-url', 'url', 'https://'],
    [
      'a contact without a way',
      { contact: { name: '見本の会' } },
      'missing-field',
      'contact',
      'email',
    ],
    [
      'a contact without a name',
      { contact: { email: 'info@mihon.example' } },
      'missing-field',
      'contact.name',
      '団体の名前',
    ],
    [
      'half a telephone number',
      { contact: { name: '見本の会', phone: '73-6155' } },
      'bad-phone',
      'contact.phone',
      '',
    ],
    [
      'a number for a telephone number',
      { contact: { name: '見本の会', phone: 183000000 } },
      'wrong-type',
      'contact.phone',
      '"" でかこんで',
    ],
    ['a contact in words', { contact: '見本の会' }, 'wrong-type', 'contact', '{ }'],
    [
      'a script for a contact',
      { contact: { name: '見本の会', url: 'javascript:alert(1)' } },
      'not-a-url',
      'contact.url',
      '',
    ],
    [
      'no e-mail',
      { contact: { name: '見本の会', email: 'mihon' } },
      'not-an-email',
      'contact.email',
      '',
    ],
    [
      'a licence without a name',
      { licence: { url: 'https://mihon.example' } },
      'missing-field',
      'licence.name',
      '',
    ],
    [
      'a colour by name',
      { colours: { light: { thread: 'green' } } },
      'bad-colour',
      'colours.light.thread',
      '#0b6467',
    ],
    [
      'styles in a colour',
      { colours: { light: { thread: '#000;}body{display:none' } } },
      'bad-colour',
      'colours.light.thread',
      '',
    ],
    [
      'a pale colour',
      { colours: { light: { thread: '#9cc' } } },
      'low-contrast',
      'colours.light.thread',
      'こい色',
    ],
    [
      'a deep colour in the dark',
      { colours: { dark: { alert: '#600' } } },
      'low-contrast',
      'colours.dark.alert',
      '明るい色',
    ],
    [
      'a colour of no theme',
      { colours: { thread: '#0b6467' } },
      'unknown-field',
      'colours.thread',
      'light、dark',
    ],
  ] as const)('tells of %s', (_, change, code, path, fix) => {
    const found = siteFindings(Array.isArray(change) ? change : { ...SOUND, ...change }, areas);
    const match = found.find((one) => one.code === code && one.path.join('.') === path);
    expect(match, JSON.stringify(found)).toBeDefined();
    expect(match!.fix).toContain(fix);
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record({
            contact: fc.jsonValue(),
            colours: fc.jsonValue(),
            prefectures: fc.jsonValue(),
            municipalities: fc.jsonValue(),
          }),
        ),
        (value) => {
          expect(siteFindings(value, areas).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('サイトの色', () => {
  it('knows the colours of the style sheet', () => {
    const [light, dark] = readFileSync('src/styles/site.css', 'utf8').split(
      '@media (prefers-color-scheme: dark)',
    );
    const value = (part: string, name: string) =>
      new RegExp(`--${name}: (#[0-9a-f]+);`).exec(part)![1]!;
    for (const [theme, part] of [
      ['light', light!],
      ['dark', dark!],
    ] as const) {
      for (const name of ['paper', 'card', 'ink'] as const)
        expect(contrast(value(part, name), GROUNDS[theme][name]), `${theme} ${name}`).toBe(1);
      for (const name of COLOUR_NAMES)
        expect(contrastIn(value(part, name), theme), `${theme} ${name}`).toBeGreaterThanOrEqual(
          4.5,
        );
    }
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
  });

  it('proposes only what can be read', () => {
    fc.assert(
      fc.property(hex, fc.constantFrom(...THEMES), (colour, theme) => {
        expect(contrastIn(readable(colour, theme), theme)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('makes every text that the chosen colour carries or lies on readable', () => {
    fc.assert(
      fc.property(hex, (colour) => {
        const thread = readable(colour, 'light');
        const sheet = coloursStyleSheet({ light: { thread, alert: thread } });
        const [light, dark] = sheet.split('@media');
        for (const [theme, part] of [
          ['light', light!],
          ['dark', dark!],
        ] as const) {
          const value = (name: string) => new RegExp(`--${name}:(#[0-9a-f]+)`).exec(part)![1]!;
          expect(contrast(value('on-thread'), value('thread')), sheet).toBeGreaterThanOrEqual(4.5);
          expect(contrast(value('on-thread'), value('thread-ink')), sheet).toBeGreaterThanOrEqual(
            4.5,
          );
          expect(contrast(value('thread-ink'), value('thread-tint')), sheet).toBeGreaterThanOrEqual(
            4.5,
          );
          expect(contrast(GROUNDS[theme].ink, value('thread-tint')), sheet).toBeGreaterThanOrEqual(
            4.5,
          );
          expect(contrast(value('alert'), value('alert-tint')), sheet).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });

  it('sets nothing without colours, and only those set', () => {
    expect(coloursStyleSheet(undefined)).toBe('');
    expect(coloursStyleSheet({ light: {} })).toBe('');
    expect(coloursStyleSheet({ dark: { alert: '#ffb18c' } })).toMatch(
      /^@media[^}]*--alert:#ffb18c;--alert-tint:#[0-9a-f]{6}\}\}$/,
    );
    expect(
      coloursIn('dark', { light: { thread: '#0b6467' }, dark: { thread: '#79cdc8' } }),
    ).toEqual({ thread: '#79cdc8' });
    expect(['#abc', '#AABBCC', '#abcd', 'red', '#ab'].map(isColour)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
