/** だれのための場所か: groups, ages and needs of a person held against those of a place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/matching/answers.ts';
import { judge, type JudgeContext } from '../../src/matching/judge.ts';
import { match, whyHere, type Ordered } from '../../src/matching/match.ts';
import type { MatchContext } from '../../src/matching/judged-place.ts';
import type { MatchRecord } from '../../src/matching/match-record.ts';
import { openCalendar } from '../../src/matching/open-calendar.ts';
import {
  AUDIENCE_IDS,
  AUDIENCE_LEVELS,
  audiencesSaid,
  type AudienceId,
} from '../../src/domain/vocabulary/audience.ts';
import { asked, CITY, CONTEXT, PREFECTURE, record, TOWN } from './sample-records.ts';

const JUDGING: JudgeContext = {
  places: CONTEXT.places,
  times: openCalendar(CONTEXT.now, CONTEXT.isHoliday),
  today: CONTEXT.now.date,
};
const offered = (
  answers: Answers,
  records: readonly MatchRecord[],
  context: MatchContext = CONTEXT,
): readonly string[] => {
  const { suggestions, offered: many } = match(answers, records, context);
  return suggestions.slice(0, many).map((one: Ordered) => one.record.id);
};

describe('だれのための場所か', () => {
  const levels = fc.dictionary(
    fc.constantFrom(...AUDIENCE_IDS),
    fc.constantFrom(...AUDIENCE_LEVELS),
    { maxKeys: 4 },
  );
  const groups = fc.uniqueArray(fc.constantFrom<AudienceId>(...AUDIENCE_IDS), { maxLength: 5 });

  it('fits only whom it is for: all that it is only for, and one whom it is mainly for', () => {
    fc.assert(
      fc.property(levels, groups, (audiences, said) => {
        const implied = new Set(said);
        const { result } = judge(
          { about: 'audience', implied },
          record('city/one', 'cafe', { for: audiences }),
          JUDGING,
        );
        const named = (level: string) =>
          AUDIENCE_IDS.filter((id) => Object.hasOwn(audiences, id) && audiences[id] === level);
        const main = named('mainly');
        const deciding = main.length > 1 ? main.filter((id) => id !== 'family') : main;
        const isAllOnly = named('only').every((id) => implied.has(id));
        const isOneOfMain = deciding.length === 0 || deciding.some((id) => implied.has(id));
        expect(result === 'differs').toBe(!isAllOnly);
        expect(result === 'fits').toBe(isAllOnly && isOneOfMain);
      }),
    );
  });

  it('takes the family of a group for that of this group alone', () => {
    const ofWithdrawn = record('city/parents', 'family-group', {
      for: { hikikomori: 'mainly', family: 'mainly' },
    });
    const result = (implied: readonly AudienceId[]) =>
      judge({ about: 'audience', implied: new Set(implied) }, ofWithdrawn, JUDGING).result;
    expect([result(['family']), result(['hikikomori', 'family']), result(['hikikomori'])]).toEqual([
      'unknown',
      'fits',
      'fits',
    ]);
  });

  it("lets a place's own group take the place of one that is only practice for its kind", () => {
    const result = (implied: readonly AudienceId[], more: Partial<MatchRecord>) =>
      judge(
        { about: 'audience', implied: new Set(implied) },
        record('city/day-care', 'ibasho-hikikomori', more),
        JUDGING,
      ).result;
    expect(result(['mental'], { for: { mental: 'only' } })).toBe('fits');
    expect(result(['hikikomori'], { for: { mental: 'only' } })).toBe('differs');
    expect(result(['women'], { for_women: true })).toBe('differs');
    const ofWork = record('city/b', 'continuous-b', { for: { mental: 'only' } });
    expect(judge({ about: 'audience', implied: new Set(['mental']) }, ofWork, JUDGING).result).toBe(
      'differs',
    );
  });

  it('knows the young and the old by their age, and asks no age', () => {
    const said = (age?: number) => audiencesSaid({ needs: ['work'], age });
    expect([said(24).has('youth'), said(52).has('youth'), said().has('youth')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([said(78).has('elderly'), said(52).has('elderly'), said().has('elderly')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(audiencesSaid({ needs: ['family'], age: 45 }).has('elderly')).toBe(true);
  });

  it('does not take what a small child needs for an illness of the mind', () => {
    const said = (age?: number) => audiencesSaid({ needs: ['health'], age }).has('mental');
    expect([said(6), said(15), said(40), said()]).toEqual([false, true, true, true]);
  });

  it('asks for who is no more quite young, and leaves out who is not', () => {
    const result = (age: number) =>
      judge({ about: 'age', age, needs: ['place'] }, record('city/y', 'ibasho-youth'), JUDGING)
        .result;
    expect([result(25), result(32), result(39), result(41)]).toEqual([
      'fits',
      'unknown',
      'unknown',
      'differs',
    ]);
  });

  it("sends who cares for parents to the parents' desk, but nobody whom others ask for", () => {
    const desk = record('city/care', 'community-care-center');
    const of = (isOfAnother?: true) =>
      judge(
        { about: 'age', age: 35, needs: ['family'], ...(isOfAnother ? { isOfAnother } : {}) },
        desk,
        JUDGING,
      ).result;
    expect(of()).toBe('fits');
    expect(of(true)).toBe('differs');
  });

  it('puts what is for a group in front for who says to be of it', () => {
    const own = record('city/own', 'ibasho-youth', {
      needs: ['place', 'housing'],
      for: { 'care-leaver': 'mainly' },
    });
    const all = [
      own,
      ...['a', 'b', 'c', 'd', 'e'].map((id) => record(`city/${id}`, 'housing-support')),
    ];
    const of = (audiences: readonly AudienceId[]) =>
      offered(asked({ needs: ['housing'], age: 24, audiences }), all);
    expect(of(['care-leaver'])[0]).toBe('city/own');
    expect(of([]).slice(0, 3)).not.toContain('city/own');
  });
});

describe('ついでの答え', () => {
  it('offers no loan for school, and no meal for rent, where the kind names them by the way', () => {
    const all = [
      record('city/loan', 'welfare-loan'),
      record('city/pantry', 'food-pantry'),
      record('city/own-word', 'food-pantry', { needs: ['food', 'housing'] }),
      record('city/desk', 'self-reliance-desk'),
    ];
    expect(offered(asked({ needs: ['school'] }), all)).not.toContain('city/loan');
    expect(offered(asked({ needs: ['money'] }), all)).not.toContain('city/pantry');
    expect(offered(asked({ needs: ['housing'] }), all)).toContain('city/own-word');
  });

  it('answers first what is needed today', () => {
    const all = [
      record('city/desk', 'self-reliance-desk'),
      record('city/house', 'temporary-housing'),
      record('city/training', 'life-training'),
    ];
    const urgent = asked({ needs: ['health', 'steps'], urgent: ['shelter'] });
    expect(offered(urgent, all)).not.toContain('city/training');
    expect(offered({ ...urgent, urgent: [] }, all)).toContain('city/training');
  });

  it('sends nobody to train for a debt or a rent, but who speaks of health alone or of work too', () => {
    const all = [
      record('city/desk', 'self-reliance-desk'),
      record('city/training', 'life-training'),
    ];
    for (const need of ['debt', 'money', 'housing', 'papers'] as const)
      expect(offered(asked({ needs: [need, 'health'] }), all)).not.toContain('city/training');
    expect(offered(asked({ needs: ['health'] }), all)).toContain('city/training');
    expect(offered(asked({ needs: ['steps', 'health'] }), all)).toContain('city/training');
  });

  it('takes a place of a kind that is for women only for one', () => {
    const all = [record('prefecture/women', 'womens-center', { area: [PREFECTURE] })];
    const { suggestions } = match(
      asked({ needs: ['parenting'], conditions: ['for_women'] }),
      all,
      CONTEXT,
    );
    expect(suggestions[0]?.parts.condition).toBe(1);
  });

  it('lets the own 福祉事務所 stand in where there is no 社会福祉協議会, and never one next door', () => {
    const desk = record('city/desk', 'self-reliance-desk');
    const office = record('city/welfare', 'welfare-office');
    const council = record('city/shakyo', 'social-welfare-council');
    const next = record('town/welfare', 'welfare-office', { area: [TOWN] });
    const mobility = asked({ needs: ['mobility'] });
    expect(offered(mobility, [desk, office, next])).toEqual(['city/desk', 'city/welfare']);
    expect(offered(mobility, [desk, office, council])).not.toContain('city/welfare');
  });

  it('sends no grown-up among children for company, where there is a place for everybody', () => {
    const all = [
      record('city/meal', 'children-cafeteria'),
      record('city/club', 'volunteering', { needs: ['place'] }),
    ];
    expect(offered(asked({ needs: ['place'], age: 45 }), all)[0]).toBe('city/club');
    const levelOfMeal = (age: number) =>
      match(asked({ needs: ['place'], age }), all, CONTEXT).suggestions.find(
        (one) => one.record.id === 'city/meal',
      )!.parts.need;
    expect(levelOfMeal(12)).toBeGreaterThan(levelOfMeal(45));
    expect(offered(asked({ needs: ['food'], age: 45 }), all)[0]).toBe('city/meal');
  });
});

describe('となりの場所', () => {
  it('stand in for no group that has its place at home', () => {
    const forCarers = { for: { 'young-carer': 'only' }, needs: ['family'] } as const;
    const next = record('town/carers', 'family-group', {
      ...forCarers,
      for: { 'young-carer': 'only', family: 'only' },
      area: [TOWN],
      serves: 'anyone',
    });
    const said = asked({ needs: ['family'], age: 19, audiences: ['young-carer'] });
    expect(offered(said, [next])).toContain('town/carers');
    const own = record('city/carers', 'youth-consultation', forCarers);
    expect(offered(said, [own, next])).toEqual(['city/carers']);
    expect(offered({ ...said, neighbours: true }, [own, next])).toContain('town/carers');
  });

  it("are none of a ward's where they lie on the other side of its city", () => {
    const far = { lat: 33.5, lon: 134 };
    const places = {
      ...CONTEXT.places,
      parentOf: (code: string) => (code === CITY ? 'x' : undefined),
    };
    const ofWard: MatchContext = { ...CONTEXT, places };
    const near = record('town/near', 'food-pantry', { area: [TOWN], serves: 'anyone' });
    const beyond = { ...near, id: 'town/beyond', point: far };
    const hungry = asked({ needs: ['food'] });
    expect(offered(hungry, [near, beyond], ofWard)).toEqual(['town/near']);
    expect(offered(hungry, [beyond])).toEqual(['town/beyond']);
  });
});

describe('区のある市だけを言った人', () => {
  const [NORTH, SOUTH] = ['north', 'south'];
  const places = {
    ...CONTEXT.places,
    parentOf: (code: string) => ([NORTH, SOUTH].includes(code) ? CITY : undefined),
  };
  const ofCity: MatchContext = { ...CONTEXT, places };
  const hungry = asked({ needs: ['food', 'money'] });

  it("is shown no ward's own desk, but what is open to everybody, and the city's own", () => {
    const wards = [NORTH, SOUTH].flatMap((area) => [
      record(`${area}/desk`, 'self-reliance-desk', { area: [area] }),
      record(`${area}/office`, 'welfare-office', { area: [area] }),
      record(`${area}/pantry`, 'food-pantry', { area: [area], serves: 'anyone' }),
    ]);
    const city = record('city/shakyo', 'social-welfare-council');
    const found = match(hungry, [...wards, city], ofCity);
    const shown = found.suggestions.map(({ record: { id } }) => id);
    expect(shown.toSorted()).toEqual(['city/shakyo', 'north/pantry', 'south/pantry']);
    expect(found.desks.map(({ id }) => id)).toEqual(['city/shakyo']);
    expect(whyHere(wards[0]!, hungry, found, ofCity).leftOut).toBe('ward');
  });

  it('is shown no neighbours instead, unless they are asked for, and nothing is called lacking', () => {
    const withWards: MatchContext = {
      ...ofCity,
      places: { ...places, wardsOf: (code) => (code === CITY ? [NORTH, SOUTH] : []) },
    };
    const next = record('town/pantry', 'food-pantry', { area: [TOWN], serves: 'anyone' });
    const whole = match(hungry, [next], withWards);
    expect([whole.suggestions.length, whole.isWidened, whole.gaps]).toEqual([0, false, []]);
    expect(match({ ...hungry, neighbours: true }, [next], withWards).suggestions.length).toBe(1);
    const known = match(hungry, [next], ofCity);
    expect([known.suggestions.length, known.isWidened]).toEqual([1, true]);
    expect(known.gaps).not.toEqual([]);
  });
});

describe('暴力のことで相談する子ども', () => {
  const desks = [
    record('prefecture/dv', 'dv-center', { area: [PREFECTURE] }),
    record('city/women', 'womens-center', { for_women: true, needs: ['violence'] }),
    record('national/line', 'helpline', { area: ['national'], needs: ['violence'] }),
    record('city/children', 'child-guidance-center'),
  ];
  const first = (age: number | undefined) =>
    match(asked({ needs: ['violence'], age }), desks, CONTEXT).suggestions[0]?.record.id;

  it.each([5, 12, 15, 17])('%d歳には、児童相談所がはじめ', (age) =>
    expect(first(age)).toBe('city/children'),
  );

  it.each([18, 40, undefined])('%s歳には、大人の窓口がはじめ', (age) =>
    expect(first(age)).not.toBe('city/children'),
  );
});

describe('やめられないことがあると言った人', () => {
  it('is shown the places of people like that before places to train at', () => {
    const said = asked({ needs: ['health'], age: 50, audiences: ['addiction'] });
    const training = record('city/training', 'life-training');
    const group = record('city/group', 'self-help', {
      needs: ['health'],
      for: { addiction: 'only' },
      phones: undefined,
      hours: undefined,
    });
    const [first] = match(said, [training, group], CONTEXT).suggestions;
    expect(first?.record.id).toBe('city/group');
  });
});

describe('となりの町の場所', () => {
  it('is said to take others where its entry says so, and else to do so usually', () => {
    const alone = asked({ needs: ['place'], neighbours: true });
    const area = (serves?: 'anyone') => {
      const cafe = record('town/cafe', 'cafe', { area: [TOWN], serves });
      const [place] = match(alone, [cafe], CONTEXT).suggestions;
      return place?.judgements.find(({ about }) => about === 'area')?.result;
    };
    expect(area('anyone')).toBe('fits');
    expect(area()).toBe('usually');
  });
});
