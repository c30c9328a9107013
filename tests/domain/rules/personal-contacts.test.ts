/** 個人の連絡先: a mobile may be somebody's own, but not that of a public body's desk. */
import { describe, expect, it } from 'vitest';
import { personalContactFindings } from '../../../src/domain/rules/personal-contacts.ts';
import type { Resource } from '../../../src/domain/entry/entry-schema.ts';

const codes = (more: object) =>
  personalContactFindings({
    id: 'mihon/mihon/a',
    name: '見本の窓口',
    kind: 'self-reliance-desk',
    status: { state: 'open' },
    body: '',
    phones: [{ number: '080-0000-0000' }],
    ...more,
  } as unknown as Resource).map(({ code }) => code);

describe('携帯電話の番号', () => {
  it('is somebody’s own unless a public body runs the desk', () => {
    expect(codes({})).toEqual(['personal-mobile']);
    expect(codes({ provider: { name: '見本県', type: '自治体' } })).toEqual([]);
    expect(codes({ kind: 'cafe', provider: { name: '見本市', type: '自治体' } })).toEqual([
      'personal-mobile',
    ]);
  });
});
