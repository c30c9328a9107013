/**
 * さくいん: names in the order of the kana, in rows. A reading is never guessed: a name that begins with kanji and has
 * none stands apart, at the end.
 */

export type IndexRow =
  'あ' | 'か' | 'さ' | 'た' | 'な' | 'は' | 'ま' | 'や' | 'ら' | 'わ' | 'latin' | 'unread';

export interface IndexGroup<T> {
  readonly row: IndexRow;
  readonly items: readonly T[];
}

interface Named {
  readonly name: string;
  readonly kana?: string | undefined;
}

/** The first kana of each row, and the row. */
const ROWS: readonly (readonly [from: string, row: IndexRow])[] = [
  ['あ', 'あ'],
  ['か', 'か'],
  ['さ', 'さ'],
  ['た', 'た'],
  ['な', 'な'],
  ['は', 'は'],
  ['ま', 'ま'],
  ['ゃ', 'や'],
  ['ら', 'ら'],
  ['ゎ', 'わ'],
];

const ORDER: readonly IndexRow[] = [...ROWS.map(([, row]) => row), 'latin', 'unread'];
const KATAKANA_TO_HIRAGANA = 0x60;
const collator = new Intl.Collator('ja');

function toHiragana(letter: string): string {
  return /[ァ-ヶ]/.test(letter)
    ? String.fromCharCode(letter.charCodeAt(0) - KATAKANA_TO_HIRAGANA)
    : letter;
}

/** Without its marks: が and ぱ stand with か and は. */
function firstLetter(text: string): string {
  const [letter = ''] = text
    .normalize('NFKC')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .normalize('NFD');
  return toHiragana(letter);
}

export function indexRowOf({ name, kana }: Named): IndexRow {
  const letter = firstLetter(kana ?? name);
  if (/[a-zA-Z0-9]/.test(letter)) return 'latin';
  if (!/[ぁ-ゖ]/.test(letter)) return 'unread';
  return ROWS.findLast(([from]) => letter >= from)?.[1] ?? 'あ';
}

const readingOf = ({ name, kana }: Named) => kana ?? name;

/** @returns rows that have a name, each in kana order */
export function nameIndex<T extends Named>(items: readonly T[]): readonly IndexGroup<T>[] {
  const groups = Map.groupBy(items, indexRowOf);
  return ORDER.flatMap((row) => {
    const found = groups.get(row);
    if (!found) return [];
    return {
      row,
      items: found.toSorted(
        (a, b) => collator.compare(readingOf(a), readingOf(b)) || collator.compare(a.name, b.name),
      ),
    };
  });
}
