/**
 * 同じ場所か: the one answer, for all who ask. Equals are refused by the check; here is what a person should look at.
 * A question about one place (a new entry, a form, a draft) compares it with each other; the check and the import ask
 * for whole catalogues and look keys up instead.
 */
import { phoneDigits } from '../fields/phone.ts';
import { editDistance } from '../text/edit-distance.ts';
import { foldAddress } from '../text/fold-address.ts';
import { foldForIdentity } from '../text/japanese-text.ts';
import { kindOf } from '../vocabulary/kind.ts';
import type { Finding } from '../problem.ts';
import type { Resource } from '../entry/entry-schema.ts';

type Fields = Readonly<Record<string, unknown>>;

/** As much of a place as is known: a draft may lack its area, a list of the form's has no addresses. */
export interface Place {
  readonly id?: string | undefined;
  readonly name: string;
  readonly kind?: string | undefined;
  readonly area?: readonly string[] | undefined;
  readonly phones?: readonly { readonly number: string }[] | undefined;
  readonly url?: string | undefined;
  readonly location?: unknown;
}

/** What two places have in common. */
export type Alike = 'name' | 'near-name' | 'phone' | 'address' | 'site';

export interface LikePlace<T extends Place> {
  readonly place: T;
  /** at least one */
  readonly alike: readonly Alike[];
}

/** A part of a name that is shorter stands in too many others. */
const SHORTEST_PART = 4;
/** #8008 and 188 belong to many. */
const FULL_NUMBER = 9;

function isNearName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === '') return false;
  if (short.length >= SHORTEST_PART && long.includes(short)) return true;
  return editDistance(a, b) <= Math.floor(short.length / 5);
}

function addressOf(location: unknown): string {
  return typeof location === 'object' && location !== null
    ? String((location as { readonly address?: string }).address ?? '')
    : '';
}

const siteOf = (url: string | undefined) =>
  url?.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/+$/, '');
const digitsOf = (phones: Place['phones']) =>
  (phones ?? []).map(({ number }) => phoneDigits(String(number)));
const prefectureOf = (code: string) => (code === 'national' ? code : code.slice(0, 2));

/** Where an area is not known, the places come from one folder. */
function shareArea(a: Place, b: Place, part: (code: string) => string = (code) => code): boolean {
  if (!a.area || !b.area) return true;
  const codes = new Set(a.area.map(part));
  return b.area.some((code) => codes.has(part(code)));
}

/** One place, folded once for all comparisons. */
interface Folded {
  readonly place: Place;
  readonly name: string;
  readonly address: string;
  readonly numbers: ReadonlySet<string>;
  readonly site: string | undefined;
}

function fold(place: Place): Folded {
  return {
    place,
    name: foldForIdentity(place.name),
    address: foldAddress(addressOf(place.location)),
    numbers: new Set(digitsOf(place.phones).filter((digits) => digits.length >= FULL_NUMBER)),
    site: siteOf(place.url),
  };
}

function nameAlike(one: Folded, other: Place): readonly Alike[] {
  const name = foldForIdentity(other.name);
  if (name === one.name)
    return name !== '' && shareArea(one.place, other, prefectureOf) ? ['name'] : [];
  return shareArea(one.place, other) && isNearName(name, one.name) ? ['near-name'] : [];
}

function alikeOf(one: Folded, other: Place): readonly Alike[] {
  const found: Alike[] = [...nameAlike(one, other)];
  if (digitsOf(other.phones).some((digits) => one.numbers.has(digits))) found.push('phone');
  if (other.kind !== one.place.kind) return found;
  if (one.address !== '' && foldAddress(addressOf(other.location)) === one.address)
    found.push('address');
  if (one.site && siteOf(other.url) === one.site && shareArea(one.place, other)) found.push('site');
  return found;
}

