/** さくいん: the rows of the kana, and names whose reading nobody knows. */
import { describe, expect, it } from 'vitest';
import { indexRowOf, nameIndex } from '../../../src/domain/text/name-index.ts';
import { numberRuns } from '../../../src/domain/text/number-runs.ts';

const named = (name: string, kana?: string) => ({ name, ...(kana ? { kana } : {}) });

describe('さくいんの行', () => {
  it.each([
    ['見本食堂', 'みほんしょくどう', 'ま'],
    ['見本食堂', 'がくどう', 'か'],
    ['ぱれっと', undefined, 'は'],
    ['ヴィオラ', undefined, 'あ'],
    ['カフェ見本', undefined, 'か'],
    ['「ゆうゆう」の家', undefined, 'や'],
    ['ワーク見本', undefined, 'わ'],
    ['ｱｲｳ', undefined, 'あ'],
    ['NPO見本', undefined, 'latin'],
    ['２丁目のひろば', undefined, 'latin'],
    ['見本食堂', undefined, 'unread'],
  ])('%s（%s）: %s', (name, kana, row) => {
    expect(indexRowOf(named(name, kana))).toBe(row);
  });

  it('stands in kana order, and what has no reading comes last', () => {
    const all = [
      named('見本'),
      named('にじ'),
      named('見本の家', 'あいあい'),
      named('あかり'),
      named('カフェ'),
      named('がっこう'),
    ];
    expect(nameIndex(all).map(({ row, items }) => [row, items.map(({ name }) => name)])).toEqual([
      ['あ', ['見本の家', 'あかり']],
      ['か', ['がっこう', 'カフェ']],
      ['な', ['にじ']],
      ['unread', ['見本']],
    ]);
  });
});

describe('番号のならび', () => {
  it('joins what follows', () => {
    expect(numberRuns([1, 2, 3, 7, 9, 10])).toEqual([
      { from: 1, to: 3 },
      { from: 7, to: 7 },
      { from: 9, to: 10 },
    ]);
    expect(numberRuns([])).toEqual([]);
  });
});
