/** いますぐの助け in the matcher: whom to call for the signs that were named, and whose danger it is. */
import { asksForAnother, isAboutOld, isAboutViolence, type Answers } from './answers.ts';
import { audiencesSaid } from '../domain/vocabulary/audience.ts';
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

/**
 * 子どもが自分でかける電話: not for a grown-up who speaks of no child. 189 is for whoever fears for one, and who flees
 * may have one; not who is old.
 */
const isPastChildren = (answers: Answers, sign: DangerSign): boolean =>
  answers.age !== undefined &&
  !audiencesSaid(answers).has('child') &&
  (sign !== 'violence' || isAboutOld(answers));

/** In the table's order; for somebody under 18 the children's lines come first. */
export function urgentPanels(answers: Answers, { panels }: MatchDanger): readonly UrgentPanel[] {
  const young = isYoung(answers);
  const either = mayBeYoung(answers);
  const isOther = asksForAnother(answers.asker);
  const signs = new Set<DangerSign>(answers.urgent);
  if (isAboutViolence(answers)) {
    // Who tells of one who is old has no use for the lines of couples.
    const isTold = isOther && isOfElder(answers);
    signs.delete('violence');
    signs.add(isTold ? 'elder' : 'violence');
  }
  // 子どもが自分でかける電話: who asks for a child is no child.
  if (young && !isOther) signs.add('child');
  const ofChildren = panels.find(({ sign }) => sign === 'child')?.lines ?? [];
  const named = panels
    .filter(({ sign }) => signs.has(sign))
    .map(({ childLines, ...panel }): UrgentPanel => {
      if (either) return { ...panel, lines: linesForEither({ lines: panel.lines, childLines }) };
      if (young && childLines.length > 0) return { ...panel, lines: childLines };
      const left = isPastChildren(answers, panel.sign) ? ofChildren : [];
      return { ...panel, lines: panel.lines.filter((id) => !left.includes(id)) };
    });
  return [
    ...named.filter(({ sign }) => sign === 'child'),
    ...named.filter(({ sign }) => sign !== 'child'),
  ];
}
