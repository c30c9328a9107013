/**
 * とどいた水準: what `npm run evaluate-matching` has reached, in shares. A change that falls below fails; who gets further
 * raises the numbers here. Goals: hit 0.95, wrong 0.01, wrongFits 0.02, neighbourFirst 0, tooFew 0.02.
 */
export interface CaseLevel {
  readonly minHit: number;
  readonly minUseful: number;
  readonly minPrecision: number;
  readonly maxWrong: number;
  readonly maxWrongFits: number;
}

export const CASE_LEVELS: Readonly<Record<'open' | 'held', CaseLevel>> = {
  // Welfare offices of Tokyo without number and address are entries no more: four of these cases named one as useful.
  open: { minHit: 0.98, minUseful: 0.97, minPrecision: 0.81, maxWrong: 0, maxWrongFits: 0 },
  held: { minHit: 0.98, minUseful: 0.98, minPrecision: 0.82, maxWrong: 0, maxWrongFits: 0 },
};

export interface SweepLevel {
  readonly maxNeighbourFirst: number;
  readonly maxFirstWrong: number;
  readonly maxWrong: number;
  readonly maxTooFew: number;
  readonly maxNextStepsWrong: number;
  readonly maxGapsWrong: number;
}

/** In the order of the sweeps: needs × steps, needs × ages, elsewhere. */
const NOTHING_WRONG = {
  maxNeighbourFirst: 0,
  maxFirstWrong: 0,
  maxWrong: 0,
  maxNextStepsWrong: 0,
  maxGapsWrong: 0,
} as const;

export const SWEEP_LEVELS: readonly SweepLevel[] = [
  { ...NOTHING_WRONG, maxTooFew: 0 },
  { ...NOTHING_WRONG, maxTooFew: 0 },
  // Beside the desks of every municipality the catalogue has little there for a practice of work or a way to go out.
  { ...NOTHING_WRONG, maxTooFew: 0.14 },
];

/**
 * Municipalities (with the wards of the cities that have them) of which the catalogue has no such desk. The law gives
 * each one: the goal is 0. Who finds a source for one lowers the number.
 */
export const MOST_WITHOUT_OWN_DESK = {
  'self-reliance-desk': 0,
  'welfare-office': 73,
} as const;
