/** となりの場所のことがら: what a page says of a place of another catalogue, in the words it has for its own. */
import { freshness } from '../../domain/entry/information-age.ts';
import { foldForIdentity } from '../../domain/text/japanese-text.ts';
import { openingHoursOf } from '../../domain/time/read-hours.ts';
import { KIND_IDS } from '../../domain/vocabulary/kind.ts';
import type { ReceivedPlace } from '../../exchange/feed/open-feed.ts';
import { cardText } from '../../words/ja/card.ts';
import { hoursLabel } from '../../words/ja/hours.ts';

export interface NeighbourFacts {
  readonly hours?: string | undefined;
  /** 2026年10月の情報 */
  readonly asOf: string;
}

/** @param today hours that ended before are not said */
export function neighbourFacts(place: ReceivedPlace, today: string): NeighbourFacts {
  const { hours_until: until, hours_note: note, information_as_of: on } = place;
  const hours = until !== undefined && until < today ? undefined : openingHoursOf(place);
  return {
    hours: hours ? hoursLabel(hours) : note,
    asOf: cardText.asOf(on, freshness(on, today).level === 'old'),
  };
}

/** By kind, as our own lists; a neighbour's order would be its choice of who comes first. */
export function sortedForList(places: readonly ReceivedPlace[]): readonly ReceivedPlace[] {
  const rank = new Map(KIND_IDS.map((id, at) => [id, at]));
  return places.toSorted(
    (a, b) =>
      rank.get(a.kind)! - rank.get(b.kind)! ||
      (foldForIdentity(a.name) < foldForIdentity(b.name) ? -1 : 1),
  );
}
