/**
 * 本文の検索: Pagefind proposes pages, and only those whose text really holds every word are kept, because
 * its Japanese segmentation of query and pages differ.
 */
import { fold } from './fold.ts';

/** The part of Pagefind that we use. */
export interface Pagefind {
  search(words: string): Promise<{ readonly results: readonly { data(): Promise<{ readonly url: string; readonly content: string }> }[] }>;
}

/** Pages are fetched one by one to be read; more than this is not worth a person's data. */
const MOST_PAGES = 20;

/** tokyo/nerima/example of …/resources/tokyo/nerima/example/ */
export function entryIdOf(url: string): string | undefined {
  const id = /\/resources\/(.+?)\/?(?:index\.html)?(?:[?#].*)?$/.exec(url)?.[1];
  return id === undefined ? undefined : decodeURIComponent(id);
}

/** @param words as typed; @returns ids of entries whose page has them all, in Pagefind's order */
export async function searchBodies(words: readonly string[], pagefind: Pagefind): Promise<readonly string[]> {
  const wanted = words.map((word) => fold(word)).filter((word) => word.length > 1);
  if (wanted.length === 0) return [];
  const { results } = await pagefind.search(words.join(' '));
  const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
  const found = pages.filter(({ content }) => {
    const text = fold(content);
    return wanted.every((word) => text.includes(word));
  });
  return [...new Set(found.flatMap(({ url }) => entryIdOf(url) ?? []))];
}
