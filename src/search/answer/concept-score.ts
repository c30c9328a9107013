/** 意味に合うか。How well an entry answers a concept: by its kind, then by its needs. */
import { needOf, type NeedId } from '../../domain/vocabulary/need.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import type { Concept } from '../understand/query-word.ts';
import { WEIGHTS } from './search-weights.ts';
import type { SearchDocument } from '../index/search-document.ts';

const OF_ONE_SUBJECT: ReadonlySet<KindId> = new Set<KindId>(['helpline', 'self-help']);

/** 赤ちゃん, リボ払い, 不登校: of such a need the kind answers one meaning, which its own words ask for. Who owes money is lent no more, and for a doctor's bill alone one goes to 生活保護. */
const OF_ONE_MEANING: Partial<Record<KindId, readonly NeedId[]>> = {
  'pregnancy-consultation': ['parenting'],
  'welfare-loan': ['debt', 'school'],
  'welfare-office': ['health'],
};

/** undefined when it does not answer it */
export function conceptScorer(
  concept: Concept,
): (document: Pick<SearchDocument, 'kind' | 'needs'>) => number | undefined {
  const [named, kinds, needs] = [new Set(concept.named), new Set(concept.kinds), concept.needs];
  return ({ kind, needs: met }) => {
    if (named.has(kind)) return WEIGHTS.kindNamed;
    const answered = needs.filter((need) => met.includes(need));
    const byNeed = answered.map((need) => needScore(need, kind, met));
    const meant =
      needs.length > 0 && byNeed.length === 0
        ? WEIGHTS.kindMeant + WEIGHTS.meantWithoutNeed
        : WEIGHTS.kindMeant - orderOf(concept, kind) * WEIGHTS.perKindPosition;
    const best = Math.max(kinds.has(kind) ? meant : -1, ...byNeed);
    // A line or a group answers by what it is for, not by being one: AA is nothing for シングルマザー.
    const isMeant = kinds.has(kind) && (!OF_ONE_SUBJECT.has(kind) || needs.length === 0);
    if (byNeed.length === 0 && !isMeant) return undefined;
    if (isOfOtherMeaning(kind, kinds.has(kind), answered)) return undefined;
    if (kind === 'food-bank' && needs.includes('food')) return WEIGHTS.foodBankForHunger;
    return (
      best +
      Math.max(0, byNeed.length - 1) * WEIGHTS.furtherNeed +
      (isLineForJust(needs, kind, met) ? WEIGHTS.justTheseNeeds : 0) +
      (kind === 'support-network' && !kinds.has(kind) ? WEIGHTS.networkForNeed : 0)
    );
  };
}

const isLineForJust = (needs: readonly NeedId[], kind: KindId, met: readonly NeedId[]): boolean =>
  kind === 'helpline' &&
  needs.length > 1 &&
  needs.length === met.length &&
  needs.every((need) => met.includes(need));

const orderOf = ({ isInOrder, kinds }: Concept, kind: KindId): number =>
  isInOrder ? Math.max(0, kinds.indexOf(kind)) : 0;

/** It answers one meaning of these needs alone, which is not what is meant. */
function isOfOtherMeaning(kind: KindId, isMeant: boolean, needs: readonly NeedId[]): boolean {
  const narrow = OF_ONE_MEANING[kind];
  return (
    !isMeant &&
    narrow !== undefined &&
    needs.length > 0 &&
    needs.every((need) => narrow.includes(need))
  );
}

function needScore(need: NeedId, kind: KindId, met: readonly NeedId[]): number {
  const position = needOf(need).kinds.indexOf(kind);
  return (
    WEIGHTS.needMet -
    (position < 0 ? WEIGHTS.kindNotListed : position * WEIGHTS.perKindPosition) -
    met.indexOf(need) * WEIGHTS.perNeedPosition
  );
}
