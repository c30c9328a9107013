/** 市区町村をえらぶ: by typing a part of its name or reading, or from the list. */
import { areaText } from '../../words/ja/area.ts';
import { formText } from '../../words/ja/match-form.ts';
import { AreaCombobox } from '../shared/AreaCombobox.tsx';
import { AreaQuestion } from '../shared/AreaQuestion.tsx';
import { PlaceList } from './PlaceList.tsx';
import type { QuestionProps } from './questions.tsx';

export function PlaceChooser({
  answers,
  data,
  typed,
  areas,
  asked,
  onType,
  onTakeArea,
  onLetGo,
}: QuestionProps) {
  const { municipality } = answers;
  const { finder, labelOf } = areas;
  return (
    <>
      <AreaCombobox
        label={formText.placeType}
        placeholder={formText.placeHint}
        finder={finder}
        labelOf={labelOf}
        typed={typed.place}
        chosen={municipality}
        noneNote={areaText.none(typed.place.trim()) + formText.placeNone}
        onType={(place) => onType({ place })}
        onTake={onTakeArea}
      />
      {asked === 'place' && (
        <AreaQuestion
          finder={finder}
          labelOf={labelOf}
          typed={typed.place}
          noneNote={formText.placeNone}
          onTake={onTakeArea}
        >
          <p>
            <button type="button" className="link" onClick={onLetGo}>
              {formText.placeLetGo}
            </button>
          </p>
        </AreaQuestion>
      )}
      <PlaceList answers={answers} data={data} onTakeArea={onTakeArea} />
    </>
  );
}
