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
  /** entries elsewhere that are not looked through unless a person says so */
  readonly leftOut: number;
}

/** Entries that are loaded without a place being named: about 110 kB. */
export const PLENTY = 4_000;
/** And when what was asked for is not among them: about 330 kB. */
export const MOST_UNASKED = 12_000;

/** A catalogue of more entries does without those of far towns until they are named. */
const MOST_OF_EVERYWHERE = 3_000;

const hasAny = ({ areas }: PartRow, codes: Iterable<string>) =>
  [...codes].some((code) => areas.has(code));
const inPrefecture = ({ areas }: PartRow, prefectures: ReadonlySet<string>) =>
  [...areas].some((code) => prefectures.has(code.slice(0, 2)));

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
  const left = new Set(parts);
  const take = (isWanted: (part: PartRow) => boolean): readonly PartRow[] => {
    const taken = [...left].filter(isWanted);
    for (const part of taken) left.delete(part);
    return taken;
  };
  let unasked = 0;
  const isMuch = parts.reduce((sum, { size }) => sum + size, 0) > MOST_OF_EVERYWHERE;
  // Desks of far towns answer nobody who has not named one: their towns have no readings.
  const isFar = ({ areas }: PartRow) =>
    isMuch && ![...areas].some((code) => !isPrefecture(code) && places.get(code)?.kana);
  const takeUpTo = (most: number) =>
    take((part) => {
      if (!isWide && isFar(part)) return false;
      unasked += part.size;
      return isWide || unasked <= most;
    });
  const result = (plan: Omit<PartPlan, 'leftOut'>): PartPlan => ({
    ...plan,
    leftOut: [...left].reduce((sum, { size }) => sum + size, 0),
  });

  const national = take(({ areas }) => areas.has('national'));
  if (codes.length === 0) {
    const plenty = takeUpTo(PLENTY);
    unasked = plenty.reduce((sum, { size }) => sum + size, 0);
    return result({
      needed: [...national, ...plenty],
      nearby: [],
      further: [takeUpTo(MOST_UNASKED)],
    });
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
  return result({
    needed: [...here, ...national],
    nearby,
    further: [samePrefecture, takeUpTo(MOST_UNASKED)],
  });
}
