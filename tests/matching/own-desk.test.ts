/** 自分の町の窓口: the desk of a person's own municipality stands among the first three, everywhere in Japan. */
import { describe, expect, it } from 'vitest';
import { reachOf } from '../../src/domain/area/reach.ts';
import { evaluationOf } from '../../scripts/evaluate/matching/evaluation.ts';
import {
  DESK_NEEDS,
  OWN_DESK_KINDS,
  ownMunicipalities,
  sweepOwnDesks,
  withoutOwnDesk,
} from '../../scripts/evaluate/matching/own-desk.ts';
import { ownDeskText } from '../../scripts/evaluate/matching/report.ts';
import { contextOn } from '../../scripts/evaluate/match-explanation.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';
import { makeMunicipalities } from '../../src/domain/area/municipality.ts';
import { CITY, CONTEXT, record, RECORDS, TOWN } from './sample-records.ts';
import { MOST_WITHOUT_OWN_DESK } from './reached-levels.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

/** One in so many: the command sweeps over all. */
const EVERY = 40;

describe('見本県', () => {
  const towns = ownMunicipalities(SAMPLE_PLACES);
  const desk = record('mihon/mihon/desk', 'self-reliance-desk', { area: [CITY] });
  const of = (records: readonly (typeof desk)[]) =>
    sweepOwnDesks(towns, { records, context: CONTEXT });

  it('counts the runs of all, also of a municipality without a desk, and tells its name apart', () => {
    const figures = of([desk]);
    const others = towns.map(({ code }) => code).filter((code) => code !== CITY);
    expect(figures.without['self-reliance-desk']).toEqual(others);
    expect(figures.without['welfare-office']).toHaveLength(towns.length);
    expect(figures.runs).toBe(towns.length * DESK_NEEDS.length);
    expect(figures.hits).toBe(DESK_NEEDS.length);
    expect(figures.misses).toEqual([]);
  });

  it('takes a desk of the whole city for one of its wards, and not the other way round', () => {
    const ward = SAMPLE_PLACES.find(({ kind }) => kind === 'ward')!;
    const lacking = (area: string[]) =>
      withoutOwnDesk([ward], [{ kind: 'welfare-office', area }], 'welfare-office');
    expect(lacking([ward.parent!])).toEqual([]);
    expect(lacking([ward.code])).toEqual([]);
    expect(lacking([CITY])).toEqual([ward.code]);
  });

  it('finds the desk among everything that the samples have', () => {
    const own = RECORDS.filter(({ kind }) => kind !== 'self-reliance-desk');
    expect(of([...own, desk]).misses).toEqual([]);
  });

  it('a desk that several towns share is the own one of each', () => {
    const figures = of([{ ...desk, area: [CITY, TOWN] }]);
    expect(figures.hits).toBe(2 * DESK_NEEDS.length);
    expect(figures.misses).toEqual([]);
  });

  it('names what stood there instead', () => {
    const text = ownDeskText(
      {
        runs: 12,
        hits: 6,
        misses: [{ municipality: CITY, need: 'food', first: ['national/line'] }],
        without: { 'self-reliance-desk': [TOWN], 'welfare-office': [] },
      },
      (code) => (code === CITY ? '見本市' : 'となり町'),
    );
    expect(text).toContain('50.0%（6/12）');
    expect(text).toContain('見本市（food）: national/line');
    expect(text).toContain('自立相談支援機関がない市区町村: 1/2（となり町）');
    expect(text).toContain('福祉事務所がない市区町村: 0/2');
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

describe('公開しているカタログ', () => {
  const catalogue = realCatalogue();
  const { municipalities, danger, usual } = catalogue;
  const all = ownMunicipalities(municipalities.all());
  const evaluation = evaluationOf(
    catalogue,
    contextOn('2026-11-24', municipalities, danger, { usual }),
  );

  it('a sample of all municipalities, none missed that has a desk', () => {
    const towns = all.filter((_, at) => at % EVERY === 0);
    expect(sweepOwnDesks(towns, evaluation).misses).toEqual([]);
  });

  it('has all the municipalities of Japan, and the wards of the cities that have them', () => {
    const wards = all.filter(({ kind }) => kind === 'ward');
    const withWards = new Set(wards.map(({ parent }) => parent)).size;
    expect(all.length - wards.length + withWards).toBe(1741);
  });

  it.each(OWN_DESK_KINDS)(
    '%s: of all of them, no more are without one than was reached',
    (kind) => {
      const without = withoutOwnDesk(all, evaluation.records, kind).map(municipalities.fullName);
      expect(without.length, without.join('、')).toBeLessThanOrEqual(MOST_WITHOUT_OWN_DESK[kind]);
    },
  );
});
