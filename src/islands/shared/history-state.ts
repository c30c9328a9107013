/** 履歴にのこす状態: a page's own state of a history entry, beside the mark that the exit keeps there (site/elements/leaving.js). */

const MARK = 'left';

/** @param own what the page wants to find again; only the exit's mark outlives it */
export function entryState(own: object): object {
  const state: unknown = window.history.state;
  const mark =
    typeof state === 'object' && state !== null && MARK in state ? { [MARK]: state[MARK] } : {};
  return { ...mark, ...own };
}
