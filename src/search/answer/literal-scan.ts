/** そのままの言葉をさがす。The exact scan: where a normalised word stands in the curated fields of the entries. */
import { LEGAL_FORMS } from '../../domain/text/made-names.ts';
import { WEIGHTS, type LiteralField } from './search-weights.ts';
import { byGroup } from '../index/alike-rows.ts';
import { AND } from '../index/between-texts.ts';
import type { SearchFields } from '../index/search-fields.ts';

export interface LiteralScan {
  /** the best field of the entry in this row that holds the word */
  find(row: number): LiteralField | undefined;
}

export interface ScanWords {
  readonly spellings: readonly string[];
  /** look in the words of kinds, needs and places too, for which a word that was understood has no use */
  readonly isWide: boolean;
  /** the word in Latin letters, for names written so */
  readonly latin?: string | undefined;
}

/** 会社 in 株式会社, 学校 in 学校法人: an everyday word is no part of what a company calls itself. */
const legalFormsAround = (word: string): readonly string[] =>
  LEGAL_FORMS.filter((form) => form !== word && form.includes(word));

const FIELD_NAMES = Object.keys(WEIGHTS.literal) as readonly LiteralField[];
const FOUND: readonly (LiteralField | undefined)[] = [undefined, ...FIELD_NAMES];
const CODE = Object.fromEntries(FIELD_NAMES.map((field, at) => [field, at + 1])) as Readonly<
  Record<LiteralField, number>
>;

function makeScan({ spellings, isWide, latin }: ScanWords, fields: SearchFields): LiteralScan {
  const best = new Uint8Array(fields.size);
  const mark = (
    text: keyof SearchFields['joined'],
    words: readonly string[],
    field: LiteralField,
    atStart = field,
  ) => {
    for (const word of words) {
      const tell = (row: number, isStart: boolean) => {
        if (best[row] === 0) best[row] = CODE[isStart ? atStart : field];
      };
      fields.joined[text]().eachRowWith(word, tell, legalFormsAround(word));
    }
  };
  const romaji = spellings.filter((spelling) => /^[a-z]{3,}$/.test(spelling)).slice(0, 1);
  // In the order of their weights: the first that holds the word counts.
  mark('names', spellings, 'name', 'nameStart');
  mark('plainNames', spellings, 'name');
  mark('kana', spellings, 'kana');
  mark('romaji', romaji, 'kana');
  if (latin) mark('latinNames', [latin], 'kana');
  mark('aliases', spellings, 'alias');
  mark('summaries', spellings, 'summary');
  mark('providers', spellings, 'provider');
  // Position 0 holds nothing: an array is slow to say what stands before its beginning.
  const inFields = (row: number) => FOUND[best[row]!];
  if (!isWide) return { find: inFields };
  // Only at the start of a word: かれ of カレー is not in 疲れた.
  const begins = (words: string) => spellings.some((spelling) => words.includes(AND + spelling));
  const inKind = byGroup(fields.types, ({ kind }) => begins(fields.kindText(kind)));
  const inPlace = byGroup(fields.areas, (area) => begins(fields.placeText(area)));
  const inNeed = byGroup(fields.types, ({ needs }) => begins(fields.needsText(needs)));
  return {
    find: (row) =>
      inFields(row) ??
      (inKind(row) ? 'kind' : inPlace(row) ? 'place' : inNeed(row) ? 'need' : undefined),
  };
}

const made = new WeakMap<SearchFields, Map<string, LiteralScan>>();
/** Words of one or two searches. */
const KEPT = 40;

/** One search asks for the same word several times. */
export function scanFor(words: ScanWords, fields: SearchFields): LiteralScan {
  const key = JSON.stringify(words);
  let ofFields = made.get(fields);
  if (!ofFields || ofFields.size > KEPT) {
    ofFields = new Map();
    made.set(fields, ofFields);
  }
  const known = ofFields.get(key);
  if (known) return known;
  const scan = makeScan(words, fields);
  ofFields.set(key, scan);
  return scan;
}
