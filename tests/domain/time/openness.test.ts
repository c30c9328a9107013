/** いま、どうか: the badge, the next opening, the label, the stamps of a page and the filter say one thing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayNumber,
  momentInJapan,
  type Moment,
} from '../../../src/domain/time/calendar-date.ts';
import { isJapaneseHoliday } from '../../../src/domain/time/holidays.ts';
import { MINUTES_PER_DAY, type OpeningHours } from '../../../src/domain/time/timetable.ts';
import { openingHoursOf } from '../../../src/domain/time/read-hours.ts';
import { opennessAt } from '../../../src/domain/time/openness.ts';
import { isAlwaysOpen, opennessOf, opensToday } from '../../../src/domain/time/open-now.ts';
import { nextOpenings, openAt } from '../../../src/domain/time/openings.ts';
import { openingsFrom } from '../../../src/site/entry/entry-lines.ts';
import { openingsIn, openWords } from '../../../src/site/entry/open-words.ts';

function hours(
  rules: readonly string[],
  except: readonly string[] = [],
  until?: string,
): OpeningHours {
  return openingHoursOf({ hours: rules, except, until })!;
}

function at(date: string, time: string): Moment {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { date, minutes: hour * 60 + minute };
}

function said(
  rules: readonly string[],
  except: readonly string[],
  now: Moment,
  as: 'line' | 'place',
): string {
  const openness = opennessOf(hours(rules, except), now, isJapaneseHoliday);
  return openness ? openWords(openness, now, as).words : '';
}

const INOCHI = ['毎日 16:00-21:00', '毎月10日 8:00-翌8:00'];

describe('電話は、いまつながるか', () => {
  // 2026-12-10 is a Thursday, 2026-11-23 a holiday, 2026-12-31 within 年末年始.
  it.each([
    [['毎日 24時間'], [], '2026-11-26', '3:00', 'いま つながります'],
    [['平日 24時間', '土日祝 24時間'], [], '2026-11-28', '3:00', 'いま つながります'],
    [INOCHI, [], '2026-11-26', '15:59', 'きょう16:00から'],
    [INOCHI, [], '2026-11-26', '16:00', 'いま つながります（21:00まで）'],
    [INOCHI, [], '2026-11-26', '21:00', 'あす16:00から'],
    [INOCHI, [], '2026-12-09', '21:00', 'あす8:00から'],
    [INOCHI, [], '2026-12-10', '23:59', 'いま つながります（あす8:00まで）'],
    [INOCHI, [], '2026-12-11', '2:00', 'いま つながります（8:00まで）'],
    [INOCHI, [], '2026-12-11', '8:00', 'きょう16:00から'],
    [['平日 9:00-17:00'], [], '2026-11-20', '17:00', '11月24日（火）9:00から'],
    [['平日 9:00-17:00'], [], '2026-11-23', '10:00', 'あす9:00から'],
    [['毎日 16:00-21:00'], ['年末年始'], '2026-12-31', '18:00', '1月4日（月）16:00から'],
    [
      ['月・木・金 24時間', '火・水・土・日 6:00-24:00'],
      [],
      '2026-11-26',
      '3:00',
      'いま つながります（あす24:00まで）',
    ],
    [
      ['月・木・金 24時間', '火・水・土・日 6:00-24:00'],
      [],
      '2026-11-28',
      '3:00',
      'きょう6:00から',
    ],
    [['毎日 6:00-24:00'], [], '2026-11-28', '23:00', 'いま つながります（24:00まで）'],
    [['毎日 9:00-翌9:00'], [], '2026-11-28', '23:00', 'いま つながります'],
    [['毎週木'], [], '2026-11-26', '12:00', 'きょう（時間は要確認）'],
    [['毎週木 14:00-'], [], '2026-11-26', '15:00', 'きょう14:00から（終わりは要確認）'],
    [['毎週木 14:00-'], [], '2026-11-26', '13:00', 'きょう14:00から'],
    [['3・6・9・12月の第2土 10:00-12:00'], [], '2027-01-10', '13:00', '3月13日（土）10:00から'],
  ] as [string[], string[], string, string, string][])(
    '%j except %j, %s %s: %s',
    (rules, except, date, time, words) => {
      expect(said(rules, except, at(date, time), 'line')).toBe(words);
    },
  );

  it('says of a place from when till when', () => {
    expect(said(['毎週木 13:00-16:00'], [], at('2026-11-26', '12:00'), 'place')).toBe(
      'きょう13:00–16:00',
    );
    expect(said(['毎週木 13:00-16:00'], [], at('2026-11-26', '14:00'), 'place')).toBe(
      'いま開いています（16:00まで）',
    );
    expect(said(['毎週木 13:00-16:00'], [], at('2026-11-26', '16:00'), 'place')).toBe(
      'つぎは 12月3日（木）13:00–16:00',
    );
    expect(said(['毎週金'], [], at('2026-11-26', '16:00'), 'place')).toBe('あす（時間は要確認）');
  });

  it("reads a clock of any zone as Japan's", () => {
    // Midnight in New York is two in the afternoon in Japan.
    expect(said(INOCHI, [], momentInJapan(new Date('2026-11-26T00:30:00-05:00')), 'line')).toBe(
      'きょう16:00から',
    );
    expect(said(INOCHI, [], momentInJapan(new Date('2026-11-26T03:30:00-05:00')), 'line')).toBe(
      'いま つながります（21:00まで）',
    );
  });
});

describe('24時間', () => {
  it.each([
    [['毎日 24時間'], [], true],
    [['毎日 0:00-24:00'], [], true],
    [['月-金 24時間', '土日 9:00-翌9:00'], [], true],
    [['毎日 24時間'], ['年末年始'], false],
    [['月-土 24時間'], [], false],
    [['平日 24時間', '土日 24時間'], [], false],
    [['4-10月の毎日 24時間'], [], false],
    [['毎日 0:00-23:59'], [], false],
  ] as [string[], string[], boolean][])('%j except %j: %s', (rules, except, isAlways) =>
    expect(isAlwaysOpen(hours(rules, except))).toBe(isAlways),
  );

  it('is not for ever where the timetable ends', () =>
    expect(isAlwaysOpen(hours(['毎日 24時間'], [], '2026-12-31'))).toBe(false));
});

const WEEKDAY = fc.constantFrom('日', '月', '火', '水', '木', '金', '土');
const DAYS = fc.oneof(
  fc.uniqueArray(WEEKDAY, { minLength: 1, maxLength: 4 }).map((days) => `毎週${days.join('・')}`),
  fc.constantFrom('平日', '毎日', '土日祝', '祝日', '毎月末日', '毎月1・10・31日'),
  fc.tuple(fc.constantFrom('第1', '第5', '最終'), WEEKDAY).map(([nth, day]) => nth + day),
);
const MONTHS = fc.constantFrom('', '', '', '3・6・9・12月の', '11-3月の');
const clock = (minutes: number) =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const KNOWN = fc
  .tuple(fc.integer({ min: 0, max: 1425 }), fc.integer({ min: 15, max: 1440 }))
  .map(([start, length]) => {
    const end = start + length;
    return end <= MINUTES_PER_DAY
      ? ` ${clock(start)}-${clock(end)}`
      : ` ${clock(start)}-翌${clock(end - MINUTES_PER_DAY)}`;
  });
const TIME = fc.oneof(
  { weight: 5, arbitrary: KNOWN },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1400 }).map((start) => ` ${clock(start)}-`) },
  { weight: 1, arbitrary: fc.constant(' 24時間') },
);
const RULE = fc.tuple(MONTHS, DAYS, TIME).map(([months, days, time]) => months + days + time);
const EXCEPT = fc.subarray(['祝日', '年末年始', '第3月', '祝日の翌日', '10/31']);
const UNTIL = fc.option(
  fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days)),
  { nil: undefined },
);
const WRITTEN = fc.record({
  hours: fc.array(RULE, { minLength: 1, maxLength: 3 }),
  except: EXCEPT,
  until: UNTIL,
});
/** ends of months, midnights and holidays come more often than they would */
const DATE = fc.oneof(
  fc.integer({ min: 0, max: 730 }).map((days) => addDays('2026-01-01', days)),
  fc.constantFrom(
    '2026-11-10',
    '2026-11-11',
    '2026-02-28',
    '2026-03-01',
    '2026-10-31',
    '2026-11-01',
    '2026-12-31',
    '2027-01-01',
    '2026-11-23',
    '2026-11-24',
    '2026-05-06',
  ),
);
const MINUTES = fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(0, 1, 1439, 480, 479));
const MOMENT = fc.record({ date: DATE, minutes: MINUTES });

