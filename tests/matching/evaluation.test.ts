/** 相談員の例と掃引で、とどいた水準を守る。 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KIND_IDS } from '../../src/domain/vocabulary/kind.ts';
import { NEED_IDS } from '../../src/domain/vocabulary/need.ts';
import { figuresOf, type Share } from '../../scripts/evaluate/matching/judge-cases.ts';
import { evaluationOf, judgeAll, sweepAll } from '../../scripts/evaluate/matching/evaluation.ts';
import { isNamedBy, parseCases } from '../../scripts/evaluate/matching/matching-case.ts';
import { contextOn } from '../../scripts/evaluate/match-explanation.ts';
import { CASE_LEVELS, SWEEP_LEVELS } from './reached-levels.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const catalogue = realCatalogue();
const evaluation = evaluationOf(
  catalogue,
  contextOn('2026-11-24', catalogue.municipalities, catalogue.danger, { usual: catalogue.usual }),
);
const cases = parseCases(readFileSync('tests/matching/cases.yml', 'utf8'));

describe('相談員の例', () => {
  it('are a hundred and thirty, sixty of them kept apart, each with its reason', () => {
    expect(cases).toHaveLength(130);
    expect(cases.filter(({ isHeld }) => isHeld)).toHaveLength(60);
    for (const { name, why } of cases) expect(why.length, name).toBeGreaterThan(10);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(130);
  });

  it('speak of every need', () => {
    const needs = new Set(cases.flatMap(({ answers }) => answers.needs));
    expect(NEED_IDS.filter((need) => !needs.has(need))).toEqual([]);
  });

  it.each(cases.map((one) => [one.name, one] as const))(
    '%s: names places and kinds that there are',
    (_name, { exact, useful, neverIds, panel, goodKinds, neverKinds }) => {
      const patterns = [...exact, ...useful, ...neverIds, ...panel];
      const nowhere = patterns.filter(
        (pattern) => !evaluation.records.some((record) => isNamedBy(pattern, record)),
      );
      expect(nowhere).toEqual([]);
      const known: readonly string[] = KIND_IDS;
      expect([...goodKinds, ...neverKinds].filter((kind) => !known.includes(kind))).toEqual([]);
    },
  );
});

const ratio = ({ part, all }: Share) => (all === 0 ? 0 : part / all);

describe('とどいた水準', () => {
  const judged = judgeAll(cases, evaluation);

  it.each(['open', 'held'] as const)('holds over the cases: %s', (which) => {
    const level = CASE_LEVELS[which];
    const { hit, useful, precision, wrong, wrongFits } = figuresOf(
      judged.filter(({ about }) => about.isHeld === (which === 'held')),
    );
    expect(ratio(hit), 'hit@3').toBeGreaterThanOrEqual(level.minHit);
    expect(ratio(useful), 'useful').toBeGreaterThanOrEqual(level.minUseful);
    expect(ratio(precision), 'precision@5').toBeGreaterThanOrEqual(level.minPrecision);
    expect(ratio(wrong), 'wrong').toBeLessThanOrEqual(level.maxWrong);
    expect(ratio(wrongFits), 'wrong among 合いそう').toBeLessThanOrEqual(level.maxWrongFits);
  });

  it('holds over the sweep', () => {
    for (const [at, [name, figures]] of sweepAll(evaluation, 6).entries()) {
      const level = SWEEP_LEVELS[at]!;
      const { runs, slots, neighbourFirst, firstWrong, wrong, tooFew } = figures;
      expect(runs, name).toBeGreaterThan(3_000);
      expect(neighbourFirst / runs, name).toBeLessThanOrEqual(level.maxNeighbourFirst);
      expect(firstWrong / runs, name).toBeLessThanOrEqual(level.maxFirstWrong);
      expect(wrong / slots, name).toBeLessThanOrEqual(level.maxWrong);
      expect(tooFew / runs, name).toBeLessThanOrEqual(level.maxTooFew);
      const { nextSteps, nextStepsWrong, gaps, gapsWrong } = figures;
      expect(ratio({ part: nextStepsWrong, all: nextSteps }), name).toBeLessThanOrEqual(
        level.maxNextStepsWrong,
      );
      expect(ratio({ part: gapsWrong, all: gaps }), name).toBeLessThanOrEqual(level.maxGapsWrong);
    }
  });
});
