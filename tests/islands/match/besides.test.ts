/** ほかに、あてはまること: what one may say, and what of it may stand in an address. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIENCE_IDS, audienceLabel } from '../../../src/domain/vocabulary/audience.ts';
import { readFragment, writeFragment } from '../../../src/islands/match/answers-fragment.ts';
import { BESIDES, besidesToAsk, OPEN_BESIDES } from '../../../src/islands/match/besides.ts';
import { caseParts } from '../../../src/islands/match/case-line.ts';
import { stateOf, visitOf } from '../../../src/islands/match/kept-state.ts';
import { NO_ANSWERS, type Answers } from '../../../src/matching/answers.ts';
import { parseAnswers } from '../../../src/matching/parse-answers.ts';
import { besidesText } from '../../../src/words/ja/besides.ts';

const places = { nameOf: () => '見本市' };
const isKnown = () => true;
const audiences = fc.subarray([...BESIDES], { minLength: 1 });

describe('ほかに、あてはまること', () => {
  it('may be said of work, of age and of having come from abroad, each in words of its own', () => {
    expect(BESIDES).toEqual(expect.arrayContaining(['employed', 'elderly', 'foreign']));
    for (const id of BESIDES) {
      expect(AUDIENCE_IDS).toContain(id);
      expect(besidesText[id]).not.toBe('');
    }
  });

  it('asks of a high age only who has told none', () => {
    expect(besidesToAsk(NO_ANSWERS)).toContain('elderly');
    expect(besidesToAsk({ ...NO_ANSWERS, age: 40 })).not.toContain('elderly');
    // What was said can be unsaid.
    expect(besidesToAsk({ ...NO_ANSWERS, age: 70, audiences: ['elderly'] })).toContain('elderly');
  });

  it('keeps what hurts nobody in the address, and nothing else', () => {
    fc.assert(
      fc.property(audiences, (said) => {
        const asked: Answers = { ...NO_ANSWERS, needs: ['work'], audiences: said };
        const open = said.filter((id) => OPEN_BESIDES.includes(id));
        const written = writeFragment(asked, false);
        for (const id of said) expect(written.includes(id), id).toBe(open.includes(id));
        const { answers, isPartial } = readFragment(written, isKnown);
        expect(answers.audiences ?? []).toEqual(open);
        expect(isPartial).toBe(false);
      }),
    );
  });

  it.each(['lgbt', 'addiction,employed', 'nobody'])('says that %s was left out', (value) => {
    const { answers, isPartial } = readFragment(`#need=work&also=${value}`, isKnown);
    expect(isPartial).toBe(true);
    for (const id of answers.audiences ?? []) expect(OPEN_BESIDES).toContain(id);
  });

  it('is kept by the history of the screen, all of it', () => {
    fc.assert(
      fc.property(audiences, (said) => {
        const answers = parseAnswers({ needs: ['work'], audiences: said }).answers;
        const visit = { screen: 5, isResult: true, answers, typed: { place: '', age: '' } };
        expect(visitOf(stateOf(visit), isKnown, 6)?.answers.audiences).toEqual(said);
      }),
    );
  });

  it('stands in the line of the case, but for what one would not have read over the shoulder', () => {
    const asked: Answers = { ...NO_ANSWERS, audiences: [...BESIDES] };
    expect(caseParts(asked, places)).toEqual(
      BESIDES.filter((id) => OPEN_BESIDES.includes(id)).map(audienceLabel),
    );
  });
});
