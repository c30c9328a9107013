/** はじめに見える場所: what a person sees before opening anything; what differs is folded away on the page. */
import type { MatchResult, Ordered } from '../../../src/matching/match.ts';

export const FIRST = 5;

export function firstShown({
  suggestions,
  offered,
}: Pick<MatchResult, 'suggestions' | 'offered'>): readonly Ordered[] {
  return suggestions
    .slice(0, offered)
    .filter(({ verdict }) => verdict !== 'differs')
    .slice(0, FIRST);
}
