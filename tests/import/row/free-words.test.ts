import { describe, expect, it } from 'vitest';
import {
  withinLength,
  withoutAddress,
  withoutBroken,
  withoutPersonal,
} from '../../../src/import/row/free-words.ts';
import type { LeftOut } from '../../../src/import/clean/left-out.ts';

describe('備考などのことば', () => {
  it('loses mobiles and free mail, and tells it', () => {
    const leftOut: LeftOut[] = [];
    const row = withoutPersonal(
      {
        note: '申込みは090-0000-0001（山田）か mihon@gmail.com へ。代表 03-0000-0001、soudan@city.mihon.example',
        hours_note: '０８０－００００－０００２まで',
        phone: '090-0000-0003',
      },
      leftOut,
    );
    expect(row).toEqual({
      note: '申込みは（山田）か  へ。代表 03-0000-0001、soudan@city.mihon.example',
      hours_note: 'まで',
      phone: '090-0000-0003',
    });
    expect(leftOut.map(({ value }) => value)).toEqual([
      '090-0000-0001',
      'mihon@gmail.com',
      '０８０－００００－０００２',
    ]);
  });

  it('looks at the beginning of an endless cell only', () => {
    const leftOut: LeftOut[] = [];
    expect(withinLength({ name: '見本', note: '1'.repeat(500_000) }, leftOut)['note']).toHaveLength(
      4000,
    );
    expect(leftOut[0]?.why).toContain('500000字');
  });

  it('loses cells that cannot be read', () => {
    const leftOut: LeftOut[] = [];
    expect(withoutBroken({ name: '見本', kana: 'みほ\uFFFD' }, leftOut)).toEqual({ name: '見本' });
    expect(leftOut[0]?.why).toContain('文字化け');
  });

  it('loses an address that is not public wherever it stands', () => {
    expect(
      withoutAddress(
        {
          name: '見本',
          address: '見本市中町9-9',
          building: '見本ビル',
          lat: '33',
          note: '会場は見本市中町９－９です',
          days: '中町9-9で第2土',
        },
        ['中町9-9'],
      ),
    ).toEqual({ name: '見本', note: '会場はです', days: 'で第2土' });
  });
});
