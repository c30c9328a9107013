import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exceptionLabel } from '../../../src/words/ja/hours.ts';
import { ruleLabel } from '../../../src/domain/time/written-hours.ts';
import {
  exceptionFindings,
  isFinding,
  parseException,
  parseRule,
  ruleFindings,
} from '../../../src/domain/time/hours-findings.ts';
import { openingHoursOf } from '../../../src/domain/time/read-hours.ts';

/** written → the one label shown */
const GOOD: readonly (readonly [string, string])[] = [
  ['毎週火・金 13:00-16:00', '毎週火・金 13:00–16:00'],
  ['毎週火・金 13:00～16:00', '毎週火・金 13:00–16:00'],
  ['毎週 火曜日・金曜日　１３：００〜１６：００', '毎週火・金 13:00–16:00'],
  ['火金 13:00-16:00', '毎週火・金 13:00–16:00'],
  ['月-金 9:00-17:00', '毎週月〜金 9:00–17:00'],
  ['月曜日〜金曜日 9:00-17:00', '毎週月〜金 9:00–17:00'],
  ['土-月 10:00-12:00', '毎週月・土・日 10:00–12:00'],
  ['平日 8:30-17:15', '平日 8:30–17:15'],
  ['平日・土 9:00-17:00', '平日・毎週土 9:00–17:00'],
  ['毎日 24時間', '毎日 24時間'],
  ['毎日曜日 10:00-12:00', '毎週日 10:00–12:00'],
  ['毎月曜・木曜 10:00-12:00', '毎週月・木 10:00–12:00'],
  ['毎日 0:00-24:00', '毎日 24時間'],
  ['土日 10:00-16:00', '毎週土・日 10:00–16:00'],
  ['土日祝 10:00-16:00', '毎週土・日・祝日 10:00–16:00'],
  ['日・祝日 9:00-17:00', '毎週日・祝日 9:00–17:00'],
  ['祝日 9:00-12:00', '祝日 9:00–12:00'],
  ['第2・第4土 10:00-12:00', '第2・第4土 10:00–12:00'],
  ['第2・4土曜日 10時-12時', '第2・第4土 10:00–12:00'],
  ['毎月第2土 10:00-12:00', '第2土 10:00–12:00'],
  ['第1-第3土 10:00-12:00', '第1・第2・第3土 10:00–12:00'],
  ['第2土・第4日 10:00-12:00', '第2土・第4日 10:00–12:00'],
  ['第1月・水 13:30-15:00', '第1月・水 13:30–15:00'],
  ['最終金 17:30-18:30', '最終金 17:30–18:30'],
  ['毎月最終土曜日 11:30-14:20', '最終土 11:30–14:20'],
  ['第1・最終土 9:00-10:00', '第1・最終土 9:00–10:00'],
  ['毎月25日 17:00-19:00', '毎月25日 17:00–19:00'],
  ['毎月1・15日 10:00-12:00', '毎月1日・15日 10:00–12:00'],
  ['毎月末日 10:00-12:00', '毎月末日 10:00–12:00'],
  ['4-10月の毎週水 17:00-19:00', '4〜10月の毎週水 17:00–19:00'],
  ['11-3月の毎週水 16:00-18:00', '11〜3月の毎週水 16:00–18:00'],
  ['奇数月の第2木 13:00-16:00', '奇数月の第2木 13:00–16:00'],
  ['偶数月の第3土 15:00-19:00', '偶数月の第3土 15:00–19:00'],
  ['4・9月の第1日 10:00-11:00', '4・9月の第1日 10:00–11:00'],
  ['月-金 9:00-12:00・13:00-17:00', '毎週月〜金 9:00–12:00・13:00–17:00'],
  ['月-金 9:00-12:00、13:00-17:00', '毎週月〜金 9:00–12:00・13:00–17:00'],
  ['毎週金 22:00-翌5:00', '毎週金 22:00–翌5:00'],
  ['毎月10日 8:00-翌8:00', '毎月10日 8:00–翌8:00'],
  ['毎週土 14:00-', '毎週土 14:00から'],
  ['毎週土 14:00から', '毎週土 14:00から'],
  ['第3木 17時半～19時', '第3木 17:30–19:00'],
  ['毎週金', '毎週金'],
  ['毎日', '毎日'],
];

