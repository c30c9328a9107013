/** 答えにならない場所: who is told of what, by whose matter it is, by who asks, and by whether anybody else is meant. */
import { describe, expect, it } from 'vitest';
import { match, whyHere } from '../../src/matching/match.ts';
import type { Answers } from '../../src/matching/answers.ts';
import type { MatchRecord } from '../../src/matching/match-record.ts';
import { asked, CITY, CONTEXT, line, offered, PREFECTURE, record, TOWN } from './sample-records.ts';

const seen = (answers: Answers, one: MatchRecord) =>
  whyHere(one, answers, match(answers, [one], CONTEXT), CONTEXT).suggestion;

describe('お年寄りや障害のある人への暴力', () => {
  const care = record('city/care', 'community-care-center');
  const core = record('city/core', 'disability-core-center');
  const office = record('city/office', 'welfare-office');
  const wide = record('city/wide', 'welfare-office', { area: [CITY, TOWN] });
  const couples = record('prefecture/dv', 'dv-center', { area: [PREFECTURE] });
  const next = record('town/care', 'community-care-center', { area: [TOWN], serves: 'anyone' });
  const switchboard = record('city/general', 'general-desk', { needs: ['violence', 'family'] });
  const elder = CONTEXT.danger.panels.find(({ sign }) => sign === 'elder')!;
  const lines = elder.lines.map((id) => record(id, 'helpline', { area: ['national'] }));
  const all = [care, core, office, wide, couples, next, switchboard, ...lines];
  const told = asked({ needs: ['violence'], age: 82, asker: 'supporter' });

  it('is told to the desk of the old and to the police, not to what is for couples', () => {
    const ids = offered(told, all);
    expect(ids[0]).toBe('city/care');
    expect(ids).toContain('national/keisatsu-110');
    expect(ids.indexOf('city/office')).toBeGreaterThan(ids.indexOf('national/keisatsu-110'));
    for (const other of [couples, core, wide, next, switchboard])
      expect(ids).not.toContain(other.id);
    expect(match(told, all, CONTEXT).urgent.map(({ sign }) => sign)).toEqual(['elder']);
    expect(seen(told, care).verdict).toBe('fits');
    expect(seen(told, office).verdict).toBe('ask');
  });

  it('of one who is struck stands beside the desk for couples: it may be either', () => {
    const ids = offered(asked({ needs: ['violence'], age: 70 }), all);
    expect(ids).toContain('city/care');
    expect(ids).toContain('prefecture/dv');
    expect(ids).not.toContain('city/general');
  });

  it('goes to the desk of the handicapped, where that was said', () => {
    const said = asked({
      needs: ['violence'],
      age: 35,
      asker: 'family',
      audiences: ['disability'],
    });
    const ids = offered(said, all);
    expect(ids[0]).toBe('city/core');
    expect(ids).not.toContain('prefecture/dv');
    const self = asked({ needs: ['violence'], age: 35, audiences: ['disability'] });
    expect(offered(self, all)).toContain('prefecture/dv');
  });

  it('of a handicapped child is told to the desk and the lines of children', () => {
    const children = record('city/children', 'child-guidance-center');
    const line189 = record('national/jidou-189', 'helpline', { area: ['national'] });
    const said = asked({ needs: ['violence'], age: 9, asker: 'family', audiences: ['disability'] });
    expect(offered(said, [...all, children, line189]).slice(0, 2)).toEqual([
      'city/children',
      'national/jidou-189',
    ]);
    expect(match(said, [], CONTEXT).urgent.map(({ sign }) => sign)).toEqual(['violence']);
  });

  it('is nothing of who is neither old nor handicapped', () => {
    const ids = offered(asked({ needs: ['violence'], age: 40, asker: 'family' }), all);
    expect(ids).toContain('prefecture/dv');
    expect(ids).not.toContain('city/care');
  });
});

