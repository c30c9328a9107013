import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/time/calendar-date.ts';
import { isJapaneseHoliday } from '../../../src/domain/time/holidays.ts';
import { changeLabels, hoursLabel } from '../../../src/words/ja/hours.ts';
import { isAlwaysOpen, opennessOf, opensToday } from '../../../src/domain/time/open-now.ts';
import { nextOpenings, openAt, openingsOn } from '../../../src/domain/time/openings.ts';
import {
  openingHoursOf,
  type WrittenChange,
  type WrittenHours,
} from '../../../src/domain/time/read-hours.ts';
import type { OpeningHours } from '../../../src/domain/time/timetable.ts';
import { openCalendar } from '../../../src/matching/open-calendar.ts';

const DAYTIME: WrittenHours = { hours: ['平日 9:00-17:00'], except: ['年末年始'] };
const withChanges = (changes: readonly WrittenChange[], written = DAYTIME): OpeningHours =>
  openingHoursOf({ ...written, changes })!;
const stateAt = (hours: OpeningHours, date: string, hour: number) =>
  openAt(hours, { date, minutes: hour * 60 }, isJapaneseHoliday);

/** 2026-12-07 is a Monday. */
const CLOSED = withChanges([{ from: '2026-12-07', to: '2026-12-11', closed: true, note: '工事' }]);

describe('日にちの決まった変わりごと', () => {
  it('closes from the first day to the last, and then ends by itself', () => {
    expect(stateAt(CLOSED, '2026-12-04', 10)).toBe('open');
    expect(stateAt(CLOSED, '2026-12-07', 10)).toBe('closed');
    expect(stateAt(CLOSED, '2026-12-11', 10)).toBe('closed');
    expect(stateAt(CLOSED, '2026-12-14', 10)).toBe('open');
    const [next] = nextOpenings(CLOSED, { date: '2026-12-07', minutes: 0 }, isJapaneseHoliday, 1);
    expect(next?.date).toBe('2026-12-14');
    expect(opensToday(CLOSED, { date: '2026-12-08', minutes: 480 }, isJapaneseHoliday)).toBe('no');
  });

  it('puts other hours in place of the usual ones, of days off and holidays too', () => {
    const short = withChanges([{ from: '2026-12-30', hours: ['毎日 10:00-12:00'] }]);
    expect(stateAt(short, '2026-12-29', 11)).toBe('closed');
    expect(stateAt(short, '2026-12-30', 11)).toBe('open');
    expect(stateAt(short, '2026-12-30', 13)).toBe('closed');
    expect(stateAt(short, '2026-12-31', 11)).toBe('closed');
  });

  it('leaves the hours alone where only a word is written, and lets the later of two hold', () => {
    const noted = withChanges([{ from: '2026-12-07', to: '2026-12-11', note: '入口が変わります' }]);
    expect(stateAt(noted, '2026-12-08', 10)).toBe('open');
    const twice = withChanges([
      { from: '2026-12-01', to: '2026-12-31', closed: true },
      { from: '2026-12-08', hours: ['毎日 13:00-15:00'] },
    ]);
    expect(stateAt(twice, '2026-12-08', 14)).toBe('open');
    expect(stateAt(twice, '2026-12-09', 10)).toBe('closed');
  });

  it('is never いつでも while a change is to come, and is again afterwards', () => {
    const line = withChanges([{ from: '2026-12-31', closed: true }], { hours: ['毎日 24時間'] });
    expect(isAlwaysOpen(line)).toBe(false);
    expect(isAlwaysOpen(line, '2026-12-31')).toBe(false);
    expect(isAlwaysOpen(line, '2027-01-01')).toBe(true);
    expect(opennessOf(line, { date: '2026-12-31', minutes: 600 }, isJapaneseHoliday)?.is).toBe(
      'later',
    );
  });

  it('says what is to come, with its day, and nothing of what is over', () => {
    expect(hoursLabel(CLOSED)).toBe('平日 9:00–17:00（年末年始は休み）');
    expect(hoursLabel(CLOSED, '2026-11-28')).toBe(
      '平日 9:00–17:00（年末年始は休み、12月7日〜12月11日は休み（工事））',
    );
    expect(changeLabels(CLOSED.changes, '2026-12-11')).toHaveLength(1);
    expect(changeLabels(CLOSED.changes, '2026-12-12')).toEqual([]);
    const two = withChanges([
      { from: '2027-12-24', note: '受付は15時まで' },
      { from: '2026-12-24', hours: ['毎日 10:00-12:00'] },
    ]);
    expect(changeLabels(two.changes, '2026-12-01')).toEqual([
      '12月24日は 毎日 10:00–12:00',
      '2027年12月24日: 受付は15時まで',
    ]);
  });

  it('holds on its own days alone, whatever it says', () => {
    const day = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(day, day, day, fc.boolean(), (first, length, asked, closed) => {
        const from = addDays('2026-12-01', first);
        const to = addDays(from, length);
        const date = addDays('2026-12-01', asked);
        const change = closed ? { from, to, closed } : { from, to, hours: ['毎日 1:00-2:00'] };
        const changed = openingsOn(withChanges([change]), date, isJapaneseHoliday);
        const usual = openingsOn(openingHoursOf(DAYTIME)!, date, isJapaneseHoliday);
        const isInside = from <= date && date <= to;
        const inside = closed ? [] : [{ date, start: 60, end: 120 }];
        expect(changed).toEqual(isInside ? inside : usual);
      }),
    );
  });

  it('counts for the next opening in the matcher, and not as a weekday on which it opens', () => {
    const calendar = openCalendar({ date: '2026-12-01', minutes: 0 }, isJapaneseHoliday);
    const usual = { hours: ['毎週火 10:00-12:00'] };
    const saturday = { ...usual, changes: [{ from: '2026-12-05', hours: ['毎日 18:00-20:00'] }] };
    const closed = { ...usual, changes: [{ from: '2026-12-01', closed: true }] };
    expect(calendar.daysUntilOpen(usual)).toBe(0);
    expect(calendar.daysUntilOpen(closed)).toBe(7);
    expect(calendar.daysUntilOpen({ ...saturday, hours: ['毎週月 10:00-12:00'] })).toBe(4);
    for (const written of [usual, saturday]) {
      const record = { ...written, kind: 'cafe' } as never;
      expect(calendar.opensOn(record, 6)).toBe('differs');
      expect(calendar.opensInEvening(record)).toBe('differs');
    }
  });
});
