import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../src/domain/time/calendar-date.ts';
import { holidaySet } from '../../../src/domain/time/holiday-set.ts';
import { isJapaneseHoliday } from '../../../src/domain/time/holidays.ts';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import {
  decodeFacets,
  encodeFacets,
  facetsOf,
  type Facets,
} from '../../../src/search/files/facets.ts';
import {
  countsOf,
  passing,
  type FilterContext,
} from '../../../src/search/filter/filter-results.ts';
import type { UsualByKind } from '../../../src/domain/entry/usual.ts';
import { hasFilters, type Filters } from '../../../src/search/filter/filters.ts';
import { markParts, foldSigns, spellingsOf } from '../../../src/search/body/mark.ts';
import { readFragment, writeFragment } from '../../../src/islands/search/search-fragment.ts';
import { CITY, DOCUMENTS, TOWN, WARD } from '../sample-catalogue.ts';

const facts: Readonly<Record<string, Facets>> = {
  'sample/mihon/hidamari': { fee: 'free', hours: ['毎週火 13:00-16:00'], noPhone: true },
  'sample/mihon/hoshi': {
    fee: 'paid',
    booking: 'none',
    hours: ['第1土 10:00-12:00'],
    except: ['祝日'],
  },
  'sample/mihon/engawa': {
    fee: 'free',
    look_first: true,
    wheelchair: true,
    languages: ['en'],
    hours: ['毎日 9:00-12:00'],
  },
};
// Tuesday, 13:30
const context: FilterContext = {
  facetsOf: ({ id }) => facts[id] ?? {},
  neighboursOf: (code) => (code === CITY ? [WARD] : []),
  now: { date: '2026-11-24', minutes: 13 * 60 + 30 },
  isHoliday: holidaySet(['2026-11-23']),
};
const results = DOCUMENTS.map((document) => ({ document }));
const idsFor = (filters: Filters) =>
  passing(results, filters, context).sure.map(({ document }) => document.id);
const perhapsFor = (filters: Filters) =>
  passing(results, filters, context).perhaps.map(({ document }) => document.id);

describe('しぼりこみ', () => {
  it('leaves everything when nothing is chosen', () => {
    expect(idsFor({})).toHaveLength(DOCUMENTS.length);
    expect(hasFilters({ near: undefined, free: false })).toBe(false);
  });

  it.each<[Filters, readonly string[]]>([
    [{ free: true }, ['sample/mihon/hidamari', 'sample/mihon/engawa']],
    [{ free: true, noPhone: true }, ['sample/mihon/hidamari']],
    [{ noBooking: true }, ['sample/mihon/hoshi']],
    [{ lookFirst: true }, ['sample/mihon/engawa']],
    [{ wheelchair: true, language: 'en' }, ['sample/mihon/engawa']],
    [{ language: 'vi' }, []],
    // Open now on a Tuesday afternoon; the morning place has closed.
    [{ day: 'today' }, ['sample/mihon/hidamari']],
    [{ day: '2026-12-05' }, ['sample/mihon/hoshi', 'sample/mihon/engawa']],
    [{ day: '2026-12-08' }, ['sample/mihon/hidamari', 'sample/mihon/engawa']],
    [{ group: 'food', free: true }, ['sample/mihon/hidamari']],
    [{ need: 'place', free: true, lookFirst: true }, ['sample/mihon/engawa']],
  ])('%j', (filters, expected) => expect(idsFor(filters)).toEqual(expected));

  it('neither counts what is not known as a yes nor hides it', () => {
    expect(perhapsFor({})).toEqual([]);
    expect(perhapsFor({ free: true })).toContain('sample/mihon/youth');
    expect(perhapsFor({ free: true })).not.toContain('sample/mihon/hoshi');
    expect(perhapsFor({ day: '2026-12-05' })).not.toContain('sample/mihon/hidamari');
    expect(perhapsFor({ lookFirst: true, place: WARD })).toEqual(
      DOCUMENTS.filter(({ area }) => area.includes(WARD)).map(({ id }) => id),
    );
    // Ended and paused places are not open on any day.
    expect(perhapsFor({ day: 'today' })).not.toContain('sample/mihon/owari');
  });

  it('knows the place, and its neighbours when they are wanted', () => {
    const inWard = DOCUMENTS.filter(({ area }) => area.includes(WARD)).length;
    expect(idsFor({ place: CITY, near: true }).length).toBe(
      idsFor({ place: CITY }).length + inWard,
    );
    expect(idsFor({ place: TOWN, near: true })).toEqual(idsFor({ place: TOWN }));
  });

  it('counts what each answer would leave', () => {
    const chosen: Filters = { free: true };
    const counts = countsOf(results, chosen, context);
    expect(counts.yes.get('free')).toBe(2);
    expect(counts.yes.get('lookFirst')).toBe(idsFor({ ...chosen, lookFirst: true }).length);
    expect(counts.today).toBe(idsFor({ ...chosen, day: 'today' }).length);
    for (const [group, count] of counts.group)
      expect(idsFor({ ...chosen, group }).length, group).toBe(count);
    for (const [place, count] of counts.place)
      expect(idsFor({ ...chosen, place }).length, place).toBe(count);
    expect(counts.need.has('violence')).toBe(false);
  });
});

