/** 困りごと×ステップ: how many open places of an area answer a need, and at which of the steps of taking part. */
import { isSensitiveNeed, needOf, type NeedId } from '../vocabulary/need.ts';
import { STEP_IDS } from '../vocabulary/step.ts';
import type { GapEntry } from './gap-entry.ts';
import { GAP_NEEDS, isBeyondDesks } from './gap-kinds.ts';
import { isOpenEntry } from './kind-supply.ts';

type Counted = Pick<GapEntry, 'kind' | 'needs' | 'steps' | 'status'>;

export interface NeedSupply {
  readonly need: NeedId;
  /** open places that answer it */
  readonly count: number;
  /** of these, other than desks and lines */
  readonly beyondDesks: number;
  /** the same at each step, 0 to 6; a place may serve several */
  readonly steps: readonly number[];
}

/** Whether the steps of a need tell anything: a debt has none. */
export const hasSteps = (need: NeedId): boolean => !needOf(need).isOfAnyStep;

export function needSupply(need: NeedId, entries: readonly Counted[]): NeedSupply {
  const found = entries.filter((entry) => isOpenEntry(entry) && entry.needs.includes(need));
  return {
    need,
    count: found.length,
    beyondDesks: found.filter(({ kind }) => isBeyondDesks(kind)).length,
    steps: STEP_IDS.map((step) => found.filter(({ steps }) => steps.includes(step)).length),
  };
}

/** In the order of the needs; never of a sensitive one. */
export function needSupplies(entries: readonly Counted[]): readonly NeedSupply[] {
  return GAP_NEEDS.filter((need) => !isSensitiveNeed(need)).map((need) =>
    needSupply(need, entries),
  );
}
