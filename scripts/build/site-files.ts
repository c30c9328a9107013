/** dist のファイル: begun anew from the compiled program's own files, or without the pages that are no more. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CLIENT } from './compile-program.ts';
import type { BuiltPage } from './last-build.ts';

/** A repository may stand in dist: some publish it from there. */
const STAYS = '.git';

export function emptyDist(dist: string): void {
  if (existsSync(dist))
    for (const name of readdirSync(dist))
      if (name !== STAYS) rmSync(join(dist, name), { recursive: true });
  mkdirSync(dist, { recursive: true });
}

export function startDist(dist: string, program: string): void {
  emptyDist(dist);
  cpSync(join(program, CLIENT), dist, { recursive: true });
}

/** Takes away the files of pages that the site had, and folders that are empty then. @returns the files */
export function withoutPages(
  dist: string,
  before: readonly BuiltPage[],
  now: readonly BuiltPage[],
): readonly string[] {
  const stays = new Set(now.map(([file]) => file));
  const gone = before.map(([file]) => file).filter((file) => !stays.has(file));
  for (const file of gone) {
    rmSync(join(dist, file), { force: true });
    for (
      let folder = dirname(file);
      folder !== '.' && readdirSync(join(dist, folder)).length === 0;
      folder = dirname(folder)
    )
      rmdirSync(join(dist, folder));
  }
  return gone;
}
