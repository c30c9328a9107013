/** 市外局番のない番号: completed only by the town's own numbers, and always said. */
import { describe, expect, it } from 'vitest';
import { catalogueCodes, localCodes, withAreaCode } from '../../../src/import/row/local-phones.ts';

const town = { municipality: '見本市' };
const rows = [
  { ...town, phone: '0183-73-0001' },
  { ...town, phone: '（0183）73-0002' },
  { ...town, phone: '73-6155' },
  { ...town, phone: '0120-000-001' },
  { municipality: 'となり町', phone: '62-0001' },
];
const codes = localCodes(rows);

describe('市外局番のない番号', () => {
  it('は、同じ市の番号の市外局番でおぎない、そう言う', () => {
    const { row, doubts } = withAreaCode(rows[2]!, codes);
    expect(row.phone).toBe('0183-73-6155');
    expect(doubts.join()).toContain('0183-73-6155');
  });

  it.each([
    ['市外局番のある番号', rows[0]!],
    ['ほかの町の番号', rows[4]!],
    ['10けたにならない番号', { ...town, phone: '3-6155' }],
    ['日付', { ...town, phone: '2026-04-01' }],
  ])('%sは、そのまま', (_what, row) =>
    expect(withAreaCode(row, codes)).toEqual({ row, doubts: [] }),
  );

  it('は、番号の市外局番がまちまちな一覧では、おぎなわない', () => {
    const mixed = localCodes([
      { ...town, phone: '0183-73-0001' },
      { ...town, phone: '0184-73-0002' },
    ]);
    expect(withAreaCode(rows[2]!, mixed).row.phone).toBe('73-6155');
  });

  it('は、一覧に市外局番がなければ、カタログの同じ町の番号でおぎなう', () => {
    const known = catalogueCodes([
      { area: ['131156'], numbers: ['03-0000-0001', '0120-000-001'] },
      { area: ['131156'], numbers: ['03-0000-0002'] },
      { area: ['131156', '131202'], numbers: ['042-000-0001'] },
      { area: ['132021'], numbers: ['042-000-0003'] },
    ]);
    expect([...known]).toEqual([['131156', '03']]);
    const { row, doubts } = withAreaCode({ phone: '3000-2201' }, new Map(), () =>
      known.get('131156'),
    );
    expect(row.phone).toBe('03-3000-2201');
    expect(doubts.join()).toContain('カタログにある同じ町の番号');
  });
});
