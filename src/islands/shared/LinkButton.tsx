/** リンクにする: the one way to an address of what was chosen or typed. */
import { useEffect, useRef, useState } from 'react';

export interface LinkWords {
  readonly make: string;
  readonly lead: string;
  readonly copied: string;
  readonly byHand: string;
  readonly label: string;
}

interface Props {
  readonly address: string;
  readonly words: LinkWords;
  /** before it is copied: what was typed stands in the address by the reader's wish */
  readonly onMake?: () => void;
}

export function LinkButton({ address, words, onMake }: Props) {
  const [made, setMade] = useState<'copied' | 'by-hand'>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setMade(undefined), [address]);
  useEffect(() => {
    if (made === 'by-hand') field.current?.select();
  }, [made]);
  const make = async () => {
    onMake?.();
    try {
      await navigator.clipboard.writeText(address);
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
          <input ref={field} type="text" readOnly value={address} />
        </label>
      )}
    </div>
  );
}
