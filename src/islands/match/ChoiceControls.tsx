/** えらぶ・あとで・合わない（理由）: on each result of the counsellor's bench. */
import {
  CHOICE_IDS,
  LONGEST_WORD,
  UNFIT_REASONS,
  withChoice,
  withReason,
  withWord,
  type Choice,
} from '../../domain/shortlist/choice.ts';
import { choiceText } from '../../words/ja/choices.ts';
import { markText } from '../../words/ja/marks.ts';
import type { Bench } from './use-choices.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly bench: Bench;
}

function Reasons({ id, bench, choice }: Omit<Props, 'name'> & { readonly choice: Choice }) {
  const { reasons = [], word = '' } = choice;
  const write = (typed: string) => bench.change((now) => withWord(now, id, typed));
  return (
    <fieldset className="unfit-reasons">
      <legend className="small">{choiceText.why}</legend>
      {UNFIT_REASONS.map((reason) => (
        <label key={reason}>
          <input
            type="checkbox"
            value={reason}
            checked={reasons.includes(reason)}
            onChange={() => bench.change((now) => withReason(now, id, reason))}
          />
          {markText.reasons[reason]}
        </label>
      ))}
      {reasons.includes('other') && (
        <label className="field word">
          <span className="small">{choiceText.word}</span>
          <input
            type="text"
            autoComplete="off"
            maxLength={LONGEST_WORD}
            value={word}
            onInput={(event) => write((event.target as HTMLInputElement).value)}
          />
        </label>
      )}
    </fieldset>
  );
}

export function ChoiceControls({ id, name, bench }: Props) {
  const choice = bench.choices.get(id);
  return (
    <div className="choice-controls" data-choice={choice?.choice}>
      <div className="choice-row" role="group" aria-label={choiceText.of(name)}>
        {CHOICE_IDS.map((one) => (
          <button
            key={one}
            type="button"
            className="choice"
            aria-pressed={choice?.choice === one}
            onClick={() => bench.change((now) => withChoice(now, id, one))}
          >
            {choiceText.press[one]}
          </button>
        ))}
      </div>
      {choice?.choice === 'unfit' && <Reasons id={id} bench={bench} choice={choice} />}
    </div>
  );
}
