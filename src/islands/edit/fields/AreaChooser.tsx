/** 地域をえらぶ。 */
import { useState } from 'react';
import type { AreaList } from '../../../site/build/area-list.ts';
import { editText } from '../../../words/ja/edit.ts';
import { AreaCombobox } from '../../shared/AreaCombobox.tsx';
import { AreaQuestion } from '../../shared/AreaQuestion.tsx';
import { usePending, type PendingFields, type Taken } from '../pending.ts';

const words = editText.area;
const NATIONAL = 'national';
const SEARCH_ID = 'area-search';

interface Props {
  readonly areas: AreaList;
  readonly first: string;
  readonly pending: PendingFields;
  readonly onAdd: (code: string) => void;
}

/** 地域をえらぶ: by a part of its name, or from the lists */
export function AreaChooser({ areas, first, pending, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [prefecture, setPrefecture] = useState(first);
  const [municipality, setMunicipality] = useState('');
  const finder = areas.finder();
  const labelOf = (code: string) => areas.get(code)?.fullName ?? code;
  const add = (code: string) => {
    setTyped('');
    setAsked(false);
    onAdd(code);
  };
  /** The question goes with the button that answered it: the keyboard goes on from the field that it was about. */
  const answer = (code: string) => {
    document.getElementById(SEARCH_ID)?.focus();
    add(code);
  };
  const takeTyped = (): Taken => {
    const meant = finder.meant(typed);
    if (meant.is === 'nothing') return 'nothing';
    if (meant.is === 'one') {
      add(meant.code);
      return 'taken';
    }
    setAsked(true);
    return 'open';
  };
  usePending(pending, 'area', takeTyped);
  const type = (text: string) => {
    setTyped(text);
    setAsked(false);
  };
  return (
    <div className="chooser">
      <div className="edit-field">
        <AreaCombobox
          inputId={SEARCH_ID}
          label={words.search}
          hint={words.searchHint}
          finder={finder}
          labelOf={labelOf}
          typed={typed}
          chosen={undefined}
          noneNote={words.none}
          onType={type}
          onTake={add}
        />
        {isAsked && (
          <AreaQuestion
            finder={finder}
            labelOf={labelOf}
            typed={typed}
            noneNote={words.askedNone}
            onTake={answer}
          />
        )}
      </div>
      <div className="pair">
        <div className="edit-field">
          <label htmlFor="area-prefecture">{words.prefecture}</label>
          <select
            id="area-prefecture"
            value={prefecture}
            onChange={(event) => {
              setPrefecture((event.target as HTMLSelectElement).value);
              setMunicipality('');
            }}
          >
            <option value={NATIONAL}>{words.national}</option>
            {areas.prefectures.map((area) => (
              <option key={area.code} value={area.code}>
                {area.name}
              </option>
            ))}
          </select>
        </div>
        {prefecture !== NATIONAL && (
          <div className="edit-field">
            <label htmlFor="area-municipality">{words.municipality}</label>
            <select
              id="area-municipality"
              value={municipality}
              onChange={(event) => setMunicipality((event.target as HTMLSelectElement).value)}
            >
              <option value="">{words.whole(areas.name(prefecture))}</option>
              {areas.within(prefecture).map((area) => (
                <option key={area.code} value={area.code}>
                  {area.name}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      {/* A name in the box above means more than the lists, which stand on something from the first. */}
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          if (takeTyped() === 'nothing') onAdd(municipality || prefecture);
        }}
      >
        {words.add}
      </button>
    </div>
  );
}
