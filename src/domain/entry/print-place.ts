/** 紙にのせる場所: what may stand in a booklet or on a flyer that anybody may hold. Pure. */
import { kindOf, type KindId } from '../vocabulary/kind.ts';
import { isSensitiveNeed } from '../vocabulary/need.ts';
import type { Resource } from './entry-schema.ts';
import { isIdShown } from './page-address.ts';

/** Paper lasts, and lies about: nothing hidden, paused or about violence, and nothing that is for organisations alone. */
export function mayBePrinted(
  resource: Pick<Resource, 'id' | 'kind' | 'needs' | 'location' | 'status'>,
): boolean {
  const { kind, needs, location, status } = resource;
  return (
    status.state === 'open' &&
    location !== 'hidden' &&
    !needs.some(isSensitiveNeed) &&
    isIdShown(resource) &&
    isPrintedKind(kind)
  );
}

/** A food bank gives to organisations; a network is for those who support. */
export const isPrintedKind = (kind: KindId): boolean =>
  kind !== 'food-bank' && kindOf(kind).group !== 'network';
