/** いくつ見つかったか: a number is a total only where all that could be asked was looked through. */
import { describe, expect, it } from 'vitest';
import type { SearchResults } from '../../../src/search/answer/search.ts';
import { countSentence } from '../../../src/islands/search/search-state.ts';

const some = (count: number) => new Array(count).fill({}) as SearchResults['results'];
const UNSEEN = 'まだ見ていない地域があります';

describe('見つかった数の文', () => {
  it.each([
    [{ total: 2 }, false, '2か所見つかりました。', false],
    [{ total: 2 }, true, '2か所見つかりました', true],
    [{ total: 1, usually: some(2) }, true, '3か所見つかりました', true],
    [{ total: 1, perhaps: some(4) }, false, '聞いてみる場所が4か所', false],
    [{ total: 1, perhaps: some(4) }, true, '聞いてみる場所が4か所', true],
  ] as const)('%j, of some: %s → 「%s」', (found, isOfSome, part, isTold) => {
    const sentence = countSentence(found, isOfSome);
    expect(sentence).toContain(part);
    expect(sentence.includes(UNSEEN)).toBe(isTold);
  });
});
