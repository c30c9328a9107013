import { describe, expect, it } from 'vitest';
import { rebaseDraft } from '../../../../src/islands/edit/draft/draft-rebase.ts';

const base = {
  values: { name: '見本', fee: 'free', phones: [{ number: '1', label: 'x' }] },
  body: '前の本文',
};
const draft = {
  values: {
    name: '見本カフェ',
    fee: 'free',
    phones: [{ label: 'x', number: '1' }],
    url: 'https://example.jp/',
  },
  body: '前の本文',
  fileName: '',
};

describe('古い下書き', () => {
  it('stays as it is while the entry is the same', () =>
    expect(rebaseDraft(draft, base, { ...base, values: { ...base.values } })).toEqual({
      draft,
      isRebased: false,
    }));
  it('stays as it is when nobody knows from what it was begun', () =>
    expect(rebaseDraft(draft, undefined, base).isRebased).toBe(false));

  it('takes from the new entry what was not touched, and keeps what was written', () => {
    const now = {
      values: { name: '見本の会', fee: 'paid', phones: [{ number: '2' }], email: 'a@example.jp' },
      body: '新しい本文',
    };
    expect(rebaseDraft(draft, base, now)).toEqual({
      isRebased: true,
      draft: {
        values: {
          name: '見本カフェ',
          fee: 'paid',
          phones: [{ number: '2' }],
          url: 'https://example.jp/',
          email: 'a@example.jp',
        },
        body: '新しい本文',
        fileName: '',
      },
    });
  });

  it('keeps a field away that the person took away, and one that the entry lost', () => {
    const { draft: rebased } = rebaseDraft(
      { ...draft, values: { name: '見本', phones: base.values.phones } },
      base,
      { values: { name: '見本', fee: 'free' }, body: '前の本文' },
    );
    expect(rebased.values).toEqual({ name: '見本' });
  });
});
