import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Moment } from '../../../src/domain/time/calendar-date.ts';
import { isJapaneseHoliday } from '../../../src/domain/time/holidays.ts';
import { hoursLabel, spokenRule } from '../../../src/words/ja/hours.ts';
import { ruleLabel } from '../../../src/domain/time/written-hours.ts';
import { MINUTES_PER_DAY, type OpeningHours } from '../../../src/domain/time/timetable.ts';
import { isFinding, parseRule } from '../../../src/domain/time/hours-findings.ts';
import { isSure } from '../../../src/domain/time/opening.ts';
import { openingHoursOf } from '../../../src/domain/time/read-hours.ts';
import { hasExpired, nextOpenings, openAt, openingsOn } from '../../../src/domain/time/openings.ts';

function hours(
  rules: readonly string[],
  except: readonly string[] = [],
  until?: string,
): OpeningHours {
  return openingHoursOf({ hours: rules, except, until })!;
}

/** 2026-11-26 13:30 → Moment */
function at(date: string, time: string): Moment {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { date, minutes: hour * 60 + minute };
}

/** hours, except, day, time → state. 2026-11-23 is 勤労感謝の日 (Monday), 2026-11-24 a Tuesday. */
const STATES: readonly (readonly [readonly string[], readonly string[], string, string, string])[] =
  [
    [['毎週火・金 13:00-16:00'], [], '2026-11-24', '13:00', 'open'],
    [['毎週火・金 13:00-16:00'], [], '2026-11-24', '12:59', 'closed'],
    [['毎週火・金 13:00-16:00'], [], '2026-11-24', '16:00', 'closed'],
    [['平日 9:00-17:00'], [], '2026-11-23', '10:00', 'closed'],
    [['月-金 9:00-17:00'], [], '2026-11-23', '10:00', 'unknown'],
    [['月-金 9:00-17:00'], [], '2026-11-23', '8:00', 'closed'],
    [['第4月 9:00-17:00', '毎週火 9:00-17:00'], ['年末年始'], '2026-11-23', '10:00', 'unknown'],
    [['毎日 9:00-17:00'], [], '2026-11-23', '10:00', 'open'],
    [['月-金 9:00-17:00', '土・日 9:00-12:00'], [], '2026-11-23', '10:00', 'open'],
    [['月-金 9:00-17:00'], ['祝日の翌日'], '2026-11-23', '10:00', 'open'],
    [['月 9:00-17:00', '祝日 9:00-12:00'], [], '2026-11-23', '16:00', 'open'],
    [['月-金 9:00-17:00'], ['祝日'], '2026-11-23', '10:00', 'closed'],
    [['祝日 9:00-17:00'], [], '2026-11-23', '10:00', 'open'],
    [['毎日 10:00-18:00'], ['祝日の翌日'], '2026-11-24', '12:00', 'closed'],
    [['毎日 10:00-18:00'], ['年末年始'], '2026-12-31', '12:00', 'closed'],
    [['毎日 10:00-18:00'], ['年末年始'], '2027-01-03', '12:00', 'closed'],
    [['毎日 10:00-18:00'], ['年末年始'], '2027-01-04', '12:00', 'open'],
    [['毎日 10:00-18:00'], ['第4火'], '2026-11-24', '12:00', 'closed'],
    [['第4火 10:00-12:00'], [], '2026-11-24', '10:00', 'open'],
    [['第3火 10:00-12:00'], [], '2026-11-24', '10:00', 'closed'],
    [['最終月 10:00-12:00'], [], '2026-11-30', '11:00', 'open'],
    [['最終月 10:00-12:00'], [], '2026-11-23', '11:00', 'closed'],
    [['毎月末日 10:00-12:00'], [], '2028-02-29', '11:00', 'open'],
    [['毎月末日 10:00-12:00'], [], '2028-02-28', '11:00', 'closed'],
    [['毎月31日 10:00-12:00'], [], '2026-11-30', '11:00', 'closed'],
    [['毎週金 22:00-翌5:00'], [], '2026-11-28', '4:59', 'open'],
    [['毎週金 22:00-翌5:00'], [], '2026-11-28', '5:00', 'closed'],
    [['毎週金 22:00-翌5:00'], [], '2026-11-27', '21:59', 'closed'],
    [['毎日 24時間'], [], '2026-11-24', '0:00', 'open'],
    [['毎週火 14:00-'], [], '2026-11-24', '15:00', 'unknown'],
    [['毎週火 14:00-'], [], '2026-11-24', '13:00', 'closed'],
    [['毎週火'], [], '2026-11-24', '3:00', 'unknown'],
    [['4-10月の毎週火 9:00-10:00'], [], '2026-11-24', '9:30', 'closed'],
    [['11-3月の毎週火 9:00-10:00'], [], '2026-11-24', '9:30', 'open'],
    // 振替休日 2027-03-22 (21日が日曜の春分の日), 国民の休日 2026-09-22 (敬老の日と秋分の日のあいだ)
    [['平日 9:00-17:00'], [], '2027-03-22', '10:00', 'closed'],
    [['平日 9:00-17:00'], [], '2026-09-22', '10:00', 'closed'],
  ];

