/** 人にわたす: a link that holds the places and nothing of anyone. */
import { useState } from 'react';
import { MOST_SHARED, writeShortlistFragment } from '../../domain/shortlist/shortlist-fragment.ts';
import { shortlistText } from '../../words/ja/shortlist.ts';

export function ShareTools({ ids }: { readonly ids: readonly string[] }) {
  const [said, setSaid] = useState('');
  const words = shortlistText.share;
  const address =
    window.location.origin +
    window.location.pathname +
    writeShortlistFragment({ view: 'list', ids });
  const copy = () => {
    // Without a secure address there is no clipboard at all.
    const copied = navigator.clipboard
      ? navigator.clipboard.writeText(address)
      : Promise.reject(new Error('no clipboard'));
    copied.then(
      () => setSaid(words.copied),
      () => setSaid(words.copyFailed),
    );
  };
  return (
    <details>
      <summary>{words.button}</summary>
      <p className="small">
        {words.lead}
        {ids.length > MOST_SHARED && (
          <>
            <br />
            {words.most}
          </>
        )}
      </p>
      <label className="field share-address">
        <span className="visually-hidden">{words.label}</span>
        <input
          readOnly
          value={address}
          onFocus={(event) => (event.target as HTMLInputElement).select()}
        />
      </label>
      <p className="button-row">
        <button type="button" className="button quiet" onClick={copy}>
          {words.copy}
        </button>
        {'share' in navigator && (
          <button
            type="button"
            className="button quiet"
            onClick={() =>
              void navigator
                .share({ title: shortlistText.title, url: address })
                .catch(() => undefined)
            }
          >
            {words.send}
          </button>
        )}
      </p>
      <p role="status" className="small">
        {said}
      </p>
    </details>
  );
}
