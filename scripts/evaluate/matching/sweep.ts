/**
 * 掃引: every municipality with every need, judged by rules. What a few cases cannot show: whether somewhere a person is
 * sent to the next town's desk, to a place for others, or to nothing.
 */
import { NO_ANSWERS, type Answers } from '../../../src/matching/answers.ts';
import type { MatchRecord } from '../../../src/matching/match-record.ts';
import { match, type MatchResult } from '../../../src/matching/match.ts';
import type { MatchContext } from '../../../src/matching/judged-place.ts';
import type { Municipality } from '../../../src/domain/area/municipality.ts';
import { NEED_IDS, type NeedId } from '../../../src/domain/vocabulary/need.ts';
import { firstShown } from './first-shown.ts';
import { isElsewhere, isUsable, whyWrong, type WrongRule } from './wrong-places.ts';

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
  readonly tooFew: number;
  /** need → runs with too few */
  readonly tooFewBy: Readonly<Partial<Record<NeedId, number>>>;
}

/** Counting up, one run after the other. */
class Sweep {
  private runs = 0;
  private neighbourFirst = 0;
  private firstWrong = 0;
  private slots = 0;
  private wrong = 0;
  private tooFew = 0;
  private readonly wrongBy: Partial<Record<WrongRule, number>> = {};
  private readonly tooFewBy: Partial<Record<NeedId, number>> = {};

  add(answers: Answers, result: MatchResult): void {
    const first = firstShown(result);
    this.runs += 1;
    this.slots += first.length;
    if (first[0] && isElsewhere(first[0])) this.neighbourFirst += 1;
    first.forEach((place, at) => this.addWrong(whyWrong(place, answers), at));
    const lines = result.urgent.flatMap(({ lines: numbers }) => numbers);
    const usable = first.filter((place) => isUsable(place, answers));
    if (usable.length + lines.length >= ENOUGH) return;
    this.tooFew += 1;
    for (const need of answers.needs) this.tooFewBy[need] = (this.tooFewBy[need] ?? 0) + 1;
  }

  private addWrong(why: WrongRule | undefined, at: number): void {
    if (why === undefined) return;
    this.wrong += 1;
    if (at === 0) this.firstWrong += 1;
    this.wrongBy[why] = (this.wrongBy[why] ?? 0) + 1;
  }

  figures(): SweepFigures {
    const { runs, neighbourFirst, firstWrong, slots, wrong, wrongBy, tooFew, tooFewBy } = this;
    return { runs, neighbourFirst, firstWrong, slots, wrong, wrongBy, tooFew, tooFewBy };
  }
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
  const counted = new Sweep();
  for (const municipality of towns) {
    const near = recordsNear(municipality, records, context);
    for (const answers of asked) {
      const here = { ...answers, municipality };
      counted.add(here, match(here, near, context));
    }
  }
  return counted.figures();
}

/** The same that the page loads: far places come into no result, and cost time in so many runs. */
function recordsNear(
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
  return records.filter(({ area }) => area.some((code) => codes.has(code)));
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
