/** 言っていない札: whom a place is for where the answers only make it likely, and what stands in where little answers. */
import { describe, expect, it } from 'vitest';
import { match, whyHere } from '../../src/matching/match.ts';
import type { Answers } from '../../src/matching/answers.ts';
import type { MatchContext } from '../../src/matching/judged-place.ts';
import type { MatchRecord } from '../../src/matching/match-record.ts';
import type { AudienceId } from '../../src/domain/vocabulary/audience.ts';
import type { KindId } from '../../src/domain/vocabulary/kind.ts';
import { asked, CITY, CONTEXT, PREFECTURE, record, TOWN } from './sample-records.ts';

const offered = (
  answers: Answers,
  records: readonly MatchRecord[],
  context: MatchContext = CONTEXT,
): readonly string[] => {
  const result = match(answers, records, context);
  return result.suggestions.slice(0, result.offered).map((one) => one.record.id);
};
const verdictOf = (answers: Answers, one: MatchRecord) =>
  whyHere(one, answers, match(answers, [one], CONTEXT), CONTEXT).suggestion.verdict;

describe('妊娠のこと', () => {
  const line = record('prefecture/pregnancy', 'pregnancy-consultation', {
    area: [PREFECTURE],
    anonymous: true,
  });
  const secret = asked({ needs: ['parenting'], age: 31, step: 0, conditions: ['anonymous'] });

  it('is told to who says no more than 子育て・妊娠・ひとり親, and stands first for who wants to be anonymous', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => record(`city/${id}`, 'childrens-hall'));
    expect(offered(secret, [...all, line])[0]).toBe('prefecture/pregnancy');
    expect(verdictOf({ ...secret, age: 16 }, line)).toBe('fits');
    expect(verdictOf({ ...secret, age: 16 }, { ...line, for_women: true })).toBe('fits');
    // of a grown-up it may be a child as well: one asks
    expect(verdictOf(secret, line)).toBe('ask');
  });

  it('is not put first for who comes with a child, nor taken for an answer to the old', () => {
    const hall = record('city/hall', 'childrens-hall');
    const withChild = asked({ needs: ['parenting'], age: 31, conditions: ['with_children'] });
    expect(offered(withChild, [line, hall])[0]).toBe('city/hall');
    expect(verdictOf(asked({ needs: ['health'], age: 80 }), line)).toBe('ask');
  });

  it('makes no other place for women one of theirs', () => {
    const centre = record('city/women', 'gender-equality-center');
    expect(verdictOf(asked({ needs: ['parenting'], age: 31 }), centre)).toBe('ask');
  });
});

describe('ステップは、その場所が答える困りごとで見る', () => {
  it('keeps a bed for the night whatever else was named', () => {
    const bed = record('prefecture/bed', 'temporary-housing', {
      area: [PREFECTURE],
      needs: ['housing'],
    });
    const both = asked({ needs: ['housing', 'work'], step: 4, age: 61 });
    expect(verdictOf(both, bed)).not.toBe('differs');
    expect(verdictOf(both, { ...bed, needs: ['work'] })).toBe('differs');
  });
});

describe('やめられないこと', () => {
  const centre = record('city/mental', 'mental-health-center', {
    needs: ['health', 'family', 'withdrawn'],
  });
  const group = record('national/family-group', 'family-group', {
    area: ['national'],
    needs: ['family', 'debt'],
    for: { family: 'mainly', addiction: 'only' },
  });
  const brother = asked({
    needs: ['family', 'debt'],
    age: 30,
    asker: 'family',
    audiences: ['addiction'],
  });

  it('is a matter of the mental health centre, for the family too', () => {
    expect(verdictOf(brother, centre)).toBe('fits');
    expect(verdictOf({ ...brother, audiences: [] }, centre)).toBe('ask');
  });

  it('brings the groups of such people before loans and general desks, wherever they are at home', () => {
    const others = [
      record('city/loan', 'welfare-loan'),
      record('city/council', 'social-welfare-council'),
      record('city/desk', 'self-reliance-desk'),
    ];
    const first = offered(brother, [...others, group, centre]).slice(0, 2);
    expect(first).toContain('national/family-group');
    const drinks = asked({ needs: ['health'], age: 39, audiences: ['addiction'] });
    const circle = record('national/circle', 'self-help', {
      area: ['national'],
      needs: ['health'],
      for: { addiction: 'only' },
      phones: undefined,
    });
    const desks = ['a', 'b', 'c'].map((id) => record(`city/${id}`, 'disability-consultation'));
    expect(offered(drinks, [...desks, circle])[0]).toBe('national/circle');
  });
});

