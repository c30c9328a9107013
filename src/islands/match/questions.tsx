/** 6つの質問, each a fieldset: one by one on a phone, or all on a counsellor's page. */
import { useMemo, type ComponentType, type ReactNode } from 'react';
import { type Answers } from '../../matching/answers.ts';
import { ASKER_IDS } from '../../domain/entry/words-to-say.ts';
import { URGENT_SIGNS } from '../../domain/vocabulary/danger.ts';
import { WEEKDAYS } from '../../domain/time/written-day.ts';
import { placesOfTable } from '../../domain/area/area-table.ts';
import { CONDITION_LANGUAGES, type ConditionId } from '../../matching/condition.ts';
import { conditionsToAsk } from '../../matching/known-conditions.ts';
import { areasInReach } from './find-matches.ts';
import { NEEDS, needLabel } from '../../domain/vocabulary/need.ts';
import { STEPS } from '../../domain/vocabulary/step.ts';
import { conditionLabel } from '../../words/ja/conditions.ts';
import { ownLanguageName } from '../../words/ja/languages.ts';
import { formText } from '../../words/ja/match-form.ts';
import { toggled } from './toggled.ts';
import { useChunk } from '../shared/use-chunk.ts';
import type { Typed } from './kept-state.ts';
import { PlaceList } from './PlaceList.tsx';
import { SCREENS, type ScreenId } from './screens.ts';
import type { MatchPageData } from './match-page-data.ts';
import type { Areas } from './use-place-kit.ts';
import type { TypedField } from './untaken.ts';

export interface QuestionProps {
  readonly answers: Answers;
  readonly data: MatchPageData;
  readonly onAnswer: (change: Partial<Answers>) => void;
  readonly areas: Areas;
  readonly typed: Typed;
  readonly onType: (change: Partial<Typed>) => void;
  readonly onTakeArea: (code: string | undefined) => void;
  /** typed, not taken, and now asked about */
  readonly asked: TypedField | undefined;
  /** goes on without what was asked about */
  readonly onLetGo: () => void;
}

function Fields({
  legend,
  lead,
  children,
}: {
  readonly legend: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset>
      <legend tabIndex={-1}>{legend}</legend>
      {lead && <p className="small soft">{lead}</p>}
      {children}
    </fieldset>
  );
}

/** だれのことですか: the person's own, somebody of the family's, or that of somebody one supports. */
function Who({ answers, onAnswer }: Pick<QuestionProps, 'answers' | 'onAnswer'>) {
  const { asker = 'self' } = answers;
  return (
    <div className="choices who" role="radiogroup" aria-label={formText.who.label}>
      <span className="small soft">{formText.who.label}</span>
      {ASKER_IDS.map((id) => (
        <label key={id}>
          <input
            type="radio"
            name="who"
            checked={asker === id}
            onChange={() => onAnswer({ asker: id === 'self' ? undefined : id })}
          />
          {formText.who[id]}
        </label>
      ))}
    </div>
  );
}

function Needs({ answers, onAnswer }: QuestionProps) {
  return (
    <Fields legend={formText.questions.needs} lead={formText.several}>
      <Who answers={answers} onAnswer={onAnswer} />
      <div className="choices">
        {NEEDS.map(({ id }) => (
          <label key={id}>
            <input
              type="checkbox"
              name="need"
              value={id}
              checked={answers.needs.includes(id)}
              onChange={() => onAnswer({ needs: toggled(answers.needs, id) })}
            />
            {needLabel(id)}
          </label>
        ))}
      </div>
    </Fields>
  );
}

function Urgent({ answers, onAnswer }: QuestionProps) {
  return (
    <Fields legend={formText.questions.urgent} lead={formText.urgentLead}>
      <div className="choices">
        {URGENT_SIGNS.toReversed().map((sign) => (
          <label key={sign}>
            <input
              type="checkbox"
              name="urgent"
              value={sign}
              checked={answers.urgent.includes(sign)}
              onChange={() => onAnswer({ urgent: toggled(answers.urgent, sign) })}
            />
            {formText.signs[sign]}
          </label>
        ))}
      </div>
    </Fields>
  );
}

