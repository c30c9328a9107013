/** 種類のページの長い一覧: a kind with a desk in every municipality is read by prefecture, or the page is too heavy. */
import type { Municipalities } from '../../domain/area/municipality.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';

/** As many rows as a page of one kind can carry. */
export const MOST_ROWS = 300;

export interface KindGroups<T> {
  readonly here: readonly T[];
  /** by prefecture, in the official order; within it as the entries' first municipalities stand */
  readonly elsewhere: readonly { readonly code: string; readonly resources: readonly T[] }[];
}

/** All of them while they are few; else those of our own prefectures and of the nation, and the others apart. */
export function splitByHome<T extends Pick<Resource, 'area'>>(
  all: readonly T[],
  home: readonly string[],
  municipalities: Pick<Municipalities, 'prefectureOf'>,
): KindGroups<T> {
  const prefectureOf = ({ area: [first = ''] }: T) => municipalities.prefectureOf(first)?.code;
  const isHere = (one: T) => {
    const prefecture = prefectureOf(one);
    return prefecture === undefined || home.includes(prefecture);
  };
  if (all.length <= MOST_ROWS) return { here: all, elsewhere: [] };
  const far = Map.groupBy(
    all.filter((one) => !isHere(one)),
    (one) => prefectureOf(one)!,
  );
  const byArea = (a: T, b: T) => (a.area[0]! < b.area[0]! ? -1 : 1);
  return {
    here: all.filter(isHere),
    elsewhere: [...far]
      .map(([code, resources]) => ({ code, resources: resources.toSorted(byArea) }))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  };
}
