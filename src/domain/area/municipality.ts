/** 市区町村: the 1,918 municipalities and wards and the 47 prefectures, with their points and neighbours. */
import { distanceKm } from './distance.ts';
import { NATIONAL, NATIONAL_NAME } from './national.ts';
import { foldForIdentity } from '../text/japanese-text.ts';

export const MUNICIPALITY_KINDS = [
  'prefecture',
  'city',
  'special-ward',
  'ward',
  'town',
  'village',
] as const;
export type MunicipalityKind = (typeof MUNICIPALITY_KINDS)[number];

export interface Municipality {
  /** 全国地方公共団体コード, six digits with the check digit */
  readonly code: string;
  /** 都道府県名, such as 東京都 */
  readonly prefecture: string;
  /** the prefecture's own six-digit code, such as 130001 */
  readonly prefectureCode: string;
  /** 練馬区; a ward of a designated city with its city: 札幌市中央区 */
  readonly name: string;
  /** hiragana */
  readonly kana: string;
  /** folder name, unique in its prefecture: nerima */
  readonly slug: string;
  readonly kind: MunicipalityKind;
  /** the designated city's code, for its wards */
  readonly parent?: string;
  /** degrees (EPSG:6668) */
  readonly lat: number;
  readonly lon: number;
  /** codes of those that share a border; empty for the wards of a designated city, whose city has them */
  readonly neighbours: readonly string[];
  readonly url?: string;
}

/** 北方領土の6村: in the list of codes, without an office and without residents who could ask there */
const WITHOUT_OFFICE = /^(?:01695|01696|01697|01698|01699|01700)/;

export const hasOffice = ({ code, kind }: Pick<Municipality, 'code' | 'kind'>): boolean =>
  kind !== 'prefecture' && !WITHOUT_OFFICE.test(code);

/** An island has no border: the nearest places of its prefecture stand in, this far away at most. */
const FALLBACK_KM = 200;
const FALLBACK_COUNT = 3;

const withoutSuffix = (name: string) => name.replace(/[都道府県市区町村]$/, '');

export interface Municipalities {
  all(): readonly Municipality[];
  get(code: string): Municipality | undefined;
  /** 練馬区; 全国 for `national`; the code itself when unknown */
  name(code: string): string;
  /** 東京都練馬区, for lists that mix prefectures */
  fullName(code: string): string;
  /** 練馬区, but 北海道清水町: with its prefecture where another municipality has the same name */
  plainName(code: string): string;
  /** a ward: its city's neighbours and its sister wards; a neighbouring designated city comes with its wards */
  neighboursOf(code: string): readonly string[];
  prefectureOf(code: string): Municipality | undefined;
  wardsOf(code: string): readonly Municipality[];
  /** by name, with or without the prefecture in front and the 市区町村 behind; several for 府中市, 中央区 … */
  findByName(name: string, prefecture?: string): readonly Municipality[];
}

function groupBy(
  rows: readonly Municipality[],
  keyOf: (row: Municipality) => string,
): ReadonlyMap<string, readonly Municipality[]> {
  const groups = new Map<string, Municipality[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** Every way in which a row may be called, folded, and who is called so. */
function namesOf(rows: readonly Municipality[]): ReadonlyMap<string, readonly Municipality[]> {
  const byName = new Map<string, Municipality[]>();
  const addName = (name: string, row: Municipality) => {
    const key = foldForIdentity(name);
    const found = byName.get(key);
    if (!found) byName.set(key, [row]);
    // One row brings all its names in one go.
    else if (found.at(-1) !== row) found.push(row);
  };
  for (const row of rows) {
    for (const name of [row.name, withoutSuffix(row.name), row.kana]) {
      addName(name, row);
      if (row.kind !== 'prefecture') addName(row.prefecture + name, row);
    }
  }
  return byName;
}

export function makeMunicipalities(rows: readonly Municipality[]): Municipalities {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  /** Made when the first name is sought: most readers of the list only ask for codes. */
  let byName: ReadonlyMap<string, readonly Municipality[]> | undefined;
  let sameName: ReadonlyMap<string, readonly Municipality[]> | undefined;
  const byPrefecture = groupBy(rows, ({ prefectureCode }) => prefectureCode);
  const byParent = groupBy(rows, ({ parent }) => parent ?? '');
  const nearest = (place: Municipality): readonly string[] =>
    (byPrefecture.get(place.prefectureCode) ?? [])
      .filter(
        (row) => row.kind !== 'prefecture' && row.code !== place.code && row.code !== place.parent,
      )
      .map((row) => ({ code: row.code, km: distanceKm(place, row) }))
      .filter(({ km }) => km <= FALLBACK_KM)
      .toSorted((a, b) => a.km - b.km || (a.code < b.code ? -1 : 1))
      .slice(0, FALLBACK_COUNT)
      .map(({ code }) => code);

  const wardCodes = (city: string) => (byParent.get(city) ?? []).map(({ code }) => code);
  const borderedBy = ({ code, parent, neighbours }: Municipality): readonly string[] => {
    const ofCity = byCode.get(parent ?? '')?.neighbours ?? [];
    const borders = (neighbours.length > 0 ? neighbours : ofCity).flatMap((other) => [
      other,
      ...wardCodes(other),
    ]);
    const sisters = parent === undefined ? [] : wardCodes(parent);
    return [...new Set([...borders, ...sisters])].filter((other) => other !== code);
  };

  const findNeighbours = (code: string): readonly string[] => {
    const place = byCode.get(code);
    if (!place || place.kind === 'prefecture') return [];
    const bordered = borderedBy(place);
    return bordered.length > 0 ? bordered : nearest(place);
  };
  /** Asked of every entry. */
  const neighbours = new Map<string, readonly string[]>();

  return {
    all: () => rows,
    get: (code) => byCode.get(code),
    name: (code) => (code === NATIONAL ? NATIONAL_NAME : (byCode.get(code)?.name ?? code)),
    fullName: (code) => {
      if (code === NATIONAL) return NATIONAL_NAME;
      const row = byCode.get(code);
      if (!row) return code;
      return row.kind === 'prefecture' ? row.name : row.prefecture + row.name;
    },
    plainName: (code) => {
      const row = byCode.get(code);
      if (!row || row.kind === 'prefecture') return row?.name ?? code;
      sameName ??= groupBy(rows, ({ name }) => name);
      return sameName.get(row.name)!.length > 1 ? row.prefecture + row.name : row.name;
    },
    neighboursOf: (code) => {
      const known = neighbours.get(code);
      if (known) return known;
      const found = findNeighbours(code);
      neighbours.set(code, found);
      return found;
    },
    prefectureOf: (code) => byCode.get(byCode.get(code)?.prefectureCode ?? ''),
    wardsOf: (code) => byParent.get(code) ?? [],
    findByName: (name, prefecture) =>
      ((byName ??= namesOf(rows)).get(foldForIdentity(name)) ?? []).filter(
        (row) => !prefecture || row.prefecture === prefecture,
      ),
  };
}
