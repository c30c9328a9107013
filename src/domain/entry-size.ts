import type { ContentFinding } from './problem.ts';

/** An entry is a page of text; anything larger is a mistake or an attack. */
export const MAX_ENTRY_BYTES = 64 * 1024;

export function sizeFindings(bytes: number): readonly ContentFinding[] {
  return bytes <= MAX_ENTRY_BYTES ? [] : [{ code: 'too-large', message: `ファイルが大きすぎます（${Math.ceil(bytes / 1024)}KB）`, fix: `${MAX_ENTRY_BYTES / 1024}KBまでにしてください。1つの場所に1つのファイルです。` }];
}
