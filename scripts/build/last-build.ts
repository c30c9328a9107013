/** 前のサイト: what the last build left in dist/, page by page, so that the next one need not make it all again. */
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Digest, Question } from './page-questions.ts';

/** the file below dist, the digest of what it was handed, and where its questions stand in the list */
export type BuiltPage = readonly [file: string, props: Digest, questions: readonly number[]];

/** what took long, by its name: the digest of what it was made of, and what it was */
export type KeptWork = Readonly<Record<string, readonly [madeOf: Digest, made: unknown]>>;

export interface BuiltPages {
  readonly questions: readonly (readonly [Question, Digest])[];
  readonly pages: readonly BuiltPage[];
  readonly work: KeptWork;
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

export type DistFiles = LastBuild['files'];

const asItIs = (path: string): readonly [number, number] => {
  const { size, mtimeMs } = statSync(path);
  return [size, mtimeMs];
};

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));

const nameIn = (dist: string, path: string) => path.slice(dist.length + 1).replaceAll(sep, '/');

/** Sizes and times of all files below `folder` of dist. */
export function filesAsTheyAre(dist: string, folder = dist): DistFiles {
  return Object.fromEntries(filesUnder(folder).map((path) => [nameIn(dist, path), asItIs(path)]));
}

/** The same of some files that have just been written. */
export const filesNow = (dist: string, names: readonly string[]): DistFiles =>
  Object.fromEntries(names.map((name) => [name, asItIs(join(dist, name))]));

/** Whether dist is to the file as the last build left it. */
export function isAsLeft({ files }: Pick<LastBuild, 'files'>, dist: string): boolean {
  try {
    const paths = filesUnder(dist);
    return (
      paths.length === Object.keys(files).length &&
      paths.every((path) => {
        const [size, written] = asItIs(path);
        const left = files[nameIn(dist, path)];
        return left?.[0] === size && left[1] === written;
      })
    );
  } catch {
    // No dist.
    return false;
  }
}

/** The last build, where it was made of the same code, settings and day. Whether its dist still stands is another question. */
export function readLastBuild(cache: string, key: string): LastBuild | undefined {
  try {
    const last = JSON.parse(readFileSync(stateFile(cache), 'utf8')) as LastBuild;
    return last.key === key ? last : undefined;
  } catch {
    // No build before this one, or half a file.
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
