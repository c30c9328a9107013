/** The exact scan: where a normalised word stands in the curated fields of an entry. */
import type { KindId } from '../domain/kind.ts';
import type { NeedId } from '../domain/need.ts';
import type { LiteralField } from './ranking.ts';
import type { SearchDocument } from './search-document.ts';
import { AND, type SearchFields } from './search-fields.ts';

export interface LiteralScan {
  /** the best field of the entry in this row that holds the word */
  find(row: number, document: SearchDocument): LiteralField | undefined;
}

/** @param isWide also look in the words of kinds, needs and places, which a word that was understood has no use for */
export function scanFor(spellings: readonly string[], fields: SearchFields, isWide: boolean, latin?: string): LiteralScan {
  const isIn = (text: string | undefined) => text !== undefined && text !== '' && spellings.some((spelling) => text.includes(spelling));
  const startsWith = (text: string) => spellings.some((spelling) => text.startsWith(spelling));
  const romaji = spellings.find((spelling) => /^[a-z]{3,}$/.test(spelling));
  const kinds = new Map<KindId, boolean>();
  const needs = new Map<readonly NeedId[], boolean>();
  const areas = new Map<readonly string[], boolean>();
  const once = <K>(known: Map<K, boolean>, key: K, text: (key: K) => string): boolean => {
    const before = known.get(key);
    if (before !== undefined) return before;
    // Only at the start of a word: かれ of カレー is not in 疲れた.
    const words = text(key);
    const now = spellings.some((spelling) => words.includes(AND + spelling));
    known.set(key, now);
    return now;
  };
  return {
    find(row, { kind, needs: met, area }) {
      const name = fields.names[row]!;
      if (isIn(name)) return startsWith(name) ? 'nameStart' : 'name';
      if (isIn(fields.plainNames[row])) return 'name';
      if (isIn(fields.kana[row]) || (romaji && fields.romaji()[row]!.includes(romaji))) return 'kana';
      if (latin && fields.latinNames()[row]!.includes(latin)) return 'kana';
      if (isIn(fields.aliases[row])) return 'alias';
      if (isIn(fields.summaries[row])) return 'summary';
      if (isIn(fields.providers[row])) return 'provider';
      if (!isWide) return undefined;
      if (once(kinds, kind, fields.kindText)) return 'kind';
      if (once(areas, area, fields.placeText)) return 'place';
      return once(needs, met, fields.needsText) ? 'need' : undefined;
    },
  };
}
