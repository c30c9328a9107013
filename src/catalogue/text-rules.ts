/** Rules on a file's raw bytes and characters, before anything reads meaning into them. */
import { controlCharacters, halfWidthKana } from '../domain/japanese-text.ts';
import { located, type LocatedFinding } from './located-finding.ts';

/** An entry is a page of text; anything larger is a mistake or an attack. */
export const MAX_ENTRY_BYTES = 64 * 1024;

/** The text of a file, with one kind of line end and without BOM, or what is wrong with its bytes. */
export function decodeEntry(bytes: Uint8Array): string | LocatedFinding {
  if (bytes.byteLength > MAX_ENTRY_BYTES) {
    return located(1, 'too-large', `ファイルが大きすぎます（${Math.ceil(bytes.byteLength / 1024)}KB）`, `${MAX_ENTRY_BYTES / 1024}KBまでにしてください。1つの場所に1つのファイルです。`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return located(1, 'not-utf8', '文字コードが UTF-8 ではありません', 'エディターで「UTF-8」をえらんで保存しなおしてください。');
  }
}

/** Invisible and half-width characters, line by line. */
export function characterFindings(text: string): readonly LocatedFinding[] {
  return text.split('\n').flatMap((line, index) => {
    const [control] = controlCharacters(line);
    const narrow = halfWidthKana(line);
    return [
      ...(control ? [located(index + 1, 'control-character', `目に見えない文字（${control.codePoint}）が${control.index + 1}文字目にあります`, 'その文字を消してください。文章の向きや見え方を変えてしまう文字です。')] : []),
      ...(narrow !== undefined ? [located(index + 1, 'half-width-kana', `半角カタカナがあります（「${narrow}」）`, `全角で書いてください: 「${narrow.normalize('NFKC')}」`)] : []),
    ];
  });
}
