/** The parts that read a form: hours, phones, areas, days, places, and the file that is changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanAddress,
  cleanBody,
  cleanLine,
  withoutPersonal,
} from '../../../src/upkeep/reports/clean-answer.ts';
import { readForm } from '../../../src/upkeep/reports/form-answers.ts';
import { twinWarnings } from '../../../src/upkeep/reports/twin-warnings.ts';
import { phoneAnswer } from '../../../src/upkeep/reports/phone-answer.ts';
import { areaAnswer, dateAnswer, placeAnswer } from '../../../src/upkeep/reports/place-answer.ts';
import { hoursFields } from '../../../src/upkeep/reports/plain-hours.ts';
import { changeFields } from '../../../src/catalogue/write/change-fields.ts';
import { readFrontMatter } from '../../../src/catalogue/read/front-matter.ts';
import { markdownFindings, renderMarkdown } from '../../../src/catalogue/read/markdown.ts';
import { ISSUE_FORMS, ISSUE_FORM_IDS, LONG_FIELDS } from '../../../src/words/ja/issue-form.ts';
import { makeMunicipalities } from '../../../src/domain/area/municipality.ts';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import { SAMPLE_PLACES } from '../../domain/area/sample-municipalities.ts';

describe('ふだんの言い方の時間', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['毎週火曜と金曜 午後1時から4時まで', ['毎週火・金 13:00-16:00']],
    ['毎月第2土曜日の10時〜12時', ['第2土 10:00-12:00']],
    ['第1・第3日曜　午前１０時半から正午', ['第1・第3日 10:30-12:00']],
    ['平日 8時30分から17時15分まで', ['平日 8:30-17:15']],
    [
      '月〜金 9:00-17:00\n土 9:00-12:00',
      ['毎週月〜金 9:00-17:00', '毎週土 9:00-12:00'].map((line) => line.replace('〜', '-')),
    ],
    ['土曜は午後1時30分〜午後3時', ['毎週土 13:30-15:00']],
    ['- 毎週水曜 17時から20時', ['毎週水 17:00-20:00']],
    ['毎月25日 午後5時-7時', ['毎月25日 17:00-19:00']],
    ['毎週金曜 22:00-翌5:00', ['毎週金 22:00-翌5:00']],
    ['月曜日から金曜日 9時から17時', ['毎週月-金 9:00-17:00']],
    ['だいたい夕方', undefined],
    ['毎週木曜 16:00-19:00（夏休みは休み）', undefined],
    ['毎週木曜 16:00-19:00（祝日を除く）\n毎週土曜 10:00-12:00', undefined],
    ['毎週火曜 13時ごろ', undefined],
    ['毎週火 13:00-16:00\n天気がよければ日曜も', undefined],
    ['25時から26時', undefined],
  ])('%s', (text, expected) => {
    const fields = hoursFields(text, '');
    expect(fields.hours).toEqual(expected);
    expect(fields.hours_note === undefined).toBe(expected !== undefined);
  });

  it('takes days off that are named with the hours', () => {
    expect(hoursFields('月〜金曜日 9:00〜17:00（祝日・年末年始を除く）', 'お盆')).toEqual({
      hours: ['毎週月-金 9:00-17:00'],
      except: ['祝日', '年末年始', 'お盆'],
    });
    expect(hoursFields('火 9:00-17:00（祝日は休み）\n木 9:00-12:00(祝日は休み)', '')).toEqual({
      hours: ['毎週火 9:00-17:00', '毎週木 9:00-12:00'],
      except: ['祝日'],
    });
  });

  it('keeps what it cannot read, in the person’s words', () => {
    expect(hoursFields('毎週火 13:00-16:00\nときどき日曜', '祝日、雨の日')).toEqual({
      except: ['祝日'],
      hours_note: '毎週火 13:00-16:00。ときどき日曜。休みは 雨の日',
    });
    expect(hoursFields('', '')).toEqual({});
  });
});

describe('電話番号の欄', () => {
  it.each<[string, ReturnType<typeof phoneAnswer>]>([
    ['０３ー１２３４ー５６７８', { phones: [{ number: '03-1234-5678' }], isMobileLeftOut: false }],
    [
      '電話: 0312345678（受付）',
      { phones: [{ number: '03-1234-5678', label: '受付' }], isMobileLeftOut: false },
    ],
    [
      '03-1234-5678 / 0120-000-111',
      { phones: [{ number: '03-1234-5678' }, { number: '0120-000-111' }], isMobileLeftOut: false },
    ],
    ['#8008', { phones: [{ number: '#8008' }], isMobileLeftOut: false }],
    [
      '(03)1234-5678\nファックス 03-1234-5679',
      { phones: [{ number: '03-1234-5678' }], fax: '03-1234-5679', isMobileLeftOut: false },
    ],
    ['090-1234-5678', { phones: [], isMobileLeftOut: true }],
    ['０８０１２３４５６７８ 田中', { phones: [], isMobileLeftOut: true }],
    ['わかりません', { phones: [{ number: 'わかりません' }], isMobileLeftOut: false }],
    ['', { phones: [], isMobileLeftOut: false }],
    [
      'TEL：072-000-5002 FAX：072-000-5003',
      { phones: [{ number: '072-000-5002' }], fax: '072-000-5003', isMobileLeftOut: false },
    ],
    [
      'TEL・FAX 072-000-5002',
      { phones: [{ number: '072-000-5002' }], fax: '072-000-5002', isMobileLeftOut: false },
    ],
    [
      '①03-0000-0001②03-0000-0002',
      { phones: [{ number: '03-0000-0001' }, { number: '03-0000-0002' }], isMobileLeftOut: false },
    ],
    [
      '予約センター0494-00-1202（8:00～18:00）',
      {
        phones: [{ number: '0494-00-1202', label: '予約センター 8:00〜18:00' }],
        isMobileLeftOut: false,
      },
    ],
    [
      '048-000-1303（内線246・247）',
      { phones: [{ number: '048-000-1303', label: '内線246・247' }], isMobileLeftOut: false },
    ],
    ['04(0000)2003', { phones: [{ number: '04-0000-2003' }], isMobileLeftOut: false }],
    [
      '047-000-4002 / mihon@example.jp',
      { phones: [{ number: '047-000-4002', label: 'mihon@example.jp' }], isMobileLeftOut: false },
    ],
  ])('%s', (text, expected) => expect(phoneAnswer(text)).toEqual(expected));
});

describe('地域・日・場所の欄', () => {
  const places = makeMunicipalities(SAMPLE_PLACES);
  const resources = [
    { id: 'mihon/mihon/cafe', name: '見本カフェ', needs: ['place'], formerly: ['mihon/old'] },
    { id: 'mihon/a', name: '同じ', needs: [] },
    { id: 'mihon/b', name: '同じ', needs: [] },
  ] as unknown as Resource[];

  it.each([
    ['見本県見本市', ['399019']],
    ['見本市、となり町', ['399019', '399027']],
    ['全国', ['national']],
    ['399019', ['399019']],
    ['ミホンシ', ['399019']],
  ])('%s', (text, expected) => expect(areaAnswer(text, places)).toEqual(expected));
  it.each(['', 'どこか', '399010', '../x', '見本'.repeat(5_000)])(
    'says what is wrong with the area %j',
    (text) =>
      expect(areaAnswer(text, places)).toMatchObject({
        fix: expect.stringContaining('都道府県から') as string,
      }),
  );

  it.each([
    ['2026-03-31', '2026-03-31'],
    ['2026/3/1', '2026-03-01'],
    ['２０２６年３月３１日', '2026-03-31'],
    ['令和8年3月31日', '2026-03-31'],
    ['令和元年5月1日', '2019-05-01'],
    ['R8.3.31', '2026-03-31'],
  ])('%s is a day', (text, expected) => expect(dateAnswer(text)).toBe(expected));
  it.each(['2026-02-30', '3月末', '', '__proto__'])('%j is none', (text) =>
    expect(dateAnswer(text)).toMatchObject({ code: 'not-a-date' }),
  );

  it.each([
    'mihon/mihon/cafe',
    'https://x.example/base/resources/mihon/mihon/cafe/?a=b#c',
    'content/resources/mihon/mihon/cafe.md',
    '/resources/mihon/old/',
    '見本カフェ',
    'ﾐﾎﾝカフェ'.normalize('NFKC').replace('ミホン', '見本'),
  ])('finds the place of %s', (text) =>
    expect(placeAnswer(text, resources)).toMatchObject({ id: 'mihon/mihon/cafe' }),
  );
  it.each(['', '同じ', '../../etc/passwd', 'constructor', 'https://evil.example/'])(
    'finds none of %j',
    (text) => expect(placeAnswer(text, resources)).toMatchObject({ code: 'dangling-id' }),
  );
});

describe('同じ場所かもしれない', () => {
  const place = (id: string, more: object = {}) =>
    ({ id, name: id, area: ['399019'], ...more }) as unknown as Resource;
  const fresh = place('new', {
    name: '見本こども食堂',
    phones: [{ number: '03-0000-0001' }],
    url: 'https://www.mihon.example/',
  });
  it.each<[string, Resource, RegExp | undefined]>([
    ['the same number', place('a', { phones: [{ number: '0300000001' }] }), /電話番号が同じ/],
    ['the same site', place('a', { url: 'http://mihon.example' }), /サイトが同じ/],
    ['a longer name', place('a', { name: 'NPO法人 見本子ども食堂 なかよし' }), /名前が同じ/],
    [
      'a longer name far away',
      place('a', { name: '見本子ども食堂 なかよし', area: ['399027'] }),
      undefined,
    ],
    ['a short name', place('a', { name: '見本' }), undefined],
    ['itself', { ...fresh }, undefined],
  ])('%s', (_what, other, expected) => {
    const found = twinWarnings(fresh, [other]);
    if (expected) expect(found).toEqual([expect.stringMatching(expected) as string]);
    else expect(found).toEqual([]);
  });
});

describe('文をきれいにする', () => {
  it('leaves nothing in a body that the check would refuse, whatever is written', () => {
    const piece = fc.constantFrom(
      '<script>',
      '[a](',
      'javascript:x',
      ')',
      '![',
      '](',
      'https://mihon.example',
      '# ',
      '---',
      '\n',
      '\n\n',
      '    ',
      '```',
      '<!--',
      '[x]: data:x',
      '&lt;',
      '見本',
      '\u202E',
      '\\',
      '|',
      '> ',
      '- ',
      '<a href=x>',
      '\t',
      '(',
      '\u0000',
      '\uD800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const body = cleanBody(pieces.join(''));
        expect(markdownFindings(body, 1).filter(({ code }) => code !== 'unsafe-link')).toEqual([]);
        expect(renderMarkdown(body)).not.toMatch(/<(?:script|img|iframe|h1)|href="(?!https?:|")/i);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is one line without what cannot be seen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanLine(text)).not.toMatch(/[\r\n<>\u0000-\u001F\u202A-\u202E\u200B]/);
      }),
    );
  });

  it.each([
    ['090-1234-5678', true],
    ['０９０－１２３４－５６７８', true],
    ['070 1234 5678', true],
    ['a.b@gmail.com', true],
    ['a＠yahoo.co.jp', true],
    ['soudan@city.mihon.example', false],
    ['03-1234-5678', false],
    ['1090-1234-56789', false],
  ])('%s is one person’s: %s', (text, isPersonal) => {
    expect(withoutPersonal(`あ${text}い`) !== `あ${text}い`).toBe(isPersonal);
  });

  it.each([
    ['www.mihon.example/a', 'https://www.mihon.example/a'],
    [' https://mihon.example/?a=b ', 'https://mihon.example/?a=b'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['ありません', 'ありません'],
  ])('%s as an address', (text, expected) => expect(cleanAddress(text)).toBe(expected));
});

describe('用紙を読む', () => {
  it.each(ISSUE_FORM_IDS)('%s reads back what was written, whatever it is', (form) => {
    const fields = Object.entries<string>(ISSUE_FORMS[form]);
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), {
          minLength: fields.length,
          maxLength: fields.length,
        }),
        (texts) => {
          const said = texts.map((text) =>
            text
              .replace(/\r\n?/g, '\n')
              .split('\n')
              .map((line) => line.trimEnd())
              .join('\n')
              .trim(),
          );
          const body = fields
            .map(([, heading], index) => `### ${heading}\n\n${said[index] || '_No response_'}`)
            .join('\n\n');
          expect(readForm(body)).toEqual({
            form,
            answers: Object.fromEntries(fields.map(([id], index) => [id, said[index]])),
          });
        },
      ),
    );
  });

  it('leaves a heading in a long answer where a person wrote it', () => {
    const fields = Object.entries<string>(ISSUE_FORMS['new-place']);
    fc.assert(
      fc.property(
        fc.constantFrom(...fields.filter(([id]) => LONG_FIELDS.includes(id) && id !== 'promise')),
        fc.constantFrom(...fields.map(([, heading]) => heading)),
        ([long], heading) => {
          // Of two long answers in a row nothing tells where the second begins.
          const next = fields[fields.findIndex(([id]) => id === long) + 1]!;
          fc.pre(!(LONG_FIELDS.includes(next[0]) && next[1] === heading));
          const said = (id: string) =>
            id === long ? `まえ\n\n### ${heading}\n\nなか\nあと` : `答え ${id}`;
          const body = fields.map(([id, label]) => `### ${label}\n\n${said(id)}`).join('\n\n');
          expect(readForm(body)?.answers).toEqual(
            Object.fromEntries(fields.map(([id]) => [id, said(id)])),
          );
        },
      ),
    );
  });

  it('reads an issue of thousands of headings at once', () => {
    const fields = Object.values<string>(ISSUE_FORMS['new-place']);
    const many = fields.map((heading) => `### ${heading}\n\nx\ny`.concat('\n').repeat(200));
    expect(readForm(many.join('\n'))?.form).toBe('new-place');
  });

  it.each(['', 'x', '### 名前', '### 場所\n\na\n\n### いまの様子'])('is no form: %j', (body) =>
    expect(readForm(body)).toBeUndefined(),
  );
});

describe('ファイルの一部だけを変える', () => {
  const FILE =
    '---\nname: 見本  # 名前\n# 電話は受付だけ\nphones:\n- number: "03-0000-0001"\n# 昼だけ\n- number: "03-0000-0002"\n# 時間\nhours:   [毎週火 10:00-12:00]\nverified:\n  on: 2026-10-01\n---\n\n本文\n---\nつづき\n';

  it('replaces, adds in the schema’s place, and takes away; every other line stays', () => {
    expect(
      changeFields(FILE, {
        phones: [{ number: '03-0000-0009' }],
        kana: 'みほん',
        fee: 'free',
        hours: undefined,
      }),
    ).toBe(
      '---\nname: 見本  # 名前\nkana: みほん\n# 電話は受付だけ\nphones:\n  - number: "03-0000-0009"\n# 時間\nfee: free\nverified:\n  on: 2026-10-01\n---\n\n本文\n---\nつづき\n',
    );
  });

  it('changes nothing when nothing is asked', () => expect(changeFields(FILE, {})).toBe(FILE));

  it('reads back as the new values, and the others as before', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
        (text) => {
          const { data, findings, body } = readFrontMatter(
            changeFields(FILE, { hours_note: text }),
          );
          expect(findings).toEqual([]);
          expect(data['hours_note']).toBe(text);
          expect(body).toContain('つづき');
          expect(data['name']).toBe('見本');
        },
      ),
    );
  });
});
