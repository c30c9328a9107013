import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HOURS_PATTERNS,
  NO_CHOICE,
  NTHS,
  hoursLineOf,
} from '../../../src/domain/time/hours-choice.ts';
import { ruleFindings } from '../../../src/domain/time/hours-findings.ts';

const time = fc.oneof(
  fc.constantFrom('', '00:00'),
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
);

describe('えらんだ時間', () => {
  it.each([
    [{ weekdays: [5, 2], from: '13:00', to: '16:00' }, '毎週火・金 13:00-16:00'],
    [
      { pattern: 'nth', nths: ['第4', '第2'], weekdays: [6], from: '09:30', to: '12:00' },
      '第2・第4土 9:30-12:00',
    ],
    [{ pattern: 'date', days: ['25'], from: '17:00', to: '' }, '毎月25日 17:00-'],
    [{ pattern: 'workday', from: '', to: '' }, '平日'],
    [{ pattern: 'daily', from: '22:00', to: '05:00' }, '毎日 22:00-翌5:00'],
    [{ pattern: 'daily', from: '00:00', to: '00:00' }, '毎日 24時間'],
    [{ pattern: 'weekly' }, undefined],
    [{ pattern: 'nth', nths: ['第1'] }, undefined],
  ] as const)('%j → %s', (choice, line) =>
    expect(hoursLineOf({ ...NO_CHOICE, ...choice })).toBe(line),
  );

  it('is always a line that the check accepts', () => {
    const choice = fc.record({
      pattern: fc.constantFrom(...HOURS_PATTERNS),
      weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
      nths: fc.uniqueArray(fc.constantFrom(...NTHS)),
      days: fc.uniqueArray(
        fc.oneof(fc.constant('末日'), fc.integer({ min: 1, max: 31 }).map(String)),
        { maxLength: 4 },
      ),
      from: time,
      to: time,
    });
    fc.assert(
      fc.property(choice, (picked) => {
        const line = hoursLineOf(picked);
        if (line !== undefined) expect(ruleFindings(line), line).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