describe('だれが話すか', () => {
  const childs = line('childs', { needs: ['school', 'family'], ages: { max: 18 } });
  const both: MatchRecord = { ...childs, id: 'national/both', may_start: ['self', 'family'] };

  it("a child's own line is for the child, not for who asks for it", () => {
    const self = asked({ needs: ['school'], age: 14 });
    expect(offered(self, [childs])).toEqual([childs.id]);
    for (const asker of ['family', 'supporter'] as const)
      expect(offered({ ...self, asker }, [childs])).toEqual([]);
    expect(offered({ ...self, asker: 'family' }, [both])).toEqual([both.id]);
    expect(offered({ ...self, conditions: ['with_children'] }, [childs])).toEqual([]);
  });

  it('the panel of what a child calls is shown to the child alone', () => {
    const signs = (asker?: 'family') =>
      match(asked({ needs: ['school'], age: 14, asker }), [], CONTEXT).urgent.map(
        ({ sign }) => sign,
      );
    expect([signs(), signs('family')]).toEqual([['child'], []]);
  });

  it('a café for carers is none for whom they care', () => {
    const cafe = record('city/carers', 'cafe', { for: { family: 'mainly' } });
    const place = asked({ needs: ['place'], age: 30, asker: 'family' });
    expect(offered(place, [cafe])).toEqual([]);
    expect(offered({ ...place, needs: ['family'] }, [cafe])).toEqual([cafe.id]);
  });

  it('a neighbour who tells of a child is not sent to the desk for couples', () => {
    const dv = record('prefecture/dv', 'dv-center', { area: [PREFECTURE] });
    const own = record('city/children', 'child-guidance-center');
    const said = asked({ needs: ['violence'], age: 5, asker: 'supporter' });
    expect(offered(said, [dv, own])).toEqual([own.id]);
    expect(offered({ ...said, asker: 'family' }, [dv, own])).toEqual([own.id, dv.id]);
  });
});

describe('やめられないこと', () => {
  const families = record('national/families', 'family-group', {
    area: ['national'],
    needs: ['family', 'debt', 'health'],
    for: { family: 'mainly', gambling: 'only' },
  });
  const gambler = asked({ needs: ['debt', 'health'], age: 38, audiences: ['gambling'] });

  it('brings who gambles to no group of families, and the family to theirs', () => {
    expect(offered(gambler, [families])).toEqual([]);
    expect(offered({ ...gambler, needs: ['family', 'debt'], asker: 'family' }, [families])).toEqual(
      [families.id],
    );
  });

  it('brings nobody to the families of the mentally ill, nor to a desk for the handicapped', () => {
    const mind = record('city/mind', 'family-group', { for: { family: 'only', mental: 'only' } });
    const handicap = record('city/handicap', 'disability-consultation');
    const said = asked({
      needs: ['health'],
      age: 45,
      asker: 'family',
      audiences: ['addiction', 'alcohol'],
    });
    expect(offered(said, [mind, handicap])).toEqual([]);
    const ill = { ...said, audiences: ['mental'] } as const;
    expect(offered(ill, [mind, handicap]).toSorted()).toEqual([handicap.id, mind.id]);
  });

  it('is not helped by another loan', () => {
    const loan = record('city/loan', 'welfare-loan');
    const owes = asked({ needs: ['debt'], age: 38 });
    // Who owes money is lent no more; who lacks the money to live may be.
    expect(offered(owes, [loan])).toEqual([]);
    expect(offered({ ...owes, audiences: ['addiction'] }, [loan])).toEqual([]);
    expect(offered({ ...owes, needs: ['debt', 'money'] }, [loan])).toEqual([loan.id]);
  });
});

