/** 市区町村の小さな表の書きかた: columns instead of rows, and neighbours by how far they stand away in the table. */
import { codesOfSteps, codeSteps } from './area-code.ts';
import type { PlaceRow, PlaceTable } from './area-table.ts';

export interface WrittenTable {
  readonly prefectures: PlaceTable['prefectures'];
  /** how far each is from the one before, without check digits, which are arithmetic */
  readonly codes: string;
  readonly names: string;
  /** '' where the table is without */
  readonly kana: string;
  readonly points: readonly (readonly [number, number] | 0)[];
  /** the designated city of a ward, by row */
  readonly parents: Readonly<Record<string, string>>;
  /** each by how far it is from the one before, the first from the place itself */
  readonly neighbours: readonly (readonly number[])[];
}

/** Of a municipality's own prefecture the first two digits are the same. */
const PREFECTURE_DIGITS = 2;
const prefectureDigits = (code: string) => code.slice(0, PREFECTURE_DIGITS);

export function writtenTable({ prefectures, places }: PlaceTable): WrittenTable {
  const rowOf = new Map(places.map(({ code }, row) => [code, row]));
  return {
    prefectures,
    codes: codeSteps(places.map(({ code }) => code)).join(' '),
    names: places.map(({ name }) => name).join(' '),
    kana: places.some(({ kana }) => kana) ? places.map(({ kana = '' }) => kana).join(' ') : '',
    points: places.map(({ point }) => point ?? 0),
    parents: Object.fromEntries(
      places.flatMap(({ parent }, row) => (parent === undefined ? [] : [[row, parent]])),
    ),
    neighbours: places.map(({ neighbours }, row) => {
      let last = row;
      return neighbours.flatMap((code) => {
        const at = rowOf.get(code);
        if (at === undefined) return [];
        const step = at - last;
        last = at;
        return [step];
      });
    }),
  };
}

const wordsIn = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));

export function readTable(written: WrittenTable): PlaceTable {
  const { prefectures, points, parents, neighbours } = written;
  const codes = codesOfSteps(wordsIn(written.codes).map(Number));
  const names = wordsIn(written.names);
  const kana = wordsIn(written.kana);
  const prefectureOf = new Map(prefectures.map(({ code }) => [prefectureDigits(code), code]));
  const places = codes.map((code, row): PlaceRow => {
    const parent = parents[row];
    let at = row;
    return {
      code,
      name: names[row]!,
      ...(kana[row] ? { kana: kana[row] } : {}),
      ...(points[row] ? { point: points[row] } : {}),
      prefecture: prefectureOf.get(prefectureDigits(code))!,
      ...(parent === undefined ? {} : { parent }),
      neighbours: neighbours[row]!.map((step) => codes[(at += step)]!),
    };
  });
  return { prefectures, places };
}
