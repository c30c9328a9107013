/** 書きそえは問いを開くだけ: a note makes a no into 聞いてみる, never into a yes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJapaneseHoliday } from '../../../src/domain/time/holidays.ts';
import { noteHints } from '../../../src/domain/time/hours-note.ts';
import { judgeOfCondition } from '../../../src/matching/condition.ts';
import { matchRecordOf } from '../../../src/matching/match-record.ts';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import { judge } from '../../../src/matching/judge.ts';
import { openCalendar } from '../../../src/matching/open-calendar.ts';
import { record } from '../../matching/sample-records.ts';

const CALENDAR = openCalendar({ date: '2026-11-26', minutes: 600 }, isJapaneseHoliday);
const of = (fields: object) =>
  matchRecordOf({
    ...record('tokyo/nerima/mihon', 'cafe'),
    hours: undefined,
    ...fields,
  } as unknown as Resource);

describe('書きそえ', () => {
  it.each([
    ['土曜開所の場合あり', [6], false],
    ['休みの日: 土曜日、日曜日、年末年始', [], false],
    ['第3月曜日は休み', [], false],
    ['イベント日など不定期で日曜開所もあり', [0, 1, 2, 3, 4, 5, 6], true],
    ['夜間も相談できます', [], true],
    ['平日の午後7時まで', [1, 2, 3, 4, 5], true],
    ['午前', [], false],
    ['午後', [], false],
    ['土日祝日', [0, 6], false],
    ['10:00〜18:30（水曜日）', [3], true],
    [undefined, [], false],
  ] as [string | undefined, number[], boolean][])('%s', (note, weekdays, isEvening) => {
    const hints = noteHints(note);
    expect([...hints.weekdays].toSorted()).toEqual(weekdays);
    expect(hints.isEvening).toBe(isEvening);
  });
});

describe('曜日と夜の条件', () => {
  it.each([
    // What the rules say.
    ['day:土', { hours: ['毎週土 10:00-12:00'] }, 'fits'],
    ['day:土', { hours: ['平日 10:00-12:00'] }, 'differs'],
    ['day:土', { hours: ['第5土 10:00-12:00'] }, 'fits'],
    ['day:土', { hours: ['3・6・9・12月の第1土 10:00-12:00'] }, 'fits'],
    ['evening', { hours: ['毎週木 18:00-20:00'] }, 'fits'],
    ['evening', { hours: ['毎週木 22:00-翌5:00'] }, 'fits'],
    ['evening', { hours: ['6月の毎週木 18:00-20:00'] }, 'fits'],
    ['evening', { hours: ['毎週木 10:00-18:00'] }, 'differs'],
    // A time that is not known is no yes and no no.
    ['evening', { hours: ['毎週木'] }, 'unknown'],
    ['evening', { hours: ['毎週木 17:30-'] }, 'unknown'],
    ['evening', { hours: ['毎週木 10:00-'] }, 'differs'],
    // A note alone, or beside the rules.
    ['day:土', { hours_note: '土曜日に開きます' }, 'unknown'],
    ['evening', { hours_note: '夜に開きます' }, 'unknown'],
    ['evening', { hours_note: '午前' }, 'unknown'],
    ['day:土', { hours: ['平日 10:00-12:00'], hours_note: '土曜開所の場合あり' }, 'unknown'],
    ['day:日', { hours: ['平日 10:00-12:00'], hours_note: '土曜開所の場合あり' }, 'differs'],
    ['evening', { hours: ['平日 10:00-12:00'], hours_note: '夜間対応もある' }, 'unknown'],
    // The timetable has run out.
    ['day:土', { hours: ['毎週土 10:00-12:00'], until: '2026-11-01' }, 'unknown'],
    ['evening', { hours: ['毎週土 18:00-20:00'], until: '2026-11-01' }, 'unknown'],
  ] as ['day:土' | 'day:日' | 'evening', object, string][])(
    '%s of %j: %s',
    (condition, fields, result) => {
      expect(judgeOfCondition(condition, CALENDAR)(of(fields))).toBe(result);
    },
  );

  it('asks when a place opens whose hours stand only in a note', () => {
    const context = { times: CALENDAR } as never;
    expect(judge({ about: 'hours' }, of({ hours_note: '月に2回ほど' }), context).result).toBe(
      'unknown',
    );
    expect(judge({ about: 'hours' }, of({}), context).result).toBe('unknown');
    expect(judge({ about: 'hours' }, of({ hours: ['毎週木'] }), context).result).toBe('fits');
    expect(
      judge({ about: 'hours' }, of({ kind: 'helpline', hours_note: '地域による' }), context).result,
    ).toBe('fits');
  });

  it('no note ever makes a yes', () => {
    const note = fc.string({
      unit: fc.constantFrom(...'土日月曜夜夕方午前後あり休開平日不定期上記時間外18:00。、毎'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(note, fc.constantFrom('day:土', 'evening' as const), (hours_note, condition) => {
        for (const hours of [undefined, ['平日 10:00-12:00']])
          expect(
            judgeOfCondition(condition as never, CALENDAR)(of({ hours, hours_note })),
          ).not.toBe('fits');
      }),
    );
  });
});
