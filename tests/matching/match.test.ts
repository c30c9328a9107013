import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/matching/answers.ts';
import { isConditionId, PLAIN_CONDITIONS, type ConditionId } from '../../src/matching/condition.ts';
import {
  MATCHING_WEIGHTS,
  scoreOf,
  topLevel,
  type ScoreParts,
} from '../../src/matching/matching-weights.ts';
import { beginMatch, match, whyHere } from '../../src/matching/match.ts';
import type { Suggestion } from '../../src/matching/judged-place.ts';
import { NEED_IDS, type NeedId } from '../../src/domain/vocabulary/need.ts';
import { judgementWords, questionsOf, reasonsOf } from '../../src/words/ja/reasons.ts';
import { CITY, CONTEXT, ISLAND, RECORDS, record, TOWN } from './sample-records.ts';

const answers = (needs: readonly NeedId[], more: Partial<Answers> = {}): Answers => ({
  needs,
  municipality: CITY,
  conditions: [],
  urgent: [],
  ...more,
});
const reasons = (one: Suggestion) => reasonsOf(one, CONTEXT.places);
const questions = (one: Suggestion) => questionsOf(one, CONTEXT.places);
function wantsNeighbours(
  asked: Answers,
  records: typeof RECORDS,
  context: typeof CONTEXT,
): boolean {
  const matching = beginMatch(asked, context);
  matching.takeIn(records);
  return matching.wantsNeighbours();
}
const find = (asked: Answers) => match(asked, RECORDS, CONTEXT);
const ids = (asked: Answers, verdict?: string) =>
  find(asked)
    .suggestions.filter((one) => !verdict || one.verdict === verdict)
    .map(({ record: { id } }) => id);

