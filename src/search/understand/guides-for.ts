/** ことばから、支援の順番へ: the chains that a query speaks of, those of a situation first. Never of violence. */
import type { KnownGuides } from '../../domain/guide/known-guides.ts';
import { needLabel } from '../../domain/vocabulary/need.ts';
import { fold } from './fold.ts';
import type { Query } from './understand.ts';

export interface GuideTitle {
  readonly id: string;
  readonly title: string;
}

/** More would be a list to choose from. */
const MOST = 2;

/** @returns chains to offer, at most two */
export function guidesFor(
  { joined, concepts, isSensitive }: Pick<Query, 'joined' | 'concepts' | 'isSensitive'>,
  { guides, situations }: KnownGuides,
): readonly GuideTitle[] {
  if (isSensitive) return [];
  const told = situations.filter(({ words }) => words.some((word) => joined.includes(fold(word))));
  const need = concepts
    .flatMap(({ needs }) => needs)
    // The situation's chain is the nearer one of the same door.
    .find((one) => guides.includes(one) && told.every((situation) => situation.need !== one));
  const own = need === undefined ? [] : [{ id: need, title: needLabel(need) }];
  return [...told, ...own].slice(0, MOST).map(({ id, title }) => ({ id, title }));
}
