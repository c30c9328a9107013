/** いまの答えを1行に, with the button that unfolds the case below it: for narrow screens. */
import type { Places } from '../../domain/area/reach.ts';
import type { Answers } from '../../matching/answers.ts';
import { choiceText } from '../../words/ja/choices.ts';
import { caseParts } from './case-line.ts';

export interface CaseLineProps {
  readonly answers: Answers;
  readonly places: Pick<Places, 'nameOf'>;
  readonly isOpen: boolean;
  readonly onTurn: () => void;
}

const words = choiceText.caseLine;

export function CaseLine({ answers, places, isOpen, onTurn }: CaseLineProps) {
  return (
    <p className="case-line no-print">
      <span>
        <b className="visually-hidden">{words.label}</b>{' '}
        {caseParts(answers, places).join('／') || words.empty}
      </span>
      <button
        type="button"
        className="button quiet"
        aria-expanded={isOpen}
        aria-controls="case-form"
        onClick={onTurn}
      >
        <span className="visually-hidden">{words.answers}</span>
        {isOpen ? words.close : words.open}
      </button>
    </p>
  );
}