describe('いつ開いているか', () => {
  it.each(STATES)('%j except %j on %s at %s is %s', (rules, except, date, time, state) => {
    expect(openAt(hours(rules, except), at(date, time), isJapaneseHoliday)).toBe(state);
  });

  it('joins stretches of one day that touch', () => {
    const day = openingsOn(
      hours(['毎週火 9:00-12:00', '毎週火 12:00-13:00', '第4火 15:00-16:00']),
      '2026-11-24',
      isJapaneseHoliday,
    );
    expect(day).toEqual([
      { date: '2026-11-24', start: 540, end: 780 },
      { date: '2026-11-24', start: 900, end: 960 },
    ]);
  });

  it('names the opening that is running first', () => {
    const [now, next] = nextOpenings(
      hours(['毎週火・金 13:00-16:00']),
      at('2026-11-24', '14:00'),
      isJapaneseHoliday,
      2,
    );
    expect(now).toEqual({ date: '2026-11-24', start: 780, end: 960 });
    expect(next?.date).toBe('2026-11-27');
  });

  it('still names last night while it lasts', () => {
    const [now] = nextOpenings(
      hours(['毎週金 22:00-翌5:00']),
      at('2026-11-28', '2:00'),
      isJapaneseHoliday,
      1,
    );
    expect(now?.date).toBe('2026-11-27');
  });

  it('ends with its timetable', () => {
    const dated = hours(['毎日 9:00-10:00'], [], '2026-11-30');
    expect(hasExpired(dated, '2026-11-30')).toBe(false);
    expect(hasExpired(dated, '2026-12-01')).toBe(true);
    expect(
      nextOpenings(dated, at('2026-11-29', '12:00'), isJapaneseHoliday, 9).map(({ date }) => date),
    ).toEqual(['2026-11-30']);
  });

  it('says it in words', () => {
    expect(
      hoursLabel({
        ...hours(['毎週火・木 13:00-16:00'], ['祝日', '12/29-1/3']),
        byAppointment: true,
      }),
    ).toBe('毎週火・木 13:00–16:00（祝日・年末年始は休み、予約した人だけ）');
  });

  // 第3日 reads like the third of the month.
  it.each([
    [['第3日 10:00-12:00'], [], '第3日曜 10:00–12:00'],
    [['第2・第4土 10:00-12:00'], ['第3月'], '第2・第4土曜 10:00–12:00（第3月曜は休み）'],
    [['毎週日 10:00-12:00'], ['日'], '毎週日曜 10:00–12:00（日曜は休み）'],
    [['毎週土・日 10:00-12:00'], [], '毎週土・日 10:00–12:00'],
    [['最終金・祝日 10:00-'], [], '最終金曜・祝日 10:00から'],
    [['毎月3日'], [], '毎月3日'],
  ])('%j except %j is said %s', (rules, except, said) =>
    expect(hoursLabel(hours(rules, except))).toBe(said),
  );
});

const WEEKDAY = fc.constantFrom('日', '月', '火', '水', '木', '金', '土');
const DAYS = fc.oneof(
  fc.uniqueArray(WEEKDAY, { minLength: 1, maxLength: 4 }).map((days) => `毎週${days.join('・')}`),
  fc.constantFrom(
    '平日',
    '毎日',
    '土日祝',
    '祝日',
    '平日・土',
    '毎月末日',
    '毎月1・15日',
    '毎月29日',
  ),
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom('第1', '第2', '第3', '第4', '第5', '最終'), {
        minLength: 1,
        maxLength: 3,
      }),
      WEEKDAY,
    )
    .map(([nths, day]) => nths.join('・') + day),
);
const MONTHS = fc.constantFrom('', '', '', '4-10月の', '11-3月の', '奇数月の', '偶数月の');
const clock = (minutes: number) =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const TIME = fc
  .tuple(fc.integer({ min: 0, max: 1425 }), fc.integer({ min: 15, max: 900 }))
  .map(([start, length]) => {
    const end = start + length;
    return end <= MINUTES_PER_DAY
      ? `${clock(start)}-${clock(end)}`
      : `${clock(start)}-翌${clock(end - MINUTES_PER_DAY)}`;
  });
const RULE = fc.tuple(MONTHS, DAYS, TIME).map(([months, days, time]) => `${months}${days} ${time}`);
const EXCEPT = fc.subarray(['祝日', '年末年始', 'お盆', '第3月', '祝日の翌日', '2/29']);
const HOURS = fc
  .tuple(fc.array(RULE, { minLength: 1, maxLength: 3 }), EXCEPT)
  .map(([rules, except]) => hours(rules, except));
