/** くらべる相手: Fuse.js。Fuse.js as its manual begins: all fields, no options. */
import Fuse from 'fuse.js';
import type { PlainRecord } from './plain-record.ts';

export const FUSE_KEYS = ['name', 'kana', 'kind', 'needs', 'area', 'provider', 'text'] as const;

/** @returns ids, best first */
export function plainFuse(
  records: readonly PlainRecord[],
): (query: string, limit: number) => readonly string[] {
  const fuse = new Fuse(records, { keys: [...FUSE_KEYS] });
  return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id);
}
