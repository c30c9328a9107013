/** 地域の答えのもと。What the answers of a municipality are chosen from. */
import type { Municipality } from '../../domain/area/municipality.ts';
import { dangerForMatch, linesOfNeed } from '../../domain/vocabulary/danger.ts';
import type { JoinedCatalogue } from './joined-catalogue.ts';
import type { AnswerSource } from './need-answers.ts';

type Source = Pick<JoinedCatalogue, 'localTo' | 'wideFor' | 'linesOf' | 'danger'>;

/** @param place a municipality, or a prefecture, which has no place of its own there */
export function answerSource(
  { localTo, wideFor, linesOf, danger }: Source,
  { code, prefectureCode, kind }: Municipality,
): AnswerSource {
  return {
    own: kind === 'prefecture' ? [] : localTo(code),
    wide: wideFor(prefectureCode),
    linesFor: (need) => linesOf(linesOfNeed(need, danger)),
    safeKinds: dangerForMatch(danger).kinds,
  };
}
