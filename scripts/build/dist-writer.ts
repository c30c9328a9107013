/** ファイルを dist に書く: new ones with their folders, and over the bytes of those that are there. */
import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemCodeOf } from '../../src/catalogue/read/file-trouble.ts';

/**
 * A file that is emptied first gives its room back to the disk and asks for it again, which takes many times as long as
 * to write over what stands there.
 * @returns false where there is no such file
 */
function writeOver(path: string, bytes: Uint8Array): boolean {
  let file: number;
  try {
    file = openSync(path, 'r+');
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return false;
    throw error;
  }
  try {
    writeFileSync(file, bytes);
    ftruncateSync(file, bytes.length);
    return true;
  } finally {
    closeSync(file);
  }
}

export type WriteFile = (file: string, bytes: Uint8Array) => void;

/**
 * Writes files below `dist`, by their paths with slashes.
 * @param isThere left by an earlier build; where it is not, after all, it is made anew
 */
export function distWriter(dist: string, isThere: (file: string) => boolean): WriteFile {
  const folders = new Set<string>();
  return (file, bytes) => {
    const path = join(dist, file);
    if (isThere(file) && writeOver(path, bytes)) return;
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, bytes);
  };
}
