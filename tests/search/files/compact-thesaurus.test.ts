import { describe, expect, it } from 'vitest';
import { compactThesaurus } from '../../../src/search/files/compact-thesaurus.ts';
import { understand } from '../../../src/search/understand/understand.ts';
import { vocabularyOf } from '../../../src/search/understand/vocabulary.ts';
import { DANGER, THESAURUS } from '../sample-catalogue.ts';

const row = (phrases: readonly string[], needs: readonly ('food' | 'work' | 'violence')[]) => ({
  title: '見本',
  phrases,
  needs,
  kinds: [],
  area: [],
});

describe('compactThesaurus', () => {
  it('leaves out what a shorter phrase of the same meaning finds', () => {
    expect(compactThesaurus([row(['見本焼き', '見本焼きをください'], ['food'])])).toEqual([
      row(['見本焼き'], ['food']),
    ]);
  });

  it('keeps what holds a word of another meaning', () => {
    expect(
      compactThesaurus([row(['面談', '面談がこわい'], ['work']), row(['こわい'], ['violence'])])[0]
        ?.phrases,
    ).toEqual(['面談', '面談がこわい']);
  });

  it(
    'reads every phrase of the real table as the whole table does: the same needs and the same alarm',
    { timeout: 180_000 },
    () => {
      const [whole, compact] = [
        vocabularyOf([], THESAURUS, DANGER),
        vocabularyOf([], compactThesaurus(THESAURUS, DANGER), DANGER),
      ];
      const needsOf = (text: string, vocabulary: typeof whole) => {
        const { concepts, urgent, isSensitive } = understand(text, vocabulary);
        return [
          [...new Set(concepts.flatMap(({ needs }) => needs))].toSorted(),
          urgent.map(({ id }) => id),
          isSensitive,
        ];
      };
      for (const phrase of THESAURUS.flatMap(({ phrases }) => phrases))
        expect(needsOf(`${phrase} 見本`, compact), phrase).toEqual(
          needsOf(`${phrase} 見本`, whole),
        );
    },
  );
});
