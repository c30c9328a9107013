/** 相談員の机の左側: the case beside its results; on a narrow screen it folds to one line above them. */
import type { ReactNode } from 'react';
import { choiceText } from '../../words/ja/choices.ts';

interface Props {
  /** results stand beside it */
  readonly isBench: boolean;
  readonly parts: readonly string[];
  readonly isOpen: boolean;
  readonly onTurn: () => void;
  readonly children: ReactNode;
}

const words = choiceText.caseLine;

export function CaseColumn({ isBench, parts, isOpen, onTurn, children }: Props) {
  return (
    <div className="case">
      {isBench && (
        <p className="case-line no-print">
          <span>
            <b className="visually-hidden">{words.label}</b>{' '}
            {parts.length === 0
              ? words.empty
              : parts.map((part, at) => (
                  <span key={part}>
                    {part}
                    {at < parts.length - 1 && '／'}
                  </span>
                ))}
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
      )}
      <div id="case-form" className={isBench && !isOpen ? 'folded' : undefined}>
        {children}
      </div>
    </div>
  );
}
