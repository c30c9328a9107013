/** 電話・チャットの順番. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../src/domain/time/calendar-date.ts';
import { isJapaneseHoliday } from '../../../src/domain/time/holidays.ts';
import {
  lineHoursOf,
  lineOpenness,
  orderLines,
  orderLinesAtAnyHour,
  type Line,
} from '../../../src/domain/entry/line-order.ts';

interface Named extends Line {
  readonly name: string;
  readonly hours_note?: string;
}

const line = (name: string, fields: Omit<Named, 'name'> = {}): Named => ({
  name,
  phones: [{ number: '0120-000-000' }],
  ...fields,
});
const phone = (number: string) => [{ number }];
const POLICE = line('110', { phones: phone('110'), hours: ['毎日 24時間'] });
const ALWAYS = line('24時間', { hours: ['毎日 24時間'] });
const EVENING = line('夕方', { hours: ['毎日 16:00-21:00'] });
const OFFICE = line('平日', { hours: ['平日 9:00-17:00'] });
const NOTE = line('書きそえだけ', { hours_note: '時間は地域によってちがいます' });
const CHAT = line('チャット', {
  phones: [],
  chat: 'https://example.jp/',
  hours: ['毎日 17:00-21:00'],
});
const NIGHT_CHAT = line('夜のチャット', {
  phones: [],
  chat: 'https://example.jp/',
  hours: ['毎日 22:00-翌5:00'],
});

/** 2026-11-26 is a Thursday */
const at = (time: string, date = '2026-11-26'): Moment => ({
  date,
  minutes: Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]),
});
const names = (lines: readonly Named[], now: Moment, young = false) =>
  orderLines(lines, { now, isHoliday: isJapaneseHoliday }, { young }).map(({ name }) => name);

describe('いまつながる順', () => {
  it.each([
    ['10:00', '2026-11-26', ['24時間', '平日', '書きそえだけ', '夕方']],
    ['16:30', '2026-11-26', ['24時間', '平日', '夕方', '書きそえだけ']],
    ['22:00', '2026-11-26', ['24時間', '書きそえだけ', '平日', '夕方']],
    // 勤労感謝の日
    ['10:00', '2026-11-23', ['24時間', '書きそえだけ', '平日', '夕方']],
  ] as const)('at %s on %s: %j', (time, date, expected) => {
    expect(names([OFFICE, NOTE, EVENING, ALWAYS], at(time, date))).toEqual(expected);
  });

  it('begins where the table begins with 110 or 119', () => {
    expect(names([POLICE, OFFICE, ALWAYS], at('22:00'))).toEqual(['110', '24時間', '平日']);
    // Not first in the table: the danger is another, and 110 is one of the lines that always answer.
    expect(names([OFFICE, ALWAYS, POLICE], at('22:00'))).toEqual(['24時間', '110', '平日']);
  });

  it('puts for the young what one may write to first among those that answer, a closed one never before an open one', () => {
    expect(names([ALWAYS, EVENING, CHAT], at('18:00'), true)).toEqual([
      'チャット',
      '24時間',
      '夕方',
    ]);
    expect(names([ALWAYS, EVENING, CHAT], at('10:00'), true)).toEqual([
      '24時間',
      'チャット',
      '夕方',
    ]);
    expect(names([ALWAYS, EVENING, CHAT], at('18:00'))).toEqual(['24時間', '夕方', 'チャット']);
    expect(names([ALWAYS, NIGHT_CHAT], at('2:00'), true)).toEqual(['夜のチャット', '24時間']);
  });

  it('knows only 24時間 before a clock is at hand', () => {
    expect(orderLinesAtAnyHour([OFFICE, NOTE, EVENING, ALWAYS]).map(({ name }) => name)).toEqual([
      '24時間',
      '平日',
      '書きそえだけ',
      '夕方',
    ]);
  });

  it('loses none, keeps the table within a class, and puts no closed line before an open one', () => {
    const LINES = [POLICE, ALWAYS, EVENING, OFFICE, NOTE, CHAT, NIGHT_CHAT];
    const moment = fc.record({
      date: fc.constantFrom('2026-11-23', '2026-11-26', '2026-11-28', '2026-12-31'),
      minutes: fc.integer({ min: 0, max: 1439 }),
    });
    fc.assert(
      fc.property(fc.shuffledSubarray(LINES), moment, fc.boolean(), (lines, now, young) => {
        const clock = { now, isHoliday: isJapaneseHoliday };
        const ordered = orderLines(lines, clock, { young });
        expect(ordered.toSorted((a, b) => lines.indexOf(a) - lines.indexOf(b))).toEqual(lines);
        const states = ordered.map((one) => lineOpenness(one, clock)?.is ?? 'unknown');
        const firstClosed = states.indexOf('later');
        expect(
          firstClosed === -1 || states.slice(firstClosed).every((state) => state === 'later'),
        ).toBe(true);
        expect(orderLines(ordered, clock, { young })).toEqual(ordered);
      }),
    );
  });
});

describe('電話の時間', () => {
  it("is the number's own before the entry's", () => {
    const own = line('', {
      hours: ['毎日 24時間'],
      phones: [{ number: '03-0000-0000', hours: ['平日 9:00-17:00'] }],
    });
    expect(lineOpenness(own, { now: at('22:00'), isHoliday: isJapaneseHoliday })?.is).toBe('later');
  });

  it('is not known from a note, from a second number, or while the line rests', () => {
    expect(lineHoursOf(NOTE)).toBeUndefined();
    expect(
      lineHoursOf(
        line('', {
          phones: [{ number: '03-0000-0000' }, { number: '03-0000-0001', hours: ['毎日 24時間'] }],
        }),
      ),
    ).toBeUndefined();
    expect(lineHoursOf({ ...ALWAYS, status: { state: 'paused' } })).toBeUndefined();
  });
});
