/** 一覧からえらぶ: every area in a list by prefecture; works before the names can be typed. */
import { formText } from '../../words/ja/match-form.ts';
import type { QuestionProps } from './questions.tsx';

type Props = Pick<QuestionProps, 'answers' | 'data' | 'onTakeArea'>;

export function PlaceList({ answers, data, onTakeArea }: Props) {
  return (
    <label className="field">
      <span>{formText.placeList}</span>
      <select
        value={answers.municipality ?? ''}
        onChange={(event) => onTakeArea((event.target as HTMLSelectElement).value || undefined)}
      >
        <option value="">{formText.areaUnset}</option>
        {data.prefectures.map((prefecture) => {
          const own = data.places.filter((place) => place.prefecture === prefecture.code);
          return (
            own.length > 0 && (
              <optgroup key={prefecture.code} label={prefecture.name}>
                {own.map((place) => (
                  <option key={place.code} value={place.code}>
                    {place.name}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
    </label>
  );
}
