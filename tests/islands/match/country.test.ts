/** 全国の市区町村の表: when the page of ぴったり探す must have it before it begins. */
import { describe, expect, it } from 'vitest';
import { namesFarPlace } from '../../../src/islands/match/country.ts';
import type { MatchPageData } from '../../../src/islands/match/match-page-data.ts';

const page = (countryFile?: string) =>
  ({
    places: [{ code: '131202' }],
    ...(countryFile ? { countryFile } : {}),
  }) as unknown as MatchPageData;

describe('全国の表がいるか', () => {
  it.each([
    ['#need=money&place=011002', null, true],
    ['#place=011002', null, true],
    ['#need=money&place=131202', null, false],
    ['#need=money', null, false],
    ['', { answers: { municipality: '011002' } }, true],
    ['', { answers: { municipality: '131202' } }, false],
    ['#misplace=011002x', undefined, false],
  ])('%s %j → %s', (fragment, kept, expected) => {
    expect(namesFarPlace(fragment, kept, page('/data/tables/country.json'))).toBe(expected);
    expect(namesFarPlace(fragment, kept, page())).toBe(false);
  });
});
