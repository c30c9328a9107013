/** 時間とことばの食いちがい */
import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import { hoursAgainstWords } from '../../../src/domain/rules/hours-against-words.ts';
import type { CatalogueContext } from '../../../src/domain/rules/rule.ts';

const found = (hours: readonly string[], note?: string) =>
  hoursAgainstWords(
    { hours, hours_note: note } as unknown as Resource,
    {} as unknown as CatalogueContext,
  ).length;

describe('開いている時間と、時間のことば', () => {
  it.each([
    [['平日・毎日'], undefined],
    [['第3水'], '水曜日（何週目かは、資料では分かりません）'],
    [['毎週日 10:30-13:00'], '年に35回くらい開きます'],
    [['毎週土'], '月1回'],
    [
      ['平日 9:00-21:00', '毎週土 9:00-17:00'],
      '平日 9:00〜21:00、土曜 9:00〜17:00（IP電話もあります）。休みは日曜',
    ],
    [['平日 9:00-17:00'], '水曜日は19:00まで'],
    [['毎週月-土 10:00-15:00'], '休みは年末年始。水曜のみ10:00〜12:00'],
    [['平日 9:00-17:00'], '毎週金曜は16時まで'],
  ])('%j と「%s」は合わない', (hours, note) => expect(found(hours, note)).toBe(1));

  it.each([
    [['平日'], undefined],
    [['毎日'], '月に1回、お休みがあります'],
    [['毎週日 10:30-13:00'], '年に50回くらい開きます'],
    [['第2・第4土'], '月2回'],
    [['毎週月-金 9:00-16:00'], '施設祭りのときは土曜も開きます（年2回程度）'],
    [['平日 9:00-21:00'], '平日 9:00〜20:00は、予約だけです'],
    [['毎週月・火・木・金 9:00-17:00', '毎週水 9:00-19:00'], '水曜日は19:00まで'],
    [['平日 9:00-17:00'], '水曜日は、電話が12:00まで'],
    [['平日 9:00-17:00'], '第4水曜日は12:00まで'],
    [['平日 9:00-17:00'], '土曜日は12:00まで'],
    [[], '水曜日（何週目かは、資料では分かりません）'],
  ])('%j と「%s」は合う', (hours, note) => expect(found(hours, note)).toBe(0));
});
