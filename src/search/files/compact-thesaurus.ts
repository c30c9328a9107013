/** The thesaurus without phrases that another of the same meaning finds already: 食べ物ください beside 食べ物. */
import { KINDS } from '../../domain/vocabulary/kind.ts';
import { NEEDS, needLabel } from '../../domain/vocabulary/need.ts';
import { NO_DANGER, type DangerTable } from '../../domain/vocabulary/danger.ts';
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import { dangerPhrases, foldWords, namesIn, withoutParticles } from '../understand/phrase-table.ts';
import { canStand } from '../understand/segment.ts';

/** A single sign is only read where it stands alone. */
const SHORTEST_READ_INSIDE = 2;

const meaningOf = ({
  needs,
  kinds,
  area = [],
}: Pick<ThesaurusRow, 'needs' | 'kinds'> & Partial<Pick<ThesaurusRow, 'area'>>) =>
  `${needs.join()}|${kinds.join()}|${area.join()}`;

/** Everything that is read in a query, by folded text, with all that it means. */
function meaningsOf(
  rows: readonly ThesaurusRow[],
  danger: DangerTable,
): ReadonlyMap<string, ReadonlySet<string>> {
  const meanings = new Map<string, Set<string>>();
  const add = (word: string, meaning: string) => {
    const text = foldWords(word);
    meanings.set(text, (meanings.get(text) ?? new Set<string>()).add(meaning));
  };
  for (const row of rows) for (const phrase of row.phrases) add(phrase, meaningOf(row));
  for (const { id } of NEEDS)
    for (const name of namesIn(needLabel(id))) add(name, meaningOf({ needs: [id], kinds: [] }));
  for (const { id, label } of KINDS)
    for (const name of [label, ...namesIn(label)]) add(name, meaningOf({ needs: [], kinds: [id] }));
  for (const { word, topic } of dangerPhrases(danger)) add(word, `urgent ${topic.id}`);
  return meanings;
}

/** The known texts inside this one, itself left out, as the reading of queries would find them. */
function textsInside(text: string, known: ReadonlyMap<string, unknown>): readonly string[] {
  const inside: string[] = [];
  for (let length = SHORTEST_READ_INSIDE; length < text.length; length += 1) {
    for (let at = 0; at + length <= text.length; at += 1) {
      const part = text.slice(at, at + length);
      const [before, after] = [text[at - 1] ?? '', text[at + length] ?? ''];
      if (known.has(part) && canStand(part, before, after)) inside.push(part);
    }
  }
  return inside;
}

/** Groups of one meaning are joined. What is left out is read as before: by the shorter phrase alone, nothing else being in it. */
export function compactThesaurus(
  rows: readonly ThesaurusRow[],
  danger: DangerTable = NO_DANGER,
): readonly ThesaurusRow[] {
  const meanings = meaningsOf(rows, danger);
  const isFoundAlready = (phrase: string, row: ThesaurusRow): boolean => {
    // A town stands in no other town's name: 武蔵境 is not 境.
    if (phrase.includes(' ') || row.area.length > 0) return false;
    const text = foldWords(phrase);
    const inside = textsInside(text, meanings);
    // 親 may stand alone in 親が宗教, and then says something else.
    const single = [...text].filter((sign) => meanings.has(sign));
    const isSame = (other: string) =>
      meanings.get(other)!.size === 1 && meanings.get(other)!.has(meaningOf(row));
    return (
      inside.length > 0 && [...inside, ...single].every(isSame) && meanings.get(text)!.size === 1
    );
  };
  const merged = new Map<string, { readonly row: ThesaurusRow; readonly phrases: string[] }>();
  for (const row of rows) {
    const group = merged.get(meaningOf(row)) ?? { row, phrases: [] };
    merged.set(meaningOf(row), group);
    const left = row.phrases.filter((phrase) => !isFoundAlready(phrase, row));
    group.phrases.push(...(row.area.length > 0 ? left : left.map(withoutParticles)));
  }
  // Sorted, because neighbours then look alike and gzip finds it.
  return [...merged.values()]
    .filter(({ phrases }) => phrases.length > 0)
    .map(({ row, phrases }) => ({ ...row, phrases: [...new Set(phrases)].toSorted() }));
}
