import { describe, expect, it } from 'vitest';
import { residenceIn, rowWelcome, vacancyIn } from '../../../src/import/row/row-welcome.ts';

describe('空きと、どこに住む人のためか（一覧から）', () => {
  it.each([
    ['空きあり', 'open'],
    ['空きがあります', 'open'],
    ['受入可', 'open'],
    ['空き待ち', 'waiting'],
    ['待機者あり', 'waiting'],
    ['満員', 'full'],
    ['空きなし', 'full'],
    ['受け入れ停止中', 'full'],
    ['空きなし（要相談）', undefined],
    ['お問い合わせください', undefined],
    ['', undefined],
  ])('vacancy %s → %s', (text, state) => expect(vacancyIn(text)).toBe(state));

  it.each([
    ['市内在住の方', 'residents'],
    ['区内在住者のみ', 'residents'],
    ['都内在住', 'prefecture'],
    ['問わない', 'anyone'],
    ['どこでも可', 'anyone'],
    ['市内在住または在勤', undefined],
    ['在勤', undefined],
  ])('residence %s → %s', (text, serves) => expect(residenceIn(text)).toBe(serves));

  it('dates what a list says of room by the list, and says nothing of an empty cell', () => {
    expect(rowWelcome({ vacancy: '満員', residence: '市内在住' }, '2026-04-01')).toEqual({
      serves: 'residents',
      capacity: { state: 'full', on: '2026-04-01' },
    });
    expect(rowWelcome({ vacancy: '要確認' }, '2026-04-01')).toEqual({});
  });
});
