/** 相談員が手わたせる並び: what a strict counsellor would not hand over, by its kind. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/matching/answers.ts';
import { questionsOf, reasonsOf } from '../../src/words/ja/reasons.ts';
import { asked, CONTEXT, line, offered, PREFECTURE, record, seen } from './sample-records.ts';

/** nobody knows how to reach it, nor when it is there */
const LOST = { phones: undefined, hours: undefined } as const;

describe('連絡先も開く日も分からない場所', () => {
  const lonely = asked({ needs: ['place'], step: 1 });
  const lost = record('city/lost', 'ibasho-youth', LOST);
  const found = ['a', 'b'].map((id) => record(`city/${id}`, 'intergenerational'));

  it('is no variety: it stands behind what can be reached and answers nearly as well', () => {
    expect(offered(lonely, [lost, ...found])).toEqual(expect.arrayContaining([lost.id]));
    expect(offered(lonely, [lost, ...found]).at(-1)).toBe(lost.id);
    const known = { ...lost, hours: ['毎週土 10:00-12:00'] };
    expect(offered(lonely, [known, ...found])[1]).toBe(known.id);
  });

  it('is not lifted by a wish that it meets', () => {
    const free = { ...lonely, conditions: ['free'] as const };
    expect(offered(free, [{ ...lost, fee: 'free' }, ...found]).at(-1)).toBe(lost.id);
  });

  it('stays where nothing else answers as well', () => {
    const council = record('city/council', 'social-welfare-council');
    expect(offered(lonely, [lost, council])).toEqual([lost.id, council.id]);
  });
});

describe('ひとつの番号で、いくつもの場所', () => {
  const phones = [{ number: '03-1111-2222' }];
  const rooms = ['a', 'b'].map((id) => record(`city/${id}`, 'intergenerational', { phones }));

  it('each place to go to is one of its own', () => {
    expect(offered(asked({ needs: ['place'] }), rooms)).toHaveLength(2);
  });
});

describe('子育てのことだけを言う人に、児童相談所の電話', () => {
  const guidance = line('guidance', { needs: ['parenting', 'family'], for: { child: 'mainly' } });
  const desks = ['child-family-center', 'childcare-support', 'public-health-center'] as const;
  const own = desks.map((kind) => record(`city/${kind}`, kind));

  it('stands behind the town’s own desks, and not among the first where these answer', () => {
    const parent = asked({ needs: ['parenting', 'food'], age: 30 });
    expect(offered(parent, [guidance, ...own])).not.toContain(guidance.id);
    expect(offered(parent, [guidance, own[0]!]).at(-1)).toBe(guidance.id);
    const halls = ['a', 'b'].map((id) => record(`city/${id}`, 'childrens-hall'));
    const alone = asked({ needs: ['parenting'], age: 30 });
    expect(offered(alone, [guidance, ...halls]).at(-1)).toBe(guidance.id);
  });

  it('is there for who fears for a child of others, and that for parents alone is not', () => {
    const line189 = { ...guidance, id: 'national/dial' };
    const parents = { ...guidance, id: 'national/parents', for: { child: 'only' } as const };
    const teacher = asked({ needs: ['parenting', 'food'], age: 8, asker: 'supporter' });
    const desks = ['self-reliance-desk', 'welfare-office'] as const;
    const few = desks.map((kind) => record(`city/${kind}`, kind));
    const ids = offered(teacher, [line189, parents, ...few]);
    expect(ids).toContain(line189.id);
    expect(ids).not.toContain(parents.id);
  });

  it('is there where little else is, and for a child itself', () => {
    expect(offered(asked({ needs: ['parenting'], age: 30 }), [guidance])).toEqual([guidance.id]);
    const child = asked({ needs: ['family', 'parenting'], age: 14 });
    expect(seen(child, guidance).isSupposed).toBe(false);
  });
});

