/** 言葉を切る: which pieces of a word are places, phrases, and neither. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/domain/text/japanese-text.ts';
import { segment } from '../../../src/search/understand/segment.ts';
import { vocabularyOf } from '../../../src/search/understand/vocabulary.ts';
import { BIG_CITY_WARD, CITY, DANGER, PLACES, THESAURUS, WARD } from '../sample-catalogue.ts';

const vocabulary = vocabularyOf(PLACES, THESAURUS, DANGER);
const cut = (word: string) => {
  const { places, phrases, rest } = segment(normalise(word), vocabulary);
  return { places: places.flatMap(({ codes }) => codes), phrases: phrases.length, rest };
};

describe('言葉を切る', () => {
  it.each([
    ['見本市', [CITY], 0, []],
    ['若葉沢区', [WARD], 0, []],
    ['東雲区', [BIG_CITY_WARD], 0, []],
    ['こども食堂', [], 1, []],
    ['見本市のこども食堂', [CITY], 1, ['の']],
    ['謎単語', [], 0, ['謎単語']],
  ])('%s', (word, places, phrases, rest) => expect(cut(word)).toEqual({ places, phrases, rest }));

  it('takes the longest name that stands there: 見本市 is not 見本 and 市', () => {
    expect(cut('見本市').rest).toEqual([]);
    expect(cut('見本県見本市').places).toContain(CITY);
  });

  it('finds the same pieces on both sides of a particle', () => {
    expect(cut('こども食堂')).toMatchObject({ phrases: cut('見本市でこども食堂').phrases });
  });

  it('invents nothing: what is left stands in the word', () => {
    const piece = fc.constantFrom(
      '見本市',
      '若葉沢',
      'こども食堂',
      'の',
      'で',
      '謎',
      'あ',
      'x',
      '9',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const word = normalise(pieces.join(''));
        for (const left of segment(word, vocabulary).rest) expect(word).toContain(left);
      }),
    );
  });
});
