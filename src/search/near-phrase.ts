/** 書きまちがい: the known phrase that a word found nowhere is nearest to (子ども食道 → 子ども食堂). */
import { editDistance } from '../domain/near-miss.ts';
import { fold } from './fold.ts';
import type { PhraseTable } from './phrase-table.ts';

/** Shorter words are near to too many others. */
const SHORTEST = 4;
const LONG = 9;

/** The phrase as it is written, or undefined. @param isNamed only names of kinds */
export function nearPhrase(typed: string, { byText }: PhraseTable, isNamed = false): string | undefined {
  const text = fold(typed);
  if (text.length < SHORTEST) return undefined;
  const most = text.length < LONG ? 1 : 2;
  let best: { readonly label: string; readonly distance: number } | undefined;
  for (const [known, { label, named }] of byText) {
    if (isNamed && named.size === 0) continue;
    if (known.length < SHORTEST || Math.abs(known.length - text.length) > most) continue;
    const distance = editDistance(text, known);
    if (distance <= most && (!best || distance < best.distance)) best = { label, distance };
  }
  return best?.label;
}
