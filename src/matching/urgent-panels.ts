/** いますぐの助け in the matcher: whom to call for the signs that were named, and which kinds are safe to suggest. */
import { isAboutViolence, type Answers } from './answers.ts';
import {
  ADULT,
  linesForEither,
  type DangerSign,
  type MatchDanger,
  type UrgentPanel,
} from '../domain/vocabulary/danger.ts';
import type { KindId } from '../domain/vocabulary/kind.ts';
import type { NeedId } from '../domain/vocabulary/need.ts';

export type { UrgentPanel } from '../domain/vocabulary/danger.ts';

export const isYoung = ({ age }: Pick<Answers, 'age'>): boolean => age !== undefined && age < ADULT;

/** 学校のことで、年を言わない人: a pupil, or a parent of one. */
const mayBeYoung = ({ age, needs, asker }: Answers): boolean =>
  age === undefined && needs.includes('school') && (asker === undefined || asker === 'self');

/** In the table's order; for somebody under 18 the children's lines come first. */
export function urgentPanels(answers: Answers, { panels }: MatchDanger): readonly UrgentPanel[] {
  const young = isYoung(answers);
  const either = mayBeYoung(answers);
  const signs = new Set<DangerSign>(answers.urgent);
  if (isAboutViolence(answers)) signs.add('violence');
  if (young) signs.add('child');
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

/** For violence only places made for it: never a switchboard, never an open address. */
export function isSafeFor(
  answers: Pick<Answers, 'needs' | 'urgent' | 'age'>,
  record: { readonly kind: KindId; readonly needs: readonly NeedId[] },
  danger: MatchDanger,
): boolean {
  if (!isAboutViolence(answers)) return true;
  if (isYoung(answers) && danger.childKinds.includes(record.kind)) return true;
  return danger.kinds.includes(record.kind) && record.needs.includes('violence');
}
