/** 支援の空白: kinds that would answer first and that the area does not have. */
import { isAboutViolence, neededOf, type Answers } from './answers.ts';
import type { Reach } from '../domain/area/reach.ts';
import { kindOf, type KindId } from '../domain/vocabulary/kind.ts';
import { needOf } from '../domain/vocabulary/need.ts';

export interface Gap {
  readonly kind: KindId;
  /** id of the nearest place of this kind among the neighbours, if any */
  readonly nearby?: string | undefined;
}

/** A need's most direct kinds. */
const DIRECT = 4;

export interface Present {
  readonly record: { readonly id: string; readonly kind: KindId };
  readonly reach: Reach;
}

/** @param present open places within reach */
export function gapsOf(answers: Answers, present: Iterable<Present>): readonly Gap[] {
  const { municipality, step } = answers;
  if (municipality === undefined || isAboutViolence(answers)) return [];
  const suits = (kind: KindId) =>
    step === undefined || kindOf(kind).steps.some((one) => Math.abs(one - step) <= 1);
  const wanted = new Set(
    neededOf(answers).flatMap((need) =>
      needOf(need)
        .kinds.filter((kind) => kind !== 'helpline' && suits(kind))
        .slice(0, DIRECT),
    ),
  );
  const here = new Set<KindId>();
  const nearby = new Map<KindId, string>();
  for (const {
    record: { id, kind },
    reach,
  } of present) {
    if (reach === 'same' || reach === 'prefecture') here.add(kind);
    else if (reach === 'neighbour' && !nearby.has(kind)) nearby.set(kind, id);
  }
  return [...wanted]
    .filter((kind) => !here.has(kind))
    .map((kind) => ({ kind, nearby: nearby.get(kind) }));
}
