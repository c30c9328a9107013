/** 「すぐに閉じる」 on a page that is about anything, while it is about violence. */
import { useEffect } from 'react';

export function useQuickExit(isWanted: boolean): void {
  useEffect(() => {
    const exit = document.querySelector<HTMLElement>('.quick-exit');
    if (exit) exit.hidden = !isWanted;
  }, [isWanted]);
}
