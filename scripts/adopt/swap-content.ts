/**
 * content を入れかえる。Puts a new content folder in the old one's place: two renames, and a way back from wherever it
 * stopped.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** On the same disk as content/, and never committed. */
const workshop = (contentDir: string) => join(dirname(contentDir), '.cache', 'adopt');
export const newContent = (contentDir: string) => join(workshop(contentDir), 'new');
const oldContent = (contentDir: string) => join(workshop(contentDir), 'old');

/** Clears up after an adoption that was cut off. @returns true when the old content had to be brought back */
export function recoverContent(contentDir: string): boolean {
  const isLost = !existsSync(contentDir) && existsSync(oldContent(contentDir));
  if (isLost) renameSync(oldContent(contentDir), contentDir);
  rmSync(workshop(contentDir), { recursive: true, force: true });
  return isLost;
}

/** An empty place for the new folder. */
export function prepareSwap(contentDir: string): string {
  mkdirSync(workshop(contentDir), { recursive: true });
  return newContent(contentDir);
}

/** Swaps, then does the rest; if any of it fails, the old content comes back. */
export function swapContent(contentDir: string, rest: () => void): void {
  const [fresh, old] = [newContent(contentDir), oldContent(contentDir)];
  renameSync(contentDir, old);
  try {
    renameSync(fresh, contentDir);
    rest();
  } catch (error) {
    if (existsSync(contentDir)) renameSync(contentDir, fresh);
    renameSync(old, contentDir);
    throw error;
  }
  rmSync(workshop(contentDir), { recursive: true, force: true });
}