describe('自分の町の窓口は、電話ばかりのときにも', () => {
  const lines = ['a', 'b', 'c', 'd'].map((id) =>
    record(`national/${id}`, 'helpline', { area: ['national'], needs: ['health', 'family'] }),
  );
  const desk = record('city/desk', 'self-reliance-desk');
  const council = record('city/shakyo', 'social-welfare-council');
  const office = record('city/office', 'welfare-office', { needs: ['money'] });

  it('stands before lines that answer no better', () => {
    const wide = lines.map((line) => ({ ...line, needs: ['unknown', 'money'] as const }));
    const ids = offered(asked({ needs: ['money'], age: 40 }), [...wide, desk, council]);
    expect(ids.slice(0, 2)).toEqual(['city/desk', 'city/shakyo']);
    // One of them is enough.
    expect(ids.slice(2)).toEqual([expect.stringMatching(/^national/)]);
  });

  it('stands behind the lines that answer, where it does not say that it does', () => {
    const ids = offered(asked({ needs: ['health'], age: 40 }), [...lines, desk, council]);
    expect(ids.slice(-2).toSorted()).toEqual(['city/desk', 'city/shakyo']);
    expect(ids).toHaveLength(5);
  });

  it('stands behind the first lines for a child, and brings no 福祉事務所 where the lines are enough', () => {
    const ids = offered(asked({ needs: ['health'], age: 15 }), [...lines, desk, office]);
    expect(ids.indexOf('city/desk')).toBe(3);
    expect(ids).not.toContain('city/office');
  });

  it('is not added where three places near by answer', () => {
    const kinds = ['general-desk', 'mental-health-center', 'public-health-center'] as const;
    const near = kinds.map((kind) => record(`city/${kind}`, kind, { needs: ['health'] }));
    const ids = offered(asked({ needs: ['health'] }), [...near, ...lines, desk, council]);
    expect(ids).not.toContain('city/desk');
  });

  it('is added where those near by are for people with a disability, of which nothing was said', () => {
    const kinds = ['disability-core-center', 'mental-health-center', 'disability-consultation'];
    const near = kinds.map((kind) => record(`city/${kind}`, kind as KindId));
    const all = [...near, ...lines, desk, council];
    expect(offered(asked({ needs: ['health'] }), all)).toContain('city/desk');
    const said = asked({ needs: ['health'], audiences: ['disability'] });
    expect(offered(said, all)).not.toContain('city/desk');
  });
});

describe('ひとつで広い地域を受けもつ種類', () => {
  const near = { lat: 33.6, lon: 133.6 };
  const station = (id: string, km: number) =>
    record(`town/${id}`, 'youth-support-station', {
      area: [TOWN],
      point: { lat: near.lat + km / 111, lon: near.lon },
    });
  const home = [
    record('city/desk', 'self-reliance-desk'),
    record('city/hello', 'hello-work'),
    ...['a', 'b', 'c', 'd'].map((id) => record(`city/${id}`, 'supportive-employer')),
  ];
  const context: MatchContext = {
    ...CONTEXT,
    places: { ...CONTEXT.places, pointOf: () => near },
  };
  const young = asked({ needs: ['work'], age: 20, step: 4 });

  it('is offered from next door, the nearest alone, and nothing is said of a place with little', () => {
    const all = [...home, station('far', 20), station('near', 4)];
    const result = match(young, all, context);
    const ids = offered(young, all, context);
    expect(ids.slice(0, 5)).toContain('town/near');
    expect(ids).not.toContain('town/far');
    expect(result.isWidened).toBe(false);
  });

  it('is not looked for by the old, by who stays in their own town, and where there is one', () => {
    const all = [...home, station('near', 4)];
    expect(offered({ ...young, age: 61 }, all, context)).not.toContain('town/near');
    expect(offered({ ...young, neighbours: false }, all, context)).not.toContain('town/near');
    const own = record('city/station', 'youth-support-station');
    expect(offered(young, [...all, own], context)).not.toContain('town/near');
  });
});

describe('もしかすると、その人', () => {
  it('asks a parent whether alone, behind what is for every parent', () => {
    const group = record('prefecture/single', 'self-help', {
      area: [PREFECTURE],
      needs: ['parenting'],
      for: { 'single-parent': 'only' },
    });
    const line = record('national/parents', 'helpline', {
      area: ['national'],
      needs: ['parenting'],
    });
    const parent = asked({ needs: ['parenting'], age: 33 });
    expect(verdictOf(parent, group)).toBe('ask');
    expect(offered(parent, [group, line])).toEqual(['national/parents', 'prefecture/single']);
    const alone = { ...parent, audiences: ['single-parent'] } as const;
    expect(verdictOf(alone, group)).toBe('fits');
    expect(offered(alone, [group, line])[0]).toBe('prefecture/single');
  });

  it('asks for the certificate where one speaks of health alone, and not first', () => {
    const training = record('city/training', 'transition-support');
    const desk = record('city/desk', 'mental-health-center');
    const answers = asked({ needs: ['work', 'health'], age: 38, step: 4 });
    expect(verdictOf(answers, training)).toBe('ask');
    expect(offered(answers, [training, desk])[0]).toBe('city/desk');
    expect(verdictOf({ ...answers, audiences: ['disability'] }, training)).toBe('fits');
  });

  it('sends no tired worker to a service that keeps disabled people at work', () => {
    const keeping = ['a', 'b'].map((id) => record(`city/${id}`, 'retention'));
    const line = record('national/labour', 'helpline', { area: ['national'], needs: ['work'] });
    const answers = asked({ needs: ['work', 'health'], age: 29, step: 6 });
    expect(offered(answers, [...keeping, line])[0]).toBe('national/labour');
    const disabled = { ...answers, audiences: ['disability'] } as const;
    expect(offered(disabled, [...keeping, line])[0]).toMatch(/^city/);
  });

  it('takes a word about the family for care first of the old, and of who says so', () => {
    const care = record('city/care', 'community-care-center');
    const legal = record('city/legal', 'legal-consumer', { hours: undefined });
    const first = (more: Partial<Answers>) =>
      match(asked({ needs: ['family'], ...more }), [care, legal], CONTEXT).suggestions.find(
        ({ record: { id } }) => id === 'city/care',
      )!.parts.need;
    expect(first({ age: 78 })).toBeGreaterThan(first({ age: 41 }));
    expect(first({ age: 41 })).toBeGreaterThan(first({ age: 30 }));
    expect(first({ age: 41, audiences: ['dementia'] })).toBe(first({ age: 78 }));
    expect(first({})).toBe(first({ age: 78 }));
  });
});

