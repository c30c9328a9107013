/** 相談会・行事の日: read, spread over the calendar, called off, and over by themselves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gatheringDays,
  gatheringHours,
  isOverOn,
  lastDayOf,
} from '../../../src/domain/gathering/gathering.ts';
import { addDays } from '../../../src/domain/time/calendar-date.ts';
import { isJapaneseHoliday } from '../../../src/domain/time/holidays.ts';
import { openingsOn } from '../../../src/domain/time/openings.ts';
import { readDated } from '../../../src/domain/time/read-dated.ts';

type Days = Parameters<typeof gatheringDays>[0];
const TODAY = '2026-11-22';
const daysFrom = (days: Days, from = TODAY, to = addDays(from, 365)) =>
  gatheringDays(days, from, to, isJapaneseHoliday).map(({ date }) => date);

describe('日にちの書きかた', () => {
  it.each([
    ['2026-12-05 13:00-16:00', '2026-12-05', [[780, 960]]],
    ['2026年12月5日（土）13時〜16時', '2026-12-05', [[780, 960]]],
    ['2026/12/5(土・祝) 13:00～16:30', '2026-12-05', [[780, 990]]],
    [
      '2026-12-05土曜日 10:00-12:00・13:00-15:00',
      '2026-12-05',
      [
        [600, 720],
        [780, 900],
      ],
    ],
    ['２０２６年１２月５日', '2026-12-05', []],
    ['2026-12-05（土）', '2026-12-05', []],
    ['2026-12-05 13時から', '2026-12-05', [[780, null]]],
  ])('%s', (line, date, times) => {
    expect(readDated(line)).toEqual({
      date,
      times: times.map(([start, end]) => ({ start, end })),
    });
  });

  it.each([
    ['12月5日 13:00-16:00', 'form'],
    ['第2土 13:00-16:00', 'form'],
    ['2026-02-30', 'no-such-day'],
    ['2026-12-05（日）', 'weekday'],
    ['2026-12-05 日曜日', 'weekday'],
    ['2026/12/513:00-16:00', 'form'],
    ['2026-12-05 16:00-13:00', 'time'],
    ['2026-12-05 午後', 'time'],
  ])('%s は読めない', (line, wrong) => {
    expect(readDated(line)).toMatchObject({ wrong });
  });
});

describe('相談会・行事の日', () => {
  it.each<[string, Days, string, readonly string[]]>([
    [
      '決まった日',
      { on: ['2026-12-05 13:00-16:00', '2026-12-19'] },
      TODAY,
      ['2026-12-05', '2026-12-19'],
    ],
    [
      '当日も、まだ出る',
      { on: ['2026-12-05', '2026-12-19'] },
      '2026-12-05',
      ['2026-12-05', '2026-12-19'],
    ],
    ['つぎの日には出ない', { on: ['2026-12-05'] }, '2026-12-06', []],
    [
      'くりかえし',
      { hours: ['第2土 13:00-16:00'], until: '2027-02-28' },
      TODAY,
      ['2026-12-12', '2027-01-09', '2027-02-13'],
    ],
    [
      'くりかえしと休み',
      { hours: ['第2土 13:00-16:00'], except: ['2027-01-09'], until: '2027-02-28' },
      TODAY,
      ['2026-12-12', '2027-02-13'],
    ],
    [
      'くりかえしが終わったあとの、決まった日',
      { hours: ['毎週土 13:00-16:00'], until: '2026-12-05', on: ['2026-12-20 10:00-12:00'] },
      TODAY,
      ['2026-11-28', '2026-12-05', '2026-12-20'],
    ],
    ['終わりの日がなければ、出さない', { hours: ['毎週土 13:00-16:00'] }, TODAY, []],
  ])('%s', (_, days, from, expected) => expect(daysFrom(days, from)).toEqual(expected));

  it('puts two times of one day into one day', () => {
    const [day] = gatheringDays(
      { on: ['2026-12-05 13:00-16:00', '2026-12-05 10:00-12:00'] },
      TODAY,
      '2026-12-31',
      isJapaneseHoliday,
    );
    expect(day!.openings.map(({ start, end }) => [start, end])).toEqual([
      [600, 720],
      [780, 960],
    ]);
  });

  it('names the days that are called off, and keeps them', () => {
    const on = ['2026-12-05', '2026-12-19'];
    const states = (cancelled: Days['cancelled']) =>
      gatheringDays({ on, cancelled }, TODAY, '2026-12-31', isJapaneseHoliday).map(
        ({ isCancelled }) => isCancelled,
      );
    expect(states(undefined)).toEqual([false, false]);
    expect(states({ on: TODAY })).toEqual([true, true]);
    expect(states({ on: TODAY, days: ['2026-12-19'] })).toEqual([false, true]);
  });
});

const day = fc.integer({ min: -40, max: 200 }).map((days) => addDays(TODAY, days));
const written = fc.record(
  {
    on: fc.array(
      fc
        .tuple(day, fc.constantFrom('', ' 10:00-12:00', ' 13:00-16:00'))
        .map((parts) => parts.join('')),
      { maxLength: 5 },
    ),
    hours: fc.array(
      fc.constantFrom('第2土 13:00-16:00', '毎週水 10:00-12:00', '毎月25日', '平日 9:00-17:00'),
      { minLength: 1, maxLength: 2 },
    ),
    except: fc.constantFrom<string[]>(['祝日'], ['年末年始'], []),
    until: day,
  },
  { requiredKeys: [] },
);

describe('どの相談会・行事でも', () => {
  it('shows nothing past and nothing after its last day, and each day in order and once', () => {
    fc.assert(
      fc.property(written, day, (days, from) => {
        const found = daysFrom(days, from);
        const last = lastDayOf(days);
        for (const date of found) {
          expect(date >= from).toBe(true);
          expect(last !== undefined && date <= last).toBe(true);
        }
        expect(found).toEqual([...new Set(found)].toSorted());
        if (isOverOn(days, from)) expect(found).toEqual([]);
      }),
    );
  });

  it('says on each day what the one reading of hours says, and names every dated day to come', () => {
    fc.assert(
      fc.property(written, day, (days, from) => {
        const hours = gatheringHours(days);
        const found = new Map(
          gatheringDays(days, from, addDays(from, 90), isJapaneseHoliday).map((one) => [
            one.date,
            one.openings,
          ]),
        );
        for (let date = from; date <= addDays(from, 90); date = addDays(date, 1))
          expect(found.get(date) ?? []).toEqual(
            hours ? openingsOn(hours, date, isJapaneseHoliday) : [],
          );
        for (const line of days.on ?? []) {
          const date = line.slice(0, 10);
          if (date >= from && date <= addDays(from, 90)) expect([...found.keys()]).toContain(date);
        }
      }),
    );
  });
});
