/** 見本県: made up. The codes are sound in arithmetic and given to no municipality. */
import { withCheckDigit } from '../../../src/domain/area/area-code.ts';
import type { Municipality } from '../../../src/domain/area/municipality.ts';

const code = withCheckDigit;
export const SAMPLE_PREFECTURE = code('39000');
const base = { prefecture: '見本県', prefectureCode: SAMPLE_PREFECTURE };

export const SAMPLE_PLACES: readonly Municipality[] = [
  {
    ...base,
    code: SAMPLE_PREFECTURE,
    name: '見本県',
    kana: 'みほんけん',
    slug: 'mihon',
    kind: 'prefecture',
    lat: 33.5,
    lon: 133.5,
    neighbours: [],
  },
  {
    ...base,
    code: code('39901'),
    name: '見本市',
    kana: 'みほんし',
    slug: 'mihon',
    kind: 'city',
    lat: 33.5,
    lon: 133.5,
    neighbours: [code('39902')],
  },
  {
    ...base,
    code: code('39902'),
    name: 'となり町',
    kana: 'となりまち',
    slug: 'tonari',
    kind: 'town',
    lat: 33.4,
    lon: 133.6,
    neighbours: [code('39901')],
  },
  {
    ...base,
    code: code('39903'),
    name: 'はなれ島村',
    kana: 'はなれじまむら',
    slug: 'hanarejima',
    kind: 'village',
    lat: 33.0,
    lon: 133.8,
    neighbours: [],
  },
  {
    ...base,
    code: code('39904'),
    name: '大見本市',
    kana: 'おおみほんし',
    slug: 'omihon',
    kind: 'city',
    lat: 33.6,
    lon: 133.2,
    neighbours: [],
  },
  {
    ...base,
    code: code('39905'),
    name: '大見本市中央区',
    kana: 'おおみほんしちゅうおうく',
    slug: 'omihon-chuo',
    kind: 'ward',
    parent: code('39904'),
    lat: 33.6,
    lon: 133.2,
    neighbours: [],
  },
];
