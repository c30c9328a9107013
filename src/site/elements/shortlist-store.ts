/**
 * つなぎ帳 on this device: localStorage with everything that can go wrong with it. Each change reads first, so that
 * two tabs never overwrite each other.
 */
import {
  readShortlistText,
  writeShortlistText,
  type ReadShortlist,
  type ShortlistFlaw,
} from '../../domain/shortlist/shortlist-file.ts';
import { SHORTLIST_CHANGED, SHORTLIST_KEY } from '../../domain/shortlist/shortlist-key.ts';
import type { Shortlist } from '../../domain/shortlist/shortlist.ts';

/** text that could not be used whole, for the person to take away */
const KEPT = 'shortlist-kept';

export type StoreState = 'ok' | 'blocked';

export interface Stored extends ReadShortlist {
  readonly state: StoreState;
}

const read = (key: string) => localStorage.getItem(key);

/** A second id of the same place loses nothing; every other flaw does. */
const losesText = (flaws: readonly ShortlistFlaw[]) => flaws.some((flaw) => flaw !== 'duplicates');

const EMPTY: ReadShortlist = { list: [], flaws: [] };
const readWhole = (text: string | null) => (text === null ? EMPTY : readShortlistText(text));

export function readStored(): Stored {
  try {
    return { ...readWhole(read(SHORTLIST_KEY)), state: 'ok' };
  } catch {
    return { ...EMPTY, state: 'blocked' };
  }
}

/** What could not be used of an earlier list, or undefined. */
export function keptText(): string | undefined {
  try {
    return read(KEPT) ?? undefined;
  } catch {
    return undefined;
  }
}

export function dropKeptText(): void {
  try {
    localStorage.removeItem(KEPT);
  } catch {
    // Nothing can be removed where nothing is kept.
  }
}

/** Applies the change to the list as it is now. `blocked`: the device did not keep it. */
export function changeStored(change: (list: Shortlist) => Shortlist): StoreState {
  try {
    const text = read(SHORTLIST_KEY);
    const { list, flaws } = readWhole(text);
    if (losesText(flaws)) {
      const kept = read(KEPT) ?? '';
      if (!kept.includes(text!)) localStorage.setItem(KEPT, `${kept}${text}\n`);
    }
    localStorage.setItem(SHORTLIST_KEY, writeShortlistText(change(list)));
  } catch {
    return 'blocked';
  }
  dispatchEvent(new Event(SHORTLIST_CHANGED));
  return 'ok';
}

const SIGNS = [SHORTLIST_CHANGED, 'storage', 'pageshow'];

/** Tells of every change, by this page, by another tab, or while the page lay in the back-forward cache. */
export function watchStored(listener: () => void): () => void {
  for (const sign of SIGNS) addEventListener(sign, listener);
  return () => SIGNS.forEach((sign) => removeEventListener(sign, listener));
}
