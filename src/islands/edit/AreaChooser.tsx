import { useState } from 'react';
import type { AreaList } from '../../site/area-list.ts';
import { editText } from '../../site/edit-text.ts';

const words = editText.area;
const MOST = 8;
const NATIONAL = 'national';

interface Props {
  readonly areas: AreaList;
  readonly first: string;
  readonly onAdd: (code: string) => void;
}

/** 地域をえらぶ: by a part of its name, or from the lists */
export function AreaChooser({ areas, first, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const [prefecture, setPrefecture] = useState(first);
  const [municipality, setMunicipality] = useState('');
  const found = areas.find(typed, MOST);
  return (
    <div className="chooser">
      <div className="edit-field">
        <label htmlFor="area-search">{words.search}</label>
        <p className="hint" id="area-search-hint">{words.searchHint}</p>
        <input id="area-search" type="text" value={typed} autoComplete="off" aria-describedby="area-search-hint" onChange={(event) => setTyped((event.target as HTMLInputElement).value)} />
        <p className="visually-hidden" role="status">{typed.trim() !== '' && (found.length > 0 ? words.found(found.length) : words.none)}</p>
        {typed.trim() !== '' && (found.length > 0
          ? <ul className="suggested" role="list">{found.map((area) => <li key={area.code}><button type="button" onClick={() => { onAdd(area.code); setTyped(''); }}>{area.fullName}</button></li>)}</ul>
          : <p className="small soft" aria-hidden="true">{words.none}</p>)}
      </div>
      <div className="pair">
        <div className="edit-field">
          <label htmlFor="area-prefecture">{words.prefecture}</label>
          <select id="area-prefecture" value={prefecture} onChange={(event) => { setPrefecture((event.target as HTMLSelectElement).value); setMunicipality(''); }}>
            <option value={NATIONAL}>{words.national}</option>
            {areas.prefectures.map((area) => <option key={area.code} value={area.code}>{area.name}</option>)}
          </select>
        </div>
        {prefecture !== NATIONAL && (
          <div className="edit-field">
            <label htmlFor="area-municipality">{words.municipality}</label>
            <select id="area-municipality" value={municipality} onChange={(event) => setMunicipality((event.target as HTMLSelectElement).value)}>
              <option value="">{words.whole(areas.name(prefecture))}</option>
              {areas.within(prefecture).map((area) => <option key={area.code} value={area.code}>{area.name}</option>)}
            </select>
          </div>
        )}
      </div>
      <button type="button" className="button quiet" onClick={() => onAdd(municipality || prefecture)}>{words.add}</button>
    </div>
  );
}
