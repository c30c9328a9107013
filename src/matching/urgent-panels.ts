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

/** Who cannot well call is shown where to write first, as the young are. */
export const isAsWritten = (sign: DangerSign, answers: Answers): boolean =>
  sign === 'child' ||
  isYoung(answers) ||
  answers.conditions.some((one) => one === 'no_phone' || one === 'online');

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

/** ids of lines and kinds of desks, as the person's age and who asks choose among those of the table */
type Called = Pick<UrgentPanel, 'lines' | 'desks'>;
type PanelRow = MatchDanger['panels'][number];

/** 窓口: a child who calls by oneself has lines of one's own, and of a child in violence 189 finds the desk. */
function desksFor({ sign, desks }: PanelRow, answers: Answers, elderKinds: UrgentPanel['desks']) {
  if (
    isYoung(answers) &&
    sign !== 'pregnant' &&
    (sign === 'violence' || !asksForAnother(answers.asker))
  )
    return [];
  if (sign === 'elder') return elderKinds;
  if (sign !== 'violence' || !isOfElder(answers)) return desks;
  // The desk of the old, that of couples, and 市の窓口 where the place has none of these.
  return [...elderKinds.slice(0, 1), ...desks, ...elderKinds.slice(1)];
}

function linesFor(row: PanelRow, answers: Answers, ofChildren: readonly string[]) {
  const { sign, lines, childLines, elderLines } = row;
  if (mayBeYoung(answers)) return linesForEither({ lines, childLines });
  if (isYoung(answers) && childLines.length > 0) return childLines;
  const own = (isAboutOld(answers) && elderLines) || lines;
  return isPastChildren(answers, sign) ? own.filter((id) => !ofChildren.includes(id)) : own;
}

/** In the table's order; for somebody under 18 the children's lines come first. */
export function urgentPanels(
  answers: Answers,
  { panels, elderKinds }: Pick<MatchDanger, 'panels' | 'elderKinds'>,
): readonly UrgentPanel[] {
  const isOther = asksForAnother(answers.asker);
  const signs = new Set<DangerSign>(answers.urgent);
  if (isAboutViolence(answers)) {
    // Who tells of one who is old has no use for the lines of couples.
    const isTold = isOther && isOfElder(answers);
    signs.delete('violence');
    signs.add(isTold ? 'elder' : 'violence');
  }
  // 子どもが自分でかける電話: who asks for a child, or comes with one, is no child; those of a violence are among its own lines.
  const isAlone = !isOther && !answers.conditions.includes('with_children');
  if (isYoung(answers) && isAlone && !signs.has('violence'))
    signs.add(answers.needs.includes('parenting') ? 'pregnant' : 'child');
  const ofChildren = panels.find(({ sign }) => sign === 'child')?.lines ?? [];
  const named = panels
    .filter(({ sign }) => signs.has(sign))
    .map((row): UrgentPanel => {
      const { sign, title, welcome } = row;
      const called: Called = {
        lines: linesFor(row, answers, ofChildren),
        desks: desksFor(row, answers, elderKinds),
      };
      return { sign, title, welcome, ...called };
    });
  return [
    ...named.filter(({ sign }) => sign === 'child'),
    ...named.filter(({ sign }) => sign !== 'child'),
  ];
}
