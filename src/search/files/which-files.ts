/** どの部分を読むか: which parts of the index a query needs, nearest first, so that a phone loads no more than that. */
import { withCheckDigit } from '../../domain/area/area-code.ts';
import type { PartRow } from './vocabulary-file.ts';
import { sameCity } from '../answer/area-fit.ts';
import { isPrefecture } from '../understand/search-area.ts';
import type { SearchPlace } from '../understand/search-area.ts';

export interface PartPlan {
  /** without these no answer is whole */
  readonly needed: readonly PartRow[];
  /** when there is little: the neighbours */
  readonly nearby: readonly PartRow[];
  /** when what was asked for is not there: the prefecture, then the country */
  readonly further: readonly (readonly PartRow[])[];
  /** elsewhere: not looked through unless a person says so, or too little was found */
  readonly elsewhere: readonly PartRow[];
}

/**
 * So many entries or a few more are looked through first without a place being named: about 11 kB. Whoever names none is
 * asked for one, and what is said then by desks of some towns is said by those of more towns as well.
 */
const SOME = 280;
/** When what was asked for is not among them: about 110 kB. */
export const PLENTY = 4_000;
/** And when it is not among those either: about 330 kB. */
export const MOST_UNASKED = 12_000;

/** A catalogue of more entries does without those of far towns until they are named. */
const MOST_OF_EVERYWHERE = 3_000;

const hasAny = ({ areas }: PartRow, codes: Iterable<string>) =>
  [...codes].some((code) => areas.has(code));
const inPrefecture = ({ areas }: PartRow, prefectures: ReadonlySet<string>) =>
  [...areas].some((code) => prefectures.has(code.slice(0, 2)));

/** Where the catalogue knows most: the largest prefecture first, its parts in their order. */
function fullestFirst(parts: Iterable<PartRow>): readonly PartRow[] {
  const totals = new Map<string, number>();
  const homeOf = ({ areas: [own = ''] }: PartRow) => own.slice(0, 2);
  const rows = [...parts];
  for (const row of rows) totals.set(homeOf(row), (totals.get(homeOf(row)) ?? 0) + row.size);
  return rows.toSorted((a, b) => totals.get(homeOf(b))! - totals.get(homeOf(a))!);
}

/**
 * @param codes the places that were named or chosen; none: anywhere
 * @param isWide a person asked for the rest of the country too
 */
export function planParts(
  parts: readonly PartRow[],
  codes: readonly string[],
  places: ReadonlyMap<string, SearchPlace>,
  isWide: boolean,
): PartPlan {
  const left = new Set(codes.length === 0 ? fullestFirst(parts) : parts);
  const take = (isWanted: (part: PartRow) => boolean): readonly PartRow[] => {
    const taken = [...left].filter(isWanted);
    for (const part of taken) left.delete(part);
    return taken;
  };
  const isMuch = parts.reduce((sum, { size }) => sum + size, 0) > MOST_OF_EVERYWHERE;
  // Desks of far towns answer nobody who has not named one: their towns have no readings.
  const isFar = (areas: PartRow['areas']) =>
    isMuch && ![...areas].some((code) => !isPrefecture(code) && places.get(code)?.kana);
  let unasked = 0;
  const takeUpTo = (most: number) =>
    take(({ size, areas }) => {
      if (!isWide && (isFar(areas) || unasked >= most)) return false;
      unasked += size;
      return true;
    });

  const national = take(({ areas }) => areas.has('national'));
  if (codes.length === 0) {
    const needed = [...national, ...takeUpTo(SOME)];
    const further = [takeUpTo(PLENTY), takeUpTo(MOST_UNASKED)];
    return { needed, nearby: [], further, elsewhere: [...further.flat(), ...left] };
  }

  const prefectures = new Set(codes.map((code) => code.slice(0, 2)));
  const whole = new Set(codes.filter(isPrefecture).map((code) => code.slice(0, 2)));
  const own = new Set(
    codes.flatMap((code) => [
      code,
      withCheckDigit(`${code.slice(0, 2)}000`),
      ...sameCity(code, places),
    ]),
  );
  const here = take((part) => hasAny(part, own) || inPrefecture(part, whole));
  const around = new Set(codes.flatMap((code) => places.get(code)?.neighbours ?? []));
  const nearby = take((part) => hasAny(part, around));
  const samePrefecture = take((part) => inPrefecture(part, prefectures));
  const further = [samePrefecture, takeUpTo(MOST_UNASKED)];
  return { needed: [...here, ...national], nearby, further, elsewhere: [...left] };
}
