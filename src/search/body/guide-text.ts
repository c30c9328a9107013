/** 本文の索引に入れる順番: everything a chain of support says, with its rights and the answers to a refusal. */
import type { ToldGuide } from '../../domain/guide/told-guide.ts';
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';

/** undefined for what must not be found by its words: the chain of those who flee */
export function guideTextOf({
  need,
  title,
  lead,
  urgent,
  say,
  steps,
  rights,
}: ToldGuide): string | undefined {
  if (isSensitiveNeed(need)) return undefined;
  const ofSteps = steps.flatMap((step) => [
    step.title,
    step.when,
    step.at,
    step.say,
    step.happens,
    step.bring,
    step.time,
    step.cost,
    step.deadline,
    step.law,
    ...step.refused.flatMap(({ said, answer, why }) => [said, answer, why]),
  ]);
  const ofRights = rights.flatMap((right) => [right.title, right.plain, right.law]);
  return [title, lead, urgent, say, ...ofSteps, ...ofRights]
    .filter((part) => part !== undefined && part !== '')
    .join('\n');
}
