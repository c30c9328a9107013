/** いまの答えを1行に: the case above its results. What may endanger is not named. */
import type { Places } from '../../domain/area/reach.ts';
import { audienceLabel } from '../../domain/vocabulary/audience.ts';
import { isSensitiveNeed, needLabel } from '../../domain/vocabulary/need.ts';
import { findStep } from '../../domain/vocabulary/step.ts';
import type { Answers } from '../../matching/answers.ts';
import { choiceText } from '../../words/ja/choices.ts';
import { conditionLabel } from '../../words/ja/conditions.ts';
import { formText } from '../../words/ja/match-form.ts';
import { OPEN_BESIDES } from './answers-fragment.ts';
import { mayBeKept } from './kept-state.ts';

export function caseParts(answers: Answers, { nameOf }: Pick<Places, 'nameOf'>): readonly string[] {
  const { needs, urgent, municipality, step, conditions, age, asker, audiences = [] } = answers;
  const parts = [
    municipality === undefined ? undefined : nameOf(municipality),
    ...(mayBeKept(answers) ? urgent.map((sign) => formText.signs[sign]) : []),
    ...needs.filter((need) => !isSensitiveNeed(need)).map(needLabel),
    age === undefined ? undefined : choiceText.caseLine.age(age),
    step === undefined ? undefined : findStep(step)?.label,
    ...conditions.map(conditionLabel),
    ...audiences.filter((id) => OPEN_BESIDES.includes(id)).map(audienceLabel),
    asker && formText.who[asker],
  ];
  return parts.filter((part) => part !== undefined);
}