/** Those of `others` that may be this place, with most in common first, then by id; the place itself is left out. */
export function likePlaces<T extends Place & { readonly id: string }>(
  place: Place,
  others: readonly T[],
): readonly LikePlace<T>[] {
  const one = fold(place);
  return others
    .filter(({ id }) => id !== place.id)
    .map((other): LikePlace<T> => ({ place: other, alike: alikeOf(one, other) }))
    .filter(({ alike }) => alike.length > 0)
    .toSorted((a, b) => b.alike.length - a.alike.length || (a.place.id < b.place.id ? -1 : 1));
}

interface SharedKey {
  readonly key: string;
  readonly what: string;
  /** 住居確保給付金の窓口 is what many desks are called besides: two such names tell nothing */
  readonly isAlias?: boolean;
}

/** One facility under several services of the law is several entries, by design. */
const isService = (kind: Resource['kind']) => kindOf(kind).group === 'work';

/** Desks of one office share its telephone. */
const isDesk = (kind: Resource['kind']) => ['consult', 'helpline'].includes(kindOf(kind).group);

/** What no two entries of a catalogue should share. */
function sharedKeys({
  name,
  aliases,
  kind,
  area,
  phones,
  location,
}: Resource): readonly SharedKey[] {
  const address = foldForIdentity(addressOf(location));
  const names = [name, ...(aliases ?? [])]
    .map((one, at) => ({ one: foldForIdentity(one), isAlias: at > 0 }))
    .filter(({ one }) => one !== '');
  const byName = area.flatMap((code) =>
    names.map(({ one, isAlias }) => ({
      key: ['name', one, kind, code].join('|'),
      what: '名前',
      isAlias,
    })),
  );
  if (address === '' || isService(kind)) return byName;
  const byPhone = isDesk(kind)
    ? []
    : digitsOf(phones).map((digits) => ({
        key: ['phone', digits, kind, address].join('|'),
        what: '電話と住所',
      }));
  return [
    ...byName,
    ...byPhone,
    ...names.map(({ one, isAlias }) => ({
      key: ['address', one, address].join('|'),
      what: '名前と住所',
      isAlias,
    })),
  ];
}

function samePlace(
  id: string,
  other: string,
  what: string,
): { readonly id: string; readonly finding: Finding } {
  return {
    id,
    finding: {
      code: 'same-place',
      level: 'warning',
      path: ['name'],
      message: `同じ場所かもしれません（${other} と${what}が同じです）`,
      fix: '同じ場所なら1つにまとめてください。別の場所なら、そのままでかまいません。',
    },
  };
}

/** Its door, where like names are one place: 絆カフェ and 絆カフェ（新規受け入れ休止中） of two lists. */
function doorOf({ kind, location }: Resource): string | undefined {
  const address = foldAddress(addressOf(location));
  return /\d/.test(address) && !isService(kind) && !isDesk(kind) ? `${kind}|${address}` : undefined;
}

const MOST_AT_DOOR = 16;

/** Finds those before it that have its door and almost its name. */
function likeAtDoor(): (resource: Resource) => readonly string[] {
  const doors = new Map<string, { readonly id: string; readonly name: string }[]>();
  return (resource) => {
    const door = doorOf(resource);
    if (door === undefined) return [];
    const one = { id: resource.id, name: foldForIdentity(resource.name) };
    const before = doors.get(door) ?? [];
    const alike = before.filter(({ name }) => isNearName(name, one.name)).map(({ id }) => id);
    // A house of many places is compared with its first ones: each with each would take a night.
    if (before.length < MOST_AT_DOOR) doors.set(door, [...before, one]);
    return alike;
  };
}

