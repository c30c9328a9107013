/** ファイル・リンク・すべてはずす */
import { useRef, useState } from 'react';
import { writeShortlistText } from '../../domain/shortlist/shortlist-file.ts';
import type { Shortlist } from '../../domain/shortlist/shortlist.ts';
import { shortlistText } from '../../words/ja/shortlist.ts';
import { saveFile } from './save-file.ts';
import { ShareTools } from './ShareTools.tsx';
import { takeFile } from './take-file.ts';
import type { ListActions } from './use-list-actions.ts';

interface Props {
  readonly list: Shortlist;
  /** ids that may go into a link: those the catalogue knows */
  readonly usable: readonly string[];
  readonly dataFolder: string;
  readonly today: string;
  readonly actions: ListActions;
}

export function ListTools({ list, usable, dataFolder, today, actions }: Props) {
  const [isAsking, setAsking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const yes = useRef<HTMLButtonElement>(null);
  const take = async () => {
    const [file] = input.current?.files ?? [];
    if (!file) return;
    await takeFile(file, dataFolder, actions);
    // The same file can be chosen again.
    if (input.current) input.current.value = '';
  };
  const words = shortlistText.clear;
  return (
    <div className="list-tools no-print">
      {usable.length > 0 && <ShareTools ids={usable} />}
      <p className="button-row">
        {list.length > 0 && (
          <button
            type="button"
            className="button quiet"
            onClick={() =>
              saveFile(
                `${shortlistText.file.name}-${today}.json`,
                writeShortlistText(list),
                'application/json',
              )
            }
          >
            {shortlistText.file.export}
          </button>
        )}
        <label className="button quiet file">
          {shortlistText.file.import}
          <input
            type="file"
            accept=".json,application/json"
            ref={input}
            onChange={() => void take()}
          />
        </label>
        {list.length > 0 && !isAsking && (
          <button
            type="button"
            className="link"
            onClick={() => {
              setAsking(true);
              requestAnimationFrame(() => yes.current?.focus());
            }}
          >
            {words.button}
          </button>
        )}
      </p>
      {isAsking && list.length > 0 && (
        <div
          className="notice"
          role="alertdialog"
          aria-label={words.button}
          aria-describedby="clear-ask"
        >
          <p id="clear-ask">{words.ask(list.length)}</p>
          <p className="button-row">
            <button
              type="button"
              className="button"
              ref={yes}
              onClick={() => {
                setAsking(false);
                actions.clear();
              }}
            >
              {words.yes}
            </button>
            <button type="button" className="button quiet" onClick={() => setAsking(false)}>
              {words.no}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