describe('暴力', () => {
  const women = record('prefecture/women', 'womens-center', { area: [PREFECTURE] });
  const anyone = record('prefecture/dv', 'dv-center', { area: [PREFECTURE] });
  const line = record('national/line', 'helpline', { area: ['national'], needs: ['violence'] });
  const womensLine = record('national/women', 'helpline', {
    area: ['national'],
    needs: ['violence'],
    for_women: true,
  });
  const all = [women, womensLine, line, anyone];

  it('strikes men too: what is for anybody comes first, and what is for women is asked', () => {
    const answers = asked({ needs: ['violence'], age: 40 });
    expect(offered(answers, all).slice(0, 2)).toEqual(['prefecture/dv', 'national/line']);
    expect(verdictOf(answers, womensLine)).toBe('ask');
    const woman = asked({ needs: ['violence'], age: 40, conditions: ['for_women'] });
    expect(offered(woman, all)[0]).toBe('prefecture/women');
  });

  it('calls first the lines that the table of danger names first, whatever the lot says', () => {
    const ids = CONTEXT.danger.panels.find(({ sign }) => sign === 'violence')!.lines;
    const lines = [...ids]
      .toReversed()
      .map((id) =>
        record(id, 'helpline', { area: ['national'], serves: 'anyone', needs: ['violence'] }),
      );
    const first = offered(asked({ needs: ['violence'], age: 46 }), lines);
    expect(first.slice(0, 3).toSorted()).toEqual(ids.slice(0, 3).toSorted());
  });

  it('sends a child to the lines that the table of danger names, before the desk for couples', () => {
    const answers = asked({ needs: ['violence'], age: 17 });
    const named = CONTEXT.danger.panels.find(({ sign }) => sign === 'violence')!.childLines;
    const childrens = named.map((id) =>
      record(id, 'helpline', { area: ['national'], needs: ['school'] }),
    );
    const guidance = record('city/guidance', 'child-guidance-center');
    const ids = offered(answers, [...all, guidance, ...childrens]);
    expect(ids[0]).toBe('city/guidance');
    expect(ids.slice(1, 4).toSorted()).toEqual(named.slice(0, 3).toSorted());
    expect(ids.slice(0, 5)).not.toContain('prefecture/dv');
    expect(offered({ ...answers, age: 18 }, [...all, ...childrens])).not.toContain(named[1]);
  });
});

describe('子ども食堂', () => {
  const meal = record('city/meal', 'children-cafeteria');
  const next = record('town/meal', 'children-cafeteria', { area: [TOWN], serves: 'anyone' });
  const desk = record('city/desk', 'self-reliance-desk');

  it('is none for a grown-up who cannot go out, nor for one who wants to be of use', () => {
    const old = asked({ needs: ['mobility', 'food'], age: 76, step: 0 });
    expect(offered(old, [meal, desk])).not.toContain('city/meal');
    expect(offered({ ...old, step: 1 }, [meal, desk])).toContain('city/meal');
    const useful = asked({ needs: ['place'], age: 70, step: 3 });
    expect(offered(useful, [meal, desk])).not.toContain('city/meal');
  });

  it('of the next town is none for a grown-up without a child, nor for who is not short of food', () => {
    const hungry = asked({ needs: ['food'], age: 63 });
    expect(offered(hungry, [next, desk])).not.toContain('town/meal');
    expect(offered({ ...hungry, age: 9 }, [next, desk])).toContain('town/meal');
    expect(offered(asked({ needs: ['parenting'], age: 31 }), [next, desk])).not.toContain(
      'town/meal',
    );
    expect(offered({ ...hungry, neighbours: true }, [next, desk])).toContain('town/meal');
  });
});

describe('親子', () => {
  it('finds the own 児童相談所 for how a child grows', () => {
    const own = record('city/guidance', 'child-guidance-center');
    const hall = record('prefecture/far', 'disability-consultation', { area: [PREFECTURE] });
    const answers = asked({ needs: ['parenting', 'health'], age: 36 });
    expect(offered(answers, [own, hall]).slice(0, 2)).toContain('city/guidance');
  });

  it('is not sent to a place for the young, but where its entry speaks of parents', () => {
    const club = record('city/club', 'ibasho-youth', { ages: { min: 15, max: 39 } });
    const hall = record('city/hall', 'childrens-hall');
    const answers = asked({ needs: ['parenting', 'place'], age: 33 });
    expect(offered(answers, [club, hall])[0]).toBe('city/hall');
    const own = { ...club, needs: ['place', 'parenting'] } as const;
    const level = (one: MatchRecord) => match(answers, [one], CONTEXT).suggestions[0]!.parts.need;
    expect(level(own)).toBeGreaterThan(level(club));
  });
});

