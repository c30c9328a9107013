/** カタログ全体から分かる、カードのことがら: towns by the table of municipalities, and whom to ask where nothing is known. */
import type { Municipalities } from '../area/municipality.ts';
import { sharedByObject } from '../shared-by.ts';
import { cardExtraOf } from './card-extra.ts';
import type { CardExtra } from './card-source.ts';
import type { Resource } from './entry-schema.ts';
import type { KindDesk } from './kind-desk.ts';
import { townOf } from './town.ts';
import { whomToAsk } from './whom-to-ask.ts';

interface Source {
  readonly resources: readonly Resource[];
  readonly municipalities: Pick<Municipalities, 'get'>;
  readonly danger: { readonly noContact: readonly string[] };
  readonly kindDesks: readonly KindDesk[];
}

export function cardExtras({
  resources,
  municipalities,
  danger,
  kindDesks,
}: Source): (resource: Resource) => CardExtra {
  const askOf = whomToAsk({
    resources,
    municipalities,
    safeLines: danger.noContact,
    kindDesks,
  });
  // An entry stands in many lists of a site.
  return sharedByObject((resource: Resource) =>
    cardExtraOf(resource, townOf(resource, municipalities), askOf(resource)),
  );
}
