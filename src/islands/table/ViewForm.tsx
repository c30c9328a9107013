/** 見かた: which columns stand, one by one or as a view for a purpose, and from where distance is measured. */
import { tableText } from '../../words/ja/table.ts';
import { SelectField } from '../shared/SelectField.tsx';
import {
  COLUMN_IDS,
  inOrder,
  VIEW_IDS,
  VIEWS,
  viewOf,
  type ColumnId,
  type TableChoices,
  type ViewId,
} from './table-choices.ts';
import type { TableRow } from './table-row.ts';

interface Props {
  readonly choices: TableChoices;
  readonly rows: readonly TableRow[];
  readonly onChange: (change: Partial<TableChoices>) => void;
}

const CHOSEN_ALONE: readonly ColumnId[] = COLUMN_IDS.filter((id) => id !== 'name');
const OWN = 'own';

/** 距離のもと: the places of the table whose point is known */
function OriginField({ choices: { from }, rows, onChange }: Props) {
  const origins = rows.filter(({ record }) => record.point !== undefined);
  const isLost = from !== undefined && !origins.some(({ record }) => record.id === from);
  return (
    <SelectField
      label={tableText.from}
      value={isLost ? undefined : from}
      unset={tableText.fromUnset}
      options={origins.map(({ record }) => ({ value: record.id, label: record.name }))}
      note={<small className="soft">{isLost ? tableText.fromLost : tableText.fromNote}</small>}
      onChoose={(id) => onChange({ from: id })}
    />
  );
}

export function ViewForm(props: Props) {
  const { choices, onChange } = props;
  const { columns } = choices;
  const view = viewOf(columns);
  const turn = (id: ColumnId) =>
    onChange({
      columns: inOrder(
        columns.includes(id) ? columns.filter((one) => one !== id) : [...columns, id],
      ),
    });
  return (
    <div className="filters table-choices">
      <div className="fields">
        <label className="field">
          <span>{tableText.view}</span>
          <select
            value={view ?? OWN}
            onChange={({ target }) => onChange({ columns: inOrder(VIEWS[target.value as ViewId]) })}
          >
            {VIEW_IDS.map((id) => (
              <option key={id} value={id}>
                {tableText.views[id]}
              </option>
            ))}
            {view === undefined && <option value={OWN}>{tableText.ownView}</option>}
          </select>
        </label>
        {columns.includes('distance') && <OriginField {...props} />}
      </div>
      <details>
        <summary>{tableText.chooseColumns}</summary>
        <fieldset>
          <legend className="visually-hidden">{tableText.chooseColumns}</legend>
          <p className="small soft">{tableText.columnsNote}</p>
          <div className="choices">
            {CHOSEN_ALONE.map((id) => (
              <label key={id}>
                <input
                  type="checkbox"
                  name="column"
                  value={id}
                  checked={columns.includes(id)}
                  onChange={() => turn(id)}
                />
                {tableText.columns[id].label}
              </label>
            ))}
          </div>
        </fieldset>
      </details>
    </div>
  );
}
