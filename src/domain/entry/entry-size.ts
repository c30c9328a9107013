/** ファイルの大きさの決まり。 */
import type { ContentFinding } from '../problem.ts';

/** An entry is a page of text; anything larger is a mistake or an attack. */
export const MAX_ENTRY_BYTES = 64 * 1024;

const tooLarge = (bytes: number, most: number, fix: string): readonly ContentFinding[] =>
  bytes <= most
    ? []
    : [
        {
          code: 'too-large',
          message: `ファイルが大きすぎます（${Math.ceil(bytes / 1024)}KB）`,
          fix: `${most / 1024}KBまでにしてください。${fix}`,
        },
      ];

export const sizeFindings = (bytes: number): readonly ContentFinding[] =>
  tooLarge(bytes, MAX_ENTRY_BYTES, '1つの場所に1つのファイルです。');

/** ことばの表: every phone loads what is in it. */
export const thesaurusSizeFindings = (bytes: number): readonly ContentFinding[] =>
  tooLarge(
    bytes,
    4 * MAX_ENTRY_BYTES,
    'どの電話もこの表を読みこむので、使われないことばを消してください。',
  );
