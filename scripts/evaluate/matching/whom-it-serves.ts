/**
 * だれのための場所か、だれがあてはまるか: the one place where the evaluation asks whom a place serves, for whom it is and
 * who has said to be one of them. The domain answers; the matcher is judged by the same words.
 */
import type { Answers } from '../../../src/matching/answers.ts';
import type { MatchRecord } from '../../../src/matching/match-record.ts';
import {
  audiencesOf,
  audiencesRequired,
  servesOf,
  type Welcome,
} from '../../../src/domain/entry/welcome.ts';
import { audiencesSaid, type AudienceId } from '../../../src/domain/vocabulary/audience.ts';

/** その地域に住む人だけの場所 */
export function isForResidents(record: MatchRecord): boolean {
  return servesOf(record) === 'residents';
}

/** 「だけ」の対象で、こたえが言っていないもの。A kind alone says what is usual for it. */
export function audiencesMissing(record: Welcome, answers: Answers): readonly AudienceId[] {
  const said = audiencesSaid(answers, record.kind);
  return audiencesRequired(audiencesOf(record)).filter((audience) => !said.has(audience));
}