describe('からだ・こころ・障害のこと', () => {
  const near = record('city/disability', 'disability-consultation');
  const line = record('national/health', 'helpline', { area: ['national'], needs: ['health'] });
  const centre = record('city/mental', 'mental-health-center');

  it('says of nobody that they have a disability: one asks, after what is for anybody here and before the lines', () => {
    const ill = asked({ needs: ['health'], age: 63 });
    expect(verdictOf(ill, near)).toBe('ask');
    expect(offered(ill, [line, near, centre])).toEqual([
      'city/mental',
      'city/disability',
      'national/health',
    ]);
    expect(verdictOf({ ...ill, audiences: ['disability'] }, near)).toBe('fits');
  });

  it('says of nobody that it is the mind: the centre for it is asked, and stands where it answers', () => {
    const ill = asked({ needs: ['health'], age: 63 });
    expect(verdictOf(ill, centre)).toBe('ask');
    const day = record('city/day', 'self-help', { needs: ['health'], for: { mental: 'mainly' } });
    const other = record('city/health', 'public-health-center');
    // A group for the mind stands behind all that is for anybody here, before the lines, and is asked.
    expect(offered(ill, [line, day, other, centre])).toEqual([
      'city/mental',
      'city/health',
      'city/day',
      'national/health',
    ]);
    expect(offered(ill, [day, centre])).toEqual(['city/mental', 'city/day']);
    for (const audience of ['mental', 'addiction'] as const)
      expect(verdictOf({ ...ill, audiences: [audience] }, centre), audience).toBe('fits');
    expect(verdictOf(asked({ needs: ['withdrawn'], age: 30 }), centre)).toBe('fits');
  });

  it('is no certificate either for who speaks of an illness of the mind, but a disability at a desk', () => {
    const factory = record('city/a', 'continuous-a');
    const said = asked({ needs: ['health', 'work'], age: 31, audiences: ['mental'] });
    expect(verdictOf(said, factory)).toBe('ask');
    expect(verdictOf(said, near)).toBe('fits');
  });

  it('does not make 就労定着 one of who wants to work', () => {
    const retention = record('city/retention', 'retention');
    const said = asked({ needs: ['work'], age: 31, step: 6, audiences: ['disability'] });
    expect(verdictOf(said, retention)).toBe('ask');
    expect(verdictOf({ ...said, audiences: ['disability', 'employed'] }, retention)).toBe('fits');
  });
});

describe('家族のこと', () => {
  const carers = record('city/carers', 'cafe', { for: { family: 'only' }, needs: ['family'] });

  it.each([
    [17, 'differs'],
    // a quarrel or a divorce as well: one asks
    [18, 'ask'],
    [39, 'ask'],
    [40, 'fits'],
    [undefined, 'fits'],
  ] as const)('of %s years makes them a carer: %s', (age, verdict) =>
    expect(verdictOf(asked({ needs: ['family'], age }), carers)).toBe(verdict),
  );

  it('sends nobody next door to carers whom they may not be of', () => {
    const nextDoor = { ...carers, id: 'town/carers', area: [TOWN] };
    expect(offered(asked({ needs: ['family'], age: 29 }), [nextDoor])).toEqual([]);
    expect(offered(asked({ needs: ['family'], age: 50 }), [nextDoor])).toEqual(['town/carers']);
    const forOne = asked({ needs: ['family'], age: 29, asker: 'family' });
    expect(offered(forOne, [nextDoor])).toEqual(['town/carers']);
  });

  it('is of a law desk first only where it is not said to be about one who is old', () => {
    const law = record('prefecture/law', 'legal-consumer', {
      area: [PREFECTURE],
      needs: ['family', 'debt'],
    });
    const council = record('city/council', 'social-welfare-council', { needs: ['family'] });
    const levelOf = (more: Partial<Answers>) =>
      match(asked({ needs: ['family'], ...more }), [law, council], CONTEXT).suggestions.find(
        ({ record: { id } }) => id === law.id,
      )?.parts.need;
    expect(levelOf({ age: 84, asker: 'family' })).toBe(1);
    expect(levelOf({ age: 64, asker: 'family', audiences: ['dementia'] })).toBe(1);
    expect(levelOf({ age: 45 })).toBeGreaterThan(1);
  });

  it('of a child, told by its parent, is a matter for the parents’ group, whatever the age of the child', () => {
    const group = record('city/parents', 'family-group', {
      needs: ['school'],
      for: { child: 'only', family: 'mainly' },
    });
    const hall = record('city/learn', 'study-support');
    const said = asked({ needs: ['school'], age: 11, asker: 'family' });
    expect(verdictOf(said, group)).toBe('fits');
    expect(offered(said, [hall, group])[0]).toBe('city/parents');
    expect(verdictOf({ ...said, asker: 'self' }, group)).not.toBe('fits');
  });
});

describe('児童相談所', () => {
  it('of the prefecture may not be that of this place: one asks; that of the place itself is', () => {
    const said = asked({ needs: ['parenting'], age: 34 });
    const centre = record('prefecture/children', 'child-guidance-center', { area: [PREFECTURE] });
    expect(verdictOf(said, centre)).toBe('ask');
    expect(verdictOf(said, { ...centre, area: [CITY] })).toBe('fits');
  });
});

