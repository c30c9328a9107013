/**
 * The fragment of the つなぎ帳's page: which view, of which places. A shared link holds ids and nothing else; no
 * server sees a fragment.
 */
import { isEntryId } from './entry-id.ts';

export const SHORTLIST_VIEWS = ['list', 'compare', 'handout', 'conference'] as const;
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
const LONGEST = 8_000;

const isView = (value: string): value is ShortlistView => (SHORTLIST_VIEWS as readonly string[]).includes(value);

export function readShortlistFragment(fragment: string): ReadShortlistFragment {
  const plain = fragment.replace(/^#/, '');
  const written = new URLSearchParams(plain.slice(0, LONGEST));
  const [view, ids] = [written.get('view'), written.get('ids')];
  const named = (ids ?? '').split(/[,、\s]+/).filter((id) => id !== '');
  const used = [...new Set(named.filter(isEntryId))].slice(0, MOST_SHARED);
  const isPartial = plain.length > LONGEST || used.length !== named.length || (view !== null && !isView(view)) || [...written.keys()].some((name) => name !== 'view' && name !== 'ids');
  return { view: view !== null && isView(view) ? view : 'list', ids: used.length > 0 ? used : undefined, isPartial };
}

/** '' for the own list */
export function writeShortlistFragment({ view, ids }: ShortlistFragment): string {
  const parts = [...(view === 'list' ? [] : [`view=${view}`]), ...(ids && ids.length > 0 ? [`ids=${ids.slice(0, MOST_SHARED).join(',')}`] : [])];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}