/** The check's question: pairs in a whole catalogue, each told at the later entry. */
export function samePlaces(
  resources: readonly Resource[],
): readonly { readonly id: string; readonly finding: Finding }[] {
  const seen = new Map<string, { readonly id: string; readonly isAlias: boolean }>();
  const links = new Map(resources.map(({ id, works_with }) => [id, new Set(works_with)]));
  // Who names the other as one to work with knows that they are two.
  const areTwo = (a: string, b: string) => links.get(a)?.has(b) || links.get(b)?.has(a);
  const atDoor = likeAtDoor();
  return resources
    .filter(({ status }) => status.state !== 'closed')
    .flatMap((resource) => {
      const found = new Map<string, string>();
      for (const { key, what, isAlias = false } of sharedKeys(resource)) {
        const other = seen.get(key);
        if (other === undefined || (other.isAlias && !isAlias && other.id === resource.id))
          seen.set(key, { id: resource.id, isAlias });
        else if (
          other.id !== resource.id &&
          !(other.isAlias && isAlias) &&
          !found.has(other.id) &&
          !areTwo(other.id, resource.id)
        )
          found.set(other.id, what);
      }
      for (const other of atDoor(resource))
        if (!found.has(other) && !areTwo(other, resource.id))
          found.set(other, '住所と、名前のほとんど');
      return [...found].map(([other, what]) => samePlace(resource.id, other, what));
    });
}

/** Name, kind and first municipality: a row with these is the entry that has them. */
export function identityOf(front: Fields): string {
  const area = front['area'];
  return [
    foldForIdentity(String(front['name'])),
    front['kind'],
    Array.isArray(area) ? area[0] : area,
  ].join('|');
}

/** The import's question: a catalogue that grows while its rows come in. */
export interface TwinFinder {
  add(id: string, front: Fields): void;
  /** true where the entry at this id is this place */
  isAt(id: string, front: Fields): boolean;
  /** the entry that is this place */
  find(front: Fields): string | undefined;
  /** entries of the same kind that may be this place under another name */
  maybe(front: Fields): readonly { readonly id: string; readonly alike: 'phone' | 'address' }[];
  /** the address of the entry, where the other's is another door */
  otherAddress(
    id: string,
    front: Fields,
  ): { readonly known: string; readonly given: string } | undefined;
}

function indexKeys(front: Fields): {
  readonly phone: readonly string[];
  readonly address: readonly string[];
} {
  const [kind, address] = [String(front['kind']), addressOf(front['location'])];
  return {
    phone: digitsOf(front['phones'] as Place['phones']).map((digits) => `${kind}|${digits}`),
    address: /\d/.test(address.normalize('NFKC')) ? [`${kind}|${foldAddress(address)}`] : [],
  };
}

export function makeTwinFinder(): TwinFinder {
  const byIdentity = new Map<string, string>();
  const identities = new Map<string, string>();
  const index = { phone: new Map<string, Set<string>>(), address: new Map<string, Set<string>>() };
  const addresses = new Map<string, string>();
  const idsAt = (what: 'phone' | 'address', keys: readonly string[]) =>
    new Set(keys.flatMap((key) => [...(index[what].get(key) ?? [])]));
  return {
    add(id, front) {
      const identity = identityOf(front);
      identities.set(id, identity);
      // The first of its name stays: what people see as the entry.
      if (!byIdentity.has(identity)) byIdentity.set(identity, id);
      const keys = indexKeys(front);
      for (const what of ['phone', 'address'] as const) {
        for (const key of keys[what])
          index[what].set(key, (index[what].get(key) ?? new Set()).add(id));
      }
      addresses.set(id, addressOf(front['location']));
    },
    isAt: (id, front) => identities.get(id) === identityOf(front),
    find: (front) => byIdentity.get(identityOf(front)),
    maybe(front) {
      const keys = indexKeys(front);
      const samePhone = idsAt('phone', keys.phone);
      const sameAddress = [...idsAt('address', keys.address)].filter((id) => !samePhone.has(id));
      return [
        ...[...samePhone].map((id) => ({ id, alike: 'phone' }) as const),
        ...sameAddress.map((id) => ({ id, alike: 'address' }) as const),
      ];
    },
    otherAddress(id, front) {
      const [known, given] = [addresses.get(id) ?? '', addressOf(front['location'])];
      const [a, b] = [foldAddress(known), foldAddress(given)];
      // One may go on with a building.
      return a === '' || b === '' || a.startsWith(b) || b.startsWith(a)
        ? undefined
        : { known, given };
    },
  };
}
