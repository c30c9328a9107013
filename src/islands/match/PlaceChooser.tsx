/** 市区町村をえらぶ: by typing a part of its name or reading, or from the list. */
import { useMemo, useState } from 'react';
import { normalise } from '../../domain/japanese-text.ts';
import { matchText } from '../../site/match-text.ts';
import type { MatchPageData } from './match-page-data.ts';

interface Props {
  readonly data: MatchPageData;
  readonly value: string | undefined;
  readonly onChoose: (code: string | undefined) => void;
}

const MOST = 8;

export function PlaceChooser({ data, value, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const plain = useMemo(() => data.places.map((place) => ({ place, text: normalise(`${place.name} ${place.kana}`) })), [data]);
  const wanted = normalise(typed.trim());
  const found = wanted === '' ? [] : plain.filter(({ text }) => text.includes(wanted)).slice(0, MOST).map(({ place }) => place);
  return (
    <>
      <label className="field">
        <span>{matchText.placeType}</span>
        <input type="text" value={typed} autoComplete="off" maxLength={20} placeholder={matchText.placeHint} onInput={(event) => setTyped((event.target as HTMLInputElement).value)} />
      </label>
      <p className="visually-hidden" role="status">{wanted !== '' && matchText.placeFound(found.length)}</p>
      {wanted !== '' && found.length === 0 && <p className="small">{matchText.placeNone}</p>}
      {found.length > 0 && (
        <div className="choices">
          {found.map(({ code, name }) => <label key={code}><input type="radio" name="place" value={code} checked={value === code} onChange={() => onChoose(code)} />{name}</label>)}
        </div>
      )}
      <label className="field">
        <span>{matchText.placeList}</span>
        <select value={value ?? ''} onChange={(event) => onChoose((event.target as HTMLSelectElement).value || undefined)}>
          <option value="">{matchText.areaUnset}</option>
          {data.prefectures.map((prefecture) => {
            const own = data.places.filter((place) => place.prefecture === prefecture.code);
            return own.length > 0 && <optgroup key={prefecture.code} label={prefecture.name}>{own.map((place) => <option key={place.code} value={place.code}>{place.name}</option>)}</optgroup>;
          })}
        </select>
      </label>
    </>
  );
}
