/** 言われた場所の id。The id of an entry as people write it at a terminal. */
import { nearMiss } from '../domain/text/edit-distance.ts';

/** People paste a file's path as well as an id. */
export function idOf(written: string): string {
  return written
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)?(?:content\/)?resources\//, '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/\.md$/, '');
}

/** undefined for an id that is known; else a sentence with the nearest one */
export function unknownId(id: string, known: readonly string[]): string | undefined {
  if (known.includes(id)) return undefined;
  const near = known.find((one) => one.endsWith(`/${id}`)) ?? nearMiss(id, known);
  return `${id}: この id の場所はカタログにありません。${near ? `もしかして: ${near}` : 'content/resources/ から見たファイルの場所を、.md をつけずに書いてください。'}`;
}
