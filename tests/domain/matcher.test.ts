import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/domain/answers.ts';
import { MATCHING_WEIGHTS, scoreOf, type ScoreParts } from '../../src/domain/matching-weights.ts';
import { hasEnoughNearby, match } from '../../src/domain/matcher.ts';
import { NEED_IDS, type NeedId } from '../../src/domain/need.ts';
import { CITY, CONTEXT, ISLAND, RECORDS, record, TOWN } from './sample-records.ts';

const answers = (needs: readonly NeedId[], more: Partial<Answers> = {}): Answers => ({ needs, municipality: CITY, urgent: [], ...more });
const find = (asked: Answers) => match(asked, RECORDS, CONTEXT);
const ids = (asked: Answers, verdict?: string) => find(asked).suggestions.filter((one) => !verdict || one.verdict === verdict).map(({ record: { id } }) => id);

describe('合いそうな場所をさがす', () => {
  it('puts the kind that answers most directly first', () => {
    expect(ids(answers(['food']))[0]).toBe('city/pantry');
    expect(ids(answers(['withdrawn']))[0]).toMatch(/ibasho|hikikomori/);
  });

  it('never sends a hungry person to a warehouse, and says why', () => {
    const result = find(answers(['food']));
    const bank = result.suggestions.find(({ record: { id } }) => id === 'city/foodbank')!;
    expect(bank.verdict).toBe('differs');
    expect(bank.reasons[0]).toContain('団体');
    const giving = match(answers(['food']), [record('city/giving', 'food-bank', { gives_to: 'individuals' })], CONTEXT);
    expect(giving.suggestions[0]?.verdict).toBe('fits');
  });

  it('leaves closed places out and puts paused ones last, gently', () => {
    expect(ids(answers(['food']))).not.toContain('city/closed');
    const paused = find(answers(['food'])).suggestions.find(({ record: { id } }) => id === 'city/shokudo-c')!;
    expect(paused).toMatchObject({ verdict: 'differs', reasons: ['いまはお休みしています'] });
  });

  it('asks where something that matters is unknown', () => {
    const asking = find(answers(['food'])).suggestions.find(({ record: { id } }) => id === 'city/shokudo-b')!;
    expect(asking.verdict).toBe('ask');
    expect(asking.questions).toContain('いつ開いていますか');
  });

  it('shows only safe kinds for violence, with the lines first', () => {
    const result = find(answers(['violence']));
    expect(result.urgent[0]?.sign).toBe('violence');
    expect(result.urgent[0]?.lines[0]).toBe('national/keisatsu-110');
    expect(result.suggestions.map(({ record: { kind } }) => kind).toSorted()).toEqual(['dv-center', 'helpline']);
    expect(result.desks).toEqual([]);
    expect(result.gaps).toEqual([]);
  });

  it('gives children their own lines, and urgent signs theirs', () => {
    expect(find(answers(['school'], { age: 14 })).urgent.map(({ sign }) => sign)).toEqual(['child']);
    expect(find(answers(['money'], { urgent: ['no_shelter', 'suicidal'] })).urgent.map(({ sign }) => sign)).toEqual(['suicidal', 'no_shelter']);
  });

  it('widens to neighbours where the place has little, and says so', () => {
    const result = match(answers(['withdrawn'], { municipality: TOWN }), RECORDS, CONTEXT);
    expect(result.isWidened).toBe(true);
    expect(hasEnoughNearby(answers(['food']), RECORDS, CONTEXT.places)).toBe(true);
    const neighbour = match(answers(['food'], { municipality: TOWN }), RECORDS, CONTEXT).suggestions.find(({ record: { id } }) => id === 'city/pantry')!;
    expect(neighbour).toMatchObject({ verdict: 'ask', reach: 'neighbour' });
  });

  it('keeps places for residents to residents', () => {
    const result = match(answers(['withdrawn'], { municipality: CITY }), RECORDS.filter(({ id }) => id.startsWith('town/')), CONTEXT);
    expect(result.suggestions.map(({ record: { id }, verdict }) => [id, verdict])).toEqual([['town/ibasho', 'fits'], ['town/residents', 'differs']]);
  });

  it('says what the place lacks, and names a higher step', () => {
    const result = match(answers(['withdrawn'], { municipality: ISLAND }), RECORDS, CONTEXT);
    expect(result.gaps).toContain('ibasho-hikikomori');
    expect(find(answers(['withdrawn'])).suggestions.find(({ record: { id } }) => id === 'city/ibasho')?.nextStep).toBe('city/employed');
  });

  it('yields the desk and the council whatever the need', () => {
    for (const need of NEED_IDS) if (need !== 'violence') expect(find(answers([need])).desks.map(({ id }) => id)).toEqual(['city/desk', 'city/shakyo']);
    expect(ids(answers(['unknown'])).slice(0, 3)).toEqual(expect.arrayContaining(['city/desk', 'city/shakyo']));
  });

  it('lets in 認定就労訓練 through the desk', () => {
    expect(find(answers(['steps'], { step: 5 })).suggestions.find(({ record: { id } }) => id === 'city/employed')?.reasons).toContain('まず自立相談支援機関に相談します');
  });

  it('counts each weight more than all below it together', () => {
    MATCHING_WEIGHTS.forEach((weight, index) => {
      const below = Object.fromEntries(MATCHING_WEIGHTS.map(({ id, levels }, row) => [id, row > index ? levels.length - 1 : 0])) as ScoreParts;
      expect(weight.points).toBeGreaterThan(scoreOf(below));
    });
  });
});

