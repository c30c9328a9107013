import { describe, expect, it } from 'vitest';
import { rowNetwork } from '../../../src/import/row/row-network.ts';

describe('一覧のネットワーク', () => {
  it('becomes members with roles, secretariat, basis and day; persons are left out and reported', () => {
    const row = {
      members: '見本市社会福祉協議会：事務局；見本市医師会；山田 太郎',
      secretariat: '見本市 福祉課',
      legal_basis: '見本市要綱',
      meets: '年2回',
      since: '令和5年8月16日',
    };
    const { value, leftOut } = rowNetwork(row, 'support-network');
    expect(value).toEqual({
      members: [{ who: '見本市社会福祉協議会', role: '事務局' }, { who: '見本市医師会' }],
      secretariat: ['見本市 福祉課'],
      legal_basis: '見本市要綱',
      meets: '年2回',
      since: '2023-08-16',
    });
    expect(leftOut).toEqual([
      { what: '入っている団体', value: '山田 太郎', why: '人の名前かもしれないので、のせません' },
    ]);
  });

  it('is nothing of another kind, and nothing where the cells are empty', () => {
    expect(rowNetwork({ members: '見本会' }, 'cafe')).toEqual({ value: {}, leftOut: [] });
    expect(rowNetwork({ members: '－', since: '' }, 'support-network').value).toEqual({});
  });
});
