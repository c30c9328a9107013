/** いくつかの意味: a word such as 学校のこと means one of several things; what answers one of them only stands behind. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/matching/answers.ts';
import { match, whyHere } from '../../src/matching/match.ts';
import type { MatchRecord } from '../../src/matching/match-record.ts';
import { asked, CONTEXT, PREFECTURE, record, TOWN } from './sample-records.ts';

const offered = (answers: Answers, records: readonly MatchRecord[]): readonly string[] => {
  const result = match(answers, records, CONTEXT);
  return result.suggestions.slice(0, result.offered).map(({ record: { id } }) => id);
};
const firstFive = (answers: Answers, records: readonly MatchRecord[]) =>
  offered(answers, records).slice(0, 5);
const verdictOf = (answers: Answers, one: MatchRecord) =>
  whyHere(one, answers, match(answers, [one], CONTEXT), CONTEXT).suggestion.verdict;
const line = (id: string, needs: MatchRecord['needs'], more: Partial<MatchRecord> = {}) =>
  record(`national/${id}`, 'helpline', { area: ['national'], serves: 'anyone', needs, ...more });

const desk = record('city/desk', 'self-reliance-desk');
const council = record('city/council', 'social-welfare-council');
const listener = line('all', ['unknown', 'place', 'health', 'family', 'school', 'money']);

describe('学校のこと', () => {
  const advice = record('city/advice', 'education-consultation');
  const room = record('city/class', 'education-support-center');
  const free = record('city/free', 'free-school');
  const childLine = line('child', ['school'], { for: { child: 'only' } });
  const lesson = record('city/lesson', 'study-support');
  const all = [free, room, advice, lesson, childLine, listener];

  it('is not the free school, until it is said that the child stays away, or looks for a place to be', () => {
    const bullied = asked({ needs: ['school'], age: 11 });
    expect(firstFive(bullied, all)).not.toContain(free.id);
    expect(firstFive({ ...bullied, needs: ['school', 'withdrawn'] }, all)).toContain(free.id);
    expect(firstFive({ ...bullied, needs: ['school', 'place'] }, all)).toContain(free.id);
  });

  it('with money is what school costs: neither a class for those who stay away nor a line for the bullied', () => {
    const costs = asked({ needs: ['school', 'money'], age: 35 });
    const first = firstFive(costs, [
      ...all,
      desk,
      council,
      record('city/office', 'welfare-office'),
    ]);
    for (const one of [free, room, childLine, advice]) expect(first).not.toContain(one.id);
    expect(first).toContain(desk.id);
  });

  it('of a student is their own: the lines and places of children are none of theirs', () => {
    const student = asked({ needs: ['school'], age: 21 });
    expect(verdictOf(student, childLine)).toBe('differs');
    expect(verdictOf({ ...student, age: 41 }, childLine)).toBe('fits');
  });

  it('of a parent who tells no age of the child is not a place for the older pupils alone, nor for grown-ups', () => {
    const parent = asked({ needs: ['school'], age: 38 });
    const older = { ...lesson, id: 'city/older', ages: { min: 14, max: 18 } };
    const young = record('city/young', 'youth-consultation', { ages: { min: 18, max: 39 } });
    const few = [advice, lesson, childLine, older, young, listener];
    expect(firstFive(parent, few)).not.toContain(older.id);
    expect(firstFive(parent, few)).not.toContain(young.id);
    expect(firstFive({ ...parent, asker: 'family', age: 15 }, few)).toContain(older.id);
  });

  it('of a child is heard by the desk for it, whatever age the parent tells', () => {
    const own = { ...advice, ages: { max: 15 } };
    expect(verdictOf(asked({ needs: ['school'], age: 45 }), own)).toBe('fits');
  });

  it('is no matter of the line for everybody’s rights', () => {
    const rights = line('rights', ['school', 'work']);
    const kept = asked({ needs: ['school'], age: 12 });
    expect(offered(kept, [rights, childLine])).not.toContain(rights.id);
  });
});

describe('妊娠と子育て', () => {
  const pregnancy = record('prefecture/pregnancy', 'pregnancy-consultation', {
    area: [PREFECTURE],
    anonymous: true,
  });
  const hall = record('city/hall', 'childrens-hall');
  const centre = record('city/centre', 'child-family-center');
  const parents = line('parents', ['parenting']);
  const all = [pregnancy, hall, centre, parents];

  it('takes no mother for pregnant, but who says so, is young, or wants to stay unnamed', () => {
    const mother = asked({ needs: ['parenting'], age: 33 });
    expect(firstFive(mother, all)).not.toContain(pregnancy.id);
    expect(firstFive({ ...mother, audiences: ['pregnant'] }, all)).toContain(pregnancy.id);
    expect(firstFive({ ...mother, conditions: ['anonymous'] }, all)).toContain(pregnancy.id);
    expect(firstFive({ ...mother, age: 17 }, all)).toContain(pregnancy.id);
  });

  it('takes no parent who asks of a girl of fifteen for one who asks of a pregnancy', () => {
    const parent = asked({ needs: ['parenting'], age: 15, asker: 'family' });
    expect(verdictOf(parent, pregnancy)).toBe('ask');
    expect(firstFive(parent, all)).not.toContain(pregnancy.id);
  });

  it('needs no food to take home where neither food nor money was said to lack', () => {
    const pantry = record('city/pantry', 'food-pantry');
    const mother = asked({ needs: ['parenting'], age: 33 });
    expect(firstFive(mother, [pantry, hall, centre, parents])).not.toContain(pantry.id);
    expect(
      firstFive({ ...mother, needs: ['parenting', 'money'] }, [pantry, hall, centre]),
    ).toContain(pantry.id);
  });
});

describe('からだ・こころ・障害', () => {
  const mind = record('city/mind', 'mental-health-center');
  const consult = record('city/consult', 'disability-consultation');
  const training = record('city/training', 'transition-support');

  it('with another need is not first of all the mind', () => {
    const back = asked({ needs: ['health', 'money'], age: 52 });
    const all = [mind, desk, council, record('city/office', 'welfare-office'), listener];
    expect(firstFive(back, all)).not.toContain(mind.id);
    expect(firstFive({ ...back, audiences: ['mental'] }, all)).toContain(mind.id);
  });

  it('alone asks for no work', () => {
    const ill = asked({ needs: ['health'], age: 40, audiences: ['disability'] });
    expect(offered(ill, [training, consult])).toEqual([consult.id]);
  });

  it('知的障害 is none of the mind, and has places of its own', () => {
    const firm = record('prefecture/firm', 'supportive-employer', {
      area: [PREFECTURE],
      for: { intellectual: 'mainly' },
    });
    const works = asked({ needs: ['work'], age: 26, step: 5, audiences: ['intellectual'] });
    expect(verdictOf(works, firm)).toBe('fits');
    expect(verdictOf({ ...works, audiences: ['mental'] }, firm)).toBe('ask');
    const ill = asked({ needs: ['health'], age: 26, audiences: ['intellectual'] });
    expect(verdictOf(ill, consult)).toBe('fits');
    expect(firstFive(ill, [mind, consult, desk, council, listener])).not.toContain(mind.id);
  });

  it('is no sudden illness: #7119 and #8000 are not among what one chooses from', () => {
    const sudden = line('sudden', ['health'], { phones: [{ number: '#7119' }] });
    expect(offered(asked({ needs: ['health'], age: 50 }), [sudden, desk])).not.toContain(sudden.id);
  });
});

describe('もしかすると、の場所は、3つまでを埋めるだけ', () => {
  const meal = record('city/meal', 'children-cafeteria');
  const pantry = record('city/pantry', 'food-pantry');

  it('a grown-up alone is sent among children where little else answers', () => {
    const hungry = asked({ needs: ['food'], age: 50 });
    const office = record('city/office', 'welfare-office');
    expect(firstFive(hungry, [meal, pantry, desk, council, office])).not.toContain(meal.id);
    expect(firstFive(hungry, [meal, desk])).toContain(meal.id);
    expect(firstFive({ ...hungry, age: 9 }, [meal, pantry, desk, council])).toContain(meal.id);
  });

  it('what is mainly for others is offered where nothing else is', () => {
    const leavers = record('city/leavers', 'ibasho-youth', { for: { 'care-leaver': 'mainly' } });
    const alone = asked({ needs: ['place'], age: 22 });
    expect(offered(alone, [leavers])).toEqual([leavers.id]);
    expect(offered(alone, [leavers, record('city/club', 'ibasho-youth')])).toEqual(['city/club']);
  });
});

describe('だれが聞くか', () => {
  it('who stays at home is not sent among the families of such people, nor a family among those who drink', () => {
    const families = record('city/families', 'family-group', {
      needs: ['withdrawn', 'family'],
      for: { hikikomori: 'mainly', family: 'mainly' },
    });
    const home = asked({ needs: ['withdrawn'], age: 40 });
    expect(offered(home, [families])).toEqual([]);
    expect(offered(home, [{ ...families, may_start: ['self', 'family'] }])).toEqual([families.id]);
    expect(offered({ ...home, asker: 'family' }, [families])).toEqual([families.id]);
    const circle = record('city/circle', 'self-help', {
      needs: ['health'],
      for: { alcohol: 'only' },
    });
    const drinks = asked({ needs: ['health'], age: 45, audiences: ['alcohol'] });
    expect(offered(drinks, [circle])).toEqual([circle.id]);
    expect(offered({ ...drinks, asker: 'family' }, [circle])).toEqual([]);
  });
});

describe('となりの町', () => {
  const nextDoor = (kind: MatchRecord['kind'], more: Partial<MatchRecord> = {}) =>
    record(`town/${kind}`, kind, { area: [TOWN], serves: 'anyone', ...more });

  it('is looked at for what answers all that was said, by who can go there', () => {
    const cafe = nextDoor('cafe');
    expect(offered(asked({ needs: ['place'], age: 50 }), [cafe])).toEqual([cafe.id]);
    expect(offered(asked({ needs: ['place', 'money'], age: 50 }), [cafe])).toEqual([]);
    expect(offered(asked({ needs: ['place'], age: 50, step: 0 }), [cafe])).toEqual([]);
  });
});

it('貸付は、ひとつ: the local and the prefectural one are of the same council', () => {
  const loans = [
    record('city/loan', 'welfare-loan'),
    record('prefecture/loan', 'welfare-loan', { area: [PREFECTURE] }),
  ];
  const poor = asked({ needs: ['money'], age: 50 });
  expect(offered(poor, [...loans, desk, council]).filter((id) => id.endsWith('loan'))).toHaveLength(
    1,
  );
});
