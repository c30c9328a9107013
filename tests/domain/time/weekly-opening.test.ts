/** 何曜日の何時ごろ開いているか, without a calendar. */
import { describe, expect, it } from 'vitest';
import { openingHoursOf } from '../../../src/domain/time/read-hours.ts';
import { opensThen } from '../../../src/domain/time/weekly-opening.ts';

const EVENING = { from: 18 * 60, to: 22 * 60 };
const asked = (hours: readonly string[], weekdays: readonly number[], part?: typeof EVENING) =>
  opensThen(openingHoursOf({ hours: [...hours] })!, weekdays, part);

describe('何曜日の何時ごろ開いているか', () => {
  it.each([
    ['a weekday of its own', ['土 13:00-17:00'], [6], undefined, true],
    ['another weekday', ['土 13:00-17:00'], [0], undefined, false],
    ['one of several', ['土 13:00-17:00'], [0, 6], undefined, true],
    ['workdays are no Saturday', ['平日 9:00-17:00'], [6], undefined, false],
    ['too early for the evening', ['平日 9:00-17:00'], [], EVENING, false],
    ['into the evening', ['火 16:00-19:00'], [2], EVENING, true],
    ['a day of the month may be any weekday', ['毎月25日 16:00-19:00'], [2], undefined, undefined],
    ['a day without times tells nothing of the evening', ['火'], [2], EVENING, undefined],
    ['the evening of another day', ['火 16:00-19:00'], [3], EVENING, false],
  ] as const)('%s', (_, hours, weekdays, part, answer) => {
    expect(asked(hours, weekdays, part)).toBe(answer);
  });
});
