/**
 * アドレスの中のことば。Words and filters in the address's fragment, which no server sees. Words of violence are never
 * written there.
 */
import type { Filters } from '../../search/filter/filters.ts';
import { readFilters, writeFilters } from './filters-fragment.ts';

export interface ReadFragment {
  readonly words: string;
  readonly filters: Filters;
  /** some of the fragment could not be used */
  readonly isPartial: boolean;
  /** it holds words or filters; the page's own jumps (#main) and those of others do not */
  readonly isOurs: boolean;
}

/** Longer than anyone types. */
const MOST = 120;

export function readFragment(fragment: string): ReadFragment {
  const plain = fragment.replace(/^#/, '').slice(0, 2_000);
  // A jump within the page (#main) is nothing of ours, and no mistake either.
  if (!plain.includes('=')) return { words: '', filters: {}, isPartial: false, isOurs: false };
  const written = new URLSearchParams(plain);
  const { filters, isPartial } = readFilters(written);
  const asked = written.get('q') ?? '';
  const words = [...asked.replace(/\uFFFD/g, '').replace(/[\u0000-\u001F\u007F]/g, ' ')]
    .slice(0, MOST)
    .join('');
  return {
    words,
    filters,
    isPartial: isPartial || words !== asked,
    isOurs: written.has('q') || Object.keys(filters).length > 0,
  };
}

export function writeFragment(words: string, filters: Filters): string {
  const written = new URLSearchParams();
  if (words.trim() !== '') written.set('q', words.trim());
  writeFilters(filters, written);
  // A space as %20, not +: people copy these addresses into messages.
  const text = written.toString().replaceAll('+', '%20');
  return text === '' ? '' : `#${text}`;
}
