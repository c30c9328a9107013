/**
 * 正規表現を読む: the expressions that words of danger are compared with, as pieces in a row. Only what these are made of is read: signs,
 * groups of alternatives, what may be missing, and conditions about what stands beside.
 */

export type Piece =
  | { readonly is: 'sign'; readonly sign: string }
  | { readonly is: 'either'; readonly sequences: readonly Sequence[] }
  /** anything, or nothing */
  | { readonly is: 'open' };

export type Sequence = readonly Piece[];

const OPEN: Piece = { is: 'open' };
const IS_CONDITION = /^\(\?<?[!=]/;
const SPECIAL = /[\\()[\]{}|?*+.^$]/;

/** @throws Error at anything else than these expressions hold */
export function sequencesIn(source: string): readonly Sequence[] {
  let at = 0;
  const fail = () => {
    throw new Error(`cannot read ${source.slice(at, at + 20)} in ${source.slice(0, 60)}`);
  };
  /** Past what is in [ ]. */
  const skipClass = () => {
    while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
    at += 1;
  };
  /** Past what is in ( ). */
  const skipGroup = () => {
    let depth = 0;
    do {
      if (source[at] === '[') {
        skipClass();
        continue;
      }
      if (source[at] === '(') depth += 1;
      if (source[at] === ')') depth -= 1;
      at += source[at] === '\\' ? 2 : 1;
    } while (depth > 0 && at < source.length);
  };
  const pieceHere = (): Piece => {
    if (source.startsWith('(?:', at)) {
      at += 3;
      const sequences = sequencesHere();
      if (source[at] !== ')') fail();
      at += 1;
      return { is: 'either', sequences };
    }
    if (source[at] === '[') {
      skipClass();
      return OPEN;
    }
    const sign = String.fromCodePoint(source.codePointAt(at)!);
    if (SPECIAL.test(sign)) fail();
    at += sign.length;
    return { is: 'sign', sign };
  };
  const isOptional = (): boolean => {
    if (source[at] !== '?') return false;
    at += 1;
    return true;
  };
  const sequencesHere = (): readonly Sequence[] => {
    const sequences: Piece[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1;
        sequences.push([]);
      } else if (IS_CONDITION.test(source.slice(at, at + 4))) skipGroup();
      else {
        const piece = pieceHere();
        sequences.at(-1)!.push(isOptional() ? OPEN : piece);
      }
    }
    return sequences;
  };
  const all = sequencesHere();
  if (at < source.length) fail();
  return all;
}
