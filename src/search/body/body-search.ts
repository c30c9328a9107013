/**
 * 本文の検索: Pagefind proposes pages by pairs of characters, and only those whose text really holds every
 * word are kept.
 */
import { coveringPairs } from './body-document.ts';
import { fold } from '../understand/fold.ts';

/** The part of Pagefind that we use. */
export interface Pagefind {
  search(words: string): Promise<{
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

/** @param words as typed; @returns ids of entries whose text has them all, in Pagefind's order */
export async function searchBodies(
  words: readonly string[],
  pagefind: Pagefind,
): Promise<readonly string[]> {
  const wanted = words.map((word) => fold(word)).filter((word) => word.length > 1);
  if (wanted.length === 0) return [];
  const { results } = await pagefind.search(wanted.flatMap(coveringPairs).join(' '));
  const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
  const found = pages.filter(({ meta }) => {
    const text = fold(meta['text'] ?? '');
    return wanted.every((word) => text.includes(word));
  });
  return [...new Set(found.flatMap(({ url }) => entryIdOf(url) ?? []))];
}
