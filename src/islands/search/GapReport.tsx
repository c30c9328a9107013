/** 足りない場所を知らせる: a report without personal data; the words go with it only when the person says so. */
import { useState } from 'react';
import { formAddress } from '../../site/links/form-address.ts';
import { searchText } from '../../words/ja/search.ts';
import type { SearchPageData } from './search-page-data.ts';

interface Props {
  /** an address of a new issue */
  readonly address: string;
  /** '' when they must not be offered */
  readonly words: string;
  readonly ways: SearchPageData['ways'];
}

export function GapReport({ address, words, ways }: Props) {
  const [isWithWords, setWithWords] = useState(false);
  return (
    <section className="gap">
      <p className="small">
        {searchText.gap.lead}{' '}
        <a href={formAddress(address, 'gap', isWithWords ? { words } : {})} rel="noreferrer">
          {searchText.gap.link}
        </a>
        {ways?.map(({ label, href }) => (
          <a key={label} href={href}>
            {label}
          </a>
        ))}
      </p>
      {words !== '' && (
        <p className="small choices">
          <label>
            <input
              type="checkbox"
              checked={isWithWords}
              onChange={() => setWithWords(!isWithWords)}
            />
            {searchText.gap.withWords}
          </label>
        </p>
      )}
    </section>
  );
}
