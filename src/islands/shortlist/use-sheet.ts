/** Comparison and sheets come when they are asked for: the list itself stays light. */
import { useEffect, useState, type ComponentType } from 'react';
import type { DeskRecord } from '../../domain/desk-record.ts';
import type { ShortlistView } from '../../domain/shortlist-fragment.ts';
import { loadChunk } from '../shared/page-renewal.ts';
import type { DeskContext } from './desk-context.ts';

type Sheet = ComponentType<{ readonly records: readonly DeskRecord[]; readonly context: DeskContext }>;

const LOADERS: Readonly<Record<Exclude<ShortlistView, 'list'>, () => Promise<Sheet>>> = {
  compare: async () => (await import('./CompareView.tsx')).CompareView,
  handout: async () => (await import('./Handout.tsx')).Handout,
  conference: async () => (await import('./Conference.tsx')).Conference,
};

export type SheetState = { readonly view: ShortlistView; readonly Sheet?: Sheet; readonly hasFailed?: true };

/** `Sheet` is missing while it is on its way, and for the list, which has none. */
export function useSheet(view: ShortlistView): SheetState {
  const [state, setState] = useState<SheetState>({ view });
  useEffect(() => {
    if (view === 'list') return;
    loadChunk(LOADERS[view]).then((Sheet) => setState({ view, Sheet }), () => setState({ view, hasFailed: true }));
  }, [view]);
  return state.view === view ? state : { view };
}