describe('合いそうな場所をさがす', () => {
  it('puts the kind that answers most directly first', () => {
    expect(ids(answers(['food']))[0]).toBe('city/pantry');
    expect(ids(answers(['withdrawn']))[0]).toMatch(/ibasho|hikikomori/);
  });

  it('never sends a hungry person to a warehouse, and says why', () => {
    const result = find(answers(['food']));
    const bank = result.suggestions.find(({ record: { id } }) => id === 'city/foodbank')!;
    expect(bank.verdict).toBe('differs');
    expect(reasons(bank)[0]).toContain('団体');
    const giving = match(
      answers(['food']),
      [record('city/giving', 'food-bank', { gives_to: 'individuals' })],
      CONTEXT,
    );
    expect(giving.suggestions[0]?.verdict).toBe('fits');
  });

  it('leaves closed places out and puts paused ones last, gently', () => {
    expect(ids(answers(['food']))).not.toContain('city/closed');
    const paused = find(answers(['food'])).suggestions.find(
      ({ record: { id } }) => id === 'city/shokudo-c',
    )!;
    expect(paused.verdict).toBe('differs');
    expect(reasons(paused)).toEqual(['いまはお休みしています']);
  });

  it('asks where something that matters is unknown', () => {
    const asking = find(answers(['food'])).suggestions.find(
      ({ record: { id } }) => id === 'city/shokudo-b',
    )!;
    expect(asking.verdict).toBe('ask');
    expect(questions(asking)).toContain('いつ開いていますか');
  });

  it('shows only safe kinds for violence, with the lines first', () => {
    const result = find(answers(['violence']));
    expect(result.urgent[0]?.sign).toBe('violence');
    expect(result.urgent[0]?.lines[0]).toBe('national/keisatsu-110');
    expect(result.suggestions.map(({ record: { kind } }) => kind).toSorted()).toEqual([
      'dv-center',
      'helpline',
    ]);
    expect(result.desks).toEqual([]);
    expect(result.gaps).toEqual([]);
  });

  it('gives children their own lines, and urgent signs theirs', () => {
    expect(find(answers(['school'], { age: 14 })).urgent.map(({ sign }) => sign)).toEqual([
      'child',
    ]);
    expect(
      find(answers(['money'], { urgent: ['shelter', 'suicide'] })).urgent.map(({ sign }) => sign),
    ).toEqual(['suicide', 'shelter']);
  });

  it('widens to neighbours where the place has little, and says so', () => {
    // The town has a room of its own for this, but nothing to eat.
    expect(match(answers(['withdrawn'], { municipality: TOWN }), RECORDS, CONTEXT).isWidened).toBe(
      false,
    );
    const result = match(answers(['food'], { municipality: TOWN }), RECORDS, CONTEXT);
    expect(result.isWidened).toBe(true);
    expect(wantsNeighbours(answers(['food']), RECORDS, CONTEXT)).toBe(false);
    expect(wantsNeighbours(answers(['withdrawn'], { municipality: TOWN }), RECORDS, CONTEXT)).toBe(
      true,
    );
    expect(wantsNeighbours(answers(['food'], { neighbours: true }), RECORDS, CONTEXT)).toBe(true);
    // Refused, and there is something: they are left out. Refused, and there is nothing: they are shown, and it is said.
    expect(
      match(answers(['withdrawn'], { municipality: TOWN, neighbours: false }), RECORDS, CONTEXT)
        .isWidened,
    ).toBe(false);
    expect(
      match(
        answers(['food'], { municipality: TOWN, neighbours: false }),
        RECORDS.filter(({ id }) => id !== 'town/pantry' && !id.startsWith('prefecture/')),
        CONTEXT,
      ).isWidened,
    ).toBe(true);
    expect(find(answers(['food'], { neighbours: true })).isWidened).toBe(false);
    // Of a kind that is at home nobody is sent next door; nor to another town's desk.
    const nextDoor = result.suggestions.filter(({ reach }) => reach === 'neighbour');
    expect(nextDoor.map(({ record: { kind } }) => kind)).toEqual(
      expect.arrayContaining(['children-cafeteria']),
    );
    for (const { record: one, verdict } of nextDoor) {
      expect(verdict).toBe('ask');
      expect(['food-pantry', 'self-reliance-desk', 'welfare-office']).not.toContain(one.kind);
    }
  });

  it('keeps places for residents to residents', () => {
    const found = (neighbours?: boolean) =>
      match(
        answers(['withdrawn'], { municipality: CITY, neighbours }),
        RECORDS.filter(({ id }) => id.startsWith('town/')),
        CONTEXT,
      ).suggestions.map(({ record: { id }, verdict }) => [id, verdict]);
    expect(found(true)).toEqual([
      ['town/ibasho', 'fits'],
      ['town/residents', 'differs'],
    ]);
    expect(found()).toEqual([['town/ibasho', 'fits']]);
  });

  it('says what the place lacks, and names a higher step', () => {
    const result = match(answers(['withdrawn'], { municipality: ISLAND }), RECORDS, CONTEXT);
    expect(result.gaps.map(({ kind }) => kind)).toContain('ibasho-hikikomori');
    expect(
      find(answers(['withdrawn'])).suggestions.find(({ record: { id } }) => id === 'city/ibasho')
        ?.nextStep,
    ).toBe('city/preparation');
  });

  it('yields the desk and the council whatever the need', () => {
    for (const need of NEED_IDS)
      if (need !== 'violence')
        expect(find(answers([need])).desks.map(({ id }) => id)).toEqual([
          'city/desk',
          'city/shakyo',
        ]);
    expect(ids(answers(['unknown'])).slice(0, 3)).toEqual(
      expect.arrayContaining(['city/desk', 'city/shakyo']),
    );
  });

  it('lets in 認定就労訓練 through the desk', () => {
    expect(
      reasons(
        find(answers(['steps'], { step: 5 })).suggestions.find(
          ({ record: { id } }) => id === 'city/employed',
        )!,
      ),
    ).toContain('まず自立相談支援機関に相談します');
  });

  it('counts each weight more than all below it together', () => {
    MATCHING_WEIGHTS.forEach((weight, index) => {
      const below = Object.fromEntries(
        MATCHING_WEIGHTS.map((one, row) => [one.id, row > index ? topLevel(one) : 0]),
      ) as ScoreParts;
      expect(weight.points).toBeGreaterThan(scoreOf(below));
    });
  });
});