function Place(props: QuestionProps) {
  const { answers, onAnswer } = props;
  const { municipality, neighbours } = answers;
  const { PlaceChooser } = props.areas;
  return (
    <Fields legend={formText.questions.place}>
      {PlaceChooser ? <PlaceChooser {...props} /> : <PlaceList {...props} />}
      {municipality !== undefined && (
        <div className="choices near" role="radiogroup" aria-label={formText.near.label}>
          {(
            [
              [true, 'yes'],
              [false, 'no'],
              [undefined, 'unset'],
            ] as const
          ).map(([value, word]) => (
            <label key={word}>
              <input
                type="radio"
                name="near"
                checked={neighbours === value}
                onChange={() => onAnswer({ neighbours: value })}
              />
              {formText.near[word]}
            </label>
          ))}
        </div>
      )}
    </Fields>
  );
}

function Step({ answers, onAnswer }: QuestionProps) {
  return (
    <Fields legend={formText.questions.step}>
      <div className="choices">
        {STEPS.map(({ id, feeling }) => (
          <label key={id}>
            <input
              type="radio"
              name="step"
              value={id}
              checked={answers.step === id}
              onChange={() => onAnswer({ step: id })}
            />
            {feeling}
          </label>
        ))}
        <label>
          <input
            type="radio"
            name="step"
            value=""
            checked={answers.step === undefined}
            onChange={() => onAnswer({ step: undefined })}
          />
          {formText.stepUnset}
        </label>
      </div>
    </Fields>
  );
}

function Conditions({ answers, data, onAnswer }: QuestionProps) {
  const { conditions } = answers;
  const places = useMemo(() => placesOfTable(data), [data]);
  const asked = conditionsToAsk(data.known, areasInReach(answers, data, places), conditions);
  const set = (next: readonly ConditionId[]) => onAnswer({ conditions: next });
  const language = conditions.find((one) => one.startsWith('language:')) ?? '';
  return (
    <Fields legend={formText.questions.conditions} lead={formText.several}>
      <div className="choices">
        {asked.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              name="condition"
              value={id}
              checked={conditions.includes(id)}
              onChange={() => set(toggled(conditions, id))}
            />
            {conditionLabel(id)}
          </label>
        ))}
      </div>
      <div className="days" role="group" aria-label={formText.days}>
        {WEEKDAYS.map((day) => {
          const id: ConditionId = `day:${day}`;
          return (
            <label key={day}>
              <input
                type="checkbox"
                checked={conditions.includes(id)}
                onChange={() => set(toggled(conditions, id))}
              />
              {day}
            </label>
          );
        })}
        <span className="small soft">{formText.days}</span>
      </div>
      <label className="field">
        <span>{formText.language}</span>
        <select
          value={language}
          onChange={(event) => {
            const chosen = (event.target as HTMLSelectElement).value;
            set([
              ...conditions.filter((one) => !one.startsWith('language:')),
              ...(chosen ? [chosen as ConditionId] : []),
            ]);
          }}
        >
          <option value="">{formText.languageUnset}</option>
          {CONDITION_LANGUAGES.map((code) => (
            <option key={code} value={`language:${code}`} lang={code === 'ja-easy' ? 'ja' : code}>
              {ownLanguageName(code)}
            </option>
          ))}
        </select>
      </label>
    </Fields>
  );
}

/** ほかに: it comes with the question under which it stands; without it nothing that must be said is missing. */
const fetchBesides = () => import('./Besides.tsx');

function Age({ answers, typed, asked, onAnswer, onType, onLetGo }: QuestionProps) {
  const Besides = useChunk(fetchBesides, true).chunk?.Besides;
  return (
    <Fields legend={formText.questions.age} lead={formText.ageLead}>
      <label className="field age">
        <input
          type="text"
          inputMode="numeric"
          aria-label={formText.ageLabel}
          autoComplete="off"
          maxLength={20}
          aria-invalid={asked === 'age'}
          aria-describedby={asked === 'age' ? 'age-asked' : undefined}
          value={typed.age}
          onInput={(event) => onType({ age: (event.target as HTMLInputElement).value })}
        />{' '}
        {formText.years}
      </label>
      {asked === 'age' && (
        <div className="notice" role="alert" id="age-asked">
          <p>
            <b>{formText.ageAsked(typed.age.trim())}</b>
          </p>
          <p>
            <button type="button" className="link" onClick={onLetGo}>
              {formText.ageLetGo}
            </button>
          </p>
        </div>
      )}
      {Besides && <Besides answers={answers} onAnswer={onAnswer} />}
    </Fields>
  );
}

const ON_SCREEN = {
  needs: Needs,
  urgent: Urgent,
  place: Place,
  step: Step,
  conditions: Conditions,
  age: Age,
} satisfies Record<ScreenId, ComponentType<QuestionProps>>;

/** in the order of the screens */
export const QUESTIONS = SCREENS.map((id) => ON_SCREEN[id]);
