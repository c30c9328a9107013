/** 電話は場所ではない、ひとつの窓口はひとつ、みじかい一覧をうめるもの: what a strict counsellor found wrong, by its kind. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/matching/answers.ts';
import { match } from '../../src/matching/match.ts';
import type { MatchRecord } from '../../src/matching/match-record.ts';
import { questionsOf } from '../../src/words/ja/reasons.ts';
import { asked, CONTEXT, line, PREFECTURE, record, seen } from './sample-records.ts';

const placesOf = (answers: Answers, records: readonly MatchRecord[]) => {
  const { suggestions, offered } = match(answers, records, CONTEXT);
  return suggestions.slice(0, offered);
};
const idsOf = (answers: Answers, records: readonly MatchRecord[]): readonly string[] =>
  placesOf(answers, records).map((one) => one.record.id);
const signsOf = (answers: Answers) =>
  match(answers, [], CONTEXT).urgent.map(({ sign, lines }) => [sign, lines] as const);

describe('電話やチャットは、行く場所ではない', () => {
  const talk = line('talk', { needs: ['place'] });

  it.each(['look_first', 'accompany', 'pickup', 'wheelchair', 'home_visit'] as const)(
    '%s: one asks where one could go',
    (condition) => {
      const place = seen(asked({ needs: ['place'], conditions: [condition] }), talk);
      expect(place.verdict).toBe('ask');
      expect(questionsOf(place, CONTEXT.places)).toEqual(['行ける場所も、教えてもらえますか']);
    },
  );

  it('is asked of by who wants to go somewhere, not by who stays at home or asks of debts', () => {
    const out = asked({ needs: ['place'], step: 1 });
    expect(seen(out, talk).verdict).toBe('ask');
    expect(seen({ ...out, step: 0 }, talk).verdict).toBe('fits');
    const debts = line('debts', { needs: ['debt'] });
    expect(seen(asked({ needs: ['debt'], step: 1 }), debts).verdict).toBe('fits');
  });

  it('has a place where one is published', () => {
    const there = { ...talk, point: { lat: 35, lon: 139 } };
    expect(seen(asked({ needs: ['place'], step: 1 }), there).verdict).toBe('fits');
  });

  it('書くだけの相談 is asked about by who is 75 or older', () => {
    const chat = line('chat', { needs: ['place'], phones: undefined, chat: 'https://example.jp/' });
    expect(seen(asked({ needs: ['place'], age: 74 }), chat).verdict).toBe('fits');
    expect(seen(asked({ needs: ['place'], age: 75 }), chat).verdict).toBe('ask');
    expect(seen(asked({ needs: ['place'], age: 75 }), talk).verdict).toBe('fits');
  });
});

describe('人権の電話', () => {
  const rights = line('kodomo-jinken-110', {
    needs: ['school', 'family'],
    for: { child: 'mainly' },
  });
  const pupil = asked({ needs: ['school'], age: 14 });

  it('hears of school by the way: behind what is for it, and never 合いそう', () => {
    const school = record('city/school', 'education-consultation');
    expect(seen(pupil, rights).verdict).toBe('ask');
    expect(idsOf(pupil, [rights, school])[0]).toBe('city/school');
    const lines = ['a', 'b', 'c'].map((id) => line(id, { needs: ['school'], ages: { max: 18 } }));
    expect(idsOf(pupil, [rights, ...lines])).not.toContain(rights.id);
  });

  it('is one of those to call in violence', () => {
    const women = line('josei-jinken', { needs: ['violence', 'family'], for: { women: 'mainly' } });
    expect(seen(asked({ needs: ['violence'], audiences: ['women'] }), women).verdict).toBe('fits');
  });
});

describe('ほかの人のためのもの', () => {
  it('夫・妻・恋人からの暴力の電話 is asked about by a child, and 合いそう for a grown-up', () => {
    const partners = line('dv-plus', { needs: ['violence'] });
    expect(seen(asked({ needs: ['violence'], age: 16 }), partners).verdict).toBe('ask');
    expect(seen(asked({ needs: ['violence'], age: 30 }), partners).verdict).toBe('fits');
  });

  it('子どもの居場所 is none for a grown-up alone, unless it says so; for a parent of school it is', () => {
    const place = record('city/place', 'ibasho-children', { needs: ['place', 'school'] });
    const old = asked({ needs: ['place', 'school'], age: 79 });
    expect(idsOf(old, [place])).toEqual([]);
    expect(idsOf(old, [{ ...place, ages: { min: 6, max: 90 } }])).toHaveLength(1);
    expect(idsOf({ ...old, age: 40 }, [place])).toHaveLength(1);
    expect(idsOf({ ...old, age: 14 }, [place])).toHaveLength(1);
  });

  it('求人 waits for who has work and speaks of the family, 貸付 for an old person’s money', () => {
    const hello = record('city/hello-work', 'hello-work');
    const loan = record('city/loan', 'welfare-loan');
    const desks = ['social-welfare-council', 'general-desk', 'self-reliance-desk'] as const;
    const others = desks.map((kind) => record(`city/${kind}`, kind));
    const working = asked({ needs: ['family', 'work'], age: 49, audiences: ['employed'] });
    expect(idsOf(working, [hello, ...others])).not.toContain(hello.id);
    expect(idsOf({ ...working, audiences: [] }, [hello, ...others])).toContain(hello.id);
    const aunt = asked({ needs: ['family', 'money'], age: 81, asker: 'family' });
    expect(idsOf(aunt, [loan, ...others])).not.toContain(loan.id);
    expect(idsOf({ ...aunt, age: 40, asker: 'self' }, [loan, ...others])).toContain(loan.id);
  });

  it('家のない人の部屋 is none for who asks to be visited at home', () => {
    const rooms = record('city/rooms', 'temporary-housing', { needs: ['housing'] });
    const desk = record('city/desk', 'self-reliance-desk', { needs: ['housing'] });
    const others = ['a', 'b', 'c'].map((id) =>
      record(`city/${id}`, 'housing-support', { needs: ['housing'] }),
    );
    const visited = asked({ needs: ['housing'], age: 69, conditions: ['home_visit'] });
    expect(idsOf(visited, [rooms, desk, ...others])).not.toContain(rooms.id);
    expect(idsOf({ ...visited, conditions: [] }, [rooms, desk])).toContain(rooms.id);
  });
});

describe('妊娠', () => {
  const parents = line('parents', { needs: ['parenting'], for: { child: 'only' } });
  const women = line('women', { needs: ['parenting'], for_women: true });
  const expecting = asked({ needs: ['parenting'], age: 33, audiences: ['pregnant'] });

  it('of a grown-up is no matter of a line for children, unless a child was spoken of', () => {
    expect(idsOf(expecting, [parents])).toEqual([]);
    expect(idsOf({ ...expecting, audiences: ['pregnant', 'child'] }, [parents])).toHaveLength(1);
    expect(idsOf({ ...expecting, age: 16 }, [parents])).toHaveLength(1);
  });

  it('is that of a woman', () => {
    expect(seen(expecting, women).verdict).toBe('fits');
  });

  it('and a baby are first of the desks made for them', () => {
    const own = ['pregnancy-consultation', 'public-health-center', 'childcare-support'] as const;
    const records = [
      ...own.map((kind) => record(`city/${kind}`, kind)),
      record('city/play', 'ibasho-children', { needs: ['parenting'] }),
      record('city/table', 'children-cafeteria'),
    ];
    const first = idsOf(asked({ needs: ['parenting'], age: 1, asker: 'family' }), records);
    expect(first.indexOf('city/public-health-center')).toBeLessThan(first.indexOf('city/play'));
    expect(first[0]).not.toBe('city/table');
    expect(idsOf(expecting, records)[0]).toBe('city/pregnancy-consultation');
  });
});

describe('急ぎの電話', () => {
  const [, children] = CONTEXT.danger.panels
    .filter(({ sign }) => sign === 'child')
    .map(({ sign, lines }) => [sign, lines] as const)[0]!;

  it('of children are not for a grown-up who speaks of no child', () => {
    const dark = asked({ needs: ['health'], urgent: ['suicide'], age: 22 });
    const [[, own] = ['', [] as readonly string[]]] = signsOf(dark);
    expect(own.filter((id) => children.includes(id))).toEqual([]);
    expect(own.length).toBeGreaterThan(3);
    const [[, young] = ['', [] as readonly string[]]] = signsOf({ ...dark, age: undefined });
    expect(young.some((id) => children.includes(id))).toBe(true);
  });

  it('189 is for who flees, with a child or not; not for one who is old', () => {
    const flees = asked({ needs: ['violence'], urgent: ['violence'], age: 31 });
    const has189 = (answers: Answers) =>
      signsOf(answers).some(([, lines]) => lines.includes('national/jidou-189'));
    expect([has189(flees), has189({ ...flees, age: 79 })]).toEqual([true, false]);
  });

  it('for couples are not shown to who tells of one who is old', () => {
    const told = asked({ needs: ['violence'], urgent: ['violence'], age: 79, asker: 'supporter' });
    expect(signsOf(told).map(([sign]) => sign)).toEqual(['elder']);
  });

  it('fill the list of who wants to die: no desk for money before them', () => {
    const lines = ['a', 'b', 'c', 'd', 'e'].map((id) => line(id, { needs: ['health'] }));
    const desk = record('city/desk', 'self-reliance-desk');
    const dark = asked({ needs: ['health'], urgent: ['suicide'], age: 30 });
    expect(idsOf(dark, [...lines, desk])).toHaveLength(5);
    expect(idsOf(dark, [...lines.slice(0, 2), desk]).at(-1)).toBe('city/desk');
  });

  it("a wish does not put a line for couples before a child's own", () => {
    const child = asked({ needs: ['violence'], age: 15, conditions: ['no_phone'] });
    const couples = line('dv-plus', { needs: ['violence'], chat: 'https://example.jp/' });
    const own = line('jidou-189', { needs: ['violence'] });
    expect(idsOf(child, [couples, own])[0]).toBe(own.id);
  });
});

describe('ひとつの窓口', () => {
  const phones = [{ number: '0123-45-6789' }];
  const desk = record('city/desk', 'self-reliance-desk', { phones });
  const office = record('city/office', 'welfare-office', { phones });
  const poor = asked({ needs: ['money'], age: 40 });

  it('at one number takes one place: that of the kind which the need names first', () => {
    for (const records of [
      [desk, office],
      [office, desk],
    ])
      expect(idsOf(poor, records)).toEqual(['city/desk']);
    const hurried = { ...office, hours: ['毎日 24時間'], asOf: '2026-11-01' };
    expect(idsOf(poor, [hurried, desk])).toEqual(['city/desk']);
  });

  it('is known by its name too, apart from what stands in brackets', () => {
    const named = { ...desk, name: '見本村 福祉事務所（自立相談支援の窓口）', phones: undefined };
    const bare = { ...office, name: '見本村福祉事務所', phones: undefined };
    expect(idsOf(poor, [named, bare])).toEqual(['city/desk']);
  });

  it('and the pantry that it keeps are two', () => {
    const pantry = record('city/pantry', 'food-pantry', { phones });
    expect(idsOf(asked({ needs: ['food'], age: 40 }), [desk, pantry])).toHaveLength(2);
  });
});

describe('似たものばかりにしない', () => {
  it('brings the place for the young between those that take a certificate', () => {
    const trainings = ['a', 'b', 'c'].flatMap((id) => [
      record(`city/${id}`, 'transition-support'),
      record(`city/${id}-life`, 'life-training'),
    ]);
    const station = record('city/station', 'youth-support-station');
    const young = asked({ needs: ['steps'], age: 21, step: 4, audiences: ['developmental'] });
    const first = idsOf(young, [...trainings, station]).slice(0, 5);
    expect(first.slice(0, 3)).toContain('city/station');
    expect(first).toHaveLength(5);
  });

  it('fills up with what is near and also names the need, as long as it is for whoever asks', () => {
    const near = record('city/near', 'intergenerational', { needs: ['place', 'parenting'] });
    const kitchen = record('city/kitchen', 'work-preparation', { needs: ['work', 'parenting'] });
    const others = record('city/others', 'cafe', {
      needs: ['place', 'parenting'],
      for: { dementia: 'mainly' },
    });
    const lines = ['a', 'b', 'c'].map((id) => line(id, { needs: ['parenting'] }));
    const first = idsOf(asked({ needs: ['parenting'], age: 34 }), [
      near,
      kitchen,
      others,
      ...lines,
    ]);
    expect(first).toContain('city/near');
    expect(first).not.toContain('city/kitchen');
    expect(first).not.toContain('city/others');
  });
});

describe('働いている人、外国から来た人', () => {
  const work = line('work', { needs: ['work'], for: { employed: 'mainly' } });
  const desk = record('city/desk', 'self-reliance-desk');
  const hello = record('city/hello', 'hello-work');

  it('who works is heard of their work before they are shown another', () => {
    const tired = asked({ needs: ['work'], age: 45, step: 6, audiences: ['employed'] });
    const labour = record('prefecture/labour', 'labour-consultation', { area: [PREFECTURE] });
    expect(idsOf(tired, [hello, desk, work])[0]).toBe(work.id);
    expect(idsOf(tired, [hello, desk, labour])[0]).toBe(labour.id);
    expect(idsOf({ ...tired, audiences: [] }, [hello, desk, labour])[0]).not.toBe(labour.id);
  });

  it('a line for trainees is not for a foreigner who looks for work', () => {
    const trainees = line('trainees', { needs: ['work', 'language'], for: { foreign: 'only' } });
    const all = line('all', { needs: ['language', 'work'], for: { foreign: 'only' } });
    const looks = asked({ needs: ['language', 'work'], age: 30, audiences: ['foreign'] });
    const first = idsOf(looks, [trainees, all, hello, desk]);
    expect(first.indexOf(all.id)).toBeLessThan(first.indexOf(trainees.id));
    expect(first[0]).not.toBe(trainees.id);
  });
});

describe('支援の空白', () => {
  const gapsOf = (answers: Answers) =>
    match(answers, [record('city/desk', 'self-reliance-desk')], CONTEXT).gaps.map(
      ({ kind }) => kind,
    );

  it('name the desk of the old first, where it is about one who is old, or who forgets', () => {
    expect(gapsOf(asked({ needs: ['place'], age: 86, asker: 'family' }))[0]).toBe(
      'community-care-center',
    );
    const early = asked({ needs: ['family'], age: 58, asker: 'family', audiences: ['dementia'] });
    expect(gapsOf(early)).toContain('community-care-center');
    expect(gapsOf(asked({ needs: ['work'], age: 67 }))).not.toContain('community-care-center');
    expect(gapsOf(asked({ needs: ['place'], age: 40 }))).not.toContain('community-care-center');
  });

  it('name no table of children to a grown-up alone who has food', () => {
    expect(gapsOf(asked({ needs: ['place'], age: 40 }))).not.toContain('children-cafeteria');
    expect(gapsOf(asked({ needs: ['food'], age: 40 }))).toContain('children-cafeteria');
  });
});
