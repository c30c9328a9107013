/** 危ないことばの手がかりをさがす: whether a text may be of danger, before the table of danger is there. It is never missed; more often than not it is none. */
import { foldDanger } from './fold-danger.ts';
import { withPlainEndings } from './plain-endings.ts';

export const LONGEST_TRACE = 4;

/** Letters of none of the signs that Japanese and Chinese are written in. */
export const OTHER_LETTER = /[^\P{L}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ーｰ々〆]/u;

/** No word of another language can stand in a text without one. */
export const hasOtherLetters = (text: string): boolean => OTHER_LETTER.test(text);

export interface DangerTraces {
  /** each may be of danger wherever it stands */
  readonly alone: readonly string[];
  /** one of either kind must stand there */
  readonly pairs: readonly (readonly [readonly string[], readonly string[]])[];
}

function piecesOf(text: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (let at = 0; at < text.length; at += 1)
    for (let length = 1; length <= LONGEST_TRACE; length += 1)
      pieces.add(text.slice(at, at + length));
  return pieces;
}

export function traceFinder({ alone, pairs }: DangerTraces): (text: string) => boolean {
  const known = new Set(alone);
  const hasAny = (text: string): boolean => {
    const pieces = piecesOf(text);
    const has = (piece: string) => pieces.has(piece);
    return (
      [...pieces].some((piece) => known.has(piece)) ||
      pairs.some((pair) => pair.every((side) => side.some(has)))
    );
  };
  return (text) => {
    const folded = foldDanger(text);
    return hasOtherLetters(folded) || hasAny(folded) || hasAny(withPlainEndings(folded));
  };
}
