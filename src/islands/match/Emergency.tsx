/** 119番・110番: numbers that are known without any data. */
import { matchText } from '../../words/ja/match.ts';

export const Emergency = () => (
  <p className="turns" data-emergency>
    {matchText.inDanger}
    {(['119', '110'] as const).map((number) => (
      <a key={number} className="button" href={`tel:${number}`}>
        {number}（{matchText.inDangerCall[number]}）
      </a>
    ))}
  </p>
);
