/** どちらが先か: the order that breaks ties, made once for a list of entries. */
import type { Steps } from '../understand/steps.ts';
import type { SearchDocument } from './search-document.ts';

export interface RowOrder {
  /** position in the order that breaks ties: open, then information that is not known to be old, the prefecture with most entries, the municipality in the official order, the id */
  readonly rank: readonly number[];
  /** row at each rank */
  readonly order: readonly number[];
  /** いちばん載っている都道府県: two digits; '' for a catalogue of none */
  readonly home: string;
}

/** more than any catalogue holds */
const RANGE = 9_999_999;
const STATE_ORDER = { open: 0, paused: 1, closed: 2 } as const;

/** So many years behind the newest information of the catalogue, information is old. Undated is not known to be. */
const OLD_YEARS = 2;

/** 13 of 131202, na of the nation */
export const prefectureOf = ({ area }: Pick<SearchDocument, 'area'>): string =>
  (area[0] ?? '').slice(0, 2);
const isDigits = (prefecture: string): boolean => /^\d/.test(prefecture);

/** Thousands of rows have some hundred keys, which sort in no time; rows of one key stand in their own order. */
export function* rankSteps(lists: readonly (readonly SearchDocument[])[]): Steps<RowOrder> {
  const sizes = new Map<string, number>();
  let newest = 0;
  for (const documents of lists)
    for (const document of documents) {
      sizes.set(prefectureOf(document), (sizes.get(prefectureOf(document)) ?? 0) + 1);
      newest = Math.max(newest, Number(document.informationYear));
    }
  const isOld = (year: string) => year !== '' && newest - Number(year) > OLD_YEARS;
  const rowsOf = new Map<string, number[]>();
  let row = 0;
  for (const documents of lists) {
    yield;
    for (const document of documents) {
      const { state, informationYear, area } = document;
      const smaller = String(RANGE - sizes.get(prefectureOf(document))!).padStart(7, '0');
      const key = `${STATE_ORDER[state]}${Number(isOld(informationYear))}${smaller}${area[0] ?? ''}`;
      const beside = rowsOf.get(key);
      if (beside) beside.push(row);
      else rowsOf.set(key, [row]);
      row += 1;
    }
  }
  const order = [...rowsOf.keys()].toSorted().flatMap((key) => rowsOf.get(key)!);
  const rank = new Array<number>(order.length);
  order.forEach((at, position) => (rank[at] = position));
  const [home = ''] = [...sizes.keys()]
    .filter(isDigits)
    .toSorted((a, b) => sizes.get(b)! - sizes.get(a)!);
  return { rank, order, home };
}
