/**
 * 場所のデータのファイル: where the form finds what is already there. The prefectures that the site is about have a file
 * for each of their folders; each of the others has one for all of them, since a town there has a desk or two.
 */
import { folderOf } from '../fields/entry-id.ts';

/**
 * tokyo/nerima, or hokkaido: which file of /data/places/, and of /data/source/, holds the entries of a folder.
 * @param own slugs of the site's own prefectures
 */
export function placesFileOf(folder: string, own: readonly string[]): string {
  const [prefecture = ''] = folder.split('/');
  return own.includes(prefecture) ? folder.replace(/\/$/, '') : prefecture;
}

/** Of the entries of a file, those that lie in this folder. */
export const inFolder = <T extends { readonly id: string }>(
  records: readonly T[],
  folder: string,
): readonly T[] => records.filter(({ id }) => folderOf(id) === folder);
