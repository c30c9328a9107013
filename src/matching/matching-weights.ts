/**
 * 並べ方の重み: the one table that orders suggestions and that the page 「どう選んでいるか」 prints. Each line counts
 * more than all lines below it together, so the order reads from top to bottom.
 */
export interface Weight {
  readonly id: 'need' | 'step' | 'area' | 'firstStep' | 'nextOpen' | 'freshness';
  /** points of one level */
  readonly points: number;
  /** those that the page explains, from worst to best; the last is the highest level there is */
  readonly levels: readonly number[];
}

/** A first-visit condition that is known to fit counts as much as the lightest first step and one more. */
export const LEVELS_PER_CONDITION = 4;
export const MOST_CONDITIONS = 5;
/** Three needs, each answered most directly. */
export const MOST_NEED_LEVEL = 12;
/** from home */
const LIGHTEST = 3;

export const MATCHING_WEIGHTS = [
  { id: 'need', points: 5_400, levels: [1, 2, 3, 4, MOST_NEED_LEVEL] },
  { id: 'step', points: 1_800, levels: [0, 1, 2] },
  { id: 'area', points: 300, levels: [0, 1, 2, 3, 4, 5] },
  {
    id: 'firstStep',
    points: 12,
    levels: [
      0,
      1,
      2,
      LIGHTEST,
      LEVELS_PER_CONDITION,
      LIGHTEST + LEVELS_PER_CONDITION * MOST_CONDITIONS,
    ],
  },
  { id: 'nextOpen', points: 3, levels: [0, 1, 2, 3] },
  { id: 'freshness', points: 1, levels: [0, 1, 2] },
] as const satisfies readonly Weight[];

export type WeightId = Weight['id'];

/** level reached on each line, 0 the worst */
export type ScoreParts = Readonly<Record<WeightId, number>>;

export const topLevel = ({ levels }: Weight): number => levels.at(-1)!;

export function scoreOf(parts: ScoreParts): number {
  let score = 0;
  for (const { id, points } of MATCHING_WEIGHTS) score += points * parts[id];
  return score;
}
