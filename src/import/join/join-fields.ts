/** What a source says joined with what stands in an entry's file: people's edits win and are shown. */
import { NO_SOURCE_URL } from './draft.ts';
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

const asList = (value: unknown): readonly unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const sourceUrl = (source: unknown) => (source as { readonly url?: string }).url;
/** true where the entry names the source of this row already */
export function sharesSource(current: Fields, wanted: Fields): boolean {
  const urls = new Set(asList(current['source']).map(sourceUrl));
  return asList(wanted['source']).some((source) => urls.has(sourceUrl(source)));
}

const MOST_SOURCES = 8;

/** Sources add up: an entry that two lists know names both. */
function joinSources(current: unknown, added: unknown): unknown {
  const known = asList(current);
  if (known.length > 0 && sourceUrl(asList(added)[0]) === NO_SOURCE_URL) return current;
  const urls = new Set(known.map(sourceUrl));
  const joined = [...known, ...asList(added).filter((source) => !urls.has(sourceUrl(source)))].slice(0, Math.max(MOST_SOURCES, known.length));
  return joined.length === 1 ? joined[0] : joined;
}

/** Days, times and days off of two lists never mix: one's 休み beside the other's hours would turn both round. */
const TIMES = new Set(['hours', 'except', 'hours_note', 'by_appointment', 'until']);
/** Two lists differ here as a matter of course. */
const OF_EACH_LIST = new Set(['verified', 'name', 'kana', 'area', 'kind', 'needs']);

/** `owned` is the ledger's row, if there is one; a guest only fills gaps. */
export function joinFields(id: string, current: Fields, wanted: Fields, owned: Readonly<Record<string, string>> | undefined, isGuest: boolean): JoinedFields {
  const fields: Record<string, unknown> = { ...current };
  const hashes: Record<string, string> = {};
  const kept: KeptEdit[] = [];
  const passedOver: KeptEdit[] = [];
  const hasTimes = isGuest && [...TIMES].some((field) => current[field] !== undefined);
  for (const [field, value] of Object.entries(wanted)) {
    const now = current[field];
    if (field === 'source') {
      fields[field] = joinSources(now, value);
    } else if (now === undefined && hasTimes && TIMES.has(field) && owned?.[field] === undefined) {
      passedOver.push({ id, field, source: value });
    } else if (now === undefined && owned?.[field] === undefined) {
      // A row that joins another's entry fills its gaps; the body is one person's text.
      fields[field] = value;
      hashes[field] = hashOf(value);
    } else if (now === undefined) {
      // It was written once and people took it away.
      hashes[field] = owned![field]!;
      if (hashOf(value) !== owned![field]) kept.push({ id, field, source: value });
    } else if (isSame(now, value)) {
      if (!isGuest || owned?.[field]) hashes[field] = hashOf(value);
    } else if (owned?.[field] === hashOf(now)) {
      fields[field] = value;
      hashes[field] = hashOf(value);
    } else if (!isGuest || owned?.[field]) {
      if (owned?.[field]) hashes[field] = owned[field];
      kept.push({ id, field, source: value, now });
    } else if (!OF_EACH_LIST.has(field)) {
      passedOver.push({ id, field, source: value, now });
    }
  }
  for (const [field, hash] of Object.entries(owned ?? {})) {
    if (wanted[field] === undefined && current[field] !== undefined && hash === hashOf(current[field])) delete fields[field];
  }
  return { fields, owned: hashes, kept, passedOver, isChanged: !isSame(fields, current) };
}

/** The hashes of everything that a new entry takes from its row. */
export function hashesOf(fields: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field !== 'source').map(([field, value]) => [field, hashOf(value)]));
}