describe('facets', () => {
  it('come back as they went, in the order of rows', () => {
    const rows = DOCUMENTS.map(({ id }) => facts[id] ?? {});
    expect(decodeFacets(encodeFacets(rows))).toEqual(rows);
    expect(() => decodeFacets('{"version":0}')).toThrow('another version');
  });

  it('know when one need not call', () => {
    expect(facetsOf({ walk_in: true } as Resource)).toEqual({ noPhone: true });
    expect(facetsOf({ phones: [{ number: '03-0000-0000' }] } as unknown as Resource)).toEqual({});
  });
});

describe('アドレスの「#」', () => {
  const filters: Filters = {
    need: 'food',
    group: 'food',
    place: CITY,
    near: true,
    day: 'today',
    free: true,
    noPhone: true,
    language: 'en',
  };

  it('keeps words and filters', () => {
    expect(readFragment(writeFragment('練馬 こども', filters))).toEqual({
      words: '練馬 こども',
      filters,
      isPartial: false,
      isOurs: true,
    });
    expect(writeFragment('', {})).toBe('');
    expect(writeFragment('練馬 こども', {})).toBe(`#q=${encodeURIComponent('練馬 こども')}`);
  });

  it.each([
    '#need=violence',
    '#need=foo',
    '#group=x',
    '#place=12',
    '#day=2026-02-30',
    '#day=tomorrow',
    '#language=<b>',
    '#free=2',
    '#x=1',
    '#__proto__=1',
    '#constructor=1',
  ])('leaves out what is not ours in %s', (fragment) => {
    expect(readFragment(fragment)).toEqual({
      words: '',
      filters: {},
      isPartial: true,
      isOurs: false,
    });
  });
});

