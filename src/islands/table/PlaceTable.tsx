/** 表: real table cells, headings that are buttons, and rows that a person can widen by twenty. */
import { phoneCaution } from '../../words/ja/phone.ts';
import type { Addressed } from '../../domain/entry/page-address.ts';
import { tableText } from '../../words/ja/table.ts';
import type { ColumnId, TableChoices } from './table-choices.ts';
import { marksOf, type Fact, type TableRow } from './table-row.ts';

interface Props {
  readonly rows: readonly TableRow[];
  readonly columns: readonly ColumnId[];
  readonly choices: TableChoices;
  readonly captionId: string;
  readonly hrefOf: (entry: Addressed) => string;
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

function ContactCell({ row }: { readonly row: TableRow }) {
  const phones = row.contact.filter(({ href }) => href?.startsWith('tel:'));
  const others = row.contact.filter((line) => !phones.includes(line));
  const caution = row.record.phones
    ?.map(({ number }) => phoneCaution(number))
    .find((line) => line !== undefined);
  if (row.contact.length === 0)
    return (
      <p>
        <span className="unknown">{tableText.unknown}</span>{' '}
        <small>{tableText.unknownContact}</small>
      </p>
    );
  return (
    <>
      {phones.map(({ label, shown, href }) => (
        <p key={href + label}>
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

function Cell({ column, row }: { readonly column: ColumnId; readonly row: TableRow }) {
  switch (column) {
    case 'area':
      return <>{row.area}</>;
    case 'kind':
      return <>{row.kind}</>;
    case 'step':
      return <>{row.step}</>;
    case 'first':
      return <FactCell fact={row.first} />;
    case 'hours':
      return <HoursCell row={row} />;
    case 'money':
      return <FactCell fact={row.money} />;
    case 'who':
      return <FactCell fact={row.who} />;
    case 'contact':
      return <ContactCell row={row} />;
    case 'confirmed':
      return (
        <>
          {row.confirmed}
          {row.isOld && (
            <>
              {' '}
              <span className="unknown">{tableText.old}</span>
            </>
          )}
        </>
      );
    case 'name':
      return null;
  }
}

export function PlaceTable({ rows, columns, choices, captionId, hrefOf, onSort }: Props) {
  return (
    // A keyboard reaches the columns beyond the edge by scrolling this region.
    <section className="scroll table-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table className="place-table">
        <caption className="visually-hidden">{tableText.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const isSorted = column === choices.sort;
              return (
                <th
                  key={column}
                  scope="col"
                  data-column={column}
                  aria-sort={isSorted ? (choices.isDown ? 'descending' : 'ascending') : undefined}
                >
                  <button type="button" onClick={() => onSort(column)}>
                    {tableText.columns[column].label}
                    <span className="arrow" aria-hidden="true">
                      {isSorted ? (choices.isDown ? '▼' : '▲') : '↕'}
                    </span>
                  </button>
                </th>
              );
            })}
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
              {columns
                .filter((column) => column !== 'name')
                .map((column) => (
                  <td key={column} data-column={column}>
                    <Cell column={column} row={row} />
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
