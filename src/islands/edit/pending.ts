/** 書いたのに、まだ足していないもの: taken or asked about when the file is made, never left out without a word. */
import { useEffect } from 'react';

/** `open`: it cannot be taken as it stands; the field has said so and has the focus */
export type Taken = 'nothing' | 'taken' | 'open';

export type PendingFields = Map<string, () => Taken>;

/** @param take takes what stands in the field's own boxes */
export function usePending(pending: PendingFields, name: string, take: () => Taken): void {
  pending.set(name, take);
  useEffect(() => () => void pending.delete(name), []);
}

/** Every field is asked, so that each can take its own. */
export function takeAll(pending: PendingFields): Taken {
  const all = [...pending.values()].map((take) => take());
  if (all.includes('open')) return 'open';
  return all.includes('taken') ? 'taken' : 'nothing';
}
