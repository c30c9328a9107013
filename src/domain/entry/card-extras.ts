/** カタログ全体から分かる、カードのことがら: towns by the table of municipalities, and whom to ask where nothing is known. */
import type { Municipalities } from '../area/municipality.ts';
import { sharedByObject } from '../shared-by.ts';
import { isOfficeSection } from '../vocabulary/office-section.ts';
import { shortWhoNote, type CardExtra } from './card-source.ts';
import type { Resource } from './entry-schema.ts';
import type { KindDesk } from './kind-desk.ts';
import { townOf } from './town.ts';
import { whomToAsk, type WhomToAsk } from './whom-to-ask.ts';

interface Source {
  readonly resources: readonly Resource[];
  readonly municipalities: Pick<Municipalities, 'get'>;
  readonly danger: { readonly noContact: readonly string[] };
  readonly kindDesks: readonly KindDesk[];
}

/** In a field that a card puts before the words. */
const saysWho = ({ for: own, ages, for_women, for_men }: Resource) =>
  own !== undefined || ages !== undefined || for_women === true || for_men === true;

/** What the whole catalogue tells of one of its entries, and of its words what few records bring themselves. */
function cardExtraOf(
  resource: Resource,
  town: string | undefined,
  ask: WhomToAsk | undefined,
): CardExtra {
  const whoNote = saysWho(resource) ? undefined : shortWhoNote(resource.who_note);
  return {
    ...(town === undefined ? {} : { town }),
    ...(ask ? { ask } : {}),
    ...(whoNote === undefined ? {} : { whoNote }),
    ...(resource.location === 'hidden' ? { isHidden: true } : {}),
    ...(isOfficeSection(resource.name) ? { isSection: true } : {}),
  };
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

/** Of that, what a record with its words and its location does not bring itself. */
export function deskExtra({ town, ask, isSection }: CardExtra): CardExtra {
  return {
    ...(town === undefined ? {} : { town }),
    ...(ask ? { ask } : {}),
    ...(isSection ? { isSection } : {}),
  };
}

/** Of that, what a record of the matcher does not bring itself. */
export function matchExtra({ isSection: _isOfRecord, ...extra }: CardExtra): CardExtra {
  return extra;
}

/** A record as a list gets it. */
export function withCard<T extends object>(record: T, card: CardExtra): T {
  return Object.keys(card).length > 0 ? { ...record, card } : record;
}