describe('条件', () => {
  const place = (fields: Parameters<typeof record>[2]) =>
    record('city/one', 'ibasho-hikikomori', fields);
  const judged = (condition: ConditionId, fields: Parameters<typeof record>[2]) =>
    match(answers(['withdrawn'], { conditions: [condition] }), [place(fields)], CONTEXT)
      .suggestions[0]!;

  it.each<[ConditionId, Parameters<typeof record>[2], string]>([
    ['look_first', { look_first: true }, 'fits'],
    ['look_first', {}, 'ask'],
    ['look_first', { look_first: false }, 'differs'],
    ['free', { fee: 'free' }, 'fits'],
    ['free', { fee: 'paid' }, 'differs'],
    ['free', { fee: 'varies' }, 'ask'],
    ['for_women', { for_women: true }, 'fits'],
    ['for_women', { for_men: true }, 'differs'],
    ['for_women', {}, 'ask'],
    ['no_phone', { form: 'https://example.jp/' }, 'fits'],
    ['no_phone', { walk_in: true }, 'fits'],
    ['no_phone', {}, 'ask'],
    ['no_phone', { phones: undefined }, 'ask'],
    ['language:zh', { languages: ['zh', 'en'] }, 'fits'],
    ['language:vi', { languages: ['zh'] }, 'differs'],
    ['language:vi', {}, 'ask'],
    ['day:土', { hours: ['第2土 10:00-12:00'] }, 'fits'],
    ['day:土', { hours: ['平日 10:00-12:00'] }, 'differs'],
    ['day:日', { hours: undefined }, 'ask'],
    ['evening', { hours: ['毎週金 17:00-20:00'] }, 'fits'],
    ['evening', { hours: ['平日 9:00-17:15'] }, 'differs'],
    ['evening', { hours: ['毎週金 19:00から'] }, 'ask'],
  ])('%s of %j: %s', (condition, fields, verdict) => {
    const suggestion = judged(condition, fields);
    expect(suggestion.verdict).toBe(verdict);
    expect(reasons(suggestion).join('')).not.toContain('undefined');
    if (verdict === 'ask') expect(questions(suggestion).length).toBeGreaterThan(0);
    if (verdict === 'differs')
      expect(
        judgementWords(
          suggestion.judgements.find(({ result }) => result === 'differs')!,
          CONTEXT.places,
        ).change,
      ).toBeTruthy();
  });

  it('knows its ids', () => {
    for (const id of [...PLAIN_CONDITIONS, 'language:en', 'language:ja-easy', 'day:土'])
      expect(isConditionId(id), id).toBe(true);
    for (const id of [
      '',
      'look-first',
      'day:x',
      'language:',
      'language:<b>',
      'constructor',
      '__proto__',
      3,
      null,
    ])
      expect(isConditionId(id)).toBe(false);
  });
});

describe('年齢', () => {
  const verdict = (
    kind: Parameters<typeof record>[1],
    age: number,
    needs: readonly NeedId[],
    fields: Parameters<typeof record>[2] = {},
  ) =>
    match(answers(needs, { age }), [record('city/one', kind, fields)], CONTEXT).suggestions[0]
      ?.verdict;

  it('is that of the law, or what is usual, where the entry does not say', () => {
    expect(verdict('youth-support-station', 49, ['work'])).toBe('fits');
    expect(verdict('youth-support-station', 55, ['work'])).toBe('differs');
    expect(verdict('ibasho-children', 30, ['place'])).toBe('differs');
    expect(verdict('ibasho-children', 20, ['place'])).toBe('ask');
    expect(verdict('self-reliance-desk', 30, ['work'])).toBe('fits');
    expect(verdict('ibasho-children', 30, ['place'], { ages: { min: 10, max: 40 } })).toBe('fits');
  });

  it("is the child's where a parent asks", () => {
    expect(verdict('childcare-support', 29, ['parenting'], { ages: { min: 0, max: 3 } })).toBe(
      'fits',
    );
    expect(verdict('childrens-hall', 12, ['place'], { ages: { max: 10 } })).toBe('differs');
  });
});

