/** ほかに: what nobody has to say, and nobody is taken for. It is loaded with the last question alone. */
import { besidesText } from '../../words/ja/besides.ts';
import { besidesToAsk } from './besides.ts';
import type { QuestionProps } from './questions.tsx';
import { toggled } from './toggled.ts';

export function Besides({ answers, onAnswer }: Pick<QuestionProps, 'answers' | 'onAnswer'>) {
  const { audiences = [] } = answers;
  return (
    <details className="besides" open={audiences.length > 0}>
      <summary>{besidesText.label}</summary>
      <p className="small soft">{besidesText.lead}</p>
      <div className="choices">
        {besidesToAsk(answers).map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              name="besides"
              value={id}
              checked={audiences.includes(id)}
              onChange={() => onAnswer({ audiences: toggled(audiences, id) })}
            />
            {besidesText[id]}
          </label>
        ))}
      </div>
    </details>
  );
}
