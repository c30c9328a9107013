/** リンクにする: the one way to an address of words that were not sent. */
import { useEffect, useRef, useState } from 'react';
import { searchText } from '../../words/ja/search.ts';

interface Props {
  readonly address: string;
  /** the words stand in the address now, by the reader's wish */
  readonly onMake: () => void;
}

export function LinkButton({ address, onMake }: Props) {
  const [made, setMade] = useState<'copied' | 'by-hand'>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => setMade(undefined), [address]);
  useEffect(() => {
    if (made === 'by-hand') field.current?.select();
  }, [made]);
  const make = async () => {
    onMake();
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
          {searchText.link.make}
        </button>{' '}
        {searchText.link.lead}
      </p>
      <p className="small" aria-live="polite">
        {made === 'copied' && searchText.link.copied}
        {made === 'by-hand' && searchText.link.byHand}
      </p>
      {made === 'by-hand' && (
        <label className="field">
          <span>{searchText.link.label}</span>
          <input ref={field} type="text" readOnly value={address} />
        </label>
      )}
    </div>
  );
}
