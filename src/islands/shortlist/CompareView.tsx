/** くらべる: two to six places side by side. */
import { useMemo, useState } from 'react';
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { placesOfTable, type PlaceTable } from '../../domain/area/area-table.ts';
import { compareRows, type CompareCell } from '../../site/print/compare-rows.ts';
import { AreaOptions, SelectField } from '../shared/SelectField.tsx';
import { sheetText } from '../../words/ja/sheets.ts';
import { LEAST_COMPARED, MOST_COMPARED } from './compared.ts';
import type { DeskContext } from './desk-context.ts';

const words = sheetText.compare;

function Lines({ cell }: { readonly cell: CompareCell }) {
  if (cell.length === 0) return <span className="unknown">{sheetText.unknown}</span>;
  return (
    <>
      {cell.map(({ words: line, href }, at) => (
        <span className="line" key={at}>
          {href ? (
            <a href={href} rel="noreferrer">
              {line}
            </a>
          ) : (
            line
          )}
        </span>
      ))}
    </>
  );
}

interface Props {
  readonly records: readonly DeskRecord[];
  readonly context: DeskContext;
  readonly table: PlaceTable;
}

export function CompareView({ records, context, table }: Props) {
  // In memory alone: where a person lives is written nowhere.
  const [municipality, setMunicipality] = useState<string>();
  const placesNear = useMemo(() => placesOfTable(table), [table]);
  if (records.length < LEAST_COMPARED || records.length > MOST_COMPARED)
    return <p className="notice">{words.notNeeded}</p>;
  const { rows, unknownToAll } = compareRows(records, {
    ...context,
    places: placesNear,
    municipality,
  });
  return (
    <>
      <p className="small">{words.lead}</p>
      <SelectField
        className="field no-print compare-area"
        label={words.area}
        value={municipality}
        unset={words.areaUnset}
        note={<small className="soft">{words.areaNote}</small>}
        onChoose={setMunicipality}
      >
        <AreaOptions {...table} />
      </SelectField>
      <p className="small soft scroll-hint no-print">{words.scroll}</p>
      <div
        className="compare-scroll"
        tabIndex={0}
        role="region"
        aria-label={words.caption(records.length)}
      >
        <table className="compare">
          <caption className="visually-hidden">{words.caption(records.length)}</caption>
          <thead>
            <tr>
              <td />
              {records.map((record) => (
                <th scope="col" key={record.id} data-resource-id={record.id}>
                  <a href={context.hrefOf(record)}>{record.name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, cells }) => (
              <tr key={id} data-row={id}>
                <th scope="row">{label}</th>
                {cells.map((cell, at) => (
                  <td key={records[at]!.id}>
                    <Lines cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unknownToAll.length > 0 && (
        <p className="small">
          <span className="unknown">{sheetText.unknown}</span>{' '}
          {words.allUnknown(unknownToAll.join('、'))}
        </p>
      )}
    </>
  );
}
