/** カードに書く文と、聞いてみること: nothing false, nothing that nobody would ask. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/matching/answers.ts';
import { match } from '../../src/matching/match.ts';
import type { MatchRecord } from '../../src/matching/match-record.ts';
import { questionsOf, reasonsOf } from '../../src/words/ja/reasons.ts';
import { CITY, CONTEXT, record, TOWN } from './sample-records.ts';

const asked = (change: Partial<Answers>): Answers => ({
  needs: [],
  municipality: CITY,
  conditions: [],
  urgent: [],
  ...change,
});

function saidOf(one: MatchRecord, answers: Answers) {
  const found = match(answers, [one], CONTEXT).suggestions[0]!;
  return {
    verdict: found.verdict,
    reasons: reasonsOf(found, CONTEXT.places),
    questions: questionsOf(found, CONTEXT.places),
  };
}

describe('なぜすすめるか', () => {
  it('names the place itself only for what is for its people alone', () => {
    const own = record('city/cafe', 'cafe');
    const shared = { ...own, area: [CITY, TOWN] };
    expect(saidOf(own, asked({ needs: ['place'] })).reasons).toContain('見本市の場所です');
    expect(saidOf(shared, asked({ needs: ['place'] })).reasons).toContain('見本市の人が使えます');
  });

  it("says nothing of a parent's age at a place for children", () => {
    const { reasons } = saidOf(
      record('city/play', 'childcare-support', { ages: { max: 3 } }),
      asked({ needs: ['parenting'], age: 31 }),
    );
    expect(reasons).not.toContain('年齢が合います');
  });

  it('calls no telephone a thing of the internet, unless it says so itself', () => {
    const line = record('national/line', 'helpline', { area: ['national'], needs: ['health'] });
    const wish = asked({ needs: ['health'], conditions: ['online'] });
    expect(saidOf(line, wish).reasons.join()).not.toContain('オンライン');
    expect(saidOf({ ...line, online: true }, wish).reasons.join()).toContain('オンライン');
  });

  it('lets nobody call a line for children in their stead', () => {
    const line = record('national/child', 'helpline', {
      area: ['national'],
      needs: ['school'],
      ages: { max: 18 },
    });
    const { reasons, verdict } = saidOf(line, asked({ needs: ['school'], asker: 'family' }));
    expect(reasons.join()).not.toContain('家族からも');
    expect(verdict).toBe('ask');
  });

  it('names the group that the entry names, beside the one of its kind', () => {
    const { reasons } = saidOf(
      record('city/recovery', 'life-training', { for: { addiction: 'only' } }),
      asked({ needs: ['health'], audiences: ['addiction', 'disability'] }),
    );
    expect(reasons.join()).toContain('依存');
    expect(reasons.join()).not.toContain('障害のある人のための');
  });
});

describe('聞いてみること', () => {
  const wishes = asked({ needs: ['money'], conditions: ['for_women', 'free'], asker: 'family' });

  it.each<[string, MatchRecord]>([
    ['女性だけの日', record('city/desk', 'self-reliance-desk')],
    ['お金はかかりますか', record('city/loan', 'welfare-loan', { needs: ['money'] })],
    ['家族だけでも', record('city/pantry', 'food-pantry', { needs: ['money'] })],
    ['家族だけでも', record('city/eat', 'children-cafeteria', { needs: ['money'] })],
    [
      'いつ開いていますか',
      record('city/desk', 'self-reliance-desk', { hours: undefined, hours_note: undefined }),
    ],
  ])('does not ask 「%s」 of %o', (question, one) => {
    expect(saidOf(one, wishes).questions.join()).not.toContain(question);
  });

  it('asks when a place opens that one simply goes to, and a desk without a number', () => {
    const silent = { hours: undefined, hours_note: undefined };
    for (const one of [
      record('city/cafe', 'cafe', { ...silent, needs: ['money'] }),
      record('city/desk', 'self-reliance-desk', { ...silent, phones: undefined }),
    ])
      expect(saidOf(one, wishes).questions.join(), one.id).toContain('いつ開いていますか');
  });
});

describe('足りないものと、その次の一歩', () => {
  it('does not miss 住居確保給付金 where the desk that takes its applications stands', () => {
    const gapsWith = (records: readonly MatchRecord[]) =>
      match(asked({ needs: ['housing'] }), records, CONTEXT).gaps.map(({ kind }) => kind);
    expect(gapsWith([])).toContain('housing-benefit');
    expect(gapsWith([record('city/desk', 'self-reliance-desk')])).not.toContain('housing-benefit');
  });

  it('is one that can be asked for, and none among children for a grown-up', () => {
    const from = record('city/preparation', 'work-preparation', { steps: [3] });
    const next = record('city/trainee', 'intermediate-trainee', { steps: [4] });
    const nextOf = (one: MatchRecord, answers: Answers, after: MatchRecord) =>
      match(answers, [one, after], CONTEXT).suggestions.find(({ record: { id } }) => id === one.id)
        ?.nextStep;
    const work = asked({ needs: ['work'], age: 40 });
    expect(nextOf(from, work, next)).toBe(next.id);
    expect(nextOf(from, work, { ...next, phones: undefined })).toBeUndefined();
    const pantry = record('city/pantry', 'food-pantry', { steps: [0] });
    const eating = record('city/eat', 'children-cafeteria', { steps: [1] });
    const food = (age: number) => asked({ needs: ['food'], age });
    expect(nextOf(pantry, food(72), eating)).toBeUndefined();
    expect(nextOf(pantry, food(12), eating)).toBe(eating.id);
  });
});
