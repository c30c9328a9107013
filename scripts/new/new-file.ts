/** 新しい場所のファイルを置くところと、その名前。 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findEntryFiles } from '../../src/catalogue/read/entry-files.ts';
import type { Municipalities } from '../../src/domain/area/municipality.ts';
import { roughReading, slugOf } from '../../src/domain/text/slug.ts';
import type { Front } from './question.ts';

/** tokyo/nerima/, tokyo/ for a whole prefecture, national/ */
export function folderFor(area: string, municipalities: Municipalities): string {
  const place = municipalities.get(area);
  if (!place) return 'national/';
  const prefecture = municipalities.prefectureOf(area)?.slug ?? place.slug;
  return place.kind === 'prefecture' ? `${prefecture}/` : `${prefecture}/${place.slug}/`;
}

/** A file name for people; empty when the name has no reading that can be written in ascii. */
export function wishedName(front: Front): string {
  return slugOf(String(front['kana'] ?? '')) || slugOf(roughReading(String(front['name'] ?? '')));
}

/** `wish`, or with the first number that makes it free. Names differ by more than case: not every disk tells it. */
export function freeName(contentDir: string, folder: string, wish: string): string {
  const taken = new Set(findEntryFiles(contentDir).files.map(({ id }) => id));
  const isTaken = (name: string) =>
    taken.has(folder + name) || existsSync(join(contentDir, 'resources', `${folder}${name}.md`));
  let name = wish;
  for (let number = 2; isTaken(name); number += 1) name = `${wish}-${number}`;
  return name;
}
