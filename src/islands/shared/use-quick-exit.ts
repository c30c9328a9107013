/**
 * 「すぐに閉じる」 on a page that is about anything, while something on it is about violence. Each part of the page that
 * is so asks for itself; it is shown as long as one of them does.
 */
import { useLayoutEffect } from 'react';

const asking = new Set<symbol>();

function show(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-exit-part]'))
    part.hidden = asking.size === 0;
}

export function useQuickExit(isWanted: boolean): void {
  // With the lines, not a moment after them.
  useLayoutEffect(() => {
    if (!isWanted) return undefined;
    const own = Symbol();
    asking.add(own);
    show();
    return () => {
      asking.delete(own);
      show();
    };
  }, [isWanted]);
}
