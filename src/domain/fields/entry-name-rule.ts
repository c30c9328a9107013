/** ファイルの名前の書きかた: said to those who name one, and apart from what every list asks of an id. */
import type { ContentFinding } from '../problem.ts';

export const NAME_RULE =
  '半角の小文字の英数字とハイフンだけで書いてください（例: nerima-cafe.md）。';

export function badNameFinding(what: string): ContentFinding {
  return {
    code: 'bad-file-name',
    message: `${what}の名前に、使えない文字があります`,
    fix: NAME_RULE,
  };
}
