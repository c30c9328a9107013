/**
 * 順に出す: parts of the page come one after another, from above, whenever the browser has nothing else to do. All of them
 * at once would keep a slow phone from scrolling and typing for as long as all of them take.
 */
import { useEffect, useState, type ReactNode } from 'react';

/** Someone who scrolls or types never rests for long; the parts come all the same. */
const LONGEST_WAIT_MS = 100;

function whenIdle(task: () => void): void {
  // Older Safari has no such call.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: LONGEST_WAIT_MS });
  else setTimeout(task);
}

/** @param parts stay as many as they are, in the same order */
export function InTurn({ parts }: { readonly parts: readonly ReactNode[] }) {
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (shown < parts.length) whenIdle(() => setShown(shown + 1));
  }, [shown]);
  return (
    <>
      {parts.slice(0, shown)}
      {shown < parts.length && <div className="to-come" />}
    </>
  );
}
