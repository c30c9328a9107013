/** ページを作れなかったとき: what a person can do; the program's own English words go into a file, for the one who mends it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageBuilderWords } from './page-builder-words.ts';

export function builderError(cache: string, output: string): Error {
  const record = join(cache, 'build-error.txt');
  try {
    writeFileSync(record, output);
  } catch {
    // A full disk: the words below say so.
  }
  return new Error(
    `ページを作れませんでした。\n${pageBuilderWords(output) ?? `直す人のための記録（英語）: ${record}`}`,
  );
}
