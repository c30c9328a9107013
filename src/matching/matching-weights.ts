/**
 * 並べ方の重み: the one table that orders suggestions and that the page 「どう選んでいるか」 prints. Each line counts
 * more than all lines below it together, so the order reads from top to bottom.
 */
export interface Weight {
  readonly id:
    | 'need'
    | 'condition'
    | 'usual'
    | 'audience'
    | 'step'
    | 'area'
    | 'contact'
    | 'firstStep'
    | 'nextOpen'
    | 'known';
  /** those that the page explains, from worst to best; the last is the highest level there is */
  readonly levels: readonly number[];
}

export const MOST_CONDITIONS = 5;
/** Three needs, each answered most directly. */
export const MOST_NEED_LEVEL = 12;
/** from home */
const LIGHTEST = 3;
/** all that is asked of what is known: hours, fee, a recent source */
const ALL_KNOWN = 3;

/** Best first. */
const LINES = [
  { id: 'condition', levels: [0, 1, MOST_CONDITIONS] },
  { id: 'need', levels: [1, 2, 3, 4, MOST_NEED_LEVEL] },
  // What is usual for whole kinds must not lift them over those that answer better.
  { id: 'usual', levels: [0, 1, MOST_CONDITIONS] },
  { id: 'audience', levels: [0, 1] },
  { id: 'step', levels: [0, 1, 2] },
  { id: 'area', levels: [0, 1, 2, 3, 4, 5] },
  { id: 'contact', levels: [0, 1] },
  { id: 'firstStep', levels: [0, 1, 2, LIGHTEST] },
  { id: 'nextOpen', levels: [0, 1, 2, 3] },
  { id: 'known', levels: [0, ALL_KNOWN] },
] as const satisfies readonly Weight[];

export type WeightId = Weight['id'];

/** level reached on each line, 0 the worst */
export type ScoreParts = Readonly<Record<WeightId, number>>;

export const topLevel = ({ levels }: Weight): number => levels.at(-1)!;

/** Points of one level of each line: one more than all lines below it can reach together. */
function withPoints<L extends Weight>(lines: readonly L[]): readonly (L & { points: number })[] {
  let below = 0;
  return lines
    .toReversed()
    .map((line) => {
      const points = below + 1;
      below += points * topLevel(line);
      return { ...line, points };
    })
    .toReversed();
}

export const MATCHING_WEIGHTS = withPoints<Weight>(LINES);

export function scoreOf(parts: ScoreParts): number {
  let score = 0;
  for (const { id, points } of MATCHING_WEIGHTS) score += points * parts[id];
  return score;
}

/** what a place with the highest level on every line would have */
export const TOP_SCORE = MATCHING_WEIGHTS.reduce(
  (sum, weight) => sum + weight.points * topLevel(weight),
  0,
);
