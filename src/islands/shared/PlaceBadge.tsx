/** いまどうか、つぎはいつか on a card: for the screen, a paper is read on another day. */
import type { CardSource } from '../../domain/entry/card-source.ts';
import type { Clock } from '../../domain/entry/line-order.ts';
import { opennessOf } from '../../domain/time/open-now.ts';
import { OpenBadge } from './OpenBadge.tsx';

export function PlaceBadge({
  source: { hours, state, kind },
  clock: { now, isHoliday },
}: {
  readonly source: CardSource;
  readonly clock: Clock;
}) {
  const openness = hours && state === 'open' ? opennessOf(hours, now, isHoliday) : undefined;
  return <OpenBadge openness={openness} now={now} as={kind === 'helpline' ? 'line' : 'place'} />;
}
