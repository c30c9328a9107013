/**
 * つなぎ帳: the places a counsellor has put aside, as ids in the order of their choice. It says nothing about a
 * person, and lives on the device alone.
 */
import type { Mark } from './choice.ts';
import { MOST_PLACES } from './shortlist-key.ts';

export interface ShortlistItem {
  readonly id: string;
  /** the day it was put in, ISO; unknown where a broken file lost it */
  readonly addedOn?: string;
  /** carried over from a case, when that was pressed */
  readonly mark?: Mark;
}

/** each id once, `MOST_PLACES` at most */
export type Shortlist = readonly ShortlistItem[];

export function holds(list: Shortlist, id: string): boolean {
  return list.some((item) => item.id === id);
}

/** At the end; unchanged when it is there already or the list is full. */
export function withPlace(list: Shortlist, id: string, addedOn: string): Shortlist {
  return holds(list, id) || list.length >= MOST_PLACES ? list : [...list, { id, addedOn }];
}

/** At the end, or where it stands already, with this mark in the place of an earlier one. */
export function withMark(list: Shortlist, id: string, addedOn: string, mark: Mark): Shortlist {
  return withPlace(list, id, addedOn).map((item) => (item.id === id ? { ...item, mark } : item));
}

export function withoutMark(list: Shortlist, id: string): Shortlist {
  return list.map(({ mark, ...item }) =>
    mark === undefined || item.id === id ? item : { ...item, mark },
  );
}

export function withoutPlace(list: Shortlist, id: string): Shortlist {
  return list.filter((item) => item.id !== id);
}

/** One place up (-1) or down (1); unchanged at the ends. */
export function withPlaceMoved(list: Shortlist, id: string, by: -1 | 1): Shortlist {
  const from = list.findIndex((item) => item.id === id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= list.length) return list;
  const moved = [...list];
  [moved[from], moved[to]] = [moved[to]!, moved[from]!];
  return moved;
}

/** What `before` held comes back in its place; what has come since stays, at the end. */
export function withPlacesRestored(list: Shortlist, before: Shortlist): Shortlist {
  return [...before, ...list.filter(({ id }) => !holds(before, id))].slice(0, MOST_PLACES);
}
