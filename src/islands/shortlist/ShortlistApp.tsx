/** つなぎ帳: the device's list, a list that came by link, and the views of either. */
import { useEffect, useMemo } from 'react';
import { sheetText } from '../../site/sheet-text.ts';
import { shortlistText } from '../../site/shortlist-text.ts';
import { CompareView } from './CompareView.tsx';
import { Conference } from './Conference.tsx';
import { deskContext } from './desk-context.ts';
import { Handout } from './Handout.tsx';
import { ListStatus } from './ListStatus.tsx';
import { ListTools } from './ListTools.tsx';
import { OwnList } from './OwnList.tsx';
import { SharedList } from './SharedList.tsx';
import { SheetFrame } from './SheetFrame.tsx';
import type { ShortlistPageData } from './shortlist-page-data.ts';
import { StoreNotice } from './StoreNotice.tsx';
import { useFragment } from './use-fragment.ts';
import { useListActions } from './use-list-actions.ts';
import { usePlaces } from './use-places.ts';
import { useStored } from './use-stored.ts';

const SHEETS = { compare: CompareView, handout: Handout, conference: Conference } as const;

export function ShortlistApp({ data }: { readonly data: ShortlistPageData }) {
  const context = useMemo(() => deskContext(data), [data]);
  const stored = useStored();
  const { at, go, replace, back } = useFragment();
  const actions = useListActions();
  const ids = at.ids ?? stored.list.map(({ id }) => id);
  const places = usePlaces(data.dataFolder, ids);
  const usable = ids.filter((id) => places.stateOf(id)?.is === 'found');

  // What no list may hold goes out of the address too, and is not named: the link may have held a shelter's desk.
  const refused = at.ids?.filter((id) => places.stateOf(id)?.is === 'unknown') ?? [];
  useEffect(() => {
    if (refused.length === 0 || places.isLoading) return;
    actions.say(shortlistText.refused(refused.length));
    replace({ view: at.view, ids: at.ids?.filter((id) => !refused.includes(id)) });
  }, [refused.join(), places.isLoading]);

  const Sheet = at.view === 'list' ? undefined : SHEETS[at.view];
  const title = at.view === 'compare' ? sheetText.compare.title : at.view === 'handout' ? sheetText.handout.title : sheetText.conference.title;
  return (
    <div data-shortlist-state={places.isLoading ? 'loading' : 'ready'} data-shortlist-view={at.view}>
      {at.view === 'list' && <p className="lead">{shortlistText.lead}</p>}
      <StoreNotice state={stored.state} />
      {at.isPartial && <p className="notice no-print">{shortlistText.partialLink}</p>}
      <ListStatus message={actions.message} undo={actions.undo} />
      {Sheet ? (
        <SheetFrame key={at.view} title={title} back={back}>
          {places.isLoading ? <p className="soft">{shortlistText.loading}</p> : places.records.length === 0 ? <p className="notice">{ids.length > 0 && usable.length === 0 && refused.length === 0 ? shortlistText.failedPlace : shortlistText.actions.none}</p> : <Sheet records={places.records} context={context} />}
        </SheetFrame>
      ) : at.ids ? (
        <SharedList ids={at.ids} own={stored.list} places={places} context={context} actions={actions} go={go} />
      ) : (
        <>
          <OwnList list={stored.list} places={places} context={context} actions={actions} go={go} />
          <ListTools list={stored.list} usable={usable} dataFolder={data.dataFolder} today={context.now.date} actions={actions} />
        </>
      )}
    </div>
  );
}