describe('妊娠かもしれない若い人', () => {
  const own = record('city/pregnancy', 'pregnancy-consultation');
  const loan = record('prefecture/loan', 'welfare-loan', { area: [PREFECTURE] });
  const desk = record('city/desk', 'self-reliance-desk');
  const office = record('city/office', 'welfare-office');
  const young = asked({ needs: ['parenting', 'money'], age: 20 });

  it('sees the own town’s line for a pregnancy among the first three', () => {
    const records = [own, loan, desk, office];
    expect(offered(young, records).slice(0, 3)).toContain(own.id);
    const mother = { ...young, conditions: ['with_children'] as const };
    expect(offered(mother, records).slice(0, 3)).not.toContain(own.id);
  });

  it('who says to be pregnant sees it before the lines of the nation', () => {
    const parents = line('parents', { needs: ['parenting', 'family'] });
    const expecting = asked({ needs: ['parenting'], age: 33, audiences: ['pregnant'] });
    expect(offered(expecting, [parents, own])[0]).toBe(own.id);
  });

  it('does not call first where calling is hard', () => {
    const wide = { ...own, area: [PREFECTURE] };
    const call = { ...wide, id: 'prefecture/call', anonymous: true, fee: 'free' as const };
    const write = { ...wide, id: 'prefecture/write', isWrittenTo: true as const };
    const shy = { ...young, conditions: ['no_phone', 'anonymous', 'free'] as const };
    expect(offered(shy, [call, write])[0]).toBe(write.id);
  });
});

describe('夜がよい人と、夜は閉まる窓口', () => {
  const desk = record('city/desk', 'self-reliance-desk');
  const late = asked({ needs: ['debt'], age: 40, conditions: ['evening'] });

  it('sees the own desk, with the word that it is closed then', () => {
    const place = seen(late, desk);
    expect(place.verdict).toBe('ask');
    expect(reasonsOf(place, CONTEXT.places)).toContain('18時までに閉まります');
    expect(questionsOf(place, CONTEXT.places)).toContain('電話のほかに、連絡する方法はありますか');
    const sunday = seen({ ...late, conditions: ['day:日'] }, desk);
    expect(reasonsOf(sunday, CONTEXT.places)).toContain('日曜日は開いていません');
  });

  it('but what is open comes first, and a place to go to is still not for them', () => {
    const open = line('open', { needs: ['debt'] });
    expect(offered(late, [desk, { ...open, hours: ['毎日 9:00-21:00'] }])).toContain(desk.id);
    const cafe = record('city/cafe', 'cafe');
    expect(seen(asked({ needs: ['place'], conditions: ['evening'] }), cafe).verdict).toBe(
      'differs',
    );
  });
});

describe('自立相談の窓口を、合いそうと言うとき', () => {
  const desk = record('city/desk', 'self-reliance-desk');
  const verdictOf = (answers: Partial<Answers>) => seen(asked(answers), desk).verdict;

  it.each([
    ['a pupil who stays at home', { needs: ['withdrawn', 'school'], age: 13 }],
    ['the parent of one', { needs: ['withdrawn', 'school'], asker: 'family' }],
    ['a child', { needs: ['withdrawn'], age: 17 }],
    ['who is on leave for health', { needs: ['health', 'work'], age: 39, audiences: ['employed'] }],
    ['a disability', { needs: ['steps', 'health'], age: 47, audiences: ['disability'] }],
  ] as const)('%s: one asks', (_, answers) => {
    expect(verdictOf(answers)).toBe('ask');
  });

  it.each([
    ['a child without food', { needs: ['withdrawn', 'food'], age: 17 }],
    ['a grown-up who stays at home', { needs: ['withdrawn', 'steps'], age: 38 }],
    ['who is ill and cannot pay', { needs: ['health', 'money'], audiences: ['employed'] }],
    ['who looks for work', { needs: ['work'], age: 30 }],
  ] as const)('%s: it fits', (_, answers) => {
    expect(verdictOf(answers)).toBe('fits');
  });
});

describe('はじめに言った困りごと', () => {
  const rights = line('rights', { needs: ['work', 'language'], for: { employed: 'mainly' } });
  const heart = line('heart', { needs: ['health', 'unknown'] });
  const desk = record('prefecture/labour', 'labour-consultation', { area: [PREFECTURE] });
  const health = record('city/health', 'public-health-center');
  const worker = (...needs: Answers['needs']) => asked({ needs, age: 39, audiences: ['employed'] });

  it('労働の電話 leads where work was said first, not where health or the family was', () => {
    expect(offered(worker('work', 'health'), [heart, rights])[0]).toBe(rights.id);
    expect(offered(worker('health', 'work'), [heart, rights])[0]).toBe(heart.id);
    expect(offered(worker('work', 'health'), [health, desk])[0]).toBe(desk.id);
    expect(offered(worker('health', 'work'), [health, desk])[0]).toBe(health.id);
  });
});
