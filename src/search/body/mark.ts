/** どこが合ったか: cuts a text where the words of a query stand in it, whatever their spelling. */
import { fold } from '../understand/fold.ts';

export interface TextPart {
  readonly text: string;
  readonly isMarked: boolean;
}

const foldedSigns = new Map<string, string>();

/** A few thousand signs stand in all texts together, and each list of results holds hundreds of them. */
function foldSign(sign: string): string {
  const known = foldedSigns.get(sign);
  if (known !== undefined) return known;
  const folded = fold(sign);
  foldedSigns.set(sign, folded);
  return folded;
}

/** Folded sign by sign, as the marking reads texts. */
export const foldSigns = (text: string): string => [...text].map(foldSign).join('');

/** Written in several ways that are no longer or shorter forms of each other, sign by sign. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['こども', '子ども', '子供'],
  ['ひきこもり', '引きこもり', '引き籠もり'],
  ['障害', '障がい', '障碍'],
  ['ともだち', '友だち', '友達'],
  ['居場所', 'いばしょ'],
].map((family) => family.map(foldSigns));

/** The needle in all its spellings. */
export function spellingsOf(needle: string): readonly string[] {
  const family = SPELLINGS.find((spellings) =>
    spellings.some((spelling) => needle.includes(spelling)),
  );
  const written = family?.find((spelling) => needle.includes(spelling));
  return family && written
    ? family.map((spelling) => needle.replaceAll(written, spelling))
    : [needle];
}

/** @param needles words, folded sign by sign, at least two signs each; @returns the whole text, in parts */
export function markParts(text: string, needles: readonly string[]): readonly TextPart[] {
  const wanted = needles.filter((needle) => [...needle].length > 1);
  if (wanted.length === 0) return [{ text, isMarked: false }];
  // Sign by sign, so that every folded sign knows where it came from.
  const signs = [...text];
  const folded: string[] = [];
  const from: number[] = [];
  for (const [at, sign] of signs.entries()) {
    for (const one of foldSign(sign)) {
      folded.push(one);
      from.push(at);
    }
  }
  const plain = folded.join('');
  const isMarked = new Array<boolean>(signs.length).fill(false);
  for (const needle of wanted) {
    for (let at = plain.indexOf(needle); at >= 0; at = plain.indexOf(needle, at + 1)) {
      for (let sign = from[at]!; sign <= from[at + needle.length - 1]!; sign += 1)
        isMarked[sign] = true;
    }
  }
  const parts: { text: string; isMarked: boolean }[] = [];
  for (const [at, sign] of signs.entries()) {
    const last = parts.at(-1);
    if (last?.isMarked === isMarked[at]) last!.text += sign;
    else parts.push({ text: sign, isMarked: isMarked[at]! });
  }
  return parts;
}
