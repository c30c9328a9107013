/** 合う場所の採点: cases and sweep over one catalogue, for the command and for the test that holds the level reached. */
import type { Catalogue } from '../../../src/catalogue/read/read-catalogue.ts';
import type { Municipality } from '../../../src/domain/area/municipality.ts';
import { match } from '../../../src/matching/match.ts';
import { matchRecordOf, type MatchRecord } from '../../../src/matching/match-record.ts';
import type { MatchContext } from '../../../src/matching/judged-place.ts';
import { judgeCase, type JudgedCase } from './judge-cases.ts';
import type { MatchingCase } from './matching-case.ts';
import { sweepByAges, sweepBySteps, sweepElsewhere, type SweepFigures } from './sweep.ts';

export interface Evaluation {
  readonly records: readonly MatchRecord[];
  readonly context: MatchContext;
  /** where most of the places stand */
  readonly home: readonly Municipality[];
  readonly elsewhere: readonly Municipality[];
}

/** The prefecture with the most places. */
function homePrefecture(
  records: readonly MatchRecord[],
  { municipalities }: Pick<Catalogue, 'municipalities'>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { area } of records) {
    const code = area[0] === undefined ? undefined : municipalities.prefectureOf(area[0])?.code;
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

export function evaluationOf(
  catalogue: Pick<Catalogue, 'resources' | 'municipalities'>,
  context: MatchContext,
): Evaluation {
  const records = catalogue.resources.map((resource) => matchRecordOf(resource));
  const home = homePrefecture(records, catalogue);
  const towns = catalogue.municipalities.all().filter(({ kind }) => kind !== 'prefecture');
  return {
    records,
    context,
    home: towns.filter(({ prefectureCode }) => prefectureCode === home),
    elsewhere: towns.filter(({ prefectureCode }) => prefectureCode !== home),
  };
}

export function judgeAll(
  cases: readonly MatchingCase[],
  { records, context }: Evaluation,
): readonly JudgedCase[] {
  return cases.map((about) => judgeCase(about, match(about.answers, records, context)));
}

export type Swept = readonly (readonly [string, SweepFigures])[];

/** @param every one municipality elsewhere in so many: a test has less time */
export function sweepAll(evaluation: Evaluation, every = 1): Swept {
  const { home, elsewhere } = evaluation;
  const some = elsewhere.filter((_, at) => at % every === 0);
  return [
    ['おもな都道府県 × 困りごと × ステップ', sweepBySteps(home, evaluation)],
    ['おもな都道府県 × 困りごと × 年齢', sweepByAges(home, evaluation)],
    ['ほかの都道府県 × 困りごと', sweepElsewhere(some, evaluation)],
  ];
}
