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
  open: { minHit: 0.96, minUseful: 0.93, minPrecision: 0.68, maxWrong: 0.157, maxWrongFits: 0.24 },
  held: { minHit: 0.83, minUseful: 0.86, minPrecision: 0.58, maxWrong: 0.21, maxWrongFits: 0.17 },
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
export const SWEEP_LEVELS: readonly SweepLevel[] = [
  {
    maxNeighbourFirst: 0.06,
    maxFirstWrong: 0.15,
    maxWrong: 0.31,
    maxTooFew: 0.26,
    maxNextStepsWrong: 0.48,
    maxGapsWrong: 0.1,
  },
  {
    maxNeighbourFirst: 0.1,
    maxFirstWrong: 0.17,
    maxWrong: 0.22,
    maxTooFew: 0.03,
    maxNextStepsWrong: 0.54,
    maxGapsWrong: 0.09,
  },
  {
    maxNeighbourFirst: 0.03,
    maxFirstWrong: 0.38,
    maxWrong: 0.4,
    maxTooFew: 0.44,
    maxNextStepsWrong: 0.65,
    maxGapsWrong: 0.08,
  },
];