const DATE = fc.integer({ min: 0, max: 5 * 365 }).map((days) => addDays('2025-01-01', days));
const MOMENT = fc.record({ date: DATE, minutes: fc.integer({ min: 0, max: MINUTES_PER_DAY - 1 }) });

describe('年末年始', () => {
  const NEW_YEAR = [
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
  ];
  const doubts = (rules: readonly string[], except: readonly string[], date: string) =>
    openingsOn(hours([...rules], [...except]), date, () => false).map(
      ({ inDoubt }) => inDoubt === true,
    );

  it.each(NEW_YEAR)('%s: what says nothing of it is in doubt', (date) => {
    expect(doubts(['毎日 9:00-17:00'], [], date)).toEqual([true]);
    expect(doubts(['毎日 9:00-17:00'], ['第3月'], date)).toEqual([true]);
  });

  it.each(NEW_YEAR)('%s: whoever names it is taken at its word', (date) => {
    expect(doubts(['毎日 9:00-17:00'], ['年末年始'], date)).toEqual([]);
    const one = doubts(['毎日 9:00-17:00'], ['12/31-1/2'], date);
    expect(one).toEqual(['12-31', '01-01', '01-02'].includes(date.slice(5)) ? [] : [false]);
    expect(doubts(['毎日 24時間'], [], date)).toEqual([false]);
  });

  it.each(['2026-12-28', '2027-01-04'])('%s is a day like others', (date) =>
    expect(doubts(['毎日 9:00-17:00'], [], date)).toEqual([false]),
  );
});

describe('open-now, next opening and label agree, over years with holidays', () => {
  it('is open exactly when a sure opening covers the moment, and unknown when one of a holiday in doubt does', () => {
    fc.assert(
      fc.property(HOURS, MOMENT, (opening, moment) => {
        const covering = [0, -1].flatMap((day) =>
          openingsOn(opening, addDays(moment.date, day), isJapaneseHoliday).filter(
            ({ start, end }) => {
              const minutes = moment.minutes - day * MINUTES_PER_DAY;
              return start !== null && end !== null && start <= minutes && minutes < end;
            },
          ),
        );
        const inDoubt = covering.length > 0 ? 'unknown' : 'closed';
        expect(openAt(opening, moment, isJapaneseHoliday)).toBe(
          covering.some(isSure) ? 'open' : inDoubt,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('is never open between now and the next opening', () => {
    fc.assert(
      fc.property(HOURS, MOMENT, fc.integer({ min: 0, max: 99 }), (opening, moment, percent) => {
        const [next] = nextOpenings(opening, moment, isJapaneseHoliday, 1);
        if (!next || next.start === null) return;
        const days = Math.round((Date.parse(next.date) - Date.parse(moment.date)) / 86_400_000);
        const wait = days * MINUTES_PER_DAY + next.start - moment.minutes;
        // Of several the running one may be sure where the first is not.
        const open = isSure(next) ? ['open'] : ['open', 'unknown'];
        if (wait <= 0) {
          expect(open).toContain(openAt(opening, moment, isJapaneseHoliday));
          return;
        }
        const then = moment.minutes + Math.floor((wait * percent) / 100);
        const between = {
          date: addDays(moment.date, Math.floor(then / MINUTES_PER_DAY)),
          minutes: then % MINUTES_PER_DAY,
        };
        expect(openAt(opening, between, isJapaneseHoliday)).toBe('closed');
        expect(open).toContain(
          openAt(opening, { date: next.date, minutes: next.start }, isJapaneseHoliday),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('lists openings in order, each once, none over', () => {
    fc.assert(
      fc.property(HOURS, MOMENT, (opening, moment) => {
        const list = nextOpenings(opening, moment, isJapaneseHoliday, 6);
        const keys = list.map(({ date, start }) => `${date} ${String(start).padStart(4, '0')}`);
        expect(keys).toEqual([...new Set(keys)].toSorted());
        expect(nextOpenings(opening, moment, isJapaneseHoliday, 6)).toEqual(list);
      }),
      { numRuns: 150 },
    );
  });

  it('reads its own label back to the same rule', () => {
    fc.assert(
      fc.property(RULE, (written) => {
        const rule = parseRule(written);
        if (isFinding(rule)) throw new Error(`${written}: ${rule.message}`);
        expect(parseRule(ruleLabel(rule))).toEqual(rule);
        expect(parseRule(spokenRule(rule))).toEqual(rule);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'毎週月火平日第24最終祝末奇数の:-〜・0123456789翌時間 、'),
          maxLength: 30,
        }),
        (text) => {
          const rule = parseRule(text);
          if (isFinding(rule)) expect(rule.fix).not.toBe('');
          else expect(parseRule(ruleLabel(rule))).toEqual(rule);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
