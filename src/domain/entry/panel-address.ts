/** 急ぎの案内に出す窓口の住所: of the kinds that one may go to for food or a bed today, and of no other. */
import { SIGNS_OF_GOING, type MatchDanger } from '../vocabulary/danger.ts';
import type { CardExtra } from './card-source.ts';
import type { Resource } from './entry-schema.ts';

/** What a record of the matcher does not bring itself, with where to go. */
export function withAddress(
  extra: CardExtra,
  { kind, location }: Pick<Resource, 'kind' | 'location'>,
  { panels }: Pick<MatchDanger, 'panels'>,
): CardExtra {
  const isNamed = panels.some(
    ({ sign, desks }) => SIGNS_OF_GOING.includes(sign) && desks.includes(kind),
  );
  if (!isNamed || location === undefined || location === 'hidden') return extra;
  const { address, building } = location;
  if (address === undefined) return extra;
  return { ...extra, address: [address, building].filter(Boolean).join(' ') };
}
