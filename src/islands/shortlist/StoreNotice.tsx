/**
 * しまえないときの知らせ。What went wrong with the device's list: nothing can be kept here, or a list had to be mended.
 */
import { useState } from 'react';
import type { ShortlistFlaw } from '../../domain/shortlist/shortlist-file.ts';
import { shortlistText } from '../../words/ja/shortlist.ts';
import {
  changeStored,
  dropKeptText,
  keptText,
  readStored,
  type StoreState,
} from '../../site/elements/shortlist-store.ts';
import { saveFile } from './save-file.ts';

/** Writing the list anew mends it and puts its old text aside. */
function mend(): readonly ShortlistFlaw[] {
  const { flaws } = readStored();
  if (flaws.length > 0) changeStored((list) => list);
  return flaws;
}

export function StoreNotice({ state }: { readonly state: StoreState }) {
  const [flaws] = useState(mend);
  const [, setDropped] = useState(false);
  const kept = keptText();
  if (state === 'blocked') return <p className="notice no-print">{shortlistText.blocked}</p>;
  if (flaws.length === 0 && kept === undefined) return null;
  return (
    <div className="notice no-print">
      <p>
        {shortlistText.brokenStore}
        {flaws.map((flaw) => shortlistText.flaws[flaw]).join('')}
      </p>
      {kept !== undefined && (
        <p>
          {shortlistText.kept}
          <button
            type="button"
            className="link"
            onClick={() => saveFile(`${shortlistText.file.name}-moto.txt`, kept, 'text/plain')}
          >
            {shortlistText.keptSave}
          </button>
          <button
            type="button"
            className="link"
            onClick={() => {
              dropKeptText();
              setDropped(true);
            }}
          >
            {shortlistText.keptDrop}
          </button>
        </p>
      )}
    </div>
  );
}
