/** dist のファイル: begun anew, or without those that the site has no more. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CLIENT } from './compile-program.ts';
import { filesOf } from './headers/headers-file.ts';

/** A repository may stand in dist: some publish it from there. */
const STAYS = '.git';

export function emptyDist(dist: string): void {
  if (existsSync(dist))
    for (const name of readdirSync(dist))
      if (name !== STAYS) rmSync(join(dist, name), { recursive: true });
  mkdirSync(dist, { recursive: true });
}

/** Writes what the browser loads beside pages and data: programs, styles, pictures. @returns the files */
export function copyClient(dist: string, program: string): readonly string[] {
  const client = join(program, CLIENT);
  cpSync(client, dist, { recursive: true });
  return filesOf(client);
}

/** Takes away the files that the site had and has no more, and folders that are empty then. */
export function removeFiles(dist: string, files: readonly string[]): void {
  for (const file of files) {
    rmSync(join(dist, file), { force: true });
    for (
      let folder = dirname(file);
      folder !== '.' && readdirSync(join(dist, folder)).length === 0;
      folder = dirname(folder)
    )
      rmdirSync(join(dist, folder));
  }
}
