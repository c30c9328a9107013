import { describe, expect, it } from 'vitest';
import { WEEKDAY_SIGNS, WEEKDAYS } from '../../../src/domain/time/written-day.ts';
import {
  addDays,
  daysBetween,
  isCalendarDate,
  momentInJapan,
  weekdayOf,
} from '../../../src/domain/time/calendar-date.ts';

describe('こよみの日', () => {
  it.each([
    ['2026-11-22', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['', false],
    ['1800-01-01', false],
  ])('%s exists: %s', (date, exists) => {
    expect(isCalendarDate(date)).toBe(exists);
  });

  it('counts days over months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-11-22', '2027-11-22')).toBe(365);
    expect(weekdayOf('2026-11-22')).toBe(0);
  });

  it('names the weekdays alike in both forms', () => {
    expect([...WEEKDAY_SIGNS]).toEqual(WEEKDAYS);
  });

  it('is on Japanese time wherever the clock stands', () => {
    expect(momentInJapan(new Date('2026-11-22T15:30:00Z'))).toEqual({
      date: '2026-11-23',
      minutes: 30,
    });
    expect(momentInJapan(new Date('2026-11-22T14:59:00Z'))).toEqual({
      date: '2026-11-22',
      minutes: 1439,
    });
  });
});
