/** だれが連絡しますか: changes the words to say, in memory alone. */
import { ASKER_IDS, type AskerId } from '../../domain/entry/words-to-say.ts';
import { sayText } from '../../words/ja/say.ts';

interface Props {
  readonly asker: AskerId;
  readonly onChoose: (asker: AskerId) => void;
}

export function AskerChoice({ asker, onChoose }: Props) {
  return (
    <div className="asker no-print" role="radiogroup" aria-label={sayText.asker}>
      <span>{sayText.asker}</span>
      {ASKER_IDS.map((id) => (
        <label key={id}>
          <input type="radio" name="asker" checked={asker === id} onChange={() => onChoose(id)} />
          {sayText.askers[id]}
        </label>
      ))}
    </div>
  );
}
