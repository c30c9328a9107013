/** 合う場所がまだ載っていないとき: what is missing is said before what only listens. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/matching/answers.ts';
import type { MatchRecord } from '../../src/matching/match-record.ts';
import { match } from '../../src/matching/match.ts';
import { asked, CONTEXT, PREFECTURE, record } from './sample-records.ts';

const desk = record('city/desk', 'self-reliance-desk');
const chat = record('national/chat', 'helpline', {
  area: ['national'],
  needs: ['place', 'health'],
});
const answers = asked({ needs: ['place', 'mobility'], step: 1 });
const isThin = (one: Answers, records: readonly MatchRecord[]) =>
  match(one, records, CONTEXT).isThin;

describe('合う場所がまだ載っていない', () => {
  it('is said where only desks that hear of everything, and lines, are near', () => {
    expect(isThin(answers, [desk, chat])).toBe(true);
  });

  it('is not said where a place here, or of the prefecture, answers', () => {
    expect(isThin(answers, [desk, chat, record('city/salon', 'salon')])).toBe(false);
    const wide = record('prefecture/place', 'intergenerational', { area: [PREFECTURE] });
    expect(isThin(answers, [desk, wide])).toBe(false);
    expect(isThin(asked({ needs: ['money'] }), [desk])).toBe(false);
  });

  it('is said neither in danger nor of no place', () => {
    expect(isThin({ ...answers, urgent: ['food'] }, [desk, chat])).toBe(false);
    expect(isThin({ ...answers, municipality: undefined }, [desk, chat])).toBe(false);
  });
});
