/**
 * 本文の検索: Pagefind proposes records by pairs of characters, and only entries whose text really holds every
 * word are kept.
 */
import { coveringPairs } from './body-document.ts';
import { readRecord, RECORD, type RecordKind } from './body-record.ts';
import { fold } from '../understand/fold.ts';

/** The part of Pagefind that we use. */
export interface Pagefind {
  search(
    words: string,
    options?: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{
    readonly results: readonly {
      data(): Promise<{
        readonly url: string;
        readonly content: string;
        readonly meta: Readonly<Record<string, string>>;
      }>;
    }[];
  }>;
}

/** Records are fetched one by one to be read; more than this is not worth a person's data. */
const MOST_RECORDS = 12;

/** A chain of support whose text has the words. */
export interface FoundGuide {
  readonly id: string;
  readonly title: string;
}

export interface FoundBodies {
  /** of entries, in Pagefind's order */
  readonly ids: readonly string[];
  readonly guides: readonly FoundGuide[];
}

export const NO_BODIES: FoundBodies = { ids: [], guides: [] };

/** Records of one kind, and which of their texts really hold every word. Asked for by kind, so that thousands of entries push no chain out. */
async function foundIn(wanted: readonly string[], pagefind: Pagefind, kind: RecordKind) {
  const asked = wanted.flatMap(coveringPairs).join(' ');
  const { results } = await pagefind.search(asked, { filters: { [RECORD]: kind } });
  const records = await Promise.all(results.slice(0, MOST_RECORDS).map((result) => result.data()));
  return records.flatMap(({ url, content, meta }) =>
    readRecord(url, content)
      .filter(({ text }) => wanted.every((word) => text.includes(word)))
      .map(({ id }) => ({ id, title: meta['title'] ?? '' })),
  );
}

/** @param words as typed; @returns the entries and the chains whose text has them all */
export async function searchBodies(
  words: readonly string[],
  pagefind: Pagefind,
): Promise<FoundBodies> {
  const wanted = words.map((word) => fold(word)).filter((word) => word.length > 1);
  if (wanted.length === 0) return NO_BODIES;
  const [entries, guides] = await Promise.all([
    foundIn(wanted, pagefind, 'entry'),
    foundIn(wanted, pagefind, 'guide'),
  ]);
  return { ids: [...new Set(entries.map(({ id }) => id))], guides };
}
