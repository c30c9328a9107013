/** 相談会・行事をさがす: which words ask for them, and what is shown on which day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SentGathering } from '../../../src/domain/gathering/sent-gathering.ts';
import { addDays } from '../../../src/domain/time/calendar-date.ts';
import { gatheringsFor } from '../../../src/search/answer/gatherings-for.ts';
import { decodeGatherings, gatheringsFile } from '../../../src/search/files/gatherings-file.ts';
import { asksForEvents } from '../../../src/search/understand/event-words.ts';
import { timeIn } from '../../../src/search/understand/time-words.ts';
import { understand } from '../../../src/search/understand/understand.ts';
import { vocabularyOf } from '../../../src/search/understand/vocabulary.ts';
import { CITY, DANGER, PLACES, PREFECTURE, THESAURUS, WARD } from '../sample-catalogue.ts';

const vocabulary = vocabularyOf(PLACES, THESAURUS, DANGER);
/** a Sunday */
const TODAY = '2026-11-22';
const at = (start: number, end: number) => [{ start: start * 60, end: end * 60 }];
const one = (
  name: string,
  area: string,
  dates: readonly string[],
  more: Partial<SentGathering> = {},
): SentGathering => ({
  anchor: name,
  name,
  kind: 'consultation',
  area: [area],
  days: dates.map((date) => ({ date, times: at(13, 16) })),
  ...more,
});

const ALL: readonly SentGathering[] = [
  one('きのうまで', CITY, ['2026-11-21']),
  one('きょう', CITY, ['2026-11-21', TODAY]),
  one('火曜', WARD, ['2026-11-24']),
  one('土曜', CITY, ['2026-11-28'], { needs: ['debt'] }),
  one('夜', CITY, ['2026-12-03'], { days: [{ date: '2026-12-03', times: at(18, 20) }] }),
  one('県', PREFECTURE, ['2026-12-10']),
  one('全国', 'national', ['2027-01-10']),
  one('中止', CITY, ['2026-12-20'], {
    days: [{ date: '2026-12-20', times: [], isCancelled: true }],
  }),
];

function find(text: string, today = TODAY) {
  const query = understand(text, vocabulary);
  const { found, isOtherTime } = gatheringsFor(query, ALL, PLACES, today);
  const names = found.map(({ gathering }) => gathering.name);
  return isOtherTime ? ['ほかの日', ...names] : names;
}

describe('相談会・行事をさがすことば', () => {
  it.each([
    '今週の相談会',
    '見本市 相談会',
    '土曜 相談会 見本市',
    '行事',
    'イベント',
    '出張相談',
    '説明会',
    '移動する相談',
  ])('%s は、日にちのあるものをさがす', (text) => expect(asksForEvents(text)).toBe(true));

  it.each([
    ['今週の相談会', '今週'],
    ['来月の行事', '来月'],
    ['今週の土曜', '土曜・今週'],
  ])('%s の時は %s', (text, label) => expect(timeIn(text)?.label).toBe(label));
  it.each(['今月の家賃が払えない', '今月末', '今月分の生活費'])('%s に、時はない', (text) =>
    expect(timeIn(text)).toBeUndefined(),
  );
});

describe('ことばに合う相談会・行事', () => {
  it.each<[string, string, readonly string[]]>([
    ['相談会', TODAY, ['きょう', '火曜', '土曜', '夜', '県', '中止', '全国']],
    ['今週の相談会', TODAY, ['きょう']],
    ['来週の相談会', TODAY, ['火曜', '土曜']],
    ['今週の相談会', '2026-11-24', ['火曜', '土曜']],
    ['今月の相談会', TODAY, ['きょう', '火曜', '土曜']],
    ['来月の相談会', TODAY, ['夜', '県', '中止']],
    ['今日の相談会', TODAY, ['きょう']],
    ['土曜 相談会 見本市', TODAY, ['土曜']],
    ['夜の相談会', TODAY, ['夜', '中止']],
    ['見本市の相談会', TODAY, ['きょう', '土曜', '夜', '県', '中止', '全国']],
    ['見本桜町の相談会', TODAY, ['県', '全国']],
    ['借金の相談会', TODAY, ['土曜', 'きょう', '火曜', '夜', '県', '中止', '全国']],
    ['見本桜町の今週の相談会', TODAY, ['ほかの日', '県', '全国']],
    ['相談会', '2027-02-01', []],
  ])('%s（%s）', (text, today, expected) => expect(find(text, today)).toEqual(expected));

  it('never shows what is over, whatever is asked and whenever', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('相談会', '今週の相談会', '土日の行事', '明日の相談会', '来月の夜の相談会'),
        fc.integer({ min: -30, max: 90 }),
        (text, days) => {
          const today = addDays(TODAY, days);
          const query = understand(text, vocabulary);
          for (const { day } of gatheringsFor(query, ALL, PLACES, today).found)
            expect(day.date >= today).toBe(true);
        },
      ),
    );
  });
});

describe('相談会・行事のファイル', () => {
  it('is none where there are none, and comes back as it went', () => {
    expect(gatheringsFile([])).toBeUndefined();
    expect(decodeGatherings(gatheringsFile(ALL)!.content)).toEqual(ALL);
    expect(() => decodeGatherings('{"version":0,"gatherings":[]}')).toThrow();
  });
});
