/**
 * 結果の下にあるもの。What stands below the results on the page is away while they are coming: it would jump down under the
 * reader's eyes. It comes back once nothing moves any more.
 */
import { useLayoutEffect } from 'react';

export function useBelow(isAway: boolean): void {
  useLayoutEffect(() => {
    const below = document.getElementById('below-search');
    if (below) below.hidden = isAway;
  }, [isAway]);
}
