/** 一覧表: choices above, the table below; what changed is said in one polite line. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { placesOfTable } from '../../domain/area/area-table.ts';
import { momentInJapan } from '../../domain/time/calendar-date.ts';
import { holidaySet } from '../../domain/time/holiday-set.ts';
import { entryPath, type Addressed } from '../../domain/entry/page-address.ts';
import { longDateLabel } from '../../words/ja/date.ts';
import { tableText } from '../../words/ja/table.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { useIsPrinting } from '../shared/use-is-printing.ts';
import { followFragment } from '../shared/follow-fragment.ts';
import { areasOfTable } from '../shared/table-areas.ts';
import { isOwnFragment, readFragment, writeFragment } from './choices-fragment.ts';
import { ChoiceForm } from './ChoiceForm.tsx';
import { isEmptyWay, mayBeUnlisted, PlaceTable } from './PlaceTable.tsx';
import { NO_CHOICES, type ColumnId, type TableChoices } from './table-choices.ts';
import { saveFile, tableCsv } from './table-csv.ts';
import { sortRows } from './table-order.ts';
import { tableHtml } from './table-html.ts';
import type { TablePageData } from './table-page-data.ts';
import { chosenRecords } from './table-records.ts';
import { rowOf } from './table-row.ts';
import { ViewForm } from './ViewForm.tsx';
import { useAreaRecords } from './use-area-records.ts';

const PAGE = 20;
const HEADING = 'table-heading';

interface StatusProps {
  readonly state: ReturnType<typeof useAreaRecords>['state'];
  readonly choices: TableChoices;
  readonly all: number;
  readonly shown: number;
}

/** What changed, in one polite line */
function statusText({ state, choices, all, shown }: StatusProps): string {
  if (state === 'asking') return tableText.choosePlace;
  if (state !== 'found') return tableText[state];
  const { up, down } = tableText.columns[choices.sort];
  return all > 0 ? tableText.count(all, shown, choices.isDown ? down : up) : tableText.none;
}

/** The place, and how far around it is looked. */
function namesOf({ place, near, wide }: TableChoices, nameOf: (code: string) => string) {
  if (place === undefined) return [];
  const { reach } = tableText;
  return [nameOf(place), ...(near ? [reach.near] : []), ...(wide ? [reach.wide] : [])];
}

export function TableApp({ data }: { readonly data: TablePageData }) {
  const places = useMemo(() => placesOfTable(data), [data]);
  const [choices, setChoices] = useState<TableChoices>(NO_CHOICES);
  const [isPartial, setPartial] = useState(false);
  const [limit, setLimit] = useState(PAGE);
  const [saved, setSaved] = useState('');
  const body = useRef<HTMLElement>(null);
  const { state, records, retry } = useAreaRecords(choices, data, places);
  const areas = useMemo(() => areasOfTable(data), [data]);
  // What the browser's own events see: they are listened to once.
  const now = useRef(choices);
  now.current = choices;

  useEffect(() => {
    const open = () => {
      const read = readFragment(window.location.hash, (code) =>
        data.places.some((place) => place.code === code),
      );
      setChoices(read.choices);
      setPartial(read.isPartial);
      setLimit(PAGE);
      setSaved('');
      // What was not ours, a need of violence above all, does not stay in the address either.
      if (read.isPartial)
        window.history.replaceState(
          window.history.state,
          '',
          window.location.pathname + writeFragment(read.choices),
        );
    };
    open();
    return followFragment({
      isOwn: isOwnFragment,
      current: () => writeFragment(now.current),
      open,
    });
  }, [data]);

  const change = (next: Partial<TableChoices>) => {
    const all = { ...choices, ...next };
    setChoices(all);
    setPartial(false);
    setLimit(PAGE);
    setSaved('');
    // Not a step of its own in the history: back leaves the page in one.
    window.history.replaceState(
      window.history.state,
      '',
      window.location.pathname + writeFragment(all),
    );
  };
  const sort = (column: ColumnId) =>
    change({ sort: column, isDown: choices.sort === column && !choices.isDown });

  const rows = useMemo(() => {
    const context = {
      now: momentInJapan(new Date()),
      isHoliday: holidaySet(data.holidays),
      places,
      origin: records.find(({ id }) => id === choices.from)?.point,
    };
    return sortRows(
      chosenRecords(records, choices, places).map((record) => rowOf(record, context)),
      choices,
      places,
    );
  }, [records, choices]);
  const isPrinting = useIsPrinting();
  const shown = isPrinting ? rows : rows.slice(0, limit);
  const isWider = choices.near || choices.wide;
  const columns = choices.columns.filter(
    (id) => (id !== 'area' || isWider) && !(isPrinting && isEmptyWay(id, rows)),
  );
  const areaNames = namesOf(choices, places.nameOf);
  const hrefOf = (entry: Addressed) => `${data.resourceBase}${entryPath(entry)}/`;

  const more = () => {
    setLimit(limit + PAGE);
    // The button moves away or disappears: go on reading at the first new row.
    requestAnimationFrame(() =>
      body.current?.querySelectorAll<HTMLAnchorElement>('tbody th a')[limit]?.focus(),
    );
  };
  const address = window.location.origin + window.location.pathname + writeFragment(choices);
  const addressOf = (entry: Addressed) => new URL(hrefOf(entry), address).href;
  const today = momentInJapan(new Date()).date;
  // Of a hundred rows it is a long text: made when they change, not with each press.
  const html = useMemo(
    () =>
      tableHtml(
        rows,
        {
          heading: tableText.html.heading(areaNames, choices.need),
          tableAddress: address,
          day: longDateLabel(today),
        },
        addressOf,
      ),
    [rows, address],
  );
  const download = () => {
    const name = tableText.fileName(areaNames, today);
    saveFile(name, tableCsv(rows, choices.columns, addressOf));
    setSaved(tableText.saved(name));
  };

  return (
    <>
      {isPartial && (
        <p className="notice" role="status">
          {tableText.badFragment}
        </p>
      )}
      <ChoiceForm choices={choices} data={data} areas={areas} onChange={change} />
      <section data-table-state={state} ref={body}>
        <h2 id={HEADING}>{tableText.heading(areaNames)}</h2>
        <p className="status" role="status">
          {statusText({ state, choices, all: rows.length, shown: shown.length })}
        </p>
        {state === 'failed' && (
          <p>
            <button type="button" className="button quiet" onClick={retry}>
              {tableText.retry}
            </button>
          </p>
        )}
        {state === 'found' && rows.length > 0 && (
          <>
            <ViewForm choices={choices} rows={rows} onChange={change} />
            <PlaceTable
              rows={shown}
              columns={columns}
              choices={choices}
              captionId={HEADING}
              hrefOf={hrefOf}
              isPrinting={isPrinting}
              onSort={sort}
            />
            {choices.columns.some(mayBeUnlisted) && (
              <p className="small soft">{tableText.notListedNote}</p>
            )}
            {isPrinting && <p className="small">{tableText.printed(longDateLabel(today))}</p>}
            <div className="no-print table-after">
              {rows.length > limit && (
                <button type="button" className="button" onClick={more}>
                  {tableText.more(rows.length - limit)}
                </button>
              )}
              <button type="button" className="button quiet" onClick={download}>
                {tableText.download(rows.length)}
              </button>
              <p className="small soft">{tableText.downloadNote}</p>
              <p className="small" role="status">
                {saved}
              </p>
              <CopyButton text={address} words={tableText.keep} />
              <CopyButton text={html} words={tableText.html} isLong />
            </div>
          </>
        )}
      </section>
    </>
  );
}