const absolute = (date: string, minutes: number) => dayNumber(date) * MINUTES_PER_DAY + minutes;

describe('どの規則でも、どの時でも', () => {
  it('badge and open-at agree', () => {
    fc.assert(
      fc.property(WRITTEN, MOMENT, (written, now) => {
        const model = openingHoursOf(written)!;
        const openness = opennessOf(model, now, isJapaneseHoliday);
        const expected = {
          always: 'open',
          open: 'open',
          perhaps: 'unknown',
          later: 'closed',
        } as const;
        expect(openness ? expected[openness.is] : 'closed').toBe(
          openAt(model, now, isJapaneseHoliday),
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('it stays open until the end that is named, and not a minute longer', () => {
    fc.assert(
      fc.property(WRITTEN, MOMENT, fc.integer({ min: 0, max: 99 }), (written, now, percent) => {
        const model = openingHoursOf(written)!;
        const openness = opennessOf(model, now, isJapaneseHoliday);
        if (openness?.is !== 'open' || !openness.until) return;
        const [from, to] = [
          absolute(now.date, now.minutes),
          absolute(openness.until.date, openness.until.minutes),
        ];
        const momentOf = (minute: number): Moment => ({
          date: addDays('1970-01-01', Math.floor(minute / MINUTES_PER_DAY)),
          minutes: minute % MINUTES_PER_DAY,
        });
        expect(to).toBeGreaterThan(from);
        expect(
          openAt(
            model,
            momentOf(from + Math.floor(((to - from) * percent) / 100)),
            isJapaneseHoliday,
          ),
        ).toBe('open');
        expect(openAt(model, momentOf(to), isJapaneseHoliday)).not.toBe('open');
      }),
      { numRuns: 1000 },
    );
  });

  it('the filter 「今日、これから」 takes exactly what has a known end to come', () => {
    fc.assert(
      fc.property(WRITTEN, MOMENT, (written, now) => {
        const model = openingHoursOf(written)!;
        const today = opensToday(model, now, isJapaneseHoliday);
        const openness = opennessOf(model, now, isJapaneseHoliday);
        if (openness?.is === 'open' || openness?.is === 'always') expect(today).toBe('yes');
        if (openness?.is === 'perhaps') expect(today).not.toBe('no');
        if (openness?.is === 'later') expect(today === 'no').toBe(openness.opening.date > now.date);
        const minutesLeft = Array.from(
          { length: MINUTES_PER_DAY - now.minutes },
          (_, ahead) => now.minutes + ahead,
        );
        expect(today === 'yes').toBe(
          minutesLeft.some(
            (minutes) => openAt(model, { date: now.date, minutes }, isJapaneseHoliday) === 'open',
          ),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('a page built that morning says the same from its stamps, and the label of its next opening', () => {
    fc.assert(
      fc.property(WRITTEN, MOMENT, (written, now) => {
        const model = openingHoursOf(written)!;
        const built = openingsFrom(
          { ...written, status: { state: 'open' } } as never,
          { date: now.date, minutes: 0 },
          isJapaneseHoliday,
          12,
        );
        const fromPage = opennessAt(openingsIn(built.map(({ stamp }) => stamp).join(' ')), now);
        const fromRules = opennessAt(nextOpenings(model, now, isJapaneseHoliday, 12), now);
        expect(fromPage?.is).toBe(fromRules?.is);
        if (fromPage && fromRules)
          expect(openWords(fromPage, now, 'place').isNow).toBe(
            openWords(fromRules, now, 'place').isNow,
          );
        const [next] = openingsFrom(
          { ...written, status: { state: 'open' } } as never,
          now,
          isJapaneseHoliday,
          1,
        );
        if (fromRules?.is === 'later') expect(next?.date).toBe(fromRules.opening.date);
      }),
      { numRuns: 500 },
    );
  });

  it('finds what opens on a 第5土 or in one month of four, as far off as that may be', () => {
    fc.assert(
      fc.property(
        DATE,
        fc.constantFrom('第5土', '3・6・9・12月の第2土', '毎月31日', '2月の第1日'),
        (date, days) => {
          const [next] = nextOpenings(
            hours([`${days} 10:00-12:00`]),
            { date, minutes: 0 },
            isJapaneseHoliday,
            1,
          );
          expect(next).toBeDefined();
        },
      ),
      { numRuns: 200 },
    );
  });
});
