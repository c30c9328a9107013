/** つなぎ帳: the device's list, a list that came by link, and the views of either. */
import { useEffect, useMemo, useRef } from 'react';
import { shortlistText } from '../../words/ja/shortlist.ts';
import { deskContext } from './desk-context.ts';
import { ListStatus } from './ListStatus.tsx';
import { ListTools } from './ListTools.tsx';
import { marksOf, type Marks } from './marks.ts';
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

interface SheetProps {
  readonly sheet: ReturnType<typeof useSheet>;
  readonly places: ReturnType<typeof usePlaces>;
  readonly context: ReturnType<typeof deskContext>;
  readonly marks: Marks;
  readonly isWaiting: boolean;
  /** why there may be nothing on it: nothing listed, refused, not loaded */
  readonly isListed: boolean;
}

function problemOf({ sheet, isListed }: Pick<SheetProps, 'sheet' | 'isListed'>): string {
  if (sheet.hasFailed) return shortlistText.sheetFailed;
  return isListed ? shortlistText.failedPlace : shortlistText.actions.none;
}

/** One of the papers, once its code and its places have come */
function SheetBody({ sheet, places, context, marks, isWaiting, isListed }: SheetProps) {
  const { Sheet } = sheet;
  if (isWaiting) return <p className="soft">{shortlistText.loading}</p>;
  if (!Sheet || places.records.length === 0)
    return <p className="notice">{problemOf({ sheet, isListed })}</p>;
  return <Sheet records={places.records} context={context} marks={marks} />;
}

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

  const sheet = useSheet(at.view, data);
  const isSheetComing = at.view !== 'list' && !sheet.Sheet && !sheet.hasFailed;
  const isWaiting = places.isLoading || isSheetComing;
  return (
    <div data-shortlist-state={isWaiting ? 'loading' : 'ready'} data-shortlist-view={at.view}>
      {at.view === 'list' && <p className="lead">{shortlistText.lead}</p>}
      <StoreNotice state={stored.state} />
      {at.isPartial && <p className="notice no-print">{shortlistText.partialLink}</p>}
      <ListStatus message={actions.message} undo={actions.undo} />
      {at.view !== 'list' ? (
        <SheetFrame key={at.view} title={shortlistText.sheets[at.view]} back={back}>
          <SheetBody
            sheet={sheet}
            places={places}
            context={context}
            marks={marksOf(stored.list)}
            isWaiting={isWaiting}
            isListed={ids.length > 0 && refused.length === 0}
          />
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
