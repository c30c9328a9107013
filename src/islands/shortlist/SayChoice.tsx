/** はじめの一言をえらぶ: who asks and about what, for one sheet of paper and in memory alone. */
import { useState } from 'react';
import { isSensitiveNeed, NEEDS, needLabel, type NeedId } from '../../domain/vocabulary/need.ts';
import { wordsToSay, type AskedPlace, type AskerId } from '../../domain/entry/words-to-say.ts';
import { sayText, sentenceOf } from '../../words/ja/say.ts';
import { AskerChoice } from '../shared/AskerChoice.tsx';

export interface ChosenWords {
  readonly asker: AskerId;
  readonly need: NeedId | undefined;
  readonly setAsker: (asker: AskerId) => void;
  readonly setNeed: (need: NeedId | undefined) => void;
  readonly sentenceFor: (place: AskedPlace) => string;
}

export function useChosenWords(first: AskerId): ChosenWords {
  const [asker, setAsker] = useState<AskerId>(first);
  const [need, setNeed] = useState<NeedId>();
  return {
    asker,
    need,
    setAsker,
    setNeed,
    sentenceFor: (place) => sentenceOf(wordsToSay(need ? [need] : undefined, asker, place)),
  };
}

export function SayChoice({ asker, need, setAsker, setNeed }: ChosenWords) {
  return (
    <div className="say-choice no-print">
      <AskerChoice asker={asker} onChoose={setAsker} />
      <label className="field">
        <span>{sayText.need}</span>
        <select
          value={need ?? ''}
          onChange={(event) =>
            setNeed(((event.target as HTMLSelectElement).value || undefined) as NeedId | undefined)
          }
        >
          <option value="">{sayText.needUnset}</option>
          {NEEDS.filter(({ id }) => !isSensitiveNeed(id)).map(({ id }) => (
            <option key={id} value={id}>
              {needLabel(id)}
            </option>
          ))}
        </select>
      </label>
      <p className="small soft">{sayText.note}</p>
    </div>
  );
}
