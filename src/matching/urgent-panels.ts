/** いますぐの助け in the matcher: whom to call for the signs that were named, and whose danger it is. */
import { asksForAnother, isAboutOld, isAboutViolence, type Answers } from './answers.ts';
import {
  ADULT,
  linesForEither,
  type DangerSign,
  type MatchDanger,
  type UrgentPanel,
} from '../domain/vocabulary/danger.ts';

export type { UrgentPanel } from '../domain/vocabulary/danger.ts';

export const isYoung = ({ age }: Pick<Answers, 'age'>): boolean => age !== undefined && age < ADULT;

/** 高齢者・障害者への虐待かもしれない（高齢者虐待防止法7条、障害者虐待防止法7条） */
export const isOfElder = (answers: Answers): boolean =>
  !isYoung(answers) &&
  (isAboutOld(answers) ||
    (asksForAnother(answers.asker) && answers.audiences?.includes('disability') === true));

/** 学校のことで、年を言わない人: a pupil, or a parent of one. */
const mayBeYoung = ({ age, needs, asker }: Answers): boolean =>
  age === undefined && needs.includes('school') && !asksForAnother(asker);

/** In the table's order; for somebody under 18 the children's lines come first. */
export function urgentPanels(answers: Answers, { panels }: MatchDanger): readonly UrgentPanel[] {
  const young = isYoung(answers);
  const either = mayBeYoung(answers);
  const isOther = asksForAnother(answers.asker);
  const signs = new Set<DangerSign>(answers.urgent);
  if (isAboutViolence(answers)) signs.add(isOther && isOfElder(answers) ? 'elder' : 'violence');
  // 子どもが自分でかける電話: who asks for a child is no child.
  if (young && !isOther) signs.add('child');
  const named = panels
    .filter(({ sign }) => signs.has(sign))
    .map(({ childLines, ...panel }): UrgentPanel => {
      if (either) return { ...panel, lines: linesForEither({ lines: panel.lines, childLines }) };
      return young && childLines.length > 0 ? { ...panel, lines: childLines } : panel;
    });
  return [
    ...named.filter(({ sign }) => sign === 'child'),
    ...named.filter(({ sign }) => sign !== 'child'),
  ];
}