describe('連絡のしかたが分からない、都道府県のどこかの場所', () => {
  const firm = record('prefecture/firm', 'supportive-employer', {
    area: [PREFECTURE],
    phones: undefined,
    hours: undefined,
  });
  const work = ['hello-work', 'work-experience', 'intermediate-trainee'] as const;

  it('stands behind what one can reach, also when it is of just the step', () => {
    const near = work.map((kind) => record(`city/${kind}`, kind));
    const ids = offered(asked({ needs: ['work'], age: 40, step: 5 }), [firm, ...near]);
    expect(ids.at(-1)).toBe('prefecture/firm');
  });

  it('stands before others all the same for the group that was said', () => {
    const group = { ...firm, for: { 'care-leaver': 'only' } } as const;
    const near = work.map((kind) => record(`city/${kind}`, kind));
    const said = asked({ needs: ['work'], age: 20, audiences: ['care-leaver'] });
    expect(offered(said, [...near, group])[0]).toBe('prefecture/firm');
  });
});

describe('食堂とパントリー', () => {
  const table = record('city/table', 'children-cafeteria');
  const line = record('national/parents', 'helpline', { area: ['national'], needs: ['parenting'] });
  const first = (more: Partial<Answers>) =>
    offered(asked({ needs: ['parenting'], ...more }), [table, line])[0];

  it('is no answer to a child that speaks of 子育て・妊娠 for itself, nor to who also speaks of health', () => {
    expect(first({ age: 34 })).toBe('national/parents');
    expect(first({ age: 34, needs: ['parenting', 'money'] })).toBe('city/table');
    expect(first({ age: 15 })).toBe('national/parents');
    expect(first({ age: 8, asker: 'family' })).toBe('national/parents');
    expect(first({ age: 34, needs: ['parenting', 'health'] })).toBe('national/parents');
    expect(first({ age: 15, needs: ['parenting', 'food'] })).toBe('city/table');
  });

  it('and a place to play are for the small, not for the young who speak of 子育て・妊娠 for themselves', () => {
    const play = record('city/play', 'ibasho-children', { needs: ['parenting'] });
    expect(offered(asked({ needs: ['parenting'], age: 15 }), [play, line])[0]).toBe(line.id);
    expect(offered(asked({ needs: ['parenting'], age: 34 }), [play, line])[0]).toBe('city/play');
  });

  it('of the next town is not offered to who cannot go out', () => {
    const next = record('town/pantry', 'food-pantry', { area: [TOWN], serves: 'anyone' });
    expect(offered(asked({ needs: ['food'], age: 85, step: 0 }), [next])).toEqual([]);
    expect(offered(asked({ needs: ['food'], age: 85, step: 1 }), [next])).toEqual(['town/pantry']);
  });
});

describe('お金をともなう、やめられないこと', () => {
  it('is not helped by a group that does not speak of money', () => {
    const drinkers = record('prefecture/drinkers', 'self-help', {
      area: [PREFECTURE],
      needs: ['health'],
      for: { addiction: 'only' },
    });
    const desk = record('city/law', 'legal-consumer');
    const health = record('city/health', 'general-desk', { needs: ['health'] });
    const said = asked({ needs: ['health', 'debt'], age: 29, audiences: ['addiction'] });
    expect(offered(said, [drinkers, desk, health]).at(-1)).toBe('prefecture/drinkers');
    const gamblers = { ...drinkers, id: 'prefecture/gamblers', needs: ['health', 'debt'] } as const;
    const drinks = asked({ needs: ['health'], age: 29, audiences: ['addiction'] });
    expect(offered(drinks, [gamblers, drinkers, desk, health])[0]).toBe('prefecture/drinkers');
    expect(offered(said, [gamblers, drinkers])[0]).toBe('prefecture/gamblers');
  });
});

