/** 前のサイト: what the last build left in dist/, page by page, so that the next one need not make it all again. */
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Digest, Question } from './page-questions.ts';

/** the file below dist, the digest of what it was handed, and where its questions stand in the list */
export type BuiltPage = readonly [file: string, props: Digest, questions: readonly number[]];

export interface BuiltPages {
  readonly questions: readonly (readonly [Question, Digest])[];
  readonly pages: readonly BuiltPage[];
}

export interface LastBuild extends BuiltPages {
  /** of everything but the entries */
  readonly key: string;
  /** of the texts in the body index */
  readonly body: Digest;
  /** every file in dist: its size, and when it was written */
  readonly files: Readonly<Record<string, readonly [size: number, written: number]>>;
}

const stateFile = (cache: string) => join(cache, 'last-build.json');

/** Sizes and times of all files below `dist`. */
export function filesAsTheyAre(dist: string): LastBuild['files'] {
  const files: Record<string, readonly [number, number]> = {};
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = statSync(path);
    files[path.slice(dist.length + 1).replaceAll(sep, '/')] = [size, mtimeMs];
  }
  return files;
}

function areSame(a: LastBuild['files'], b: LastBuild['files']): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => a[name]![0] === b[name]?.[0] && a[name]![1] === b[name]?.[1])
  );
}

/** The last build, where it was made in the same way and dist is as that build left it; else all is made anew. */
export function readLastBuild(cache: string, dist: string, key: string): LastBuild | undefined {
  try {
    const last = JSON.parse(readFileSync(stateFile(cache), 'utf8')) as LastBuild;
    return last.key === key && areSame(last.files, filesAsTheyAre(dist)) ? last : undefined;
  } catch {
    // No build before this one, half a file, no dist.
    return undefined;
  }
}

/** From here on dist is neither the last site nor the next. */
export function forgetLastBuild(cache: string): void {
  rmSync(stateFile(cache), { force: true });
}

export function keepBuild(cache: string, build: LastBuild): void {
  const draft = `${stateFile(cache)}.writing`;
  try {
    writeFileSync(draft, JSON.stringify(build));
    renameSync(draft, stateFile(cache));
  } catch {
    // A full disk: the next build makes everything anew.
    rmSync(draft, { force: true });
  }
}
