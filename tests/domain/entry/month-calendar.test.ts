import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import {
  hasOwnDays,
  monthAfter,
  monthCalendar,
  splitByDays,
  twoMonths,
  type CalendarDay,
  type MonthCalendar,
} from '../../../src/domain/entry/month-calendar.ts';
import { addDays } from '../../../src/domain/time/calendar-date.ts';
import { isJapaneseHoliday } from '../../../src/domain/time/holidays.ts';
import { opennessOf } from '../../../src/domain/time/open-now.ts';
import { nextOpenings } from '../../../src/domain/time/openings.ts';
import type { OpeningHours } from '../../../src/domain/time/timetable.ts';
import { openingsFrom } from '../../../src/site/entry/entry-lines.ts';
import { openingLabel } from '../../../src/site/entry/opening-label.ts';
import { openWords } from '../../../src/site/entry/open-words.ts';
import { calendarText } from '../../../src/words/ja/calendar.ts';
import { record } from '../../matching/sample-records.ts';

const FROM = '2026-11-22';
const place = (id: string, hours: readonly string[], fields: Partial<Resource> = {}) =>
  ({ ...record(id, 'cafe'), hours, ...fields }) as unknown as Resource;
const calendarOf = (resources: readonly Resource[], month: string, from = FROM) =>
  monthCalendar(splitByDays(resources, from).dated, month, from, isJapaneseHoliday);
const daysOf = ({ weeks }: MonthCalendar) =>
  weeks.flat().flatMap((day) => (day === undefined ? [] : [day]));
const datesOf = (calendar: MonthCalendar) =>
  daysOf(calendar)
    .filter(({ openings }) => openings.length > 0)
    .map(({ date }) => date);

describe('月のこよみ', () => {
  it.each([
    [['第2・第4土 10:00-12:00'], '2026-12', ['2026-12-12', '2026-12-26']],
    [['第5日 10:00-12:00'], '2026-11', ['2026-11-29']],
    [['第5日 10:00-12:00'], '2026-12', []],
    [['最終火'], '2027-02', ['2027-02-23']],
    [['毎月31日'], '2027-02', []],
    [['毎月末日'], '2027-02', ['2027-02-28']],
    [['4-10月の毎週火 9:00-10:00'], '2026-12', []],
    [['第4月 9:00-10:00'], '2026-11', ['2026-11-23']],
  ])('%j in %s falls on %j', (hours, month, dates) => {
    expect(datesOf(calendarOf([place('a', hours)], month))).toEqual(dates);
  });

  it('begins each week on Sunday, and says nothing of days and weeks that are over', () => {
    const calendar = calendarOf([place('a', ['毎週日・水 9:00-10:00'])], '2026-11', '2026-11-25');
    expect(calendar.weeks.map((week) => week.map((day) => day?.date.slice(8)))).toEqual([
      ['22', '23', '24', '25', '26', '27', '28'],
      ['29', '30', undefined, undefined, undefined, undefined, undefined],
    ]);
    expect(datesOf(calendar)).toEqual(['2026-11-25', '2026-11-29']);
  });

  it('heeds dated changes, days off and the last day of a timetable', () => {
    const changes = [
      { from: '2026-12-08', closed: true },
      { from: '2026-12-10', hours: ['木 13:00-15:00'] },
    ];
    expect(
      datesOf(calendarOf([place('a', ['毎週火 10:00-12:00'], { changes })], '2026-12')),
    ).toEqual(['2026-12-01', '2026-12-10', '2026-12-15', '2026-12-22', '2026-12-29']);
    const off = place('b', ['毎週火 10:00-12:00'], { except: ['年末年始'], until: '2026-12-30' });
    expect(datesOf(calendarOf([off], '2026-12'))).not.toContain('2026-12-29');
    expect(datesOf(calendarOf([off], '2027-01'))).toEqual([]);
  });

  it('asks about a holiday of which the hours say nothing, and only then', () => {
    const doubtOf = (hours: readonly string[], fields: Partial<Resource> = {}) =>
      daysOf(calendarOf([place('a', hours, fields)], '2026-11'))
        .flatMap(({ openings }) => openings)
        .map(({ opening }) => [opening.date, opening.inDoubt === true]);
    expect(doubtOf(['第4月 9:00-10:00'])).toEqual([['2026-11-23', true]]);
    expect(doubtOf(['祝日 9:00-10:00'])).toEqual([['2026-11-23', false]]);
    expect(doubtOf(['第4月 9:00-10:00'], { except: ['祝日'] })).toEqual([]);
    const changes = [{ from: '2026-11-23', hours: ['月 9:00-10:00'] }];
    expect(doubtOf(['第4月 9:00-10:00'], { changes })).toEqual([['2026-11-23', false]]);
  });

  it('names what is open on most days apart, with its days off and the holidays in doubt', () => {
    const calendar = calendarOf(
      [
        place('desk', ['平日 9:00-17:00'], { except: ['年末年始'] }),
        place('shop', ['月-土 9:00-17:00']),
        place('own', ['第1火 9:00-10:00']),
      ],
      '2026-12',
    );
    expect(
      calendar.steady.map(({ resource, closedOn, inDoubtOn }) => [
        resource.id,
        closedOn,
        inDoubtOn,
      ]),
    ).toEqual([
      ['desk', ['2026-12-29', '2026-12-30', '2026-12-31'], []],
      ['shop', [], ['2026-12-29', '2026-12-30', '2026-12-31']],
    ]);
    expect(datesOf(calendar)).toEqual(['2026-12-01']);
    expect(daysOf(calendar).map(({ steady }) => steady)[28]).toBe(1);
    expect(calendarText.closedOn('2026-12', calendar.steady[0]!.closedOn)).toBe(
      '12月の休み: 29日〜31日',
    );
    const november = calendarOf([place('shop', ['月-土 9:00-17:00'])], '2026-11');
    expect(november.steady[0]!.inDoubtOn).toEqual(['2026-11-23']);
  });

  it('never holds what is hidden, about violence, paused, closed or a line, and counts what has no days', () => {
    const shown = splitByDays(
      [
        place('a', ['毎週火']),
        place('hidden', ['毎週火'], { location: 'hidden' }),
        place('violence', ['毎週火'], { needs: ['violence'] }),
        place('paused', ['毎週火'], { status: { state: 'paused' } }),
        place('line', ['毎週火'], { kind: 'helpline' }),
        place('over', ['毎週火'], { until: '2026-11-01' }),
        place('none', [], { hours: undefined }),
      ],
      FROM,
    );
    expect(shown.dated.map(({ resource }) => resource.id)).toEqual(['a']);
    expect(shown.undated).toBe(2);
  });

  it('is made only where some place has days of its own', () => {
    const has = (...hours: readonly string[]) =>
      hasOwnDays(splitByDays([place('a', hours)], FROM).dated[0]!, FROM, isJapaneseHoliday);
    expect(has('第2火')).toBe(true);
    expect(has('平日 9:00-17:00')).toBe(false);
    expect(has('4-10月の毎週火')).toBe(false);
  });

  it('goes from month to month', () => {
    let month = '2026-11';
    const months = Array.from({ length: 4 }, () => (month = monthAfter(month)));
    expect(months).toEqual(['2026-12', '2027-01', '2027-02', '2027-03']);
  });
});