describe('ひとつのことだけを聞く電話', () => {
  const line = (id: string, more: Partial<MatchRecord>) =>
    record(`national/${id}`, 'helpline', { area: ['national'], serves: 'anyone', ...more });

  it('that speaks a language is asked what it hears of in it', () => {
    const trainees = line('a', { needs: ['language', 'work'], for: { foreign: 'only' } });
    for (const needs of [['language'], ['work', 'language'], ['language', 'work']] as const)
      expect(verdictOf(asked({ needs, age: 28 }), trainees)).toBe('ask');
  });

  it('for a heavy heart is asked while nothing but health was said', () => {
    const heart = line('inochi-no-denwa', { needs: ['health'] });
    const back = asked({ needs: ['health', 'money'], age: 59 });
    expect(verdictOf(back, heart)).toBe('ask');
    expect(verdictOf({ ...back, audiences: ['mental'] }, heart)).toBe('fits');
    expect(verdictOf({ ...back, urgent: ['suicide'] }, heart)).toBe('fits');
    // one of the same list that hears of anything is not meant
    const forAll = line('anata-no-ibasho', { needs: ['health', 'place', 'unknown'] });
    expect(verdictOf(back, forAll)).toBe('fits');
  });

  it('for one of the matters is asked whether it hears of the other', () => {
    const rights = line('rights', { needs: ['school', 'family'] });
    expect(verdictOf(asked({ needs: ['school', 'work'], age: 17 }), rights)).toBe('ask');
    expect(verdictOf(asked({ needs: ['school', 'family'], age: 15 }), rights)).toBe('fits');
  });

  it('is no answer to another matter for the language that it speaks', () => {
    const labour = line('labour', { needs: ['work', 'language'] });
    expect(offered(asked({ needs: ['food', 'language'], age: 37 }), [labour])).toEqual([]);
    expect(offered(asked({ needs: ['work', 'language'], age: 37 }), [labour])).toHaveLength(1);
  });

  it('for a sudden illness is asked, as what hears of some of one’s health', () => {
    const sudden = line('sudden', { needs: ['health'] });
    for (const audiences of [undefined, ['mental']] as const)
      expect(verdictOf(asked({ needs: ['health'], age: 55, audiences }), sudden)).toBe('ask');
  });

  it('for a pregnancy is asked beside another need, and stands behind in a matter of the family', () => {
    const pregnancy = record('city/pregnancy', 'pregnancy-consultation');
    const law = record('city/law', 'legal-consumer', { needs: ['family'] });
    const divorce = asked({ needs: ['family', 'parenting'], age: 33 });
    expect(verdictOf(asked({ needs: ['parenting'], age: 16 }), pregnancy)).toBe('fits');
    expect(verdictOf(asked({ needs: ['parenting'], age: 33 }), pregnancy)).toBe('ask');
    expect(verdictOf(divorce, pregnancy)).toBe('ask');
    expect(offered(divorce, [pregnancy, law])[0]).toBe('city/law');
  });

  it('for the illness of a child is asked by a grown-up who speaks of health', () => {
    const ill = line('child', { needs: ['health', 'parenting'], for: { child: 'only' } });
    expect(verdictOf(asked({ needs: ['parenting'], age: 30 }), ill)).toBe('ask');
    expect(verdictOf(asked({ needs: ['health', 'parenting'], age: 42 }), ill)).toBe('ask');
    expect(verdictOf(asked({ needs: ['health'], age: 8 }), ill)).toBe('fits');
  });

  it('for those at work is none for who is far from it', () => {
    const labour = line('labour', { needs: ['work'], steps: [6] });
    const verdicts = [undefined, 6, 5, 4, 1].map((step) =>
      verdictOf(asked({ needs: ['work'], age: 44, step }), labour),
    );
    expect(verdicts).toEqual(['fits', 'fits', 'fits', 'differs', 'differs']);
  });
});

describe('ほかのことの相談', () => {
  const line = (id: string, needs: MatchRecord['needs'], more: Partial<MatchRecord> = {}) =>
    record(`national/${id}`, 'helpline', { area: ['national'], serves: 'anyone', needs, ...more });
  const all = ['a', 'b', 'c'].map((id) =>
    line(`all-${id}`, ['unknown', 'health', 'work', 'money']),
  );
  const isOffered = (one: MatchRecord, more: Partial<Answers>) =>
    offered(asked(more), [one, ...all]).includes(one.id);

  it('is not offered: a sudden illness, where more was said', () => {
    const sudden = line('sudden', ['health']);
    expect(isOffered(sudden, { needs: ['health', 'work'], age: 38 })).toBe(false);
    expect(isOffered(sudden, { needs: ['health'], age: 38 })).toBe(true);
  });

  it('the illness of a child, where no health was said', () => {
    const ill = line('child', ['health', 'parenting']);
    expect(isOffered(ill, { needs: ['parenting', 'money'], age: 30 })).toBe(false);
    expect(isOffered(ill, { needs: ['parenting', 'health'], age: 30 })).toBe(true);
  });

  it('one’s rights, of which work is only a part', () => {
    const rights = line('rights', ['school', 'work']);
    expect(isOffered(rights, { needs: ['work', 'money'], age: 50 })).toBe(false);
    expect(isOffered(line('labour', ['work']), { needs: ['work', 'money'], age: 50 })).toBe(true);
    expect(isOffered(rights, { needs: ['school', 'work'], age: 25 })).toBe(true);
  });

  it('the law of foreigners, where more than the language was said', () => {
    const law = line('law', ['language', 'debt']);
    expect(isOffered(law, { needs: ['language', 'work'], age: 40 })).toBe(false);
    expect(isOffered(law, { needs: ['language', 'debt'], age: 40 })).toBe(true);
  });

  it('a lawyer, where only money is lacking, or one who is old is cared for', () => {
    const law = record('city/law', 'legal-consumer', { needs: ['debt', 'family', 'money'] });
    expect(isOffered(law, { needs: ['money', 'work'], age: 69 })).toBe(false);
    expect(isOffered(law, { needs: ['money', 'debt'], age: 69 })).toBe(true);
    expect(isOffered(law, { needs: ['money', 'housing'], age: 69 })).toBe(true);
    const care = { needs: ['family', 'health'], age: 79 } as const;
    expect(isOffered(law, { ...care, asker: 'family' })).toBe(false);
    expect(isOffered(law, { needs: ['family', 'health'], age: 67 })).toBe(false);
    expect(isOffered(law, { needs: ['family', 'health'], age: 35 })).toBe(true);
  });
});

