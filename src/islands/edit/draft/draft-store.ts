/**
 * 下書きをしまう。Where drafts stay: this device's localStorage, one a place. Nothing here throws; a full or closed store
 * is said.
 */
import { isEntryId } from '../../../domain/fields/entry-id.ts';
import { isGatheringTarget, isNewTarget, type EditTarget } from './edit-draft.ts';

const KEPT = 'tsunagaru-draft:';
const BROKEN = 'tsunagaru-draft-old:';
const MOST = 20;

function attempt<T>(work: (store: Storage) => T): T | undefined {
  try {
    return work(window.localStorage);
  } catch {
    return undefined;
  }
}

export const draftStore = {
  get: (target: EditTarget): string | undefined =>
    attempt((store) => store.getItem(KEPT + target)) ?? undefined,
  /** false when it could not be kept */
  set: (target: EditTarget, text: string): boolean =>
    attempt((store) => {
      if (store.getItem(KEPT + target) === null && draftStore.targets().length >= MOST)
        return false;
      store.setItem(KEPT + target, text);
      return true;
    }) ?? false,
  remove: (target: EditTarget): void => void attempt((store) => store.removeItem(KEPT + target)),
  /** places with a draft */
  targets: (): readonly EditTarget[] =>
    attempt((store) =>
      Object.keys(store)
        .filter((key) => key.startsWith(KEPT))
        .map((key) => key.slice(KEPT.length))
        .filter((target) => isNewTarget(target) || isGatheringTarget(target) || isEntryId(target))
        .toSorted(),
    ) ?? [],
  /** what could not be read is put aside until a person takes it away */
  putAside: (target: EditTarget, text: string): void =>
    void attempt((store) => store.setItem(BROKEN + target, text)),
  aside: (target: EditTarget): string | undefined =>
    attempt((store) => store.getItem(BROKEN + target)) ?? undefined,
  removeAside: (target: EditTarget): void =>
    void attempt((store) => store.removeItem(BROKEN + target)),
} as const;