const NEEDS = fc.uniqueArray(fc.constantFrom(...NEED_IDS), { minLength: 1, maxLength: 3 });
const ANSWERS: fc.Arbitrary<Answers> = fc.record({
  needs: NEEDS,
  municipality: fc.constantFrom(CITY, TOWN, ISLAND, undefined),
  step: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  age: fc.option(fc.integer({ min: 6, max: 90 }), { nil: undefined }),
  urgent: fc.constant([]),
});

describe('the matcher, always', () => {
  it('is total and stable: the order of the records does not matter', () => {
    fc.assert(fc.property(ANSWERS, fc.integer(), (asked, seed) => {
      const shuffled = RECORDS.toSorted((a, b) => ((a.id.length * 7919 + seed) % 13) - ((b.id.length * 7919 + seed) % 13) || (a.id < b.id ? 1 : -1));
      const order = (records: typeof RECORDS) => match(asked, records, CONTEXT).suggestions.map(({ record: { id } }) => id);
      expect(order(shuffled)).toEqual(order(RECORDS));
    }), { numRuns: 200 });
  });

  it('shows fits before asks before differs, and no must-not among the fits', () => {
    fc.assert(fc.property(ANSWERS, (asked) => {
      const { suggestions } = match(asked, RECORDS, CONTEXT);
      const order = suggestions.map(({ verdict }) => ['fits', 'ask', 'differs'].indexOf(verdict));
      expect(order).toEqual(order.toSorted());
      for (const { verdict, judgements, questions } of suggestions) {
        if (verdict === 'fits') expect(judgements.every(({ result }) => result === 'fits')).toBe(true);
        if (verdict === 'ask') expect(questions.length).toBeGreaterThan(0);
      }
    }), { numRuns: 200 });
  });

  it('never lowers an entry that serves an added need', () => {
    fc.assert(fc.property(ANSWERS, fc.constantFrom(...NEED_IDS.filter((need) => need !== 'violence')), (asked, added) => {
      if (asked.needs.includes('violence')) return;
      const before = new Map(match(asked, RECORDS, CONTEXT).suggestions.map((one) => [one.record.id, one]));
      for (const after of match({ ...asked, needs: [...asked.needs, added] }, RECORDS, CONTEXT).suggestions) {
        const one = before.get(after.record.id);
        if (one && after.record.needs.includes(added)) expect(after.score).toBeGreaterThanOrEqual(one.score);
      }
    }), { numRuns: 200 });
  });

  it('shows only permitted kinds for violence', () => {
    fc.assert(fc.property(ANSWERS, (asked) => {
      const { suggestions, urgent } = match({ ...asked, needs: [...asked.needs.filter((need) => need !== 'violence'), 'violence'] }, RECORDS, CONTEXT);
      expect(urgent.length).toBeGreaterThan(0);
      for (const { record: { kind } } of suggestions) expect(['dv-center', 'womens-center', 'helpline']).toContain(kind);
    }), { numRuns: 100 });
  });

  it('is never empty of a safe next step in a place with a desk', () => {
    fc.assert(fc.property(ANSWERS, (asked) => {
      const result = match({ ...asked, municipality: CITY }, RECORDS, CONTEXT);
      expect(result.suggestions.length + result.desks.length + result.urgent.length).toBeGreaterThan(0);
    }), { numRuns: 100 });
  });
});