describe('なぜこの順番か', () => {
  it('is said of what is listed and of what is left out', () => {
    const asked = answers(['food']);
    const why = (id: string, of = asked) =>
      whyHere(
        RECORDS.find((one) => one.id === id)!,
        of,
        match(of, RECORDS, CONTEXT),
        CONTEXT,
      );
    expect(why('city/pantry')).toMatchObject({ rank: 1, leftOut: undefined, above: undefined });
    expect(why('city/shokudo-a').above).toBeDefined();
    expect(why('city/closed').leftOut).toBe('closed');
    expect(why('city/ibasho').leftOut).toBe('need');
    expect(why('town/pantry').leftOut).toBe('neighbour');
    expect(
      whyHere(
        record('far/pantry', 'food-pantry', { area: ['011002'] }),
        asked,
        match(asked, RECORDS, CONTEXT),
        CONTEXT,
      ).leftOut,
    ).toBe('far');
    expect(why('prefecture/switchboard', answers(['violence'])).leftOut).toBe('safety');
  });
});

const NEEDS = fc.uniqueArray(fc.constantFrom(...NEED_IDS), { minLength: 1, maxLength: 3 });
const ANSWERS: fc.Arbitrary<Answers> = fc.record({
  needs: NEEDS,
  municipality: fc.constantFrom(CITY, TOWN, ISLAND, undefined),
  step: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
  age: fc.option(fc.integer({ min: 6, max: 90 }), { nil: undefined }),
  neighbours: fc.constantFrom(true, false, undefined),
  conditions: fc.subarray<ConditionId>([...PLAIN_CONDITIONS, 'language:vi', 'day:土']),
  urgent: fc.constant([]),
});
const FLAGS = [
  'look_first',
  'no_need_to_talk',
  'anonymous',
  'accompany',
  'pickup',
  'online',
  'home_visit',
  'once_is_fine',
  'with_children',
  'wheelchair',
] as const;

