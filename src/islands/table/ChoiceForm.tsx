/** 条件: which places the table shows. Violence is not among the needs. */
import { KIND_GROUPS } from '../../domain/vocabulary/kind.ts';
import { isSensitiveNeed, NEEDS, needLabel } from '../../domain/vocabulary/need.ts';
import { STEPS } from '../../domain/vocabulary/step.ts';
import type { PlaceTable } from '../../domain/area/area-table.ts';
import { useState } from 'react';
import { areaText } from '../../words/ja/area.ts';
import { tableText } from '../../words/ja/table.ts';
import { AreaCombobox } from '../shared/AreaCombobox.tsx';
import { AreaQuestion } from '../shared/AreaQuestion.tsx';
import { AreaOptions, SelectField } from '../shared/SelectField.tsx';
import type { TableAreas } from '../shared/table-areas.ts';
import type { TableChoices } from './table-choices.ts';

interface Props {
  readonly choices: TableChoices;
  readonly data: PlaceTable;
  readonly areas: TableAreas;
  readonly onChange: (change: Partial<TableChoices>) => void;
}

export function ChoiceForm({ choices, data, areas, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const [isAsked, setAsked] = useState(false);
  const { finder, labelOf } = areas;
  // The table follows a name as soon as one area is meant; until then it stays as it is.
  const type = (text: string) => {
    setTyped(text);
    setAsked(false);
    const meant = finder.meant(text);
    if (meant.is === 'one') onChange({ place: meant.code });
  };
  const take = (place: string | undefined) => {
    setTyped('');
    setAsked(false);
    onChange({ place });
  };
  const isTaken = typed.trim() === '' || finder.meant(typed).is === 'one';
  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    setAsked(!isTaken);
  };
  return (
    <form className="filters table-choices" aria-label={tableText.choicesLabel} onSubmit={submit}>
      <AreaCombobox
        label={tableText.placeType}
        placeholder={tableText.placeHint}
        finder={finder}
        labelOf={labelOf}
        typed={typed}
        chosen={isTaken ? choices.place : undefined}
        noneNote={areaText.none(typed.trim()) + tableText.placeNone}
        onType={type}
        onTake={take}
      />
      {isAsked && (
        <AreaQuestion
          finder={finder}
          labelOf={labelOf}
          typed={typed}
          noneNote={tableText.placeNone}
          onTake={take}
        />
      )}
      <div className="fields">
        <SelectField
          label={tableText.place}
          value={choices.place}
          unset={tableText.placeUnset}
          onChoose={take}
        >
          <AreaOptions {...data} />
        </SelectField>
        <SelectField
          label={tableText.need}
          value={choices.need}
          unset={tableText.any}
          options={NEEDS.filter(({ id }) => !isSensitiveNeed(id)).map(({ id }) => ({
            value: id,
            label: needLabel(id),
          }))}
          onChoose={(need) => onChange({ need: need as TableChoices['need'] })}
        />
        <SelectField
          label={tableText.group}
          value={choices.group}
          unset={tableText.any}
          options={KIND_GROUPS.map(({ id, label }) => ({ value: id, label }))}
          onChoose={(group) => onChange({ group: group as TableChoices['group'] })}
        />
        <SelectField
          label={tableText.step}
          value={choices.step === undefined ? undefined : String(choices.step)}
          unset={tableText.any}
          options={STEPS.map(({ id, label }) => ({ value: String(id), label }))}
          onChoose={(step) => onChange({ step: step === undefined ? undefined : Number(step) })}
        />
      </div>
      <div className="choices">
        <label>
          <input
            type="checkbox"
            name="near"
            checked={choices.near}
            onChange={() => onChange({ near: !choices.near })}
          />
          {tableText.near}
        </label>
        <label>
          <input
            type="checkbox"
            name="wide"
            checked={choices.wide}
            onChange={() => onChange({ wide: !choices.wide })}
          />
          {tableText.wide}
        </label>
      </div>
    </form>
  );
}
