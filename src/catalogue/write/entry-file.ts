/** 場所のファイルを、まるごと置く: the Markdown that people edit, new or in place of the old one. */
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { frontMatterSchema } from '../../domain/entry/entry-schema.ts';
import { newEntryText } from '../../domain/written/file-text.ts';
import { writtenOf, type WrittenTable } from '../../domain/written/written-value.ts';
import { writeAtomically } from './write-atomically.ts';

/** The order in which fields stand in a file. */
export const FIELD_ORDER: readonly string[] = Object.keys(frontMatterSchema.shape);

/** The text of an entry file; `readFrontMatter` reads the same values back, as text. */
export const formatEntry = (front: Readonly<Record<string, unknown>>, body: string): string =>
  newEntryText(writtenOf(front) as WrittenTable, body, FIELD_ORDER);

/** The file of this id, new or in place of the old one. */
export function writeEntry(
  contentDir: string,
  id: string,
  front: Readonly<Record<string, unknown>>,
  body: string,
): void {
  writeAtomically(join(contentDir, 'resources', `${id}.md`), formatEntry(front, body));
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
