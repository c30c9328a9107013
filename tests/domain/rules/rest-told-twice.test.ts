/** 休みの二度書き: a note that says of the days off what the lines say, and one that says more. */
import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';
import { restToldTwice } from '../../../src/domain/rules/rest-told-twice.ts';

const count = (hours: readonly string[], except: readonly string[], hours_note: string) =>
  restToldTwice({ hours, except, hours_note } as unknown as Resource).length;

describe('休みの二度書き', () => {
  it.each([
    [['平日 9:00-17:00'], [], '休みの日: 土日祝日'],
    [['平日 9:00-17:00'], [], '休みは 土曜日・日曜日及び祝日です。電話は夜も'],
    [['毎週月-金 9:00-17:00'], ['年末年始'], '休みの日: 土曜日、日曜日、年末年始'],
    [['平日 9:00-17:00'], ['12/29-1/3'], '休みの日: 土日祝日、年末年始（12月29日から1月3日まで）'],
    [['毎週月 10:00-16:00'], ['第3月'], '第3月曜は休み'],
    [['平日 9:00-17:00'], ['月'], '月曜は休館'],
  ])('%j %j 「%s」', (hours, except, note) => expect(count(hours, except, note)).toBe(1));

  it.each([
    [[], [], '休みの日: 土日祝日'],
    [['毎週月-金 9:00-17:00'], [], '休みの日: 土日祝日'],
    [['平日 9:00-17:00'], [], '休みの日: 土日祝日、年末年始'],
    [['平日 9:00-17:00'], ['年末年始'], '休みの日: 土日祝日、夏期休暇、年末年始'],
    [['平日 9:00-17:00'], ['12/29-1/3'], '休みの日: 12月28日〜1月4日'],
    [['平日 9:00-17:00'], ['年末年始'], '休みの日: 年末年始（一週間程度）'],
    [['毎週月-土 9:00-17:00'], [], '土曜日は月に1回、休みです'],
    [['毎日 9:00-17:00'], [], '月曜は休み'],
  ])('%j %j 「%s」は、ほかのことも言う', (hours, except, note) =>
    expect(count(hours, except, note)).toBe(0),
  );
});
