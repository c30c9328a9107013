/** くらべる表と紙を読む。Comparison and sheets come when they are asked for: the list itself stays light. */
import { useEffect, useState, type ComponentType } from 'react';
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import type { ShortlistView } from '../../domain/shortlist/shortlist-fragment.ts';
import { loadChunk } from '../shared/page-renewal.ts';
import type { Marks } from './marks.ts';
import type { DeskContext } from './desk-context.ts';
import { loadSheetStyle } from './sheet-style.ts';
import type { ShortlistPageData } from './shortlist-page-data.ts';

type Sheet = ComponentType<{
  readonly records: readonly DeskRecord[];
  readonly context: DeskContext;
  readonly marks: Marks;
}>;

const LOADERS: Readonly<
  Record<Exclude<ShortlistView, 'list'>, (data: ShortlistPageData) => Promise<Sheet>>
> = {
  compare: async ({ tableFile }) => (await import('./load-compare.tsx')).loadCompare(tableFile),
  handout: async () => (await import('./Handout.tsx')).Handout,
  slip: async () => (await import('./Slip.tsx')).Slip,
  flyer: async () => (await import('./load-flyer.tsx')).loadFlyer(),
  conference: async () => (await import('./Conference.tsx')).Conference,
};

export type SheetState = {
  readonly view: ShortlistView;
  readonly Sheet?: Sheet;
  readonly hasFailed?: true;
};

/** `Sheet` is missing while it is on its way, and for the list, which has none. */
async function loadSheet(
  view: Exclude<ShortlistView, 'list'>,
  data: ShortlistPageData,
): Promise<Sheet> {
  const [Sheet] = await Promise.all([LOADERS[view](data), loadSheetStyle()]);
  return Sheet;
}

export function useSheet(view: ShortlistView, data: ShortlistPageData): SheetState {
  const [state, setState] = useState<SheetState>({ view });
  useEffect(() => {
    if (view === 'list') return;
    loadChunk(() => loadSheet(view, data)).then(
      (Sheet) => setState({ view, Sheet }),
      () => setState({ view, hasFailed: true }),
    );
  }, [view]);
  return state.view === view ? state : { view };
}
