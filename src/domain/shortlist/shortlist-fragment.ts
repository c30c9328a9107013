/**
 * The fragment of the つなぎ帳's page: which view, of which places. A shared link holds ids and nothing else; no
 * server sees a fragment.
 */
import { isEntryId } from '../fields/entry-id.ts';
import { readOwnFragment } from '../text/own-fragment.ts';

export const SHORTLIST_VIEWS = [
  'list',
  'compare',
  'handout',
  'conference',
  'slip',
  'flyer',
] as const;
export type ShortlistView = (typeof SHORTLIST_VIEWS)[number];

export interface ShortlistFragment {
  readonly view: ShortlistView;
  /** undefined: the device's own list */
  readonly ids?: readonly string[] | undefined;
}

export interface ReadShortlistFragment extends ShortlistFragment {
  /** some of the fragment could not be used */
  readonly isPartial: boolean;
}

/** A link stays short enough for a message. */
export const MOST_SHARED = 30;
const NAMES: readonly string[] = ['view', 'ids'];

const isView = (value: string): value is ShortlistView =>
  (SHORTLIST_VIEWS as readonly string[]).includes(value);

/** Not an anchor, and not what others have put behind the address. */
export const isOwnFragment = (fragment: string): boolean =>
  readOwnFragment(fragment, NAMES) !== undefined;

export function readShortlistFragment(fragment: string): ReadShortlistFragment {
  const { words, isCut } = readOwnFragment(fragment, NAMES) ?? { words: [], isCut: false };
  const written = new Map(words.toReversed());
  const [view, ids] = [written.get('view'), written.get('ids')];
  const named = (ids ?? '').split(/[,、\s]+/).filter((id) => id !== '');
  const used = [...new Set(named.filter(isEntryId))].slice(0, MOST_SHARED);
  const isPartial =
    isCut ||
    used.length !== named.length ||
    (view !== undefined && !isView(view)) ||
    [...written.keys()].some((name) => !NAMES.includes(name));
  return {
    view: view !== undefined && isView(view) ? view : 'list',
    ids: used.length > 0 ? used : undefined,
    isPartial,
  };
}

/** '' for the own list */
export function writeShortlistFragment({ view, ids }: ShortlistFragment): string {
  const parts = [
    ...(view === 'list' ? [] : [`view=${view}`]),
    ...(ids && ids.length > 0 ? [`ids=${ids.slice(0, MOST_SHARED).join(',')}`] : []),
  ];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}