describe('ほかのことのための場所', () => {
  it('a bed for who has no home is none for who owes rent', () => {
    const bed = record('city/bed', 'temporary-housing');
    const others = ['self-reliance-desk', 'welfare-office', 'housing-support'] as const;
    const all = [bed, ...others.map((kind) => record(`city/${kind}`, kind))];
    const owes = asked({ needs: ['housing', 'money'], age: 40 });
    expect(offered(owes, all)).not.toContain(bed.id);
    expect(offered({ ...owes, needs: ['housing', 'papers'] }, all)).toContain(bed.id);
    expect(offered({ ...owes, urgent: ['shelter'] }, all)).toContain(bed.id);
  });

  it('a line at the number of a desk is the same once more', () => {
    const phones = [{ number: '0570-078374' }];
    const desk = record('prefecture/law', 'legal-consumer', { area: [PREFECTURE], phones });
    const same = line('law', { needs: ['debt'], phones });
    const other = line('other', { needs: ['debt'] });
    const owes = asked({ needs: ['debt'], age: 40 });
    expect(offered(owes, [desk, same, other]).toSorted()).toEqual([other.id, desk.id].toSorted());
  });

  it('what is for who left school is not for a pupil who is hungry', () => {
    const study = record('city/study', 'study-support', { needs: ['school', 'withdrawn'] });
    const halls = ['a', 'b', 'c'].map((id) => record(`city/${id}`, 'children-cafeteria'));
    const hungry = asked({ needs: ['food', 'school'], age: 16 });
    expect(offered(hungry, [study, ...halls]).indexOf(study.id)).not.toBe(0);
    expect(seen(hungry, study).isSupposed).toBe(true);
    expect(seen({ ...hungry, needs: ['school'] }, study).isSupposed).toBe(false);
    expect(seen({ ...hungry, needs: ['school', 'steps'] }, study).isSupposed).toBe(false);
  });

  it('a line for people at work is none for who practises to work', () => {
    const labour = line('labour', { needs: ['work'], for: { employed: 'mainly' } });
    const desk = record('city/desk', 'self-reliance-desk');
    const seeks = asked({ needs: ['work'], age: 35, step: 5 });
    expect(offered(seeks, [labour, desk])).toEqual([desk.id]);
    expect(offered({ ...seeks, step: 0 }, [labour, desk])).toContain(labour.id);
    expect(offered({ ...seeks, audiences: ['employed'] }, [labour, desk])).toContain(labour.id);
  });

  it('a desk of one matter that hardly answers is no filler, but the desks for all are', () => {
    const young = record('city/young', 'youth-consultation', { needs: ['school', 'money'] });
    const desks = ['self-reliance-desk', 'social-welfare-council', 'welfare-office'] as const;
    const all = [young, ...desks.map((kind) => record(`city/${kind}`, kind))];
    expect(offered(asked({ needs: ['money'], age: 30 }), all)).not.toContain(young.id);
  });
});

describe('ステップで外さないもの', () => {
  it('who works eats, stops drinking and brings up a child as well', () => {
    const worker = (more: Partial<Answers>) => asked({ age: 40, step: 6, ...more });
    const pantry = record('city/pantry', 'food-pantry');
    const drinkers = record('city/aa', 'self-help', {
      needs: ['health'],
      for: { alcohol: 'only' },
    });
    const parents = record('city/parents', 'self-help', {
      needs: ['parenting'],
      for: { 'single-parent': 'only' },
    });
    expect(seen(worker({ needs: ['food'] }), pantry).verdict).toBe('fits');
    const drinks = worker({ needs: ['health'], audiences: ['alcohol'] });
    expect(seen(drinks, drinkers).verdict).not.toBe('differs');
    const alone = worker({ needs: ['parenting'], audiences: ['single-parent'] });
    expect(seen(alone, parents).verdict).not.toBe('differs');
  });

  it('but company and training of an earlier step are passed', () => {
    const worker = asked({ age: 40, step: 6 });
    expect(seen({ ...worker, needs: ['place'] }, record('city/cafe', 'cafe')).verdict).toBe(
      'differs',
    );
    const training = record('city/training', 'life-training');
    const ill = { ...worker, needs: ['health'], audiences: ['disability'] } as const;
    expect(seen(ill, training).verdict).toBe('differs');
  });
});

describe('答えると言っていない窓口', () => {
  it('that stands in is asked, and so is one that hardly answers', () => {
    const desk = record('city/desk', 'self-reliance-desk');
    const cares = asked({ needs: ['family'], age: 68 });
    const [first] = match(cares, [desk], CONTEXT).suggestions;
    expect([first?.record.id, first?.verdict]).toEqual([desk.id, 'ask']);
    const office = record('city/office', 'welfare-office');
    expect(seen(asked({ needs: ['health'], age: 40 }), office).verdict).toBe('ask');
    expect(seen(asked({ needs: ['money'], age: 40 }), office).verdict).toBe('fits');
  });
});

