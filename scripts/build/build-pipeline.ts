/** Check, build, index: the one way to a dist/ folder, for `npm start`, `npm run build` and `npm test`. */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAndCheck, type CheckedContent } from '../../src/catalogue/check/check-content.ts';
import { reportWithGuide } from '../../src/catalogue/check/report-text.ts';
import { HANDED_IN, handOver } from '../../src/catalogue/read/handed-content.ts';
import { openReadings } from '../../src/catalogue/read/kept-readings.ts';
import { momentInJapan } from '../../src/domain/time/calendar-date.ts';
import { basePath } from './base-path.ts';
import { buildBodyIndex } from './build-body-index.ts';
import { writeHeaders } from './headers/headers-file.ts';
import { preloadModules } from './preload-modules.ts';
import { withLock } from '../../src/catalogue/write/lock.ts';
import { pageBuilderWords } from './page-builder-words.ts';
import { withProgress } from '../terminal/progress.ts';

export const DIST = resolve('dist');
export const CONTENT = resolve('content');
const CACHE = resolve('.cache');
const HANDED = join(CACHE, 'content-read');
/** What a build writes into; a folder of another's stops it before it has begun. */
const WRITTEN = [
  DIST,
  resolve('.astro'),
  resolve('node_modules/.astro'),
  resolve('node_modules/.vite'),
];

export interface BuildOptions {
  /** 2026-11-22: the day the pages speak of; today when left out */
  readonly today?: string | undefined;
}

export interface BuildFigures {
  readonly seconds: number;
  /** the most memory the page building process held */
  readonly peakMemoryBytes: number;
}

/** Builds into dist/, one build at a time. Throws an Error whose message is for the person at the terminal. */
export async function buildSite(options: BuildOptions = {}): Promise<BuildFigures> {
  mkdirSync(CACHE, { recursive: true });
  return withLock(join(CACHE, 'build.lock'), ' npm run build（サイトを作る仕事）', () =>
    buildAlone(options),
  );
}

async function buildAlone({ today }: BuildOptions): Promise<BuildFigures> {
  const started = performance.now();
  // A site that speaks of an earlier day, as under test, may still hold what was confirmed since.
  const now = momentInJapan(new Date()).date;
  const latest = today !== undefined && today < now ? now : today;
  // The one reading of a build: the pages and the index are made from what it hands over.
  const read = await withProgress('内容を確かめています', async () =>
    readAndCheck(CONTENT, latest, { needsSite: true, kept: openReadings(resolve('.')) }),
  );
  const errors = read.problems.filter((problem) => problem.level === 'error');
  if (errors.length > 0)
    throw new Error(`${reportWithGuide(errors)}\n直してから、もう一度ためしてください。`);
  for (const folder of WRITTEN) if (existsSync(folder)) accessSync(folder, constants.W_OK);
  handOverTo(HANDED, read);
  const peakMemoryBytes = await withProgress('ページを作っています', () => runAstro(today));
  if (!existsSync(join(DIST, 'index.html')))
    throw new Error('ページができませんでした。上の知らせを見てください。');
  await preloadModules(DIST, basePath());
  await withProgress('本文の索引を作っています', () => buildBodyIndex(DIST, read.catalogue));
  writeHeaders(DIST, basePath());
  return { seconds: (performance.now() - started) / 1000, peakMemoryBytes };
}

function handOverTo(folder: string, { catalogue, pages, guides, offices }: CheckedContent): void {
  const { resources, municipalities, thesaurus, danger, usual } = catalogue;
  const tables = { municipalities, offices, thesaurus, danger, usual };
  handOver(folder, { resources, pages, guides }, tables);
}

/** One line per page would cost seconds; only what goes wrong is shown. Resolves with the peak memory in bytes. */
function runAstro(today: string | undefined): Promise<number> {
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      ['--import', new URL('../peak-memory.mjs', import.meta.url).href, astro, 'build', '--silent'],
      {
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
        env: {
          ...process.env,
          NODE_ENV: 'production',
          [HANDED_IN]: HANDED,
          ...(today ? { SITE_TODAY: today } : {}),
        },
      },
    );
    let output = '';
    let peakKilobytes = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      peakKilobytes += chunk.toString();
    });
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done(Number(peakKilobytes) * 1024) : fail(builderError(output)),
    );
  });
}

/** The builder's own words are English: they go into a file, for the one who mends the program. */
function builderError(output: string): Error {
  const record = join(CACHE, 'build-error.txt');
  try {
    writeFileSync(record, output);
  } catch {
    // A full disk: the words below say so.
  }
  return new Error(
    `ページを作れませんでした。\n${pageBuilderWords(output) ?? `直す人のための記録（英語）: ${record}`}`,
  );
}
