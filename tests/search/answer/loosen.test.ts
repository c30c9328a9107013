/** ゆるめる: what is left out, in which order, when nothing holds all the words. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runDown } from '../../../src/search/answer/loosen.ts';
import { fieldsOf } from '../../../src/search/index/search-fields.ts';
import { understand } from '../../../src/search/understand/understand.ts';
import { sampleIndex } from '../sample-catalogue.ts';

const index = sampleIndex();
const fields = fieldsOf(index);
function down(text: string) {
  const query = understand(text, fields.vocabulary);
  return { query, result: runDown(query.words, { query, index, fields }) };
}

describe('ゆるめる', () => {
  it('leaves nothing out where an entry holds all the words', () => {
    const { query, result } = down('見本市 こども食堂');
    expect(result).toMatchObject({ dropped: [], isLoose: false });
    expect(result.kept).toEqual(query.words);
    expect(result.found.length).toBeGreaterThan(0);
  });

  it('leaves out the word that nothing answers, and says which', () => {
    const { result } = down('こども食堂 ぬぬぬぬ');
    expect(result.dropped).toEqual(['ぬぬぬぬ']);
    expect(result.found.map(({ document }) => document.id)).toEqual(
      down('こども食堂').result.found.map(({ document }) => document.id),
    );
  });

  it('finds nothing where no word is known, rather than anything', () => {
    expect(down('ぬぬぬぬ').result.found).toEqual([]);
  });

  it('keeps or names every word, whatever is asked', () => {
    const word = fc.constantFrom('見本市', 'こども食堂', '借金', '居場所', 'ぬぬぬぬ', '弁護士');
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), (words) => {
        const { query, result } = down(words.join(' '));
        if (result.found.length === 0 || result.isLoose || result.widened !== undefined) return;
        expect(result.kept.length + result.dropped.length).toBe(query.words.length);
        for (const one of result.dropped) expect(words).toContain(one);
      }),
      { numRuns: 60 },
    );
  });
});