describe('連絡のしかた', () => {
  it('of a form or a mail only that it is there is sent, and it is known all the same', () => {
    const whole = { ...record('city/a', 'general-desk'), phones: undefined };
    const written = asked({ needs: ['unknown'], conditions: ['no_phone'] });
    const result = (one: MatchRecord) =>
      seen(written, one).judgements.find(({ about }) => about === 'condition')?.result;
    expect(result({ ...whole, isWrittenTo: true })).toBe('fits');
    expect(result({ ...whole, email: 'a@example.jp' })).toBe('fits');
    expect(result(whole)).toBe('unknown');
    expect(seen(written, { ...whole, isWrittenTo: true }).parts.contact).toBe(1);
  });
});

describe('ことば', () => {
  it('a line that speaks the language that was asked for is asked of another matter too', () => {
    const speaks = line('speaks', {
      needs: ['language'],
      for: { foreign: 'only' },
      languages: ['pt', 'en'],
    });
    const school = asked({ needs: ['language', 'school'], age: 10, asker: 'family' });
    expect(offered(school, [speaks])).toEqual([]);
    expect(offered({ ...school, conditions: ['language:pt'] }, [speaks])).toEqual([speaks.id]);
    expect(offered({ ...school, conditions: ['language:ne'] }, [speaks])).toEqual([]);
  });
});

describe('そのことを言わなかった人', () => {
  const pregnancy = record('prefecture/pregnancy', 'pregnancy-consultation', {
    area: [PREFECTURE],
  });
  const school = record('prefecture/school', 'education-consultation', {
    area: [PREFECTURE],
    needs: ['parenting', 'school'],
  });
  const childrens = record('city/children', 'child-guidance-center');
  const family = record('city/family', 'child-family-center');
  const all = [pregnancy, school, childrens, family];

  it('who may be pregnant is sent to no desk for a child that is there', () => {
    const ids = offered(asked({ needs: ['parenting', 'health'], age: 19 }), all);
    expect(ids).toContain('prefecture/pregnancy');
    expect(ids).not.toContain('prefecture/school');
    expect(ids).not.toContain('city/children');
    expect(offered(asked({ needs: ['parenting', 'school'], age: 19 }), all)).toContain(
      'prefecture/school',
    );
    expect(offered(asked({ needs: ['parenting'], age: 34 }), all)).toContain('city/children');
  });

  it('who comes with a child is not asked whether they are pregnant, unless they say so', () => {
    const mother = asked({ needs: ['parenting'], age: 32, conditions: ['with_children'] });
    expect(offered(mother, all)).toContain('city/family');
    expect(offered(mother, all)).not.toContain('prefecture/pregnancy');
    expect(offered({ ...mother, audiences: ['pregnant'] }, all)).toContain('prefecture/pregnancy');
  });

  it('who needs food today and speaks another language is understood too', () => {
    const desk = record('city/desk', 'self-reliance-desk');
    const foreign = record('prefecture/foreign', 'foreign-residents-desk', {
      area: [PREFECTURE],
      languages: ['es'],
    });
    const hungry = asked({
      needs: ['food', 'language'],
      conditions: ['language:es'],
      urgent: ['food'],
    });
    expect(offered(hungry, [foreign, desk])).toEqual(['city/desk', 'prefecture/foreign']);
    expect(offered({ ...hungry, conditions: [] }, [desk, foreign])).not.toContain(
      'prefecture/foreign',
    );
  });

  it('who is still on the way to work has no dispute at work', () => {
    const desk = record('city/desk', 'self-reliance-desk', { needs: ['work', 'housing'] });
    const dispute = record('prefecture/labour', 'labour-consultation', { area: [PREFECTURE] });
    const looking = asked({ needs: ['housing', 'work'], age: 18, step: 4 });
    expect(seen(looking, dispute).verdict).toBe('ask');
    expect(seen({ ...looking, step: undefined }, dispute).verdict).toBe('fits');
    expect(seen({ ...looking, audiences: ['employed'] }, dispute).verdict).toBe('fits');
    expect(offered(looking, [dispute, desk])[0]).toBe('city/desk');
  });
});
