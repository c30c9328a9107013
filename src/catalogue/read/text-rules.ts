/** 文字とバイトの決まり。Rules on a file's raw bytes and characters, before anything reads meaning into them. */
import { characterFindings } from '../../domain/rules/character-rules.ts';
import { sizeFindings } from '../../domain/entry/entry-size.ts';
import { located, type LocatedFinding } from './located-finding.ts';

/** The text of a file, with one kind of line end and without BOM, or what is wrong with its bytes. */
export function decodeEntry(bytes: Uint8Array, sizeRule = sizeFindings): string | LocatedFinding {
  const [tooLarge] = sizeRule(bytes.byteLength);
  if (tooLarge) return located(1, tooLarge.code, tooLarge.message, tooLarge.fix);
  const text = decoded(bytes);
  // UTF-16 of plain letters and ISO-2022-JP (ESC $) read as UTF-8 without complaint.
  if (text === undefined || isWide(bytes) || /\u001B\$[@B]/.test(text))
    return located(
      1,
      'not-utf8',
      `文字コードが UTF-8 ではありません${otherEncoding(bytes)}`,
      'エディターで「UTF-8」をえらんで保存しなおしてください。',
    );
  return text.replace(/\r\n?/g, '\n');
}

/** @param fix what a person should do: a table many times its size is another file */
export const sizeRule = (most: number, fix: string) => (bytes: number) =>
  bytes <= most
    ? []
    : [
        {
          code: 'too-large',
          message: `ファイルが大きすぎます（${Math.ceil(bytes / 1024 / 1024)}MB）`,
          fix,
        },
      ];

/** undefined where the bytes are no text of that encoding */
export function decoded(bytes: Uint8Array, encoding = 'utf-8'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16: its mark at the front, or every other byte a zero. */
function isWide(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return true;
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros += 1;
  return zeros > 3 && zeros > bytes.length / 8;
}

/** The encoding it seems to be, where one is likely. */
function otherEncoding(bytes: Uint8Array): string {
  if (isWide(bytes)) return '（UTF-16 のようです）';
  if (decoded(bytes)?.includes('\u001B') === true) return '（ISO-2022-JP のようです）';
  const plain = (text: string | undefined) => text !== undefined && /[ぁ-んァ-ヶ]/.test(text);
  if (plain(decoded(bytes, 'shift_jis'))) return '（Shift_JIS のようです）';
  return plain(decoded(bytes, 'euc-jp')) ? '（EUC-JP のようです）' : '';
}

/** Invisible and half-width characters, line by line. */
export function lineFindings(text: string): readonly LocatedFinding[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      characterFindings(line).map(({ code, message, fix }) =>
        located(index + 1, code, message, fix),
      ),
    );
}
