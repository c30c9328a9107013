/** Check, build, index: the one way to a dist/ folder, for `npm start`, `npm run build` and `npm test`. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAndCheck } from '../../src/catalogue/check/check-content.ts';
import { reportWithGuide } from '../../src/catalogue/check/report-text.ts';
import { openReadings } from '../../src/catalogue/read/kept-readings.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { momentInJapan } from '../../src/domain/time/calendar-date.ts';
import { withLock } from '../../src/catalogue/write/lock.ts';
import { withProgress } from '../terminal/progress.ts';
import { basePath } from './base-path.ts';
import { BODY_INDEX, bodyDigest, buildBodyIndex } from './build-body-index.ts';
import { buildKeys } from './build-keys.ts';
import { compileProgram, programFolder } from './compile-program.ts';
import { HEADERS_FILE, writeHeaders } from './headers/headers-file.ts';
import {
  filesAsTheyAre,
  filesNow,
  forgetLastBuild,
  keepBuild,
  readLastBuild,
  type DistFiles,
  type LastBuild,
} from './last-build.ts';
import { builderError } from './builder-error.ts';
import { preloadModules } from './preload-modules.ts';
import { startThreads, type RenderThreads } from './render-pages.ts';
import { startDist, withoutPages } from './site-files.ts';

export const DIST = resolve('dist');
export const CONTENT = resolve('content');
const CACHE = resolve('.cache');
/** What a build writes into; a folder of another's stops it before it has begun. */
const WRITTEN = [DIST, resolve('.astro'), CACHE];

export interface BuildOptions {
  /** 2026-11-22: the day the pages speak of; today when left out */
  readonly today?: string | undefined;
}

export interface BuildFigures {
  readonly seconds: number;
  /** the most memory a process of it held */
  readonly peakMemoryBytes: number;
  /** pages and files of data that were made anew, of all */
  readonly made: number;
  readonly all: number;
}

/** Builds into dist/, one build at a time. Throws an Error whose message is for the person at the terminal. */
export async function buildSite(options: BuildOptions = {}): Promise<BuildFigures> {
  mkdirSync(CACHE, { recursive: true });
  return withLock(join(CACHE, 'build.lock'), ' npm run build（サイトを作る仕事）', () =>
    buildAlone(options),
  );
}

interface ReadContent {
  readonly resources: readonly Resource[];
  /** of the entries' files, by id; none where they cannot be told */
  readonly digests: ReadonlyMap<string, string>;
}

/** The one reading of a build: the pages and the index are made from what it hands over. */
function readContent(today: string | undefined): ReadContent {
  // A site that speaks of an earlier day, as under test, may still hold what was confirmed since.
  const now = momentInJapan(new Date()).date;
  const latest = today !== undefined && today < now ? now : today;
  const kept = openReadings(resolve('.'));
  const { catalogue, problems } = readAndCheck(CONTENT, latest, { needsSite: true, kept });
  const errors = problems.filter((problem) => problem.level === 'error');
  if (errors.length > 0)
    throw new Error(`${reportWithGuide(errors)}\n直してから、もう一度ためしてください。`);
  return { resources: catalogue.resources, digests: kept.digests };
}

async function buildAlone({ today }: BuildOptions): Promise<BuildFigures> {
  const started = performance.now();
  for (const folder of WRITTEN) if (existsSync(folder)) accessSync(folder, constants.W_OK);
  const day = today ?? (process.env['SITE_TODAY'] || momentInJapan(new Date()).date);
  const keys = buildKeys(resolve('.'), day);
  const program = programFolder(CACHE, keys.program);
  const environment = { ...process.env, NODE_ENV: 'production', SITE_TODAY: day };
  const open = () =>
    startThreads({ program, dist: DIST, cache: CACHE, key: keys.site }, environment);

  let threads: RenderThreads | undefined = existsSync(program) ? open() : undefined;
  try {
    const content = await withProgress('内容を確かめています', async () => readContent(today));
    let compilerMemory = 0;
    if (!threads) {
      compilerMemory = await withProgress('ページのプログラムを作っています', () =>
        compileProgram(CACHE, program),
      );
      threads = open();
    }
    const figures = await makeSite(content, { threads, key: keys.site, program });
    const peakMemoryBytes = Math.max(compilerMemory, process.resourceUsage().maxRSS * 1024);
    return { ...figures, peakMemoryBytes, seconds: (performance.now() - started) / 1000 };
  } finally {
    await threads?.stop();
  }
}

interface SiteWork {
  readonly threads: RenderThreads;
  readonly key: string;
  readonly program: string;
}

/** What is there to be left as it is: nothing, where an entry's file cannot be told from another. */
async function lastBuild(
  { resources, digests }: ReadContent,
  { threads, key }: SiteWork,
): Promise<LastBuild | undefined> {
  const mayStay = (await threads.isAsLeft) && resources.every(({ id }) => digests.has(id));
  return mayStay ? readLastBuild(CACHE, key) : undefined;
}

/** Of the files that stay nothing changed; the others are looked at. */
function filesAfter(
  last: LastBuild | undefined,
  gone: readonly string[],
  made: readonly string[],
  isIndexMade: boolean,
): DistFiles {
  if (!last) return filesAsTheyAre(DIST);
  const left = Object.entries(last.files).filter(
    ([name]) => !gone.includes(name) && !(isIndexMade && name.startsWith(`${BODY_INDEX}/`)),
  );
  const index = isIndexMade ? filesAsTheyAre(DIST, join(DIST, BODY_INDEX)) : {};
  return { ...Object.fromEntries(left), ...index, ...filesNow(DIST, made) };
}

/** From what was read to the files, leaving what is already right. */
async function makeSite(content: ReadContent, site: SiteWork) {
  const { resources, digests } = content;
  const last = await lastBuild(content, site);
  forgetLastBuild(CACHE);
  if (!last) startDist(DIST, site.program);
  const body = bodyDigest(resources);
  const isIndexMade = last?.body !== body;
  const rendering = site.threads.render({ resources, digests, mayStay: last !== undefined });
  const [built] = await Promise.all([
    withProgress('ページを作っています', () =>
      rendering.catch((error: Error) => {
        throw builderError(CACHE, error.stack ?? error.message);
      }),
    ),
    isIndexMade
      ? withProgress('本文の索引を作っています', () => buildBodyIndex(DIST, { resources }))
      : undefined,
  ]);
  const { made, ...pages } = built;
  const gone = last ? withoutPages(DIST, last.pages, pages.pages) : [];
  await preloadModules(DIST, basePath(), made);
  const files = filesAfter(last, gone, made, isIndexMade);
  const names = Object.keys(files).filter((name) => name !== HEADERS_FILE);
  writeHeaders(DIST, basePath(), names.toSorted());
  const all = { ...files, ...filesNow(DIST, [HEADERS_FILE]) };
  if (digests.size > 0) keepBuild(CACHE, { key: site.key, body, ...pages, files: all });
  return { made: made.length, all: pages.pages.length };
}