/** written → code, and a part of the message */
const BAD: readonly (readonly [string, string, string])[] = [
  ['', 'hours-syntax', '空'],
  ['13:00-16:00', 'hours-syntax', '曜日や日がありません'],
  ['月-毎週火 10:00-12:00', 'hours-day', '「-」のあとに曜日がありません'],
  ['月-毎月25日火 10:00-12:00', 'hours-day', '「-」のあとに曜日がありません'],
  ['第1-最終3土 10:00-12:00', 'hours-day', '最終'],
  ['毎週火 25:00-26:00', 'hours-time', '25:00'],
  ['毎週火 9:00-25:00', 'hours-time', '25:00'],
  ['毎週火 9:60-10:00', 'hours-time', '9:60'],
  ['毎週火 13:00-13:00', 'hours-time', '同じ時刻'],
  ['毎週火 22:00-5:00', 'hours-time', '前'],
  ['毎週火 16:00-13:00', 'hours-time', '前'],
  ['毎週火 9:00-翌10:00', 'hours-time', '24時間より長く'],
  ['毎週火 13:00-16', 'hours-time', '読みとれません'],
  ['毎週火 9:00-12:00・11:00-13:00', 'hours-time', '重なって'],
  ['第6土 10:00-12:00', 'hours-day', '第6'],
  ['第0土 10:00-12:00', 'hours-day', '第0'],
  ['第2 10:00-12:00', 'hours-day', '曜日がありません'],
  ['毎月32日 10:00-12:00', 'hours-day', '32日'],
  ['13月の毎週水 10:00-12:00', 'hours-day', '13月'],
  ['2土 10:00-12:00', 'hours-day', '何の数か'],
  ['ときどき 10:00-12:00', 'hours-day', '読みとれません'],
  ['月- 10:00-12:00', 'hours-day', '「-」'],
  ['<script>', 'hours-day', '読みとれません'],
];

const EXCEPTIONS: readonly (readonly [string, string])[] = [
  ['祝日', '祝日'],
  ['年末年始', '年末年始'],
  ['年末年始休み', '年末年始'],
  ['12/29-1/3', '年末年始'],
  ['年末年始（12/28〜1/4）', '12/28〜1/4'],
  ['12月29日〜1月3日', '年末年始'],
  ['8/13-8/16', 'お盆'],
  ['お盆', 'お盆'],
  ['8/15', '8/15'],
  ['8/1-31', '8/1〜8/31'],
  ['2/29', '2/29'],
  ['第3月', '第3月曜'],
  ['月', '月曜'],
  ['月曜日', '月曜'],
  ['祝日の翌日', '祝日の翌日'],
  ['2026-12-25', '2026-12-25'],
  ['2026-12-25-2027-01-05', '2026-12-25〜2027-01-05'],
];

const BAD_EXCEPTIONS: readonly (readonly [string, string])[] = [
  ['2/30', 'except-date'],
  ['2月30日', 'except-date'],
  ['13/1', 'except-date'],
  ['12/29-1/32', 'except-date'],
  ['2026-02-30', 'except-date'],
  ['2026-12-25-2026-12-01', 'except-date'],
  ['ときどき', 'except-syntax'],
  ['', 'except-syntax'],
];

describe('開いている時間の書き方', () => {
  it.each(GOOD)('reads %s as %s', (written, label) => {
    const rule = parseRule(written);
    expect(isFinding(rule)).toBe(false);
    if (!isFinding(rule)) {
      expect(ruleLabel(rule)).toBe(label);
      expect(parseRule(label)).toEqual(rule);
    }
    expect(ruleFindings(written)).toEqual([]);
  });

  it.each(BAD)('refuses %s with %s', (written, code, part) => {
    const [finding] = ruleFindings(written);
    expect(finding?.code).toBe(code);
    expect(finding?.message).toContain(part);
    expect(finding?.fix).not.toBe('');
  });

  it.each(EXCEPTIONS)('reads the exception %s as %s', (written, label) => {
    const exception = parseException(written);
    expect(isFinding(exception)).toBe(false);
    if (!isFinding(exception)) {
      expect(exceptionLabel(exception)).toBe(label);
      expect(parseException(label)).toEqual(exception);
    }
  });

  it.each(BAD_EXCEPTIONS)('refuses the exception %s with %s', (written, code) => {
    expect(exceptionFindings(written)[0]?.code).toBe(code);
  });

  it('has no hours where none are written', () => {
    expect(openingHoursOf({})).toBeUndefined();
    expect(openingHoursOf({ hours: [] })).toBeUndefined();
  });
});

describe('どんな書き方でも', () => {
  const PARTS = [
    '毎週',
    '毎月',
    '毎日',
    '平日',
    '祝日',
    '祝',
    '第1',
    '第3',
    '2',
    '9',
    '最終',
    '月',
    '火',
    '土',
    '日',
    '・',
    '-',
    'と',
    '毎月25日',
    '毎月10日・末日',
    '10:00',
    'x',
  ];
  it('comes to an end, with days that exist or with a problem', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 7 }), (parts) => {
        const read = parseRule(parts.join(''));
        if (isFinding(read)) return;
        for (const rule of read.days) {
          if (rule.on === 'weekly' || rule.on === 'nth')
            for (const day of rule.weekdays) expect([0, 1, 2, 3, 4, 5, 6]).toContain(day);
          if (rule.on === 'nth')
            for (const nth of rule.nths) expect([1, 2, 3, 4, 5, -1]).toContain(nth);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
