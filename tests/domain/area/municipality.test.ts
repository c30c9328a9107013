import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../../src/domain/area/distance.ts';
import { makeMunicipalities } from '../../../src/domain/area/municipality.ts';
import { readMunicipalities } from '../../../src/catalogue/read/municipalities-file.ts';
import { SAMPLE_PLACES } from './sample-municipalities.ts';

const places = makeMunicipalities(SAMPLE_PLACES);
const real = readMunicipalities('content');
const codeOf = (name: string) => SAMPLE_PLACES.find((place) => place.name === name)!.code;

describe('市区町村', () => {
  it('finds by name with and without prefecture and suffix, and by reading', () => {
    for (const name of ['見本市', '見本', '見本県見本市', 'みほんし'])
      expect(places.findByName(name).map(({ code }) => code)).toContain(codeOf('見本市'));
    expect(places.findByName('ない町')).toEqual([]);
  });

  it('keeps wards under their city', () => {
    expect(places.wardsOf(codeOf('大見本市')).map(({ name }) => name)).toEqual(['大見本市中央区']);
    expect(places.get(codeOf('大見本市中央区'))?.parent).toBe(codeOf('大見本市'));
  });

  it('gives islands the nearest places of their prefecture for neighbours', () => {
    expect(places.neighboursOf(codeOf('見本市'))).toEqual([codeOf('となり町')]);
    expect(places.neighboursOf(codeOf('はなれ島村'))[0]).toBe(codeOf('となり町'));
    expect(places.neighboursOf('139000')).toEqual([]);
  });

  it('gives the wards of a designated city the neighbours of their city and each other', () => {
    const [yokohama, kawasaki, machida] = ['141003', '141305', '132098'];
    const tsuzuki = '141186';
    const ofTsuzuki = real.neighboursOf(tsuzuki);
    expect(ofTsuzuki).toEqual(
      expect.arrayContaining([kawasaki, machida, '141011' /* 鶴見区 */, '141356' /* 多摩区 */]),
    );
    expect(ofTsuzuki).not.toContain(tsuzuki);
    expect(ofTsuzuki).not.toContain(yokohama);
    expect(real.neighboursOf(machida)).toEqual(expect.arrayContaining([yokohama, tsuzuki]));
  });

  it('makes neighbours of each other wherever a border is known', () => {
    const bordered = real.all().filter(({ parent, neighbours }) => {
      const ofCity = real.get(parent ?? '')?.neighbours ?? [];
      return neighbours.length + ofCity.length > 0;
    });
    const oneSided = bordered.flatMap(({ code }) =>
      real
        .neighboursOf(code)
        .filter((other) => !real.neighboursOf(other).includes(code))
        .map((other) => `${code} → ${other}`),
    );
    expect(bordered.length).toBeGreaterThan(1700);
    expect(oneSided).toEqual([]);
    const wards = bordered.filter(({ kind }) => kind === 'ward');
    expect(wards.length).toBe(171);
    for (const { code, parent } of wards)
      for (const sister of real.wardsOf(parent!))
        if (sister.code !== code) expect(real.neighboursOf(code)).toContain(sister.code);
  });

  it('names codes', () => {
    expect(places.name('national')).toBe('全国');
    expect(places.fullName(codeOf('見本市'))).toBe('見本県見本市');
    expect(places.name('999999')).toBe('999999');
    expect(places.prefectureOf(codeOf('見本市'))?.name).toBe('見本県');
  });

  it('measures in kilometres', () => {
    expect(distanceKm({ lat: 35, lon: 139 }, { lat: 36, lon: 139 })).toBeCloseTo(111.2, 0);
    expect(distanceKm({ lat: 35, lon: 139 }, { lat: 35, lon: 139 })).toBe(0);
  });
});