describe('ギャンブルの借金', () => {
  it('is not paid by another loan, unless one lacks what to live on', () => {
    const loan = record('prefecture/loan', 'welfare-loan', { area: [PREFECTURE] });
    const said = (needs: MatchRecord['needs']) =>
      offered(asked({ needs, age: 33, audiences: ['gambling'] }), [loan]);
    expect(said(['debt'])).toEqual([]);
    expect(said(['debt', 'money'])).toEqual(['prefecture/loan']);
  });
});

describe('どの依存か、どの障害か', () => {
  const drinkers = record('nation/drinkers', 'self-help', { for: { alcohol: 'only' } });
  const gamblers = record('nation/gamblers', 'self-help', { for: { gambling: 'only' } });
  const both = record('nation/both', 'public-health-center', { for: { addiction: 'only' } });
  const said = (id: AudienceId) => asked({ needs: ['health'], age: 40, audiences: [id] });

  it('is not answered by a group for another one', () => {
    const found = (id: AudienceId) => [...offered(said(id), [drinkers, gamblers, both])].sort();
    expect(found('alcohol')).toEqual(['nation/both', 'nation/drinkers']);
    expect(found('gambling')).toEqual(['nation/both', 'nation/gamblers']);
    expect(found('addiction')).toHaveLength(3);
    expect(verdictOf(said('alcohol'), gamblers)).toBe('differs');
    expect(verdictOf(said('addiction'), gamblers)).toBe('ask');
    expect(offered(said('alcohol'), [both, drinkers])[0]).toBe('nation/drinkers');
  });

  it('puts what hears of one handicap behind what hears of each, until that one is said', () => {
    const centre = record('city/development', 'developmental-support', {
      needs: ['health', 'work'],
    });
    const shop = record('city/shop', 'transition-support', { needs: ['health', 'work'] });
    const first = (id: AudienceId) =>
      offered(asked({ needs: ['work', 'health'], age: 52, audiences: [id] }), [centre, shop])[0];
    expect(first('disability')).toBe('city/shop');
    expect(first('developmental')).toBe('city/development');
  });

  it('of a child who speaks of 子育て・妊娠 for itself, health is neither its growth nor its mind', () => {
    const line = record('city/pregnancy', 'pregnancy-consultation');
    const growth = record('city/growth', 'developmental-support', {
      needs: ['health', 'parenting'],
    });
    const mind = record('city/mind', 'mental-health-center', { anonymous: true });
    const girl = asked({ needs: ['parenting', 'health'], age: 16, conditions: ['anonymous'] });
    expect(offered(girl, [mind, growth, line])[0]).toBe('city/pregnancy');
    expect(offered(girl, [mind, growth, line])).not.toContain('city/growth');
  });
});

describe('育ちのこと', () => {
  it('is asked where it is heard, not where one plays', () => {
    const growth = record('city/growth', 'developmental-support', { for: { child: 'only' } });
    const play = record('city/play', 'ibasho-children');
    const hall = record('city/hall', 'childrens-hall');
    const mother = asked({ needs: ['parenting', 'health'], age: 4, asker: 'family' });
    expect(offered(mother, [play, hall, growth])[0]).toBe('city/growth');
    expect(offered({ ...mother, needs: ['parenting'] }, [play, growth])[0]).toBe('city/play');
  });
});

describe('発達のことだけを聞く窓口', () => {
  const centre = record('city/development', 'developmental-support', { needs: ['health'] });

  it.each([
    [{ age: 38, audiences: ['mental'] }, true],
    [{ age: 38, audiences: ['addiction'] }, true],
    [{ age: 38 }, true],
    [{ age: 75 }, true],
    [{ age: 38, audiences: ['disability'] }, false],
    [{ age: 9 }, false],
  ] as const)('%j: unlikely %s', (more, isUnlikely) => {
    const answers = asked({ needs: ['health'], ...more });
    const { suggestion } = whyHere(centre, answers, match(answers, [centre], CONTEXT), CONTEXT);
    expect(suggestion.isUnlikely).toBe(isUnlikely);
  });
});

describe('65歳から', () => {
  it('health speaks of no disability, and of the mind after what is for everybody', () => {
    const desk = record('city/consultation', 'disability-consultation', { needs: ['health'] });
    const mind = record('city/mind', 'mental-health-center', { needs: ['health', 'family'] });
    const council = record('city/council', 'social-welfare-council', { needs: ['family'] });
    const both = asked({ needs: ['family', 'health'], age: 75 });
    expect(verdictOf(both, desk)).toBe('differs');
    expect(verdictOf({ ...both, age: 64 }, desk)).toBe('ask');
    expect(offered(both, [mind, council])[0]).toBe('city/council');
    // More than health was said: the mind is one of several things that it may mean.
    expect(offered({ ...both, age: 60 }, [mind, council])[0]).toBe('city/council');
    const alone = asked({ needs: ['health'], age: 60 });
    expect(offered(alone, [mind, { ...council, needs: ['health'] }])[0]).toBe('city/mind');
    expect(verdictOf({ ...both, audiences: ['mental'] }, mind)).toBe('fits');
  });

  it('the work is that of who asks for a parent, not of the parent', () => {
    const firm = record('city/firm', 'supportive-employer', { needs: ['work'] });
    const desk = record('city/work', 'hello-work', { needs: ['work'] });
    const forMother = asked({ needs: ['family', 'work'], age: 84, asker: 'family' });
    expect(offered(forMother, [firm, desk])).toEqual(['city/work']);
    expect(offered({ ...forMother, age: 30 }, [firm, desk])).toContain('city/firm');
  });

  it('nobody alone is sent among children for company', () => {
    const table = record('city/table', 'children-cafeteria', { needs: ['food', 'place'] });
    const salon = record('city/salon', 'salon');
    for (const age of [45, 78])
      expect(offered(asked({ needs: ['place'], age, step: 1 }), [table, salon])).not.toContain(
        'city/table',
      );
    expect(offered(asked({ needs: ['place'], age: 9 }), [table, salon])).toContain('city/table');
    expect(offered(asked({ needs: ['place', 'food'], age: 78 }), [table])).toContain('city/table');
  });
});

