/** コピーする: a link, or a piece of text, for another place; shown to be copied by hand where the browser does not let us. */
import { useEffect, useRef, useState } from 'react';

export interface CopyWords {
  readonly make: string;
  readonly lead: string;
  readonly copied: string;
  readonly byHand: string;
  readonly label: string;
}

interface Props {
  readonly text: string;
  readonly words: CopyWords;
  /** more than one line */
  readonly isLong?: boolean;
  /** before it is copied: what was typed stands in the address by the reader's wish */
  readonly onMake?: () => void;
}

export function CopyButton({ text, words, isLong = false, onMake }: Props) {
  const [made, setMade] = useState<'copied' | 'by-hand'>();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => setMade(undefined), [text]);
  useEffect(() => {
    if (made === 'by-hand') field.current?.select();
  }, [made]);
  const make = async () => {
    onMake?.();
    try {
      await navigator.clipboard.writeText(text);
      setMade('copied');
    } catch {
      setMade('by-hand');
    }
  };
  return (
    <div className="make-link">
      <p className="small">
        <button type="button" className="button quiet" onClick={() => void make()}>
          {words.make}
        </button>{' '}
        {words.lead}
      </p>
      <p className="small" aria-live="polite">
        {made === 'copied' && words.copied}
        {made === 'by-hand' && words.byHand}
      </p>
      {made === 'by-hand' && (
        <label className="field">
          <span>{words.label}</span>
          {isLong ? (
            <textarea ref={field} readOnly rows={8} value={text} />
          ) : (
            <input ref={field} type="text" readOnly value={text} />
          )}
        </label>
      )}
    </div>
  );
}
