/** 目に見えない文字と半角カタカナ: what no line of an entry may hold. */
import { controlCharacters, halfWidthKana } from './japanese-text.ts';
import type { ContentFinding } from './problem.ts';

/** The first of each kind on one line. */
export function characterFindings(line: string): readonly ContentFinding[] {
  const [control] = controlCharacters(line);
  const narrow = halfWidthKana(line);
  return [
    ...(control ? [{ code: 'control-character', message: `目に見えない文字（${control.codePoint}）が${control.index + 1}文字目にあります`, fix: 'その文字を消してください。文章の向きや見え方を変えてしまう文字です。' }] : []),
    ...(narrow !== undefined ? [{ code: 'half-width-kana', message: `半角カタカナがあります（「${narrow}」）`, fix: `全角で書いてください: 「${narrow.normalize('NFKC')}」` }] : []),
  ];
}