const DAYS = fc.constantFrom(
  '毎週火',
  '毎週月・金',
  '第1・第3土',
  '第5日',
  '最終木',
  '毎月15日',
  '祝日',
  '奇数月の第2月',
  '平日',
);
const TIMES = fc.constantFrom('', ' 10:00-12:00', ' 13:00-', ' 22:00-翌2:00');
const PLACE = fc
  .record({
    hours: fc.array(
      fc.tuple(DAYS, TIMES).map(([days, times]) => days + times),
      { minLength: 1, maxLength: 2 },
    ),
    except: fc.subarray(['祝日', '年末年始', '第3月']),
    closed: fc.boolean(),
  })
  .map(({ hours, except, closed }) =>
    place('a', hours, {
      except,
      changes: closed ? [{ from: '2026-12-10', to: '2026-12-20', closed: true }] : undefined,
    }),
  );

/** The lines of 「つぎに開く日」 and the badge as the day begins say what the calendar says of it. */
function expectAgreement(
  resource: Resource,
  hours: OpeningHours,
  { date, openings }: CalendarDay,
  isSteady: boolean,
): void {
  const moment = { date, minutes: 0 };
  const labels = openingsFrom(resource, moment, isJapaneseHoliday, 9)
    .filter((one) => one.date === date)
    .map(({ label }) => label);
  if (!isSteady) expect(openings.map(({ opening }) => openingLabel(opening))).toEqual(labels);
  const openness = opennessOf(hours, moment, isJapaneseHoliday);
  if (!openness || !('opening' in openness) || openness.opening.date !== date) {
    // After midnight last night's opening speaks first.
    expect(labels.length === 0 || (openness && openness.is !== 'later')).toBe(true);
    return;
  }
  expect(labels).toContain(openingLabel(openness.opening));
  const { words } = openWords(openness, moment, 'place');
  expect(words.includes('休みかは要確認')).toBe(openness.opening.inDoubt === true);
}

describe('こよみ・つぎに開く日・札', () => {
  it('agree on every day of two months', () => {
    fc.assert(
      fc.property(PLACE, fc.integer({ min: 0, max: 400 }), (resource, later) => {
        const from = addDays('2026-01-01', later);
        const { dated } = splitByDays([resource], from);
        const months = twoMonths(dated, from, isJapaneseHoliday);
        const [{ hours }] = dated as [(typeof dated)[number]];
        expect(hasOwnDays(dated[0]!, from, isJapaneseHoliday)).toBe(
          months.some((month) => daysOf(month).some(({ openings }) => openings.length > 0)),
        );
        const end = monthAfter(monthAfter(from.slice(0, 7)));
        const coming = nextOpenings(hours, { date: from, minutes: 0 }, isJapaneseHoliday, 200)
          // Last night's belongs to a day that is over.
          .filter(({ date }) => date >= from && date < end);
        for (const calendar of months) {
          const inMonth = coming.filter(({ date }) => date.startsWith(calendar.month));
          const days = daysOf(calendar);
          if (calendar.steady.length > 0)
            expect(days.filter(({ steady }) => steady > 0).map(({ date }) => date)).toEqual([
              ...new Set(inMonth.map(({ date }) => date)),
            ]);
          else
            expect(days.flatMap(({ openings }) => openings.map(({ opening }) => opening))).toEqual(
              inMonth,
            );
          for (const day of days.filter(({ isPast }) => !isPast))
            expectAgreement(resource, hours, day, calendar.steady.length > 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
