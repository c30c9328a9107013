/** 打つ手が止まったら: work that is too heavy for every letter. */

const PAUSE_MS = 350;

/** @param task is told whether its answer came too late; @returns stops it, as an effect's clean-up does */
export function afterPause(task: (isStale: () => boolean) => void): () => void {
  let isStale = false;
  const timer = setTimeout(() => task(() => isStale), PAUSE_MS);
  return () => {
    isStale = true;
    clearTimeout(timer);
  };
}
