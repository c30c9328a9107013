import { describe, expect, it } from 'vitest';
import { rowWanted } from '../../../src/import/row/row-wanted.ts';

const TODAY = '2026-11-22';

describe('一覧の「募っていること」', () => {
  it.each([
    [{ wanted: 'お米', wanted_until: '令和8年12月20日' }, 'food', '2026-12-20'],
    [{ wanted: '夕食づくりの手伝い', wanted_until: '2027/3/31まで' }, 'helpers', '2027-03-31'],
    [{ wanted: '職場体験の受け入れ先', wanted_until: '2027-03-31' }, 'hosts', '2027-03-31'],
    [
      { wanted: '毎週土曜', wanted_sort: 'ボランティア', wanted_until: '2027-03-31' },
      'helpers',
      '2027-03-31',
    ],
    [
      { wanted: '駅の近く', wanted_sort: 'place', wanted_until: '2027-03-31' },
      'place',
      '2027-03-31',
    ],
  ])('%o is read as %s', (row, sort, until) => {
    expect(rowWanted(row, TODAY)).toEqual({
      value: [{ sort, what: row.wanted, until }],
      leftOut: [],
    });
  });

  it('keeps how many', () => {
    const row = { wanted: 'お米', wanted_how_many: '10kg', wanted_until: '2026-12-20' };
    expect(rowWanted(row, TODAY).value).toEqual([
      { sort: 'food', what: 'お米', how_many: '10kg', until: '2026-12-20' },
    ]);
  });

  it.each([
    [{ wanted: 'お米' }, /期限の日が分からない/],
    [{ wanted: 'お米', wanted_until: '随時' }, /期限の日が分からない/],
    [{ wanted: 'お米', wanted_until: '2026-11-21' }, /過ぎている/],
    [{ wanted: 'いろいろ', wanted_until: '2026-12-20' }, /何を募っているのか/],
  ])('%o is left out, and told', (row, why) => {
    const { value, leftOut } = rowWanted(row, TODAY);
    expect(value).toBeUndefined();
    expect(leftOut).toMatchObject([{ value: row.wanted, why: expect.stringMatching(why) }]);
  });

  it('is nothing where the cell is empty', () => {
    expect(rowWanted({ wanted: '－', wanted_until: '2026-12-20' }, TODAY)).toEqual({
      value: undefined,
      leftOut: [],
    });
  });
});
