/** Rules on a file's raw bytes and characters, before anything reads meaning into them. */
import { characterFindings } from '../domain/character-rules.ts';
import { sizeFindings } from '../domain/entry-size.ts';
import { located, type LocatedFinding } from './located-finding.ts';

/** The text of a file, with one kind of line end and without BOM, or what is wrong with its bytes. */
export function decodeEntry(bytes: Uint8Array, sizeRule = sizeFindings): string | LocatedFinding {
  const [tooLarge] = sizeRule(bytes.byteLength);
  if (tooLarge) return located(1, tooLarge.code, tooLarge.message, tooLarge.fix);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return located(1, 'not-utf8', '文字コードが UTF-8 ではありません', 'エディターで「UTF-8」をえらんで保存しなおしてください。');
  }
}

/** Invisible and half-width characters, line by line. */
export function lineFindings(text: string): readonly LocatedFinding[] {
  return text.split('\n').flatMap((line, index) => characterFindings(line).map(({ code, message, fix }) => located(index + 1, code, message, fix)));
}
