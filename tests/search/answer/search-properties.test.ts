import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/domain/vocabulary/kind.ts';
import { needLabel } from '../../../src/domain/vocabulary/need.ts';
import { fold } from '../../../src/search/understand/fold.ts';
import { search } from '../../../src/search/answer/search.ts';
import { DOCUMENTS, sampleIndex } from '../sample-catalogue.ts';

const index = sampleIndex();
const all = { limit: DOCUMENTS.length };
const everything = (text: string) => {
  const { urgent, results, isFallback } = search(text, index, all);
  return isFallback ? [...urgent] : [...urgent, ...results.map(({ document }) => document)];
};

const partOfName = fc.constantFrom(...DOCUMENTS).chain((document) => {
  const name = fold(document.name);
  return fc
    .tuple(fc.nat(name.length - 1), fc.integer({ min: 1, max: name.length }))
    .map(([from, size]) => ({ id: document.id, part: name.slice(from, from + size) }));
});

describe('search, always', () => {
  it('finds an entry by any normalised part of its name', () => {
    fc.assert(
      fc.property(partOfName, ({ id, part }) => {
        expect(
          everything(part).map((document) => document.id),
          part,
        ).toContain(id);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same order for the same words, in whatever order the entries come', () => {
    const turned = sampleIndex(DOCUMENTS.toReversed());
    fc.assert(
      fc.property(partOfName, ({ part }) => {
        const ids = (from: typeof index) =>
          search(part, from, all).results.map(({ document }) => document.id);
        expect(ids(turned)).toEqual(ids(index));
      }),
      { numRuns: 200 },
    );
  });

  it('gives only entries that hold every literal it did not drop', () => {
    const words = fc.array(
      fc.constantFrom(
        '見本市',
        'カレー',
        '清掃',
        'ひだまり',
        '若葉',
        'ことり',
        '畑',
        'くらし',
        'ミホン',
        '農園',
        'ぺんぎん',
      ),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(words, (typed) => {
        const { query, results, dropped, isLoose, isFallback } = search(
          typed.join(' '),
          index,
          all,
        );
        if (isLoose || isFallback) return;
        const kept = query.literals.filter(
          (literal) => !dropped.some((word) => fold(word) === literal),
        );
        for (const { document } of results) {
          const text = fold(
            [
              document.name,
              document.kana,
              document.summary,
              document.provider,
              ...document.aliases,
              kindOf(document.kind).label,
              ...document.needs.map(needLabel),
              ...index.thesaurus
                .filter(
                  ({ needs, kinds }) =>
                    kinds.includes(document.kind) ||
                    needs.some((need) => document.needs.includes(need)),
                )
                .flatMap(({ phrases }) => phrases),
            ].join('\u0001'),
          );
          for (const literal of kept)
            expect(text, `${typed.join(' ')}: ${document.name}`).toContain(literal);
        }
      }),
    );
  });

  it('never throws and never comes back empty, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 40 }),
          fc.string({
            unit: fc.constantFrom(...'こども食堂見本市のｓ ａ#110がない　・ー〜(){}[]\\^$.*+?|'),
            maxLength: 30,
          }),
        ),
        (text) => {
          const { urgent, results, nearby, query } = search(text, index);
          expect(query.joined === '' || urgent.length + results.length + nearby.length > 0).toBe(
            true,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});
