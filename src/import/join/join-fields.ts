/**
 * カタログの値とつき合わせる。What a source says joined with what stands in an entry's file: people's edits win and are shown.
 */
import { NO_SOURCE_URL } from '../row/draft.ts';
import { withoutVague } from './vague-times.ts';
import { hashOf, isSame } from './import-ledger.ts';

export type Fields = Readonly<Record<string, unknown>>;

export interface KeptEdit {
  readonly id: string;
  readonly field: string;
  /** what the source says now */
  readonly source: unknown;
  /** what the file says; missing where people took the field away */
  readonly now?: unknown;
}

export interface JoinedFields {
  readonly fields: Fields;
  /** the ledger's hashes of what this row owns in the entry */
  readonly owned: Readonly<Record<string, string>>;
  readonly kept: readonly KeptEdit[];
  /** what a guest says and the entry, told by another list, says otherwise */
  readonly passedOver: readonly KeptEdit[];
  readonly isChanged: boolean;
}

const asList = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const sourceUrl = (source: unknown) => (source as { readonly url?: string }).url;
/** true where the entry names the source of this row already */
export function sharesSource(current: Fields, wanted: Fields): boolean {
  const urls = new Set(asList(current['source']).map(sourceUrl));
  return asList(wanted['source']).some((source) => urls.has(sourceUrl(source)));
}

const MOST_SOURCES = 8;

type Source = Readonly<Record<'retrieved' | 'as_of', string | undefined>>;

/**
 * The same list, seen again: its days are those of the newer copy. What it no longer says it does not take away; an
 * older copy takes no day back.
 */
function seenAgain(source: unknown, again: unknown): unknown {
  if (again === undefined) return source;
  const [was, is] = [source as Source, again as Source];
  const asOf = is.as_of ?? was.as_of;
  const days = [was.retrieved, is.retrieved].filter((day) => day !== undefined).toSorted();
  return {
    ...was,
    retrieved: days.at(-1),
    ...(asOf === undefined ? {} : { as_of: asOf }),
  };
}

/** Sources add up: an entry that two lists know names both. A row's own list brings its new days. */
function joinSources(current: unknown, added: unknown, isGuest: boolean): unknown {
  const told = asList(added);
  const standing = asList(current);
  if (standing.length > 0 && sourceUrl(told[0]) === NO_SOURCE_URL) return current;
  const known = isGuest
    ? standing
    : standing.map((source) =>
        seenAgain(
          source,
          told.find((one) => sourceUrl(one) === sourceUrl(source)),
        ),
      );
  const urls = new Set(known.map(sourceUrl));
  const joined = [...known, ...told.filter((source) => !urls.has(sourceUrl(source)))].slice(
    0,
    Math.max(MOST_SOURCES, known.length),
  );
  return joined.length === 1 ? joined[0] : joined;
}

/** Days, times and days off of two lists never mix: one's 休み beside the other's hours would turn both round. */
const TIMES = new Set(['hours', 'except', 'hours_note', 'by_appointment', 'until']);
/** Two lists differ here as a matter of course. */
const OF_EACH_LIST = new Set(['name', 'kana', 'area', 'kind', 'needs']);

/** What becomes of one field: its new value and hash, where it has them, and what a person is told. */
interface FieldOutcome {
  readonly value?: unknown;
  readonly hash?: string | undefined;
  readonly told?: 'kept' | 'passed over';
}

/** `hash`: what this row wrote here the last time. A row that joins another's entry fills its gaps, but for the times. */
function missingField(value: unknown, hash: string | undefined, isClosed: boolean): FieldOutcome {
  if (hash === undefined)
    return isClosed ? { told: 'passed over' } : { value, hash: hashOf(value) };
  // It was written once and people took it away.
  return hashOf(value) === hash ? { hash } : { hash, told: 'kept' };
}

interface Place {
  readonly address?: string;
  readonly building?: string;
}

/** The same address, and a building besides: 元町1-13-24, 常岡ビル1階 (or both in one line) of 元町1-13-24 */
function namesBuildingOf(full: unknown, bare: unknown): boolean {
  const [one, other] = [full as Place | undefined, bare as Place | undefined];
  if (!one?.address || !other?.address || other.building !== undefined) return false;
  if (one.address === other.address) return one.building !== undefined;
  const rest = one.address.startsWith(other.address) ? one.address.slice(other.address.length) : '';
  return /\d$/.test(other.address) && /^\s*[^\d\s-]/.test(rest) && !/^\s*(?:番|号|丁目)/.test(rest);
}

const withBuilding = (now: Place, { address, building }: Place) => {
  const { address: _bare, ...rest } = now;
  return { address, ...(building === undefined ? {} : { building }), ...rest };
};

function standingField(
  field: string,
  value: unknown,
  now: unknown,
  hash: string | undefined,
  isGuest: boolean,
): FieldOutcome {
  const isOwn = !isGuest || Boolean(hash);
  if (isSame(now, value) || (field === 'location' && namesBuildingOf(now, value)))
    return isOwn ? { hash: hashOf(value) } : {};
  if (isGuest && field === 'location' && namesBuildingOf(value, now))
    return { value: withBuilding(now as Place, value as Place) };
  if (hash === hashOf(now)) return { value, hash: hashOf(value) };
  if (isOwn) return { hash, told: 'kept' };
  return OF_EACH_LIST.has(field) ? {} : { told: 'passed over' };
}

/** Fields that this row wrote, says no more, and nobody changed. */
function fieldsGone(
  current: Fields,
  wanted: Fields,
  owned: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.keys(owned).filter(
    (field) =>
      wanted[field] === undefined &&
      current[field] !== undefined &&
      owned[field] === hashOf(current[field]),
  );
}

/** `owned` is the ledger's row, if there is one; a guest only fills gaps. */
export function joinFields(
  id: string,
  written: Fields,
  told: Fields,
  owned: Readonly<Record<string, string>> = {},
  isGuest: boolean,
): JoinedFields {
  const { current, wanted } = withoutVague(written, told);
  const fields: Record<string, unknown> = { ...current };
  const hashes: Record<string, string> = {};
  const kept: KeptEdit[] = [];
  const passedOver: KeptEdit[] = [];
  const hasTimes = isGuest && [...TIMES].some((field) => current[field] !== undefined);
  for (const [field, source] of Object.entries(wanted)) {
    const now = current[field];
    if (field === 'source') {
      fields[field] = joinSources(now, source, isGuest);
      continue;
    }
    const outcome =
      now === undefined
        ? missingField(source, owned[field], hasTimes && TIMES.has(field))
        : standingField(field, source, now, owned[field], isGuest);
    if (outcome.value !== undefined) fields[field] = outcome.value;
    if (outcome.hash) hashes[field] = outcome.hash;
    if (outcome.told)
      (outcome.told === 'kept' ? kept : passedOver).push({
        id,
        field,
        source,
        ...(now === undefined ? {} : { now }),
      });
  }
  for (const field of fieldsGone(current, wanted, owned)) delete fields[field];
  return { fields, owned: hashes, kept, passedOver, isChanged: !isSame(fields, written) };
}

/** The hashes of everything that a new entry takes from its row. */
export function hashesOf(fields: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([field]) => field !== 'source')
      .map(([field, value]) => [field, hashOf(value)]),
  );
}
