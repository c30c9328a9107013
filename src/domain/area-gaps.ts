/** 支援の空白: kinds that would answer first and that the area does not have. */
import { isAboutViolence, neededOf, type Answers } from './answers.ts';
import { kindOf, type KindId } from './kind.ts';
import { needOf } from './need.ts';

export interface Gap {
  readonly kind: KindId;
  /** id of the nearest place of this kind among the neighbours, if any */
  readonly nearby?: string | undefined;
}

/** A need's most direct kinds. */
const DIRECT = 4;

interface Present { readonly id: string; readonly kind: KindId; readonly isNeighbour: boolean }

/** @param present open places of the municipality, its prefecture and its neighbours */
export function gapsOf(answers: Answers, present: readonly Present[]): readonly Gap[] {
  const { municipality, step } = answers;
  if (municipality === undefined || isAboutViolence(answers)) return [];
  const suits = (kind: KindId) => step === undefined || kindOf(kind).steps.some((one) => Math.abs(one - step) <= 1);
  const wanted = new Set(neededOf(answers).flatMap((need) => needOf(need).kinds.filter((kind) => kind !== 'helpline' && suits(kind)).slice(0, DIRECT)));
  const here = new Set(present.filter(({ isNeighbour }) => !isNeighbour).map(({ kind }) => kind));
  return [...wanted].filter((kind) => !here.has(kind)).map((kind) => ({ kind, nearby: present.find((one) => one.isNeighbour && one.kind === kind)?.id }));
}
