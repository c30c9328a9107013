/**
 * となりの場所をえらぶ: which of a neighbour's places stand on our pages. Beside the municipalities and kinds that were
 * agreed, nothing about violence by its kind or by its words, no place that hides people, and none that we have ourselves:
 * ours was read by somebody here.
 */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { phoneDigits } from '../../domain/fields/phone.ts';
import { isKindToShare } from '../../domain/settings/neighbour-rules.ts';
import type { Neighbour } from '../../domain/settings/neighbour-schema.ts';
import { foldForIdentity } from '../../domain/text/japanese-text.ts';
import { speaksOfShelter } from '../../domain/vocabulary/shelter-words.ts';
import { isTellingText } from '../../domain/vocabulary/telling-text.ts';
import type { ReceivedPlace } from './open-feed.ts';

/** #8008 and 188 belong to many. */
const FULL_NUMBER = 9;

type Known = Pick<Resource, 'name' | 'area' | 'phones'> & Pick<Partial<Resource>, 'aliases'>;

/** What is on our pages already. */
export interface KnownPlaces {
  has(place: ReceivedPlace): boolean;
  add(place: Known): void;
}

const nameKey = (code: string, name: string) => `${code} ${foldForIdentity(name)}`;
const numbersOf = ({ phones = [] }: Pick<Known, 'phones'>) =>
  phones.map(({ number }) => phoneDigits(number)).filter(({ length }) => length >= FULL_NUMBER);

/** By a number anywhere, or by a name in the same municipality; of the ended ones too, for we know that they have ended. */
export function knownPlaces(ours: readonly Known[]): KnownPlaces {
  const numbers = new Set<string>();
  const names = new Set<string>();
  const add: KnownPlaces['add'] = (place) => {
    for (const number of numbersOf(place)) numbers.add(number);
    for (const code of place.area)
      for (const name of [place.name, ...(place.aliases ?? [])]) names.add(nameKey(code, name));
  };
  for (const place of ours) add(place);
  return {
    add,
    has: (place) =>
      numbersOf({ phones: [...place.phones] }).some((number) => numbers.has(number)) ||
      place.area.some((code) => names.has(nameKey(code, place.name))),
  };
}

/** All that would be read of a place, each text for itself: the end of one and the beginning of the next are no word. */
const textsOf = ({
  id,
  name,
  summary,
  hours_note: note,
  phones,
}: ReceivedPlace): readonly string[] =>
  [name, summary, note, ...phones.map(({ label }) => label), id.split('/').at(-1)].filter(
    (text) => text !== undefined,
  );

/** @param telling words of violence and of dying, made by tellingWords */
export function isSafeToShow(place: ReceivedPlace, telling: readonly string[]): boolean {
  return (
    isKindToShare(place.kind) &&
    !textsOf(place).some((text) => speaksOfShelter(text) || isTellingText(text, telling))
  );
}

export interface ChosenPlaces {
  readonly shown: readonly ReceivedPlace[];
  /** ours, or an earlier neighbour's */
  readonly known: number;
}

/** @param known takes in what is chosen: of two neighbours with the same place the first is shown */
export function placesToShow(
  places: readonly ReceivedPlace[],
  { areas, kinds }: Pick<Neighbour, 'areas' | 'kinds'>,
  known: KnownPlaces,
  telling: readonly string[],
): ChosenPlaces {
  const within = places
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .map((place) => ({ ...place, area: areas.filter((code) => place.area.includes(code)) }))
    .filter((place) => place.area.length > 0 && isSafeToShow(place, telling));
  const shown: ReceivedPlace[] = [];
  for (const place of within) {
    if (known.has(place)) continue;
    known.add({ ...place, phones: [...place.phones] });
    shown.push(place);
  }
  return { shown, known: within.length - shown.length };
}
