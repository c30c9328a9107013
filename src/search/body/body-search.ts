/**
 * 本文の検索: Pagefind proposes pages by pairs of characters, and only those whose text really holds every
 * word are kept.
 */
import { coveringPairs } from './body-document.ts';
import { fold } from '../understand/fold.ts';

/** The part of Pagefind that we use. */
export interface Pagefind {
  search(
    words: string,
    options?: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{
    readonly results: readonly {
      data(): Promise<{ readonly url: string; readonly meta: Readonly<Record<string, string>> }>;
    }[];
  }>;
}

/** Pages are fetched one by one to be read; more than this is not worth a person's data. */
const MOST_PAGES = 20;

/** tokyo/nerima/example of …/resources/tokyo/nerima/example/ */
export function entryIdOf(url: string): string | undefined {
  const id = /\/resources\/(.+?)\/?(?:index\.html)?(?:[?#].*)?$/.exec(url)?.[1];
  return id === undefined ? undefined : decodeURIComponent(id);
}

/** money of …/guides/money/ */
export function guideIdOf(url: string): string | undefined {
  return /\/guides\/([^/]+)\/?(?:index\.html)?(?:[?#].*)?$/.exec(url)?.[1];
}

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

/** What a record of the index is, as its filter. */
export const RECORD = 'is';
export type RecordKind = 'entry' | 'guide';

/** Pages of one kind whose text really holds every word. Asked for by kind, so that thousands of entries push no chain out. */
async function pagesWith(wanted: readonly string[], pagefind: Pagefind, kind: RecordKind) {
  const asked = wanted.flatMap(coveringPairs).join(' ');
  const { results } = await pagefind.search(asked, { filters: { [RECORD]: kind } });
  const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
  return pages.filter(({ meta }) => {
    const text = fold(meta['text'] ?? '');
    return wanted.every((word) => text.includes(word));
  });
}

/** @param words as typed; @returns the entries and the chains whose text has them all */
export async function searchBodies(
  words: readonly string[],
  pagefind: Pagefind,
): Promise<FoundBodies> {
  const wanted = words.map((word) => fold(word)).filter((word) => word.length > 1);
  if (wanted.length === 0) return NO_BODIES;
  const [entries, guides] = await Promise.all([
    pagesWith(wanted, pagefind, 'entry'),
    pagesWith(wanted, pagefind, 'guide'),
  ]);
  const titles = guides.flatMap(({ url, meta }) => {
    const id = guideIdOf(url);
    return id === undefined ? [] : [[id, meta['title'] ?? ''] as const];
  });
  return {
    ids: [...new Set(entries.flatMap(({ url }) => entryIdOf(url) ?? []))],
    guides: [...new Map(titles)].map(([id, title]) => ({ id, title })),
  };
}
