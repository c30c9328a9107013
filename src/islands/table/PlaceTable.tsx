/** 表: real table cells, headings that are buttons, and rows that a person can widen by twenty. */
import type { ReactNode } from 'react';
import { phoneCaution } from '../../words/ja/phone.ts';
import type { Addressed } from '../../domain/entry/page-address.ts';
import { tableText } from '../../words/ja/table.ts';
import type { ColumnId, TableChoices } from './table-choices.ts';
import {
  WAY_COLUMNS,
  linesOfWay,
  marksOf,
  type Fact,
  type TableRow,
  type WayColumn,
} from './table-row.ts';

interface Props {
  readonly rows: readonly TableRow[];
  readonly columns: readonly ColumnId[];
  readonly choices: TableChoices;
  readonly captionId: string;
  readonly hrefOf: (entry: Addressed) => string;
  /** 紙に: a heading that is a button is not painted again on the next sheet */
  readonly isPrinting: boolean;
  readonly onSort: (column: ColumnId) => void;
}

function FactCell({ fact }: { readonly fact: Fact }) {
  return (
    <>
      {fact.known.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {fact.ask.length > 0 && (
        <p>
          <span className="unknown">{tableText.unknown}</span> <small>{fact.ask.join('、')}</small>
        </p>
      )}
    </>
  );
}

/** Numbers, and what must be known of one of them before it is dialled. */
function Phones({ row }: { readonly row: TableRow }) {
  const caution = row.record.phones
    ?.map(({ number }) => phoneCaution(number))
    .find((line) => line !== undefined);
  return (
    <>
      {linesOfWay(row, 'phone').map(({ label, shown, href }) => (
        <p key={shown + label}>
          {label && <small>{label} </small>}
          <a className="tel" href={href}>
            {shown}
          </a>
        </p>
      ))}
      {caution && (
        <p>
          <small>{caution}</small>
        </p>
      )}
    </>
  );
}

function ContactCell({ row }: { readonly row: TableRow }) {
  const others = row.contact.filter(({ way }) => way !== 'phone');
  if (row.contact.length === 0)
    return (
      <p>
        <span className="unknown">{tableText.unknown}</span>{' '}
        <small>{tableText.unknownContact}</small>
      </p>
    );
  return (
    <>
      <Phones row={row} />
      {others.length > 0 && (
        <p className="ways">
          {others.map(({ label, shown, href }) =>
            href ? (
              <a key={label} href={href} rel="noreferrer">
                {shown}
              </a>
            ) : (
              <span key={label}>
                {label} {shown}
              </span>
            ),
          )}
        </p>
      )}
    </>
  );
}

function HoursCell({ row }: { readonly row: TableRow }) {
  return (
    <>
      {row.next && (
        <p>
          <small>{tableText.next}</small> <b>{row.next.label}</b>
        </p>
      )}
      <FactCell fact={row.hours} />
    </>
  );
}

/** Short enough to stand in a column as they are; of the others paper alone shows the address. */
const SHOWN_WRITTEN: readonly WayColumn[] = ['email', 'sms'];

function WayCell({ row, way }: { readonly row: TableRow; readonly way: WayColumn }) {
  const lines = linesOfWay(row, way);
  if (lines.length === 0) return <>{tableText.notListed}</>;
  return way === 'phone' ? (
    <Phones row={row} />
  ) : (
    <>
      {lines.map(({ shown, written, href }) => (
        <p key={written} className={href && 'ways'}>
          {href ? (
            <a href={href} rel="noreferrer" data-written={written}>
              {SHOWN_WRITTEN.includes(way) ? written : shown}
            </a>
          ) : (
            written
          )}
        </p>
      ))}
    </>
  );
}

const wayCell = (way: WayColumn) => (row: TableRow) => <WayCell row={row} way={way} />;

const CELLS: Readonly<Record<Exclude<ColumnId, 'name'>, (row: TableRow) => ReactNode>> = {
  area: ({ area }) => area,
  address: ({ record }) => record.address ?? tableText.notListed,
  distance: ({ km }) => (km === undefined ? tableText.notListed : tableText.km(km)),
  kind: ({ kind }) => kind,
  need: ({ needs }) => needs.join('、'),
  step: ({ step }) => step,
  first: ({ first }) => <FactCell fact={first} />,
  hours: (row) => <HoursCell row={row} />,
  money: ({ money }) => <FactCell fact={money} />,
  serves: ({ serves }) => serves,
  audience: ({ audience }) => <FactCell fact={audience} />,
  who: ({ who }) => <FactCell fact={who} />,
  contact: (row) => <ContactCell row={row} />,
  phone: wayCell('phone'),
  fax: wayCell('fax'),
  line: wayCell('line'),
  chat: wayCell('chat'),
  form: wayCell('form'),
  email: wayCell('email'),
  sms: wayCell('sms'),
  url: wayCell('url'),
  confirmed: ({ confirmed, isOld }) => (
    <>
      {confirmed}
      {isOld && (
        <>
          {' '}
          <span className="unknown">{tableText.old}</span>
        </>
      )}
    </>
  ),
};

/** Columns in which 「—」 may stand: nothing is written, which is not the same as none. */
export const mayBeUnlisted = (column: ColumnId): boolean =>
  ['address', 'distance', ...WAY_COLUMNS].includes(column);

/** Paper has no room for a way that none of the places offers. */
export const isEmptyWay = (column: ColumnId, rows: readonly TableRow[]): boolean =>
  WAY_COLUMNS.some(
    (way) => way === column && rows.every((row) => linesOfWay(row, way).length === 0),
  );

const isBesideName = (column: ColumnId): column is Exclude<ColumnId, 'name'> => column !== 'name';

function Heading({
  column,
  choices,
  isPrinting,
  onSort,
}: Pick<Props, 'choices' | 'isPrinting' | 'onSort'> & { readonly column: ColumnId }) {
  const isSorted = column === choices.sort;
  const direction = choices.isDown ? 'descending' : 'ascending';
  const arrow = choices.isDown ? '▼' : '▲';
  const { label } = tableText.columns[column];
  return (
    <th scope="col" data-column={column} aria-sort={isSorted ? direction : undefined}>
      {isPrinting ? (
        label
      ) : (
        <button type="button" onClick={() => onSort(column)}>
          {label}
          <span className="arrow" aria-hidden="true">
            {isSorted ? arrow : '↕'}
          </span>
        </button>
      )}
    </th>
  );
}

export function PlaceTable({ rows, columns, captionId, hrefOf, ...heading }: Props) {
  return (
    // A keyboard reaches the columns beyond the edge by scrolling this region.
    <section className="scroll table-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table className="place-table">
        <caption className="visually-hidden">{tableText.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column} column={column} {...heading} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.record.id} data-resource-id={row.record.id}>
              <th scope="row">
                <a href={hrefOf(row.record)}>{row.record.name}</a>
                {marksOf(row).map((mark) => (
                  <span className="tag state" key={mark}>
                    {mark}
                  </span>
                ))}
              </th>
              {columns.filter(isBesideName).map((column) => (
                <td key={column} data-column={column}>
                  {CELLS[column](row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
