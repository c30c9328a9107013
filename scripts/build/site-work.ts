/** 作る前にすること: the content is read and checked, and threads wait with the compiled pages. For the whole site and its parts alike. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readAndCheck } from '../../src/catalogue/check/check-content.ts';
import { reportWithGuide } from '../../src/catalogue/check/report-text.ts';
import { openReadings } from '../../src/catalogue/read/kept-readings.ts';
import type { InspectedCatalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { withLock } from '../../src/catalogue/write/lock.ts';
import type { ToldGuide } from '../../src/domain/guide/told-guide.ts';
import { momentInJapan } from '../../src/domain/time/calendar-date.ts';
import { withProgress } from '../terminal/progress.ts';
import { complain } from '../terminal/say.ts';
import { startIndexThread, type IndexThread } from './body-index.ts';
import { buildKeys } from './build-keys.ts';
import { compileProgram, programFolder } from './compile-program.ts';
import { isOfKey } from './last-build.ts';
import { neighbourTroubles } from './neighbour-troubles.ts';
import { startThreads, type RenderThreads } from './render-pages.ts';
import type { ThreadContent } from './render-thread.ts';

export const DIST = resolve('dist');
export const CONTENT = resolve('content');
export const CACHE = resolve('.cache');

export interface SiteTask {
  /** 2026-11-22: the day the pages speak of; today when left out */
  readonly today?: string | undefined;
  /** where the pages go; a folder of another's stops the build before it has begun */
  readonly dist: string;
  /** names of the parts to be made; the whole site where it is left out */
  readonly parts?: readonly string[] | undefined;
  /** with the index of what stands in sentences */
  readonly hasIndex: boolean;
}

/** What the content is, read once: the pages and the index are made from it. */
export interface SiteWork {
  readonly catalogue: InspectedCatalogue;
  /** 支援のつながり */
  readonly guides: readonly ToldGuide[];
  /** of the entries' files, by id; none where they cannot be told */
  readonly digests: ReadonlyMap<string, string>;
  readonly threads: RenderThreads;
  /** makes the index of what stands in sentences; none where that is not asked for */
  readonly index: IndexThread | undefined;
  /** of the code, the settings, all content but the entries, and the day */
  readonly key: string;
  /** the folder of the compiled pages */
  readonly program: string;
}

export interface WorkFigures {
  readonly seconds: number;
  /** the most memory a process of it held */
  readonly peakMemoryBytes: number;
}

/** Entries that one person changes in a day: an import of a list is more. */
const FEW = 30;

function readContent(
  today: string | undefined,
  onEntries: (content: Omit<ThreadContent, 'isAlone'>, isFew: boolean) => void,
): Pick<SiteWork, 'catalogue' | 'guides' | 'digests'> {
  // A site that speaks of an earlier day, as under test, may still hold what was confirmed since.
  const now = momentInJapan(new Date()).date;
  const latest = today !== undefined && today < now ? now : today;
  const kept = openReadings(resolve('.'));
  const { catalogue, guides, problems } = readAndCheck(CONTENT, latest, {
    needsSite: true,
    kept,
    onEntries: (resources) =>
      onEntries({ resources, digests: kept.digests }, kept.newReadings() <= FEW),
  });
  const errors = problems.filter((problem) => problem.level === 'error');
  if (errors.length > 0)
    throw new Error(`${reportWithGuide(errors)}\n直してから、もう一度ためしてください。`);
  return { catalogue, guides, digests: kept.digests };
}

const ownPeakBytes = () => process.resourceUsage().maxRSS * 1024;

async function workAlone<T>(
  { today, dist, parts, hasIndex }: SiteTask,
  make: (work: SiteWork) => Promise<T>,
): Promise<T & WorkFigures> {
  const started = performance.now();
  for (const folder of [dist, resolve('.astro'), CACHE])
    if (existsSync(folder)) accessSync(folder, constants.W_OK);
  const day = today ?? (process.env['SITE_TODAY'] || momentInJapan(new Date()).date);
  const keys = buildKeys(resolve('.'), day);
  const program = programFolder(CACHE, keys.program);
  const environment = { ...process.env, NODE_ENV: 'production', SITE_TODAY: day };
  const mostStays = !parts && existsSync(join(dist, 'index.html')) && isOfKey(CACHE, keys.site);
  const open = () =>
    startThreads({ program, dist, parts, cache: CACHE, key: keys.site }, environment, mostStays);

  let threads: RenderThreads | undefined = existsSync(program) ? open() : undefined;
  const index = hasIndex ? startIndexThread({ dist, cache: CACHE, key: keys.site }) : undefined;
  const stopCompiler = new AbortController();
  // A process of its own, beside the reading: on two processors neither waits for the other.
  const compiling = threads ? undefined : compileProgram(CACHE, program, stopCompiler.signal);
  const compilerIsGone = compiling?.catch(() => undefined);
  try {
    // While it is checked, the threads join and index what was read; they write nothing before they are told to.
    const content = await withProgress('内容を確かめています', async () =>
      readContent(today, (read, isFew) => {
        threads?.hand(read, isFew);
        index?.hand(read.resources);
      }),
    );
    for (const trouble of neighbourTroubles(CONTENT, content.catalogue, day)) complain(trouble);
    let peakBeside = 0;
    if (compiling) {
      const compilerMemory = await withProgress(
        'ページのプログラムを作っています',
        () => compiling,
      );
      peakBeside = compilerMemory + ownPeakBytes();
      threads = open();
      threads.hand({ resources: content.catalogue.resources, digests: content.digests }, false);
    }
    const done = await make({ ...content, threads: threads!, index, key: keys.site, program });
    const peakMemoryBytes = Math.max(peakBeside, ownPeakBytes());
    return { ...done, peakMemoryBytes, seconds: (performance.now() - started) / 1000 };
  } finally {
    stopCompiler.abort();
    await compilerIsGone;
    await Promise.all([threads?.stop(), index?.stop()]);
  }
}

/** One at a time. Throws an Error whose message is for the person at the terminal. */
export async function workOnSite<T>(
  task: SiteTask,
  make: (work: SiteWork) => Promise<T>,
): Promise<T & WorkFigures> {
  mkdirSync(CACHE, { recursive: true });
  return withLock(join(CACHE, 'build.lock'), ' npm run build（サイトを作る仕事）', () =>
    workAlone(task, make),
  );
}