describe('the matcher, always', () => {
  it('is total and stable: the order of the records does not matter', () => {
    fc.assert(
      fc.property(ANSWERS, fc.integer(), (asked, seed) => {
        const shuffled = RECORDS.toSorted(
          (a, b) =>
            ((a.id.length * 7919 + seed) % 13) - ((b.id.length * 7919 + seed) % 13) ||
            (a.id < b.id ? 1 : -1),
        );
        const order = (records: typeof RECORDS) =>
          match(asked, records, CONTEXT).suggestions.map(({ record: { id } }) => id);
        expect(order(shuffled)).toEqual(order(RECORDS));
      }),
      { numRuns: 200 },
    );
  });

  it('shows what differs last, and no must-not among the fits', () => {
    fc.assert(
      fc.property(ANSWERS, (asked) => {
        const { suggestions } = match(asked, RECORDS, CONTEXT);
        const order = suggestions.map(({ verdict }) => Number(verdict === 'differs'));
        expect(order).toEqual(order.toSorted());
        for (const one of suggestions) {
          if (one.verdict === 'fits')
            expect(one.judgements.every(({ result }) => result === 'fits')).toBe(true);
          if (one.verdict === 'ask') expect(questions(one).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never lowers an entry that serves an added need', () => {
    fc.assert(
      fc.property(
        ANSWERS,
        fc.constantFrom(...NEED_IDS.filter((need) => need !== 'violence')),
        (asked, added) => {
          if (asked.needs.includes('violence')) return;
          const before = new Map(
            match(asked, RECORDS, CONTEXT).suggestions.map((one) => [one.record.id, one]),
          );
          for (const after of match({ ...asked, needs: [...asked.needs, added] }, RECORDS, CONTEXT)
            .suggestions) {
            const one = before.get(after.record.id);
            if (one && after.record.needs.includes(added))
              expect(after.score).toBeGreaterThanOrEqual(one.score);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never puts what is unknown before the same place where it is known to fit', () => {
    fc.assert(
      fc.property(
        ANSWERS,
        fc.constantFrom(...FLAGS),
        fc.constantFrom('a', 'z'),
        (asked, flag, first) => {
          const twin = (suffix: string, fields: object) =>
            record(`city/${suffix}`, 'ibasho-hikikomori', { ...fields, serves: 'anyone' });
          const known = twin(first === 'a' ? 'b' : 'y', { [flag]: true });
          const unknown = twin(first, {});
          const order = match(
            {
              ...asked,
              municipality: CITY,
              needs: ['withdrawn'],
              conditions: [...new Set([...asked.conditions, flag])],
            },
            [unknown, known],
            CONTEXT,
          ).suggestions.map((one) => one.record.id);
          expect(order[0]).toBe(known.id);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never makes a fitting place differ by taking a condition away', () => {
    fc.assert(
      fc.property(ANSWERS, fc.nat(), (asked, at) => {
        const fitting = new Set(
          match(asked, RECORDS, CONTEXT)
            .suggestions.filter(({ verdict }) => verdict === 'fits')
            .map((one) => one.record.id),
        );
        const fewer = {
          ...asked,
          conditions: asked.conditions.filter(
            (_, index) => index !== at % Math.max(1, asked.conditions.length),
          ),
        };
        for (const {
          record: { id },
          verdict,
        } of match(fewer, RECORDS, CONTEXT).suggestions)
          if (fitting.has(id)) expect(verdict).toBe('fits');
      }),
      { numRuns: 200 },
    );
  });

  it('has at least three kinds among the first five, where there are three', () => {
    fc.assert(
      fc.property(ANSWERS, (asked) => {
        const { suggestions } = match(asked, RECORDS, CONTEXT);
        const good = suggestions.filter(({ verdict }) => verdict !== 'differs');
        const kinds = new Set(good.map((one) => one.record.kind)).size;
        expect(new Set(good.slice(0, 5).map((one) => one.record.kind)).size).toBeGreaterThanOrEqual(
          Math.min(3, kinds, good.length),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('names as next step no place that is mainly for a group nobody spoke of', () => {
    const records = [
      record('city/center', 'hikikomori-center'),
      record('city/leavers', 'ibasho-youth', { for: { 'care-leaver': 'mainly' } }),
    ];
    const nextOf = (more: Partial<Answers>) =>
      match(answers(['withdrawn'], { step: 1, ...more }), records, CONTEXT).suggestions.find(
        ({ record: { id } }) => id === 'city/center',
      )?.nextStep;
    expect(nextOf({})).toBeUndefined();
    expect(nextOf({ audiences: ['care-leaver'] })).toBe('city/leavers');
  });

  it('names as next step an open place of a higher step', () => {
    fc.assert(
      fc.property(ANSWERS, (asked) => {
        for (const { record: from, nextStep } of match(asked, RECORDS, CONTEXT).suggestions) {
          const next = RECORDS.find(({ id }) => id === nextStep);
          if (!next) continue;
          expect(next.status.state).toBe('open');
          expect(Math.max(...next.steps)).toBeGreaterThan(Math.max(...from.steps));
          expect(Math.min(...next.steps)).toBeLessThanOrEqual(Math.max(...from.steps) + 1);
        }
      }),
      { numRuns: 100 },
    );
  });

  // 高齢者虐待防止法7条
  const OF_ELDER = ['community-care-center', 'welfare-office'];

  it('shows only permitted kinds for violence', () => {
    fc.assert(
      fc.property(ANSWERS, (asked) => {
        const isSign = asked.needs.length % 2 === 0;
        const { suggestions, urgent, desks, gaps } = match(
          {
            ...asked,
            needs: isSign
              ? asked.needs
              : [...asked.needs.filter((need) => need !== 'violence'), 'violence'],
            urgent: isSign ? ['violence'] : [],
          },
          RECORDS,
          CONTEXT,
        );
        expect([...desks, ...gaps]).toEqual([]);
        expect(urgent.length).toBeGreaterThan(0);
        for (const {
          record: { kind },
        } of suggestions)
          expect([
            'dv-center',
            'womens-center',
            'helpline',
            ...(asked.age !== undefined && asked.age >= 65 ? OF_ELDER : []),
          ]).toContain(kind);
      }),
      { numRuns: 100 },
    );
  });

  it('is never empty of a safe next step in a place with a desk', () => {
    fc.assert(
      fc.property(ANSWERS, (asked) => {
        const result = match({ ...asked, municipality: CITY }, RECORDS, CONTEXT);
        expect(
          result.suggestions.length + result.desks.length + result.urgent.length,
        ).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
