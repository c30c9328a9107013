/** 前のサイト: what the last build left in dist/, page by page, so that the next one need not make it all again. */
import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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
  /** the files that the browser loads beside pages and data */
  readonly client: readonly string[];
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

/** Sizes and times of these files below dist. */
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
        const left = files[path.slice(dist.length + 1).replaceAll(sep, '/')];
        return left?.[0] === size && left[1] === written;
      })
    );
  } catch {
    // No dist.
    return false;
  }
}

/** Whether the last build was of this key, without reading all of it: its key is the first thing written. */
export function isOfKey(cache: string, key: string): boolean {
  const head = Buffer.from(JSON.stringify({ key }).slice(0, -1));
  const there = Buffer.alloc(head.length);
  try {
    const file = openSync(stateFile(cache), 'r');
    try {
      readSync(file, there);
    } finally {
      closeSync(file);
    }
  } catch {
    // No build before this one.
  }
  return there.equals(head);
}

/** What was written down of the last build. Whether its dist still stands as it was is another question. */
export function readLastBuild(cache: string): LastBuild | undefined {
  try {
    return JSON.parse(readFileSync(stateFile(cache), 'utf8')) as LastBuild;
  } catch {
    // No build before this one, or half a file.
    return undefined;
  }
}

/** From here on dist is neither the last site nor the next. */
export function forgetLastBuild(cache: string): void {
  rmSync(stateFile(cache), { force: true });
}

export function keepBuild(cache: string, { key, ...build }: LastBuild): void {
  const draft = `${stateFile(cache)}.writing`;
  try {
    // The key first: isOfKey.
    writeFileSync(draft, JSON.stringify({ key, ...build }));
    renameSync(draft, stateFile(cache));
  } catch {
    // A full disk: the next build makes everything anew.
    rmSync(draft, { force: true });
  }
}
