import { describe, expect, it } from 'vitest';
import { changeWarnings } from '../../../src/upkeep/review/change-warnings.ts';
import { changeWords } from '../../../src/upkeep/review/change-words.ts';
import { reviewEntry } from '../../../src/upkeep/review/entry-review.ts';
import { readVersion } from '../../../src/upkeep/review/entry-version.ts';
import { fieldChanges } from '../../../src/upkeep/review/field-change.ts';
import { fieldLabel, fieldRank } from '../../../src/words/ja/field-label.ts';
import { makeMunicipalities } from '../../../src/domain/area/municipality.ts';
import { frontMatterSchema } from '../../../src/domain/entry/entry-schema.ts';
import { sampleEntry } from '../../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';

const places = makeMunicipalities(SAMPLE_PLACES);
const version = (lines = '', options?: Parameters<typeof sampleEntry>[1]) =>
  readVersion('mihon/mihon/cafe', Buffer.from(sampleEntry(lines, options)));
const words = (before: string, after: string) =>
  fieldChanges(version(before), version(after), places).map(changeWords);
const warnings = (before: ReturnType<typeof version>, after: ReturnType<typeof version>) =>
  changeWarnings(before, after, fieldChanges(before, after, places));
const day = (text: string, on: string) => Buffer.from(text.replace('on: 2026-10-01', `on: ${on}`));

describe('見出しの呼び名', () => {
  it('has one for every field of the schema', () => {
    const known = (name: string) =>
      fieldLabel(name) !== name ||
      ['.min', '.state', '.on', '.name', '.address'].some(
        (part) => fieldLabel(name + part) !== name + part,
      );
    expect(Object.keys(frontMatterSchema.shape).filter((name) => !known(name))).toEqual([]);
  });

  it('ranks closing, address, phone and hours first', () => {
    const order = [
      'status.state',
      'location.address',
      'phones',
      'hours',
      'fee',
      'summary',
      'verified.on',
      'unheard-of',
    ];
    expect(order.toSorted((a, b) => fieldRank(a) - fieldRank(b))).toEqual(order);
  });
});

describe('変わったことを、ことばで', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'hours',
      'hours: [第2土 10:00-12:00]',
      'hours: [第3土 10:00-12:00]',
      ['開いている時間: 第2土 10:00-12:00 → 第3土 10:00-12:00'],
    ],
    [
      'an audience',
      'for: {women: only}',
      'for: {women: mainly}',
      ['だれのためか（女性）: だけ → おもに'],
    ],
    [
      'whether there is room',
      'capacity: {state: open, on: 2026-10-01}',
      'capacity: {state: full, on: 2026-10-01}',
      ['空き: 空きがある → いっぱい'],
    ],
    [
      'a dated change',
      'changes: {from: 2026-12-29, to: 2027-01-03, closed: true, note: 年末年始}',
      'changes: {from: 2026-12-29, hours: 毎日 9:00-10:00}',
      [
        '日にちの決まった変わりごと: 2026-12-29〜2027-01-03 休み （年末年始） → 2026-12-29 毎日 9:00-10:00',
      ],
    ],
    [
      'a line of several',
      'hours: [毎週火 10:00-12:00, 第2土 10:00-12:00]',
      'hours: [毎週火 10:00-12:00]',
      ['開いている時間が減りました: 第2土 10:00-12:00'],
    ],
    [
      'a line more',
      'hours: 毎週火 10:00-12:00',
      'hours: [毎週火 10:00-12:00, 第2土 10:00-12:00]',
      ['開いている時間が増えました: 第2土 10:00-12:00'],
    ],
    ['phones', 'phones:\n  - number: "03-0000-0000"', '', ['電話番号が消えました: 03-0000-0000']],
    [
      'a phone with its label',
      '',
      'phones:\n  - number: "03-0000-0000"\n    label: 受付\n    free: true',
      ['電話番号が書かれました: 03-0000-0000 受付、通話無料'],
    ],
    [
      'closing',
      '',
      'status:\n  state: closed\n  on: 2026-03-31',
      ['いまの様子: 開いている → おわった', 'おわった日が書かれました: 2026-03-31'],
    ],
    ['opening again', 'status: paused', '', ['いまの様子: お休み中 → 開いている']],
    [
      'words for ids',
      'fee: free\nneeds: [food]\nbooking: none',
      'fee: paid\nneeds: [food, money]\nlook_first: true',
      [
        'お金: 無料 → かかる',
        '予約が消えました: いらない',
        '困りごとが増えました: 生活費がたりない',
        '見学だけでもよいが書かれました: はい',
      ],
    ],
    [
      'the parts of a place',
      'location:\n  address: 見本県見本市1\n  building: 見本館',
      'location:\n  address: 見本県見本市2\n  building: 見本館',
      ['住所: 見本県見本市1 → 見本県見本市2'],
    ],
    [
      'a place that was hidden',
      'location: hidden',
      'location:\n  address: 見本県見本市2',
      ['場所が消えました: 公表していない', '住所が書かれました: 見本県見本市2'],
    ],
    ['the same list in another order', 'needs: [food, money]', 'needs: [money, food]', []],
    ['one value or a list of one', 'hours: 毎週火 10:00-12:00', 'hours: [毎週火 10:00-12:00]', []],
    ['a field nobody knows', '', 'sekrit: a', ['sekritが書かれました: a']],
  ])('%s', (_what, before, after, expected) => {
    expect(words(before, after)).toEqual(expected);
  });

  it('tells of the body and cuts what is long', () => {
    expect(
      fieldChanges(
        version('', { body: 'あ' }),
        version('', { body: 'い'.repeat(500) }),
        places,
      ).map(changeWords),
    ).toEqual([`本文: あ → ${'い'.repeat(120)}…`]);
  });
});

