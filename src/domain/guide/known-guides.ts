/** 探す画面が知っている順番: which chains a query can lead to. */
import { isNeedId, isSensitiveNeed, type NeedId } from '../vocabulary/need.ts';
import type { Guide } from './guide-schema.ts';

/** A chain that has words of its own to be found by: mostly of a situation, as 退院のあと behind からだ・こころ. */
export interface Situation {
  readonly id: string;
  readonly title: string;
  readonly need: NeedId;
  /** words that speak of it */
  readonly words: readonly string[];
}

/** What the page knows of the chains. */
export interface KnownGuides {
  /** needs with a chain of their own; never violence */
  readonly guides: readonly NeedId[];
  readonly situations: readonly Situation[];
}

/** Chains of needs by their id, those of situations by their words. Never of violence. */
export function knownGuides(
  guides: readonly Pick<Guide, 'id' | 'title' | 'need' | 'words'>[],
): KnownGuides {
  const open = guides.filter(({ need }) => !isSensitiveNeed(need));
  return {
    guides: open.map(({ id }) => id).filter((id) => isNeedId(id)),
    situations: open.flatMap(({ id, title, need, words = [] }) =>
      words.length === 0 ? [] : [{ id, title, need, words }],
    ),
  };
}
