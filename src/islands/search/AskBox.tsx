/** 探す箱 */
import { useEffect, useRef } from 'react';
import { searchText } from '../../words/ja/search.ts';

interface Props {
  readonly words: string;
  /** the page's own box, in whose place this one stands, had the focus */
  readonly isFocused: boolean;
  readonly onType: (words: string) => void;
  readonly onSend: () => void;
  /** the reader turned to it */
  readonly onTurn: () => void;
}

export function AskBox({ words, isFocused, onType, onSend, onTurn }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFocused) box.current?.focus();
  }, []);
  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form className="ask-box" role="search" onSubmit={submit} onFocusCapture={onTurn}>
      <input
        ref={box}
        type="search"
        value={words}
        aria-label={searchText.label}
        placeholder={searchText.hint}
        autoComplete="off"
        enterKeyHint="search"
        maxLength={120}
        onInput={(event) => onType((event.target as HTMLInputElement).value)}
      />
      <button className="button" type="submit">
        {searchText.button}
      </button>
    </form>
  );
}