describe('markParts', () => {
  const marked = (text: string, ...words: readonly string[]) =>
    markParts(text, words.map(foldSigns))
      .filter(({ isMarked }) => isMarked)
      .map((part) => part.text);

  it('finds a word in each of its spellings', () => {
    const all = ['こども食堂', '引きこもり'].map(foldSigns).flatMap(spellingsOf);
    for (const text of ['子ども食堂', '子供食堂', 'コドモ食堂', 'ひきこもり', '引き籠もり'])
      expect(
        markParts(text, all).map((part) => part.isMarked),
        text,
      ).toEqual([true]);
    expect(spellingsOf('見本')).toEqual(['見本']);
  });

  it('finds words whatever their spelling', () => {
    expect(marked('ヒダマリ食堂', 'ひだまり')).toEqual(['ヒダマリ']);
    expect(marked('ＡＢＣ・カフェー', 'abc', 'かふぇ')).toEqual(['ＡＢＣ', 'カフェ']);
    expect(marked('なにもない', 'べつ')).toEqual([]);
    expect(marked('あ', 'あ')).toEqual([]);
  });

  it('loses no sign of the text', () => {
    for (const text of ['', '㍻の会', '👨‍👩‍👧の家', 'かﾞき'])
      expect(
        markParts(text, ['の家'])
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });
});

describe('「今日、これから開いている」は、分かっていることだけ', () => {
  const document = DOCUMENTS.find(({ state }) => state === 'open')!;
  const answer = (of: Facets, now: Moment, day = 'today'): string => {
    const { sure, perhaps } = passing(
      [{ document }],
      { day },
      { facetsOf: () => of, neighboursOf: () => [], now, isHoliday: isJapaneseHoliday },
    );
    return sure.length > 0 ? 'sure' : perhaps.length > 0 ? 'perhaps' : 'no';
  };
  const THURSDAY = '2026-11-26';

  it.each([
    [{ hours: ['毎週木 13:00-16:00'] }, '12:00', 'sure'],
    [{ hours: ['毎週木 13:00-16:00'] }, '15:59', 'sure'],
    [{ hours: ['毎週木 13:00-16:00'] }, '16:00', 'no'],
    [{ hours: ['毎週木'] }, '12:00', 'perhaps'],
    [{ hours: ['毎週木 10:00-'] }, '12:00', 'perhaps'],
    [{ hours: ['毎週木 18:00-'] }, '12:00', 'perhaps'],
    [{ hours: ['毎週木 18:00-', '毎週木 13:00-14:00'] }, '12:00', 'sure'],
    [{ hours: ['毎週水 22:00-翌5:00'] }, '2:00', 'sure'],
    [{ hours: ['毎週水 22:00-翌5:00'] }, '5:00', 'no'],
    [{ hours: ['毎週水'] }, '2:00', 'no'],
    [{ hours_note: '木曜日の午後に開きます' }, '12:00', 'perhaps'],
    [{}, '12:00', 'perhaps'],
    [{ hours: ['毎週水 9:00-12:00'], hours_note: '木曜日に開くこともあります' }, '9:00', 'perhaps'],
    [{ hours: ['毎週水 9:00-12:00'], hours_note: '木曜日は休みです' }, '9:00', 'no'],
    [{ hours: ['毎週木 9:00-12:00'], until: '2026-11-25' }, '9:00', 'perhaps'],
    [{ hours: ['毎日 24時間'] }, '23:59', 'sure'],
  ] as [Facets, string, string][])('%j at %s: %s', (of, time, expected) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    expect(answer(of, { date: THURSDAY, minutes: hour * 60 + minute })).toBe(expected);
  });

  it('knows of another day that it is open, though not from when', () => {
    const now = { date: THURSDAY, minutes: 600 };
    expect(answer({ hours: ['毎週金'] }, now, '2026-11-27')).toBe('sure');
    expect(answer({ hours: ['毎週金 9:00-12:00'], until: '2026-11-26' }, now, '2026-11-27')).toBe(
      'perhaps',
    );
    expect(answer({ hours: ['毎週木 9:00-12:00'] }, now, '2026-11-27')).toBe('no');
  });
});

describe('ふつうは、in the filters', () => {
  const [first] = DOCUMENTS;
  const usual: UsualByKind = { [first!.kind]: { fee: 'free', booking: 'none', look_first: true } };
  const listsFor = (filters: Filters, facets: Facets) => {
    const found = passing([{ document: first! }], filters, {
      ...context,
      facetsOf: () => facets,
      usual,
    });
    return [found.sure, found.usually, found.perhaps].map((list) => list.length);
  };

  it('counts as a yes that is said apart, where the entry is silent', () => {
    for (const filters of [{ free: true }, { noBooking: true }, { lookFirst: true }])
      expect(listsFor(filters, {}), JSON.stringify(filters)).toEqual([0, 1, 0]);
    expect(listsFor({ free: true, wheelchair: true }, {})).toEqual([0, 0, 1]);
    expect(listsFor({ free: true, lookFirst: true }, { fee: 'free' })).toEqual([0, 1, 0]);
    const counts = countsOf(
      [{ document: first! }],
      {},
      { ...context, facetsOf: () => ({}), usual },
    );
    expect([counts.yes.get('free'), counts.yes.get('wheelchair')]).toEqual([1, 0]);
  });

  it('gives way to every word of the entry', () => {
    expect(listsFor({ free: true }, { fee: 'free' })).toEqual([1, 0, 0]);
    expect(listsFor({ free: true }, { fee: 'paid' })).toEqual([0, 0, 0]);
    expect(listsFor({ free: true }, { isFeeNoted: true })).toEqual([0, 0, 1]);
    expect(listsFor({ lookFirst: true }, { look_first: false })).toEqual([0, 0, 0]);
    expect(listsFor({ noBooking: true }, { booking: 'always' })).toEqual([0, 0, 0]);
  });

  it('puts each result into one list, and takes none away that was there without it', () => {
    for (const filters of [{ free: true }, { noBooking: true, free: true }] as const) {
      const without = passing(results, filters, context);
      const all = Object.fromEntries(DOCUMENTS.map(({ kind }) => [kind, { fee: 'free' as const }]));
      const withUsual = passing(results, filters, { ...context, usual: all });
      expect(withUsual.sure).toEqual(without.sure);
      expect(withUsual.usually.length + withUsual.perhaps.length).toBe(without.perhaps.length);
    }
  });
});
