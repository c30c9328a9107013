/** The place of a new entry's file, and its writing, which never overwrites. */
import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  const isTaken = (name: string) => taken.has(folder + name) || existsSync(join(contentDir, 'resources', `${folder}${name}.md`));
  let name = wish;
  for (let number = 2; isTaken(name); number += 1) name = `${wish}-${number}`;
  return name;
}

/** Whole or not at all, and never over another: unlike renaming, linking fails where something is. */
function place(file: string, text: string): void {
  const draft = `${file}.${process.pid}.writing`;
  try {
    writeFileSync(draft, text);
    linkSync(draft, file);
  } catch (error) {
    // Some disks know no links.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    writeFileSync(file, text, { flag: 'wx' });
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @throws Error in Japanese when there is a file of this name already; the system's when it cannot be written */
export function writeNewFile(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    place(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new Error(`${file} は、もうあります。上書きしませんでした。`);
    throw error;
  }
}