describe('よく見るところ', () => {
  it.each<[string, ReturnType<typeof version>, ReturnType<typeof version>, RegExp]>([
    [
      'the day did not move',
      version(),
      version('fee: free'),
      /確かめた日はそのままです（2026-10-01）/,
    ],
    ['no source for a new fact', version(), version('fee: free'), /出典はそのままです/],
    ['a mobile', version(), version('phones:\n  - number: "090-1234-5678"'), /個人の携帯電話/],
    ['a free mail', version(), version('email: mihon@gmail.com'), /フリーメール/],
    [
      'a sensitive entry',
      version('', { kind: 'dv-center' }),
      version('fee: free', { kind: 'dv-center' }),
      /とくに気をつける場所です/,
    ],
    [
      'one that stops to be called sensitive',
      version('needs: [violence]'),
      version('needs: [place]'),
      /とくに気をつける場所です/,
    ],
    [
      'a hidden place shown',
      version('location: hidden'),
      version('location:\n  address: 見本県見本市2'),
      /公表していなかった場所/,
    ],
    [
      'another site',
      version('url: https://www.mihon.example/'),
      version('url: https://casino.example/'),
      /サイトの行き先が変わりました（mihon\.example → casino\.example）/,
    ],
    [
      'a new link in the body',
      version(),
      version('', { body: '[ここ](https://casino.example/)' }),
      /リンクが増えました: https:\/\/casino\.example\//,
    ],
    ['an error', version(), version('fee: gratis'), /まだ直すところが1つあります/],
    [
      'an older day',
      version(),
      readVersion('a', day(sampleEntry(), '2020-01-01')),
      /前より古くなりました（2026-10-01 → 2020-01-01）/,
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(warnings(before, after).join('\n')).toMatch(expected);
  });

  it('is nothing where only the confirmation is new', () => {
    const after = readVersion('a', day(sampleEntry(), '2026-11-01'));
    expect(warnings(version(), after)).toEqual([]);
    expect(reviewEntry({ id: 'a', from: 'a', before: version(), after }, places)).toMatchObject({
      happened: 'confirmed',
      lines: ['確かめた記録だけが新しくなりました', '確かめた日: 2026-10-01 → 2026-11-01'],
    });
  });

  it('is nothing where facts come with their source and a new day', () => {
    const text = sampleEntry('fee: free').replace('retrieved: 2026-10-01', 'retrieved: 2026-11-01');
    expect(warnings(version(), readVersion('a', day(text, '2026-11-01')))).toEqual([]);
  });

  it('is nothing about an old mobile', () => {
    const phone = 'phones:\n  - number: "090-1234-5678"';
    expect(warnings(version(phone), version(`${phone}\nkana: みほん`))).toEqual([]);
  });
});

describe('「だけ」が消えたとき', () => {
  it('asks whether others may come now', () => {
    const lost = (before: string, after: string) =>
      warnings(version(before), version(after)).filter((line) => line.includes('だけ」が消えて'));
    expect(lost('for: {women: only}', 'for: {women: mainly}')).toHaveLength(1);
    expect(lost('for_women: true', 'fee: free')).toHaveLength(1);
    expect(lost('for_women: true', 'for: {women: only}')).toEqual([]);
    expect(lost('fee: free', 'for: {women: only}')).toEqual([]);
  });
});
