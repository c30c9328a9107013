/** 前に作ったものを使ってよいか: digests of whatever has a part in the pages, beside the entries themselves. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BuildKeys {
  /** the code of the pages, the settings and all content but entries and events: what Astro compiles */
  readonly program: string;
  /** the same with the day and our own part of the build: what every page may show */
  readonly site: string;
}

/** Compiled, or read while pages are rendered. */
const OF_PROGRAM = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
const OF_BUILD = ['scripts/build', 'scripts/build.ts'];
/** Read while pages are rendered, and changed often: the compiled pages stay as they are. */
const READ_LATER = 'events';
/** Which libraries are installed, to the version. */
const LIBRARIES = ['package-lock.json', join('node_modules', '.package-lock.json')];
/** Entries have digests of their own; ledgers of imports are on no page; for the list of published ids pages ask the catalogue. */
const NOT_OF_PAGES = ['resources', 'imports', 'published-ids.txt', 'PROBLEMS.md', 'README.md'];
const ENVIRONMENT = ['SITE_URL', 'BASE_PATH', 'GITHUB_REPOSITORY', 'TZ', 'LANG', 'NODE_OPTIONS'];

function filesUnder(path: string): readonly string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  } catch {
    // A file, or nothing at all.
    return [path];
  }
}

function bytesOf(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch {
    return 'none';
  }
}

function digestOf(project: string, paths: readonly string[], more: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify(more));
  for (const file of paths.flatMap((path) => filesUnder(join(project, path)))) {
    const bytes = bytesOf(file);
    digest.update(`\n${file.slice(project.length)} ${bytes.length}\n`).update(bytes);
  }
  return digest.digest('hex').slice(0, 32);
}

function contentFiles(project: string): readonly string[] {
  return readdirSync(join(project, 'content'))
    .filter((name) => !NOT_OF_PAGES.includes(name) && name !== READ_LATER)
    .map((name) => join('content', name))
    .toSorted();
}

/** @param day the pages speak of, as BUILD_DAY finds it */
export function buildKeys(project: string, day: string): BuildKeys {
  const environment = ENVIRONMENT.map((name) => process.env[name] ?? null);
  const program = digestOf(
    project,
    [...OF_PROGRAM, ...LIBRARIES, ...contentFiles(project)],
    [process.versions, environment],
  );
  return {
    program,
    site: digestOf(project, [...OF_BUILD, join('content', READ_LATER)], [program, day]),
  };
}
