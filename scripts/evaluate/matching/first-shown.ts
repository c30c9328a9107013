/** はじめに見える場所: what a person sees before opening anything; what differs is folded away on the page. */
import type { MatchResult, Ordered } from '../../../src/matching/match.ts';

export const FIRST = 5;

export function firstShown({ suggestions }: Pick<MatchResult, 'suggestions'>): readonly Ordered[] {
  return suggestions.filter(({ verdict }) => verdict !== 'differs').slice(0, FIRST);
}
