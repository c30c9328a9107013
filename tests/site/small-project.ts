/** A project of its own with a few entries, to be built again and again as a group would. */
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
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
import { completeSite, leaveRareWords, makeContent } from '../catalogue/sample-content.ts';
import type { BuildAnswer, BuildRequest } from './build-often.ts';
import { linkPackages } from './small-site.ts';

const DAY = '2026-11-22';

/** path below dist → digest of its bytes */
export type Tree = Readonly<Record<string, string>>;

export interface SmallProject {
  readonly folder: string;
  /** Runs a command of the project. @returns what it printed */
  run(script: string, args?: readonly string[], day?: string): string;
  /** Builds, in a process that stays. @returns how many files were made, and of how many */
  build(day?: string): Promise<{ readonly made: number; readonly all: number }>;
  /** Rewrites a file. @param path below the project */
  edit(path: string, change: (text: string) => string): void;
  /** Makes everything anew, in one thread: a page is the same, whichever of how many made it. */
  buildAll(): Promise<Tree>;
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

/** A process that builds a project as often as it is asked. */
interface Builder {
  readonly process: ChildProcess;
  readonly ended: Promise<BuildAnswer>;
}

function startBuilder(folder: string, env: NodeJS.ProcessEnv): Builder {
  const builder = fork(resolve('tests/site/build-often.ts'), {
    cwd: folder,
    // What it says of its progress is not heard.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env,
  });
  const ended = once(builder, 'exit').then(([code]) => ({ wrong: `it ended with ${code}` }));
  return { process: builder, ended };
}

/** `files`: path under content/resources → text */
export function smallProject(files: Readonly<Record<string, string>>): SmallProject {
  const folder = mkdtempSync(join(tmpdir(), 'mihon-project-'));
  const content = completeSite(makeContent(files));
  leaveRareWords(content);
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
  // What Node keeps of the program goes with the project: nobody else loads it from here.
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
  };
  const run = (script: string, args: readonly string[] = [], day = DAY) =>
    execFileSync(process.execPath, [join('scripts', script), ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, SITE_TODAY: day },
    });
  let builder: Builder | undefined;
  const answerTo = async (request: BuildRequest) => {
    builder ??= startBuilder(folder, env);
    builder.process.send(request);
    const answer = await Promise.race([
      once(builder.process, 'message').then(([told]) => told as BuildAnswer),
      builder.ended,
    ]);
    if ('wrong' in answer) throw new Error(answer.wrong);
    return answer;
  };
  const build = (day = DAY) => answerTo({ day });
  return {
    folder,
    run,
    build,
    edit: (path, change) => {
      const file = join(folder, path);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    },
    buildAll: async () => {
      rmSync(join(folder, '.cache/last-build.json'), { force: true });
      await answerTo({ day: DAY, threads: 1 });
      return treeOf(dist);
    },
    tree: (of = dist) => treeOf(of),
    remove: () => {
      builder?.process.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
