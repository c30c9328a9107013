/** The thesaurus without phrases that another of the same meaning finds already: 食べ物ください beside 食べ物. */
import type { ThesaurusRow } from '../domain/thesaurus.ts';
import { fold } from './fold.ts';

/** A single sign is only read where it stands alone. */
const SHORTEST_READ_INSIDE = 2;
const LATIN = /[a-z0-9]/;

export function compactThesaurus(rows: readonly ThesaurusRow[]): readonly ThesaurusRow[] {
  const meaningOf = ({ needs, kinds }: ThesaurusRow) => `${needs.join()}|${kinds.join()}`;
  const byMeaning = new Map<string, Set<string>>();
  for (const row of rows) {
    const texts = byMeaning.get(meaningOf(row)) ?? new Set<string>();
    byMeaning.set(meaningOf(row), texts);
    for (const phrase of row.phrases) texts.add(fold(phrase));
  }
  const isFoundAlready = (text: string, texts: ReadonlySet<string>): boolean => {
    for (let length = SHORTEST_READ_INSIDE; length < text.length; length += 1) {
      for (let at = 0; at + length <= text.length; at += 1) {
        const part = text.slice(at, at + length);
        if (!texts.has(part)) continue;
        const [before, after] = [text[at - 1] ?? '', text[at + length] ?? ''];
        if (!(LATIN.test(part[0]!) && LATIN.test(before)) && !(LATIN.test(part.at(-1)!) && LATIN.test(after))) return true;
      }
    }
    return false;
  };
  const merged = new Map<string, { readonly row: ThesaurusRow; readonly phrases: string[] }>();
  for (const row of rows) {
    const group = merged.get(meaningOf(row)) ?? { row, phrases: [] };
    merged.set(meaningOf(row), group);
    group.phrases.push(...row.phrases.filter((phrase) => phrase.includes(' ') || !isFoundAlready(fold(phrase), byMeaning.get(meaningOf(row))!)));
  }
  // Sorted, because neighbours then look alike and gzip finds it.
  return [...merged.values()].map(({ row, phrases }) => ({ ...row, phrases: phrases.toSorted() }));
}
