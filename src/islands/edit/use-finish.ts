/** ファイルを作る: asked for by the form's button, and good for the draft as it was then. */
import { useEffect, useRef, useState } from 'react';
import type { EditDraft } from './draft/edit-draft.ts';
import { takeAll, type PendingFields } from './pending.ts';

/** @param isRead false while nothing is known of what is written: the answer waits for it */
export function useFinish(draft: EditDraft, pending: PendingFields, isRead: boolean) {
  const [isAsked, setAsked] = useState(false);
  const [finished, setFinished] = useState<EditDraft>();
  const [turn, setTurn] = useState(0);
  const result = useRef<HTMLElement>(null);
  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    if (takeAll(pending) === 'open') return;
    setAsked(true);
    setTurn(turn + 1);
  };
  // Once what stood in the boxes has become part of the draft.
  useEffect(() => {
    if (turn === 0 || !isRead) return;
    setFinished(draft);
    requestAnimationFrame(() =>
      (document.getElementById('edit-errors') ?? result.current)?.focus(),
    );
  }, [turn, isRead]);
  return { isAsked, isCurrent: finished === draft, result, submit } as const;
}

export type Finish = ReturnType<typeof useFinish>;
