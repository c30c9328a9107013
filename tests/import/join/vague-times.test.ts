/** 決まらない時間のことばは、別の一覧の決まった時間にゆずる。食いちがうときは、ゆずらない。 */
import { describe, expect, it } from 'vitest';
import { joinFields } from '../../../src/import/join/join-fields.ts';
import { hashesOf } from '../../../src/import/join/join-fields.ts';
import { givesWay } from '../../../src/import/join/vague-times.ts';

describe('決まらない時間のことば', () => {
  it.each([
    ['水曜日（月に1回くらい。何週目かは、資料では分かりません）', ['第3水'], true],
    ['水曜日、17:00〜19:00（何週目かは、資料では分かりません）', ['第3水 17:00-19:00'], true],
    ['週6回', ['毎週月・火・木・金・土・日 11:00-14:00'], true],
    ['月1回', ['第2土 12:00-14:00'], true],
    ['資料の「回数」の欄には「8」とだけあり、開く日は分かりません', ['毎週土'], true],
    ['木曜日（何週目かは、資料では分かりません）', ['第3水'], false],
    ['水曜日、17:00〜19:00（何週目かは、資料では分かりません）', ['第3水 10:00-12:00'], false],
    ['月1回', ['毎週土'], false],
    ['水曜日（月に1回くらい。何週目かは、資料では分かりません）', ['毎週水'], false],
    ['変更する場合あり', ['第3水'], false],
  ])('「%s」と %j → %s', (note, hours, gives) => expect(givesWay(note, hours)).toBe(gives));

  it.each<readonly [string, Readonly<Record<string, unknown>>, boolean]>([
    ['休みは 土日祝日', { hours: ['平日 9:00-17:00'] }, true],
    ['休みは 祝祭日および12/29〜1/3', { hours: ['平日 9:00-18:00'], except: ['12/29-1/3'] }, true],
    [
      '休みは 土日祝日。緊急時は携帯で対応',
      { hours: ['平日 9:00-17:00'], hours_note: '緊急時は携帯で対応' },
      true,
    ],
    ['休みは 土日祝日', { hours: ['平日・毎週土 9:00-17:00'] }, false],
    ['休みは 水曜', { hours: ['平日 9:00-17:00'] }, false],
    ['休みは 土日祝日、12/29〜1/3', { hours: ['平日 9:00-17:00'] }, false],
    ['休みは 土日祝日。要予約', { hours: ['平日 9:00-17:00'] }, false],
    ['休みは カレンダーによる', { hours: ['平日 9:00-17:00'] }, false],
  ])('休みだけの「%s」と %j → %s', (hours_note, guest, gives) => {
    const { fields } = joinFields('a', { hours_note }, guest, undefined, true);
    expect(fields['hours'] !== undefined).toBe(gives);
  });

  it('は、あとから来た一覧の時間に変わり、もとの一覧をもう一度取りこんでも、もどらない', () => {
    const own = { name: 'みほん食堂', hours_note: '水曜日（何週目かは、資料では分かりません）' };
    const guest = { name: 'みほん食堂', hours: ['第3水 17:00-19:00'] };
    const joined = joinFields('a', own, guest, undefined, true).fields;
    expect(joined).toEqual({ name: 'みほん食堂', hours: ['第3水 17:00-19:00'] });
    expect(joinFields('a', joined, own, hashesOf(own), false).fields).toEqual(joined);
  });
});
