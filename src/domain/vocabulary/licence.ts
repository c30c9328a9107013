/** 使ってよい条件: what the written licence of a source comes to. Unknown words are never read as more than they say. */

export type LicenceId = 'cc0' | 'cc-by' | 'cc-by-sa' | 'attribution' | 'facts' | 'other' | 'asked';

export interface Licence {
  readonly id: LicenceId;
  /** where its text stands, for one that many use */
  readonly url?: string;
}

/** The first that fits. */
const LICENCES: readonly (Licence & { readonly says: RegExp })[] = [
  {
    id: 'cc0',
    says: /^CC0\b/i,
    url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.ja',
  },
  {
    id: 'cc-by-sa',
    says: /^CC[ -]BY-SA[ -]4\.0/i,
    url: 'https://creativecommons.org/licenses/by-sa/4.0/deed.ja',
  },
  {
    id: 'cc-by',
    says: /^CC[ -]BY[ -]4\.0/i,
    url: 'https://creativecommons.org/licenses/by/4.0/deed.ja',
  },
  // Facts alone were taken from what anybody may read: nobody has given leave for more.
  { id: 'facts', says: /事実のみ/ },
  { id: 'attribution', says: /二次利用可.*出典/ },
];

const OTHER: Licence = { id: 'other' };

/** Of the words in which a source's licence is written. */
export function licenceOf(written: string): Licence {
  const text = written.normalize('NFKC').trim();
  const found = LICENCES.find(({ says }) => says.test(text));
  return found ? { id: found.id, ...(found.url === undefined ? {} : { url: found.url }) } : OTHER;
}

/** Of the address of one of them. */
export const licenceUrl = (id: LicenceId): string | undefined =>
  LICENCES.find((licence) => licence.id === id)?.url;

interface Sourced {
  readonly source: readonly { readonly licence: string }[];
}

/** What an entry may be used under: all of its sources' at once. `asked` where it has none. */
export function licencesOf({ source }: Sourced): readonly LicenceId[] {
  if (source.length === 0) return ['asked'];
  return [...new Set(source.map(({ licence }) => licenceOf(licence).id))].toSorted();
}

/** cc-by, cc-by_facts: entries under the same licences have the same key. */
export const licenceKey = (entry: Sourced): string => licencesOf(entry).join('_');
