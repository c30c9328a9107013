import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { URGENT_SIGNS } from '../../../src/domain/vocabulary/danger.ts';
import { needLabel, NEEDS } from '../../../src/domain/vocabulary/need.ts';
import { caseParts } from '../../../src/islands/match/case-line.ts';
import { NO_ANSWERS } from '../../../src/matching/answers.ts';
import { formText } from '../../../src/words/ja/match-form.ts';

const places = { nameOf: () => '見本市' };

describe('いまの答えを1行に', () => {
  it('names what was answered, the place first', () => {
    expect(
      caseParts(
        { ...NO_ANSWERS, needs: ['money'], municipality: '000000', age: 24, asker: 'supporter' },
        places,
      ),
    ).toEqual(['見本市', needLabel('money'), '24歳', formText.who.supporter]);
    expect(caseParts(NO_ANSWERS, places)).toEqual([]);
  });

  it('names neither violence nor dying, whatever else is said', () => {
    const needs = fc.subarray(NEEDS.map(({ id }) => id));
    fc.assert(
      fc.property(needs, fc.subarray([...URGENT_SIGNS]), (chosen, urgent) => {
        const parts = caseParts({ ...NO_ANSWERS, needs: chosen, urgent }, places);
        expect(parts).not.toContain(needLabel('violence'));
        expect(parts).not.toContain(formText.signs.violence);
        expect(parts).not.toContain(formText.signs.suicide);
      }),
    );
  });
});
