/** 支援の空白: kinds that would answer first and that the area does not have. */
import { isAboutOld, isAboutViolence } from './answers.ts';
import type { Reach } from '../domain/area/reach.ts';
import { kindOf, type KindId } from '../domain/vocabulary/kind.ts';
import { servesOf } from '../domain/entry/welcome.ts';
import type { Prepared } from './judged-place.ts';
import type { MatchRecord } from './match-record.ts';
import { needOf, type NeedId } from '../domain/vocabulary/need.ts';
import { isNoTableFor } from './levels.ts';

export interface Gap {
  readonly kind: KindId;
  /** id of the nearest place of this kind among the neighbours, if any */
  readonly nearby?: string | undefined;
}

/** A need's most direct kinds. */
const DIRECT = 4;

export interface Present {
  readonly record: MatchRecord;
  readonly reach: Reach;
}

/** A place of the kind that says nothing of itself: whom the kind is for decides. */
const blank = (kind: KindId): MatchRecord => ({
  id: '',
  name: '',
  kind,
  needs: kindOf(kind).needs,
  steps: kindOf(kind).steps,
  area: [],
  route: 'direct',
  status: { state: 'open' },
});

/** Only what this person could use is missed, and only what the catalogue has elsewhere. */
function isMissed(
  kind: KindId,
  { answers, needs, fitting, kindsElsewhere, isAdultAlone }: Asked,
): boolean {
  if (kind === 'helpline' || kindsElsewhere?.has(kind) === false) return false;
  const { step } = answers;
  if (isNoTableFor(step, isAdultAlone, needs, { kind })) return false;
  if (step !== undefined && !kindOf(kind).steps.some((one) => Math.abs(one - step) <= 1))
    return false;
  const place = { record: blank(kind), reach: 'same' } as const;
  return [fitting.age, fitting.audience].every((judge) => {
    const result = judge?.(place).result;
    return result === undefined || result === 'fits';
  });
}

type Asked = Pick<
  Prepared,
  'answers' | 'needs' | 'fitting' | 'kindsElsewhere' | 'isWholeCity' | 'isAdultAlone'
>;

/** 介護や、ひとりの暮らしのことを、まず聞くところ（介護保険法115条の46） */
const OF_THE_OLD: KindId = 'community-care-center';
const OF_WORKING_LIFE: readonly NeedId[] = ['work', 'steps', 'debt', 'language'];

/** A place of the neighbours that takes people of elsewhere. */
const isNearby = ({ record, reach }: Present) =>
  reach === 'neighbour' && servesOf(record) !== 'residents';
const isHere = ({ reach }: Present) => reach === 'same' || reach === 'prefecture';

/** @param presentOf open places of a kind within reach */
export function gapsOf(
  asked: Asked,
  presentOf: (kind: KindId) => readonly Present[],
): readonly Gap[] {
  const { answers, needs, isWholeCity } = asked;
  if (answers.municipality === undefined || isWholeCity || isAboutViolence(answers)) return [];
  const kindsOf = (need: NeedId) =>
    needOf(need)
      .kinds.filter((kind) => isMissed(kind, asked))
      .slice(0, DIRECT);
  // The law gives each town one, whether or not the catalogue has it anywhere.
  const isOfOld = isAboutOld(answers) && needs.some((need) => !OF_WORKING_LIFE.includes(need));
  const first = isOfOld ? [OF_THE_OLD] : [];
  const wanted = new Set([...first, ...needs.flatMap(kindsOf)]);
  return [...wanted]
    .map((kind) => ({ kind, places: presentOf(kind) }))
    .filter(({ places }) => !places.some(isHere))
    .map(({ kind, places }) => ({ kind, nearby: places.find(isNearby)?.record.id }));
}
