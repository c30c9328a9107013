/** 自分の町の窓口: the desk of a person's own municipality stands among the first three, everywhere in Japan. */
import { describe, expect, it } from 'vitest';
import { reachOf } from '../../src/domain/area/reach.ts';
import { evaluationOf } from '../../scripts/evaluate/matching/evaluation.ts';
import {
  DESK_NEEDS,
  ownMunicipalities,
  sweepOwnDesks,
} from '../../scripts/evaluate/matching/own-desk.ts';
import { ownDeskText } from '../../scripts/evaluate/matching/report.ts';
import { contextOn } from '../../scripts/evaluate/match-explanation.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';
import { makeMunicipalities } from '../../src/domain/area/municipality.ts';
import { CITY, CONTEXT, record, RECORDS, TOWN } from './sample-records.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

/** One in so many: the command sweeps over all. */
const EVERY = 40;

describe('見本県', () => {
  const towns = ownMunicipalities(SAMPLE_PLACES);
  const desk = record('mihon/mihon/desk', 'self-reliance-desk', { area: [CITY] });
  const of = (records: readonly (typeof desk)[]) =>
    sweepOwnDesks(towns, { records, context: CONTEXT });

  it('counts a municipality without a desk apart, and the others for each need', () => {
    const figures = of([desk]);
    expect(figures.without).toEqual(towns.map(({ code }) => code).filter((code) => code !== CITY));
    expect(figures.runs).toBe(DESK_NEEDS.length);
    expect(figures.misses).toEqual([]);
  });

  it('finds the desk among everything that the samples have', () => {
    const own = RECORDS.filter(({ kind }) => kind !== 'self-reliance-desk');
    expect(of([...own, desk]).misses).toEqual([]);
  });

  it('a desk that several towns share is the own one of each', () => {
    const figures = of([{ ...desk, area: [CITY, TOWN] }]);
    expect(figures.runs).toBe(2 * DESK_NEEDS.length);
    expect(figures.misses).toEqual([]);
  });

  it('names what stood there instead', () => {
    const text = ownDeskText(
      {
        runs: 2,
        hits: 1,
        misses: [{ municipality: CITY, need: 'food', first: ['national/line'] }],
        without: [TOWN],
      },
      (code) => (code === CITY ? '見本市' : 'となり町'),
    );
    expect(text).toContain('50.0%（1/2）');
    expect(text).toContain('見本市（food）: national/line');
    expect(text).toContain('1（となり町）');
  });

  it('who names a designated city alone is served by the desks of its wards', () => {
    const municipalities = makeMunicipalities(SAMPLE_PLACES);
    const ward = SAMPLE_PLACES.find(({ kind }) => kind === 'ward')!;
    const places = {
      ...CONTEXT.places,
      parentOf: (code: string) => municipalities.get(code)?.parent,
      neighboursOf: municipalities.neighboursOf,
    };
    expect(reachOf({ area: [ward.code] }, ward.parent, places)).toBe('same');
    expect(reachOf({ area: [ward.code] }, CITY, places)).not.toBe('same');
  });
});

it('公開しているカタログ: a sample of all municipalities, none missed', () => {
  const catalogue = realCatalogue();
  const { municipalities, danger, usual } = catalogue;
  const towns = ownMunicipalities(municipalities.all()).filter((_, at) => at % EVERY === 0);
  const figures = sweepOwnDesks(
    towns,
    evaluationOf(catalogue, contextOn('2026-11-24', municipalities, danger, { usual })),
  );
  expect(figures.misses).toEqual([]);
  // The source has a switchboard alone for some, and nothing for the islands of the north.
  expect(figures.without.length / towns.length).toBeLessThan(0.1);
});
