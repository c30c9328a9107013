/** もしかして: near spellings of names, kinds and places. Loaded only when a search found nothing or dropped words. */
import Fuse from 'fuse.js/basic';
import { fold } from './fold.ts';
import { vocabularyFor } from './vocabulary.ts';
import type { SearchIndex } from './search-index.ts';
import { finish, type Steps } from './steps.ts';

interface Candidate {
  readonly label: string;
  readonly text: string;
}

const made = new WeakMap<SearchIndex, Fuse<Candidate>>();

/** Made once for an index, in steps: thousands of names are folded. */
export function* suggestionSteps(index: SearchIndex): Steps<Fuse<Candidate>> {
  const known = made.get(index);
  if (known) return known;
  const candidates = new Map<string, Candidate>();
  const add = (label: string, text: string) => {
    if (text.length > 1 && !candidates.has(text)) candidates.set(text, { label, text });
  };
  for (const phrase of vocabularyFor(index).phrases.byText.values()) add(phrase.label, phrase.text);
  for (const { name, kana } of index.places) {
    yield;
    add(name, fold(name));
    if (kana) add(name, fold(kana));
  }
  for (const { name, kana, state } of index.documents) {
    if (state === 'closed') continue;
    yield;
    add(name, fold(name));
    if (kana) add(name, fold(kana));
  }
  const fuse = new Fuse<Candidate>([], { keys: ['text'], includeScore: true, threshold: 0.4, ignoreLocation: true, minMatchCharLength: 2 });
  for (const candidate of candidates.values()) {
    yield;
    fuse.add(candidate);
  }
  made.set(index, fuse);
  return fuse;
}

/** Names to try instead of a word, nearest first, each once. */
export function suggest(word: string, index: SearchIndex, limit = 5): readonly string[] {
  const text = fold(word).slice(0, 32);
  if (text.length < 2) return [];
  const found = finish(suggestionSteps(index)).search(text, { limit: limit * 4 });
  // A short word inside a long name is no near spelling of it.
  const nearest = found.toSorted((a, b) => (a.score ?? 1) - (b.score ?? 1) || Math.abs(a.item.text.length - text.length) - Math.abs(b.item.text.length - text.length));
  return [...new Set(nearest.map(({ item }) => item.label))].filter((label) => label !== word).slice(0, limit);
}
