/** カードへの書きそえ: what a card says of an entry that few records bring themselves, worked out when the site is built. */
import { isOfficeSection } from '../vocabulary/office-section.ts';
import { shortWhoNote, type CardExtra } from './card-source.ts';
import type { Resource } from './entry-schema.ts';
import type { WhomToAsk } from './whom-to-ask.ts';

/** In a field that a card puts before the words. */
const saysWho = ({ for: own, ages, for_women, for_men }: Resource) =>
  own !== undefined || ages !== undefined || for_women === true || for_men === true;

/** What the whole catalogue tells of one of its entries, and of its words what few records bring themselves. */
export function cardExtraOf(
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
