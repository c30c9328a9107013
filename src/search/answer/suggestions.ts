/** もしかして: near spellings of names, kinds and places. Loaded only when a search found nothing or dropped words. */
import Fuse, { type FuseResult } from 'fuse.js/basic';
import { editDistance } from '../../domain/text/edit-distance.ts';
import { distanceWithin } from './near-name.ts';
import { fold } from '../understand/fold.ts';
import { isOfDanger } from '../understand/phrase-danger.ts';
import type { Phrase } from '../understand/phrase-table.ts';
import { vocabularyFor } from '../understand/vocabulary.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { finish, type Steps } from '../understand/steps.ts';

interface Candidate {
  readonly label: string;
  readonly text: string;
  /** a word of the tables, not the name of a place */
  readonly phrase?: Phrase;
}

/** So many names are compared at one go: 3 ms, and 12 on a slow phone. */
const SHELF = 250;

/** A word of two signs is near to too many. */
const SHORTEST = 3;
/** So much of a word may be wrong: of a phrase, and of a name, of which it may be a part. */
const WRONG = { phrase: 1 / 3, name: 2 / 5 };
const mostWrong = (length: number, share: number): number =>
  Math.max(1, Math.floor(length * share));
/** スマホ止ま, 家を失: so much of a phrase is no word to show. */
const IS_WORD = /[\p{Script=Han}\p{Script=Katakana}ーいりるくすつうむぬぶぐん]$/u;

/** 切れそう is no 止められそう: a phrase is spelt nearly so; of a name, which is long, a part is. */
function isNear(text: string, { text: known, label, phrase }: Candidate): boolean {
  if (text.length < SHORTEST) return !phrase && known.startsWith(text);
  const { length } = text;
  return phrase
    ? IS_WORD.test(label) && editDistance(text, known) <= mostWrong(length, WRONG.phrase)
    : distanceWithin(text, known) <= mostWrong(length, WRONG.name);
}

/** The names in shelves: Fuse.js compares all that it holds without a pause. */
type Shelves = readonly Fuse<Candidate>[];

const made = new WeakMap<SearchIndex, Shelves>();

/** Made once for an index, in steps: thousands of names are folded. */
export function* suggestionSteps(index: SearchIndex): Steps<Shelves> {
  const known = made.get(index);
  if (known) return known;
  const candidates = new Map<string, Candidate>();
  const add = (label: string, text: string, phrase?: Phrase) => {
    if (text.length > 1 && !candidates.has(text))
      candidates.set(text, { label, text, ...(phrase && { phrase }) });
  };
  for (const phrase of vocabularyFor(index).phrases.byText.values())
    add(phrase.label, phrase.text, phrase);
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
  const shelves: Fuse<Candidate>[] = [];
  let row = 0;
  for (const candidate of candidates.values()) {
    yield;
    if (row % SHELF === 0)
      shelves.push(
        new Fuse<Candidate>([], {
          keys: ['text'],
          includeScore: true,
          threshold: 0.4,
          ignoreLocation: true,
          minMatchCharLength: 2,
        }),
      );
    shelves.at(-1)!.add(candidate);
    row += 1;
  }
  made.set(index, shelves);
  return shelves;
}

/** Names to try instead of a word, nearest first, each once. */
export function* suggestSteps(
  word: string,
  index: SearchIndex,
  limit = 5,
): Steps<readonly string[]> {
  const text = fold(word).slice(0, 32);
  if (text.length < 2) return [];
  const near: FuseResult<Candidate>[] = [];
  for (const shelf of yield* suggestionSteps(index)) {
    yield;
    near.push(...shelf.search(text, { limit: limit * 4 }));
  }
  const { danger } = vocabularyFor(index);
  const found: FuseResult<Candidate>[] = [];
  for (const one of near.toSorted((a, b) => (a.score ?? 1) - (b.score ?? 1))) {
    yield;
    const { phrase } = one.item;
    if (isNear(text, one.item) && (phrase === undefined || !isOfDanger(phrase, danger)))
      found.push(one);
    if (found.length === limit * 4) break;
  }
  // A short word inside a long name is no near spelling of it.
  const nearest = found.toSorted(
    (a, b) =>
      (a.score ?? 1) - (b.score ?? 1) ||
      Math.abs(a.item.text.length - text.length) - Math.abs(b.item.text.length - text.length),
  );
  return [...new Set(nearest.map(({ item }) => item.label))]
    .filter((label) => label !== word)
    .slice(0, limit);
}

/** All of it at once. */
export const suggest = (word: string, index: SearchIndex, limit?: number): readonly string[] =>
  finish(suggestSteps(word, index, limit));
