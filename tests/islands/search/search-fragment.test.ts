/** 検索のアドレス: what is ours in a fragment, and what is only a jump. */
import { describe, expect, it } from 'vitest';
import { readFragment, writeFragment } from '../../../src/islands/search/search-fragment.ts';

describe('検索のアドレス', () => {
  it.each([
    ['', false],
    ['#', false],
    ['#main', false],
    ['#foo=bar', false],
    ['#q=', true],
    ['#q=食堂', true],
    ['#group=food', true],
    ['#need=violence', false],
  ])('%s: ours is %s', (fragment, isOurs) => {
    expect(readFragment(fragment).isOurs).toBe(isOurs);
  });

  it('takes a jump for no mistake, and anything else that it cannot use for one', () => {
    expect(readFragment('#main').isPartial).toBe(false);
    expect(readFragment('#foo=bar').isPartial).toBe(true);
  });

  it('reads what it writes', () => {
    const fragment = writeFragment(' 練馬 こども食堂 ', { group: 'food', near: true });
    expect(readFragment(fragment)).toEqual({
      words: '練馬 こども食堂',
      filters: { group: 'food', near: true },
      isPartial: false,
      isOurs: true,
    });
  });
});
