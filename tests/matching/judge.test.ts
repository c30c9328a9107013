/** 見立て: each criterion on one entry, as a code. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isConditionId, PLAIN_CONDITIONS } from '../../src/matching/condition.ts';
import type { Criterion } from '../../src/matching/criteria.ts';
import { judge, judgeOf, stepsAhead, type JudgeContext } from '../../src/matching/judge.ts';
import { openCalendar } from '../../src/matching/open-calendar.ts';
import { reachOf } from '../../src/domain/area/reach.ts';
import { KIND_IDS } from '../../src/domain/vocabulary/kind.ts';
import { NEED_IDS } from '../../src/domain/vocabulary/need.ts';
import { conditionLabel } from '../../src/words/ja/conditions.ts';
import { judgementWords } from '../../src/words/ja/reasons.ts';
import type { MatchRecord } from '../../src/matching/match-record.ts';
import { CITY, CONTEXT, ISLAND, PREFECTURE, record, RECORDS, TOWN } from './sample-records.ts';

const CONTEXT_OF_JUDGES: JudgeContext = {
  places: CONTEXT.places,
  times: openCalendar(CONTEXT.now, CONTEXT.isHoliday),
  today: CONTEXT.now.date,
};
const judged = (criterion: Criterion, of: ReturnType<typeof record>) =>
  judge(criterion, of, CONTEXT_OF_JUDGES);
const place = (
  fields: Parameters<typeof record>[2] = {},
  kind: Parameters<typeof record>[1] = 'ibasho-hikikomori',
) => record('city/one', kind, fields);

describe('見立て', () => {
  it('お休みと終わりを、分けて言う', () => {
    expect(judged({ about: 'status' }, place({ status: { state: 'paused' } }))).toEqual({
      about: 'status',
      result: 'differs',
      state: 'paused',
    });
    expect(judged({ about: 'status' }, place())).toEqual({
      about: 'status',
      result: 'fits',
      state: 'open',
    });
  });

  it('団体に渡すフードバンクだけを、ちがうと言う', () => {
    expect(judged({ about: 'recipient' }, place({}, 'food-bank')).result).toBe('differs');
    expect(
      judged({ about: 'recipient' }, place({ gives_to: 'individuals' }, 'food-bank')).result,
    ).toBe('fits');
  });

  it('答える困りごとだけを、名ざす', () => {
    const of = place({ needs: ['food', 'money'] });
    expect(judged({ about: 'need', needs: ['work', 'money'] }, of)).toEqual({
      about: 'need',
      result: 'fits',
      met: ['money'],
    });
    expect(judged({ about: 'need', needs: ['work'] }, of)).toEqual({
      about: 'need',
      result: 'differs',
      met: [],
    });
  });

  it('となりの場所は、だれが使えるかで分かれる', () => {
    const near = (serves?: 'anyone' | 'prefecture' | 'residents') =>
      judged(
        { about: 'area', municipality: CITY },
        place({ area: [TOWN], ...(serves ? { serves } : {}) }),
      );
    expect(
      [near('anyone'), near('prefecture'), near('residents'), near()].map(({ result }) => result),
    ).toEqual(['fits', 'fits', 'differs', 'unknown']);
    expect(near()).toMatchObject({
      about: 'area',
      reach: 'neighbour',
      municipality: CITY,
      home: TOWN,
    });
    expect(
      judged({ about: 'area', municipality: CITY }, place({ area: [PREFECTURE] })),
    ).toMatchObject({ result: 'fits', reach: 'prefecture', prefecture: PREFECTURE });
    expect(
      judged({ about: 'area', municipality: CITY }, place({ area: ['011002'] })),
    ).toMatchObject({ result: 'differs', reach: 'far' });
  });

  it('ステップは、いちばん近いものとの差を数える', () => {
    expect(stepsAhead(2, { steps: [0, 4] })).toBe(-2);
    expect(stepsAhead(3, { steps: [3, 4] })).toBe(0);
    expect(judged({ about: 'step', step: 1 }, place({ steps: [2] }))).toEqual({
      about: 'step',
      result: 'fits',
      step: 1,
      ahead: 1,
    });
    expect(judged({ about: 'step', step: 1 }, place({ steps: [4] }))).toEqual({
      about: 'step',
      result: 'differs',
      step: 1,
      ahead: 3,
    });
  });

  it('年齢は、書いてあること、種類の決まり、ふつうのことの順に見る', () => {
    const age = (years: number, of: ReturnType<typeof record>) =>
      judged({ about: 'age', age: years, needs: [] }, of);
    expect(age(12, place({ ages: { min: 15 } }))).toMatchObject({
      result: 'differs',
      says: 'from',
      limit: 15,
    });
    expect(age(40, place({ ages: { max: 39 } }))).toMatchObject({
      result: 'differs',
      says: 'to',
      limit: 39,
    });
    expect(age(20, place({ ages: { min: 15, max: 39 } }))).toMatchObject({
      result: 'fits',
      says: 'within',
    });
    expect(age(50, place({}, 'youth-support-station'))).toMatchObject({
      result: 'differs',
      says: 'kind',
      kind: 'youth-support-station',
    });
    expect(age(56, place({}, 'salon'))).toMatchObject({
      result: 'unknown',
      says: 'kind',
    });
    // Far from what is usual nobody has to ask.
    expect(age(30, place({}, 'salon'))).toMatchObject({
      result: 'differs',
      says: 'kind',
      kind: 'salon',
    });
    expect(age(30, place({}, 'self-reliance-desk'))).toMatchObject({
      result: 'fits',
      says: 'nothing',
    });
  });

  it('親が子どものことをきくとき、年齢でことわらない', () => {
    const of = place({ ages: { max: 3 } }, 'childcare-support');
    expect(judged({ about: 'age', age: 29, needs: ['parenting'] }, of)).toMatchObject({
      result: 'fits',
      says: 'nothing',
    });
    expect(judged({ about: 'age', age: 29, needs: ['place'] }, of).result).toBe('differs');
  });

  it('書きそえだけの時間は、聞くことにする', () => {
    expect(
      judged({ about: 'hours' }, place({ hours: undefined, hours_note: '月に2回ほど' })),
    ).toEqual({ about: 'hours', result: 'unknown', hasNote: true });
    expect(judged({ about: 'hours' }, place({ hours: undefined }))).toEqual({
      about: 'hours',
      result: 'unknown',
      hasNote: false,
    });
  });
});

const CRITERIA: fc.Arbitrary<Criterion> = fc.oneof(
  fc.constantFrom<Criterion>({ about: 'status' }, { about: 'recipient' }, { about: 'hours' }),
  fc.record({
    about: fc.constant('need' as const),
    needs: fc.uniqueArray(fc.constantFrom(...NEED_IDS), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    about: fc.constant('area' as const),
    municipality: fc.constantFrom(CITY, TOWN, ISLAND),
  }),
  fc.record({ about: fc.constant('step' as const), step: fc.integer({ min: 0, max: 6 }) }),
  fc.record({
    about: fc.constant('age' as const),
    age: fc.integer({ min: 0, max: 100 }),
    needs: fc.constantFrom([], ['parenting'] as const),
  }),
  fc.record({
    about: fc.constant('condition' as const),
    condition: fc.constantFrom(
      ...PLAIN_CONDITIONS,
      'language:vi' as const,
      'language:xx' as const,
      'day:土' as const,
    ),
  }),
);
const PLACES: fc.Arbitrary<MatchRecord> = fc.oneof(
  fc.constantFrom(...RECORDS),
  fc
    .tuple(
      fc.constantFrom(...KIND_IDS),
      fc.record({
        area: fc.constantFrom([CITY], [TOWN], [PREFECTURE], ['national']),
        steps: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
        ages: fc.constantFrom(undefined, { min: 18 }, { max: 15 }, { min: 15, max: 39 }),
        serves: fc.constantFrom(undefined, 'anyone' as const, 'residents' as const),
        look_first: fc.constantFrom(undefined, true, false),
        languages: fc.constantFrom(undefined, ['vi']),
        fee: fc.constantFrom(undefined, 'free' as const, 'paid' as const),
        hours: fc.constantFrom(undefined, ['平日 9:00-17:00'], ['毎週土 18:00-20:00']),
        hours_note: fc.constantFrom(undefined, '不定期'),
      }),
    )
    .map(([kind, fields]) => record('city/any', kind, fields as unknown as Partial<MatchRecord>)),
);

describe('見立て, always', () => {
  it('has a question for all that is unknown, a reason for all that differs, and none of ours in the words', () => {
    fc.assert(
      fc.property(CRITERIA, PLACES, (criterion, of) => {
        const judgement = judged(criterion, of);
        const { reason, question } = judgementWords(judgement, CONTEXT.places);
        if (judgement.result === 'unknown') expect(question).toMatch(/か$/);
        else expect(question).toBeUndefined();
        if (judgement.result === 'differs') expect(reason).not.toBe('');
        expect(reason).not.toMatch(/undefined|\d{6}/);
      }),
      { numRuns: 500 },
    );
  });

  it('says the same of a place whether it is judged alone or after others', () => {
    fc.assert(
      fc.property(
        CRITERIA,
        fc.array(PLACES, { minLength: 2, maxLength: 6 }),
        (criterion, places) => {
          const one = judgeOf(criterion, CONTEXT_OF_JUDGES);
          const municipality = criterion.about === 'area' ? criterion.municipality : undefined;
          const together = places.map((of) =>
            one({ record: of, reach: reachOf(of, municipality, CONTEXT.places) }),
          );
          expect(together).toEqual(places.map((of) => judged(criterion, of)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives each condition words of its own', () => {
    const labels = PLAIN_CONDITIONS.map(conditionLabel);
    expect(new Set(labels).size).toBe(PLAIN_CONDITIONS.length);
    expect(PLAIN_CONDITIONS.every(isConditionId)).toBe(true);
  });
});
