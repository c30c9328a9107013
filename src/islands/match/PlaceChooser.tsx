/** 市区町村をえらぶ: by typing a part of its name or reading, or from the list. */
import { areaText } from '../../words/ja/area.ts';
import { matchText } from '../../words/ja/match.ts';
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
        label={matchText.placeType}
        placeholder={matchText.placeHint}
        finder={finder}
        labelOf={labelOf}
        typed={typed.place}
        chosen={municipality}
        noneNote={areaText.none(typed.place.trim()) + matchText.placeNone}
        onType={(place) => onType({ place })}
        onTake={onTakeArea}
      />
      {asked === 'place' && (
        <AreaQuestion
          finder={finder}
          labelOf={labelOf}
          typed={typed.place}
          noneNote={matchText.placeNone}
          onTake={onTakeArea}
        >
          <p>
            <button type="button" className="link" onClick={onLetGo}>
              {matchText.placeLetGo}
            </button>
          </p>
        </AreaQuestion>
      )}
      <PlaceList answers={answers} data={data} onTakeArea={onTakeArea} />
    </>
  );
}
