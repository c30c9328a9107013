/** つなぎ帳: the device's list, a list that came by link, and the views of either. */
import { useEffect, useMemo, useRef } from 'react';
import { shortlistText } from '../../words/ja/shortlist.ts';
import { deskContext } from './desk-context.ts';
import { ListStatus } from './ListStatus.tsx';
import { ListTools } from './ListTools.tsx';
import { marksOf } from './marks.ts';
import { OwnList } from './OwnList.tsx';
import { SharedList } from './SharedList.tsx';
import { SheetFrame } from './SheetFrame.tsx';
import type { ShortlistPageData } from './shortlist-page-data.ts';
import { StoreNotice } from './StoreNotice.tsx';
import { useFragment } from './use-fragment.ts';
import { useListActions } from './use-list-actions.ts';
import { usePlaces } from './use-places.ts';
import { useSheet } from './use-sheet.ts';
import { useStored } from './use-stored.ts';

export function ShortlistApp({ data }: { readonly data: ShortlistPageData }) {
  const context = useMemo(() => deskContext(data), [data]);
  const stored = useStored();
  const { at, go, replace, back } = useFragment();
  const actions = useListActions();
  const ids = at.ids ?? stored.list.map(({ id }) => id);
  const places = usePlaces(data.dataFolder, ids);
  // The tools stand below the list and come after it; once there, they stay.
  const hasCome = useRef(false);
  if (!places.isLoading) hasCome.current = true;
  const usable = ids.filter((id) => places.stateOf(id)?.is === 'found');

  // What no list may hold goes out of the address too, and is not named: the link may have held a shelter's desk.
  const refused = at.ids?.filter((id) => places.stateOf(id)?.is === 'unknown') ?? [];
  useEffect(() => {
    if (refused.length === 0 || places.isLoading) return;
    actions.say(shortlistText.refused(refused.length));
    replace({ view: at.view, ids: at.ids?.filter((id) => !refused.includes(id)) });
  }, [refused.join(), places.isLoading]);

  const { Sheet, hasFailed } = useSheet(at.view, data);
  const isWaiting = places.isLoading || (at.view !== 'list' && !Sheet && !hasFailed);
  const sheetProblem = hasFailed
    ? shortlistText.sheetFailed
    : ids.length > 0 && refused.length === 0
      ? shortlistText.failedPlace
      : shortlistText.actions.none;
  return (
    <div data-shortlist-state={isWaiting ? 'loading' : 'ready'} data-shortlist-view={at.view}>
      {at.view === 'list' && <p className="lead">{shortlistText.lead}</p>}
      <StoreNotice state={stored.state} />
      {at.isPartial && <p className="notice no-print">{shortlistText.partialLink}</p>}
      <ListStatus message={actions.message} undo={actions.undo} />
      {at.view !== 'list' ? (
        <SheetFrame key={at.view} title={shortlistText.sheets[at.view]} back={back}>
          {isWaiting ? (
            <p className="soft">{shortlistText.loading}</p>
          ) : Sheet && places.records.length > 0 ? (
            <Sheet records={places.records} context={context} marks={marksOf(stored.list)} />
          ) : (
            <p className="notice">{sheetProblem}</p>
          )}
        </SheetFrame>
      ) : at.ids ? (
        <SharedList
          ids={at.ids}
          own={stored.list}
          places={places}
          context={context}
          actions={actions}
          go={go}
        />
      ) : (
        <>
          <OwnList list={stored.list} places={places} context={context} actions={actions} go={go} />
          {hasCome.current && (
            <ListTools
              list={stored.list}
              usable={usable}
              dataFolder={data.dataFolder}
              today={context.now.date}
              actions={actions}
            />
          )}
        </>
      )}
    </div>
  );
}
