/** チラシにのせる場所: the few that a person with one need can reach at once. */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { mayBePrinted } from '../../domain/entry/print-place.ts';
import type { NeedId } from '../../domain/vocabulary/need.ts';
import { needAnswers, type AnswerSource } from '../build/need-answers.ts';

const DESKS = 2;

const hasPhone = ({ phones }: Resource) => phones !== undefined;

/**
 * What answers the need and has a number; the desks that take any trouble; then what has none, and what serves the
 * prefecture.
 * @param first 困ったら、まずここ
 */
export function flyerPlaces(
  need: NeedId,
  source: AnswerSource,
  first: readonly Resource[],
): readonly Resource[] {
  const answers = needAnswers([need], source);
  const own = answers.flatMap((one) => one.own).filter(mayBePrinted);
  const wide = answers.flatMap((one) => one.wide).filter(mayBePrinted);
  const all = [...own.filter(hasPhone), ...first.slice(0, DESKS), ...own, ...wide.filter(hasPhone)];
  return [...new Set(all)];
}
