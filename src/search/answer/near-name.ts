/** 名前の書きまちがい: the entry that a word found nowhere names with a sign or two wrong (きらきら茶屋 → キラキラ茶家). */
import { fold } from '../understand/fold.ts';
import { AND } from '../index/between-texts.ts';
import type { SearchFields } from '../index/search-fields.ts';
import type { SearchIndex } from '../index/search-index.ts';

/** Shorter words are near to too many names. */
const SHORTEST = 4;
/** Five letters say no more than two kana: kaam, of another language, is no Steak&Hamburg. */
const SHORTEST_IN_LATIN = 7;
const IS_LATIN = /^[a-z]+$/;
/** A part of the word that so few names hold says which is meant. */
const FEW_NAMES = 3;
const SHORTEST_PART = 3;
const SHARE_OF_WORD = 0.6;
/** Wrong, missing or additional signs, by the word's length. */
const mostWrong = (length: number) => (length < 8 ? 1 : length < 12 ? 2 : 3);

/** The fewest changes that make the word a part of the text (Sellers): a name is seldom typed whole. */
export function distanceWithin(word: string, text: string): number {
  let above = new Array<number>(text.length + 1).fill(0);
  for (let at = 1; at <= word.length; at += 1) {
    const row = [at];
    for (let end = 1; end <= text.length; end += 1) {
      row.push(
        Math.min(
          above[end]! + 1,
          row[end - 1]! + 1,
          above[end - 1]! + (word[at - 1] === text[end - 1] ? 0 : 1),
        ),
      );
    }
    above = row;
  }
  return Math.min(...above);
}

/** With at most `wrong` signs wrong, one of these parts is right: only texts that hold one are looked at closely. */
function partsOf(word: string, wrong: number): readonly string[] {
  const size = Math.floor(word.length / (wrong + 1));
  return Array.from({ length: wrong + 1 }, (_, at) =>
    word.slice(at * size, at === wrong ? undefined : (at + 1) * size),
  );
}

/** The name as it is written, or undefined. */
export function nearName(
  typed: string,
  { documents }: Pick<SearchIndex, 'documents'>,
  fields: SearchFields,
): string | undefined {
  const word = fold(typed);
  if (word.length < (IS_LATIN.test(word) ? SHORTEST_IN_LATIN : SHORTEST)) return undefined;
  const wrong = mostWrong(word.length);
  let best:
    { readonly row: number; readonly distance: number; readonly length: number } | undefined;
  for (const field of ['names', 'kana', 'aliases'] as const) {
    const rows = new Set<number>();
    for (const part of partsOf(word, wrong))
      fields.joined[field]().eachRowWith(part, (row) => rows.add(row));
    for (const row of rows) {
      if (documents[row]!.state === 'closed') continue;
      for (const text of fields[field][row]!.split(AND)) {
        const distance = distanceWithin(word, text);
        if (
          distance > wrong ||
          (best &&
            (distance > best.distance ||
              (distance === best.distance && text.length >= best.length)))
        )
          continue;
        best = { row, distance, length: text.length };
      }
    }
  }
  return best ? documents[best.row]!.name : nameWithPart(word, documents, fields);
}

/** エポックテン for エポック10: the longest part of the word that stands in a name, where few names hold it. */
function nameWithPart(
  word: string,
  documents: SearchIndex['documents'],
  fields: SearchFields,
): string | undefined {
  for (
    let length = word.length - 1;
    length >= Math.max(SHORTEST_PART, Math.ceil(word.length * SHARE_OF_WORD));
    length -= 1
  ) {
    for (let at = 0; at + length <= word.length; at += 1) {
      const rows = new Set<number>();
      for (const field of ['names', 'kana', 'aliases'] as const)
        fields.joined[field]().eachRowWith(word.slice(at, at + length), (row) => rows.add(row));
      const open = [...rows].filter((row) => documents[row]!.state !== 'closed');
      if (open.length > 0 && open.length <= FEW_NAMES) return documents[open[0]!]!.name;
    }
  }
  return undefined;
}