describe('手帳のある人の練習', () => {
  it('stands first for who says an illness of the mind, as for a disability', () => {
    const trial = record('prefecture/trial', 'intermediate-trainee', { area: [PREFECTURE] });
    const training = record('city/training', 'life-training');
    const steps = asked({ needs: ['steps'], age: 36, step: 2 });
    for (const audience of ['mental', 'disability'] as const)
      expect(offered({ ...steps, audiences: [audience] }, [trial, training])[0]).toBe(
        'city/training',
      );
  });
});

describe('障害のことを言わない人', () => {
  it('is asked of one place for the disabled, however many there are', () => {
    const kinds = ['disability-consultation', 'continuous-a', 'life-training'] as const;
    const places = kinds.map((kind) => record(`city/${kind}`, kind, { needs: ['health', 'work'] }));
    const desk = record('city/hello', 'hello-work', { needs: ['work'] });
    const back = asked({ needs: ['work', 'health'], age: 58, step: 5 });
    const first = offered(back, [...places, desk]).slice(0, 5);
    expect(first.filter((id) => id !== 'city/hello')).toHaveLength(1);
    const said = offered({ ...back, audiences: ['disability'] }, [...places, desk]);
    expect(said.slice(0, 2).sort()).toEqual(['city/continuous-a', 'city/disability-consultation']);
  });
});

describe('子育てのこと', () => {
  it('is no reason for a loan, and beside a heavier matter none for a meal', () => {
    const loan = record('city/loan', 'welfare-loan', { needs: ['money', 'parenting'] });
    const table = record('city/table', 'children-cafeteria', { needs: ['food', 'parenting'] });
    const law = record('city/law', 'legal-consumer', { needs: ['family', 'money'] });
    const all = [loan, table, law];
    expect(offered(asked({ needs: ['parenting'], age: 33 }), all)).not.toContain(loan.id);
    expect(offered(asked({ needs: ['money', 'parenting'], age: 33 }), all)).toContain(loan.id);
    expect(offered(asked({ needs: ['family', 'parenting'], age: 33 }), all)[0]).toBe(law.id);
  });
});

describe('一般就労', () => {
  it.each(['continuous-a', 'continuous-b'] as const)(
    'is not at %s, which stands in its place',
    (kind) => {
      const place = record('city/place', kind);
      const said = asked({ needs: ['work', 'health'], age: 29, audiences: ['disability'] });
      expect(verdictOf({ ...said, step: 6 }, place)).toBe('differs');
      expect(verdictOf({ ...said, step: 5 }, place)).not.toBe('differs');
    },
  );
});

describe('指定都市の児童相談所', () => {
  it('is the own one of the city: that of the prefecture is left out', () => {
    const centre = record('prefecture/children', 'child-guidance-center', { area: [PREFECTURE] });
    const answers = asked({ needs: ['violence'], age: 10 });
    const { places } = CONTEXT;
    const ofWard = { ...CONTEXT, places: { ...places, parentOf: () => TOWN } };
    const whole = { ...CONTEXT, places: { ...places, wardsOf: () => [TOWN] } };
    expect(offered(answers, [centre])).toContain(centre.id);
    expect(offered(answers, [centre], ofWard)).not.toContain(centre.id);
    expect(offered(answers, [centre], whole)).not.toContain(centre.id);
  });

  it('of one district of several is none for who brings up a child: the line finds the right one', () => {
    const centre = record('prefecture/children', 'child-guidance-center', { area: [PREFECTURE] });
    const answers = asked({ needs: ['parenting', 'health'], age: 40 });
    expect(offered(answers, [centre])).toEqual([]);
    expect(offered(answers, [{ ...centre, area: [CITY] }])).toEqual([centre.id]);
  });
});

describe('となりの町のもの', () => {
  it('does not make up for the own desk, unless it was asked for', () => {
    const desk = record('city/desk', 'self-reliance-desk');
    const halls = ['a', 'b', 'c'].map((id) =>
      record(`town/${id}`, 'childrens-hall', { area: [TOWN], serves: 'anyone' }),
    );
    const answers = asked({ needs: ['parenting'], age: 42 });
    const men = record('town/men', 'family-group', { area: [TOWN], for_men: true });
    expect(offered(asked({ needs: ['family'], age: 50 }), [men])).toEqual([]);
    expect(offered(answers, [desk, ...halls])[0]).toBe('city/desk');
    expect(offered({ ...answers, neighbours: true }, [desk, ...halls])[0]).not.toBe('city/desk');
  });
});
