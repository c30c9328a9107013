/** 急ぎのとき、たたまれない: the page folds nothing open then, so that what is not offered is not seen at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { URGENT_SIGNS } from '../../src/domain/vocabulary/danger.ts';
import { NEED_IDS } from '../../src/domain/vocabulary/need.ts';
import { NO_ANSWERS, type Answers } from '../../src/matching/answers.ts';
import { PLAIN_CONDITIONS } from '../../src/matching/condition.ts';
import { match, type MatchResult } from '../../src/matching/match.ts';
import { matchRecordOf } from '../../src/matching/match-record.ts';
import { contextOn } from '../../scripts/evaluate/match-explanation.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const catalogue = realCatalogue();
const records = catalogue.resources.map(matchRecordOf);
const context = contextOn('2026-11-24', catalogue.municipalities, catalogue.danger, {
  usual: catalogue.usual,
});
const served = new Set(records.flatMap(({ area }) => area));
const towns = catalogue.municipalities
  .all()
  .filter(({ kind, code }) => kind !== 'prefecture' && served.has(code))
  .map(({ code }) => code);

const FIRST_TEN = 10;
const folded = ({ suggestions, offered }: MatchResult, among = suggestions.length) =>
  suggestions
    .slice(0, among)
    .filter((place, at) => at >= offered && place.verdict !== 'differs' && !place.isAside);
const textOf = ({ record, verdict }: MatchResult['suggestions'][number]) =>
  `${record.id} ${verdict}`;

const answers: fc.Arbitrary<Answers> = fc.record({
  needs: fc.subarray([...NEED_IDS], { maxLength: 2 }),
  municipality: fc.constantFrom(...towns),
  age: fc.option(fc.integer({ min: 6, max: 92 }), { nil: undefined }),
  conditions: fc.subarray([...PLAIN_CONDITIONS], { maxLength: 2 }),
  urgent: fc.subarray([...URGENT_SIGNS], { minLength: 1, maxLength: 2 }),
});

describe('急ぎのとき', () => {
  it('offers a girl of nineteen the welfare office, though it answers at the number of the other desk', () => {
    const asked: Answers = {
      ...NO_ANSWERS,
      municipality: '401005',
      age: 19,
      conditions: ['for_women'],
      urgent: ['shelter'],
    };
    const { suggestions, offered } = match(asked, records, context);
    const shown = suggestions.slice(0, offered).map(({ record }) => record.kind);
    expect(shown).toContain('self-reliance-desk');
    expect(shown).toContain('welfare-office');
  });

  it('folds none of the first ten that is not refused, and nothing that fits', () => {
    fc.assert(
      fc.property(answers, (asked) => {
        const result = match(asked, records, context);
        expect(folded(result, FIRST_TEN).map(textOf)).toEqual([]);
        expect(
          folded(result)
            .filter(({ verdict }) => verdict === 'fits')
            .map(textOf),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('offers nothing that is refused', () => {
    fc.assert(
      fc.property(answers, (asked) => {
        const { suggestions, offered } = match(asked, records, context);
        const refused = suggestions
          .slice(0, offered)
          .filter(({ verdict }) => verdict === 'differs');
        expect(refused.map(textOf)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
