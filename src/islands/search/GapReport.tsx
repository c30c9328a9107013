/** この出口がない: a report without personal data; the words go with it only when the person says so. */
import { useState } from 'react';
import { searchText } from '../../site/search-text.ts';

interface Props {
  /** an address of a new issue */
  readonly address: string;
  /** '' when they must not be offered */
  readonly words: string;
}

export function GapReport({ address, words }: Props) {
  const [isWithWords, setWithWords] = useState(false);
  const body = ['地域:', '困りごと:', ...(isWithWords ? [`探した言葉: ${words}`] : []), '', 'あるとよい場所（分かる範囲で）:', '', '', '※ 個人の名前や連絡先は書かないでください。'].join('\n');
  return (
    <section className="gap">
      <p className="small">{searchText.gap.lead} <a href={`${address}?${new URLSearchParams({ title: 'この出口がない', body })}`} rel="noreferrer">{searchText.gap.link}</a></p>
      {words !== '' && <p className="small choices"><label><input type="checkbox" checked={isWithWords} onChange={() => setWithWords(!isWithWords)} />{searchText.gap.withWords}</label></p>}
    </section>
  );
}
