/** A project of its own with a few entries, to be built again and again as a group would. */
import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { completeSite, makeContent } from '../catalogue/sample-content.ts';
import { linkPackages } from './small-site.ts';

const DAY = '2026-11-22';

/** path below dist → digest of its bytes */
export type Tree = Readonly<Record<string, string>>;

export interface SmallProject {
  readonly folder: string;
  /** Runs a command of the project. @returns what it printed */
  run(script: string, args?: readonly string[], day?: string): string;
  /** Builds. @returns how many files were made, and of how many */
  build(day?: string): { readonly made: number; readonly all: number };
  /** Rewrites a file. @param path below the project */
  edit(path: string, change: (text: string) => string): void;
  /** Makes everything anew. */
  buildAll(): Tree;
  tree(dist?: string): Tree;
  remove(): void;
}

export function treeOf(dist: string): Tree {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const name = path.slice(dist.length + 1).replaceAll(sep, '/');
        // An empty folder is a difference too.
        return [name, entry.isFile() ? hash('sha1', readFileSync(path)) : 'folder'] as const;
      })
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** `files`: path under content/resources → text */
export function smallProject(files: Readonly<Record<string, string>>): SmallProject {
  const folder = mkdtempSync(join(tmpdir(), 'mihon-project-'));
  const content = completeSite(makeContent(files));
  renameSync(content, join(folder, 'content'));
  cpSync('content/pages', join(folder, 'content/pages'), { recursive: true });
  for (const part of [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ])
    cpSync(part, join(folder, part), { recursive: true });
  linkPackages(join(folder, 'node_modules'), undefined);
  // Which libraries are installed.
  symlinkSync(
    resolve('node_modules/.package-lock.json'),
    join(folder, 'node_modules/.package-lock.json'),
  );
  const dist = join(folder, 'dist');
  const run = (script: string, args: readonly string[] = [], day = DAY) =>
    execFileSync(process.execPath, [join('scripts', script), ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_TODAY: day },
    });
  const build = (day?: string) => {
    const told = run('build.ts', [], day);
    const [, all, made] = /(\d+)ファイルのうち(\d+)/.exec(told)!;
    return { made: Number(made), all: Number(all) };
  };
  return {
    folder,
    run,
    build,
    edit: (path, change) => {
      const file = join(folder, path);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    },
    buildAll: () => {
      rmSync(join(folder, '.cache/last-build.json'), { force: true });
      build();
      return treeOf(dist);
    },
    tree: (of = dist) => treeOf(of),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
