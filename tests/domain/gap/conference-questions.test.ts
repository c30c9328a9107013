/** 会議の3つの問い: always three, each of its own kind, and none without a ground. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aloneKinds,
  conferenceQuestions,
  missingKinds,
} from '../../../src/domain/gap/conference-questions.ts';
import type { GapEntry } from '../../../src/domain/gap/gap-entry.ts';
import { GAP_KINDS } from '../../../src/domain/gap/gap-kinds.ts';
import { easeIn, suppliesOf } from '../../../src/domain/gap/kind-supply.ts';
import { conferenceWords } from '../../../src/words/ja/gaps.ts';
import { anyEntry, entry, TODAY } from './sample-gap-entries.ts';

const easeOf = easeIn<GapEntry>({ usual: {}, today: TODAY });
const known = new Set(GAP_KINDS);
const sourceOf = (own: readonly GapEntry[], near: readonly string[] = []) => ({
  supplies: suppliesOf({ own, wide: [] }, easeOf),
  known,
  neighboursWith: (kind: string) => (near.includes(kind) ? [{ code: '399027' }] : []),
});

describe('会議の3つの問い', () => {
  it('are three whatever the area has, and make three different sentences', () => {
    fc.assert(
      fc.property(fc.array(anyEntry), fc.subarray([...GAP_KINDS]), (own, near) => {
        const questions = conferenceQuestions(sourceOf(own, near));
        const sentences = questions.map((one) =>
          conferenceWords(
            one,
            (kind) => kind,
            (code) => code,
          ),
        );
        expect(new Set(sentences).size).toBe(3);
      }),
      { numRuns: 40 },
    );
  });

  it('begin with what a neighbour has, and name another kind of that for the last', () => {
    const [first, , third] = conferenceQuestions(
      sourceOf([entry()], ['food-pantry', 'salon', 'study-support', 'childrens-hall']),
    );
    expect(first).toEqual({ ask: 'missing', kinds: ['salon', 'food-pantry', 'study-support'] });
    expect(third).toEqual({ ask: 'neighbour', kind: 'childrens-hall', codes: ['399027'] });
  });

  it('never hold a desk by law for alone, and name of the missing only what the catalogue knows', () => {
    const source = sourceOf([entry({ kind: 'self-reliance-desk' }), entry()]);
    expect(aloneKinds(source.supplies)).toEqual(['cafe']);
    expect(missingKinds({ ...source, known: new Set(['salon', 'cafe']) })).toEqual(['salon']);
  });
});
