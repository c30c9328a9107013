/**
 * 掃引: every municipality with every need, judged by rules. What a few cases cannot show: whether somewhere a person is
 * sent to the next town's desk, to a place for others, or to nothing.
 */
import { NO_ANSWERS, type Answers } from '../../../src/matching/answers.ts';
import type { MatchRecord } from '../../../src/matching/match-record.ts';
import { match, type MatchResult, type Ordered } from '../../../src/matching/match.ts';
import type { MatchContext } from '../../../src/matching/judged-place.ts';
import type { Municipality } from '../../../src/domain/area/municipality.ts';
import { NEED_IDS, type NeedId } from '../../../src/domain/vocabulary/need.ts';
import { firstShown } from './first-shown.ts';
import {
  isClosedTo,
  isElsewhere,
  isNoGapFor,
  isUsable,
  whyWrong,
  type WrongRule,
} from './wrong-places.ts';

const STEPS = [0, 1, 3, 4] as const;
/** A schoolchild, a teenager, a young adult, a middle-aged and an old person. */
const AGES = [10, 17, 26, 47, 78] as const;
const ENOUGH = 2;

export interface SweepFigures {
  readonly runs: number;
  /** first stands a desk for those who live next door */
  readonly neighbourFirst: number;
  readonly firstWrong: number;
  readonly slots: number;
  readonly wrong: number;
  readonly wrongBy: Readonly<Partial<Record<WrongRule, number>>>;
  /** その次の一歩 under the first five, and those that are closed to this person */
  readonly nextSteps: number;
  readonly nextStepsWrong: number;
  /** 「まだ載っていないもの」 that were named, and those that are none for this person */
  readonly gaps: number;
  readonly gapsWrong: number;
  readonly tooFew: number;
  /** need → runs with too few */
  readonly tooFewBy: Readonly<Partial<Record<NeedId, number>>>;
}

type Counts = {
  -readonly [Name in keyof SweepFigures]: SweepFigures[Name] extends number
    ? number
    : Record<string, number>;
};

const noCounts = (): Counts => ({
  runs: 0,
  neighbourFirst: 0,
  firstWrong: 0,
  slots: 0,
  wrong: 0,
  wrongBy: {},
  nextSteps: 0,
  nextStepsWrong: 0,
  gaps: 0,
  gapsWrong: 0,
  tooFew: 0,
  tooFewBy: {},
});

function countUp(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

function addPlaces(counts: Counts, first: readonly Ordered[], answers: Answers): void {
  counts.slots += first.length;
  if (first[0] && isElsewhere(first[0])) counts.neighbourFirst += 1;
  for (const [at, place] of first.entries()) {
    const why = whyWrong(place, answers);
    if (why === undefined) continue;
    counts.wrong += 1;
    if (at === 0) counts.firstWrong += 1;
    countUp(counts.wrongBy, why);
  }
}

function addBeside(
  counts: Counts,
  first: readonly Ordered[],
  { answers, result, byId }: Run,
): void {
  const next = first.flatMap(({ nextStep }) => byId.get(nextStep ?? '') ?? []);
  counts.nextSteps += next.length;
  counts.nextStepsWrong += next.filter((record) => isClosedTo(record, answers)).length;
  counts.gaps += result.gaps.length;
  counts.gapsWrong += result.gaps.filter(({ kind }) => isNoGapFor(kind, answers)).length;
}

interface Run {
  readonly answers: Answers;
  readonly result: MatchResult;
  readonly byId: ReadonlyMap<string, MatchRecord>;
}

function addRun(counts: Counts, run: Run): void {
  const { answers, result } = run;
  const first = firstShown(result);
  counts.runs += 1;
  addPlaces(counts, first, answers);
  addBeside(counts, first, run);
  const lines = result.urgent.flatMap(({ lines: numbers }) => numbers);
  // A second desk of a kind is folded away, but it is there to be used.
  const within = firstShown({ ...result, offered: result.suggestions.length });
  const usable = within.filter((place) => isUsable(place, answers));
  if (usable.length + lines.length >= ENOUGH) return;
  counts.tooFew += 1;
  for (const need of answers.needs) countUp(counts.tooFewBy, need);
}

export interface SweptCatalogue {
  readonly records: readonly MatchRecord[];
  readonly context: MatchContext;
}

function sweep(
  asked: readonly Answers[],
  towns: readonly string[],
  { records, context }: SweptCatalogue,
): SweepFigures {
  const counts = noCounts();
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const municipality of towns) {
    const near = recordsNear(municipality, records, context);
    for (const answers of asked) {
      const here = { ...answers, municipality };
      addRun(counts, { answers: here, result: match(here, near, context), byId });
    }
  }
  return counts;
}

/** The same that the page loads: far places come into no result, and cost time in so many runs. */
export function recordsNear(
  municipality: string,
  records: readonly MatchRecord[],
  { places }: MatchContext,
): readonly MatchRecord[] {
  const codes = new Set([
    municipality,
    'national',
    ...places.neighboursOf(municipality),
    ...[places.prefectureOf(municipality), places.parentOf(municipality)].flatMap((code) =>
      code === undefined ? [] : [code],
    ),
  ]);
  return records.filter(({ area }) =>
    area.some((code) => codes.has(code) || places.parentOf(code) === municipality),
  );
}

const withNeed = (needs: readonly NeedId[]): readonly Answers[] =>
  needs.map((need) => ({ ...NO_ANSWERS, needs: [need] }));

const codesOf = (towns: readonly Municipality[]) => towns.map(({ code }) => code);

/** In the home prefecture: needs × steps. */
export function sweepBySteps(
  towns: readonly Municipality[],
  catalogue: SweptCatalogue,
): SweepFigures {
  const asked = withNeed(NEED_IDS).flatMap((one) => STEPS.map((step) => ({ ...one, step })));
  return sweep(asked, codesOf(towns), catalogue);
}

/** In the home prefecture: needs × ages, at the first step out of the house. */
export function sweepByAges(
  towns: readonly Municipality[],
  catalogue: SweptCatalogue,
): SweepFigures {
  const asked = withNeed(NEED_IDS).flatMap((one) => AGES.map((age) => ({ ...one, age, step: 1 })));
  return sweep(asked, codesOf(towns), catalogue);
}

/** Elsewhere: needs alone; violence is answered by the urgent panel everywhere. */
export function sweepElsewhere(
  towns: readonly Municipality[],
  catalogue: SweptCatalogue,
): SweepFigures {
  const asked = withNeed(NEED_IDS.filter((need) => need !== 'violence'));
  return sweep(asked, codesOf(towns), catalogue);
}
