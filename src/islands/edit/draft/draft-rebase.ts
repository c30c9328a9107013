/** 下書きのあとで場所の情報が変わったとき: a correction was begun from an older state of its entry. */
import { isSameValue, type WrittenTable } from '../../../domain/written/written-value.ts';
import type { EditDraft } from './edit-draft.ts';

export type DraftBase = Pick<EditDraft, 'values' | 'body'>;

export interface RebasedDraft {
  readonly draft: EditDraft;
  /** the entry has changed since the draft was begun */
  readonly isRebased: boolean;
}

/** What the person did not touch is taken from the entry as it is now; what was written stays. */
export function rebaseDraft(
  draft: EditDraft,
  base: DraftBase | undefined,
  now: DraftBase,
): RebasedDraft {
  if (!base || (isSameValue(base.values, now.values) && base.body.trim() === now.body.trim()))
    return { draft, isRebased: false };
  const names = new Set([...Object.keys(draft.values), ...Object.keys(now.values)]);
  const values: WrittenTable = Object.fromEntries(
    [...names]
      .map(
        (name) =>
          [
            name,
            isSameValue(draft.values[name], base.values[name])
              ? now.values[name]
              : draft.values[name],
          ] as const,
      )
      .filter(([, value]) => value !== undefined),
  );
  return {
    draft: {
      ...draft,
      values,
      body: draft.body.trim() === base.body.trim() ? now.body : draft.body,
    },
    isRebased: true,
  };
}
