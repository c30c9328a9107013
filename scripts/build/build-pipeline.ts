/**
 * 確かめて、ページと索引を作る。Check, build, index: the one way to a dist/ folder, for `npm start`, `npm run build` and `npm
 * test`.
 */
import { join } from 'node:path';
import { withProgress } from '../terminal/progress.ts';
import { basePath } from './base-path.ts';
import { BODY_INDEX, bodyDigest, buildBodyIndex } from './build-body-index.ts';
import { builderError } from './builder-error.ts';
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
import { preloadModules } from './preload-modules.ts';
import type { ThreadResult } from './render-thread.ts';
import { startDist, withoutPages } from './site-files.ts';
import { CACHE, DIST, workOnSite, type SiteWork, type WorkFigures } from './site-work.ts';

export { CONTENT, DIST } from './site-work.ts';

export interface BuildOptions {
  /** 2026-11-22: the day the pages speak of; today when left out */
  readonly today?: string | undefined;
}

export interface BuildFigures extends WorkFigures {
  /** pages and files of data that were made anew, of all */
  readonly made: number;
  readonly all: number;
}

/** Builds into dist/, one build at a time. Throws an Error whose message is for the person at the terminal. */
export async function buildSite({ today }: BuildOptions = {}): Promise<BuildFigures> {
  return workOnSite({ today, dist: DIST }, makeSite);
}

/** What is there to be left as it is: nothing, where an entry's file cannot be told from another. */
async function lastBuild({
  catalogue,
  digests,
  threads,
  key,
}: SiteWork): Promise<LastBuild | undefined> {
  const mayStay =
    (await threads.isAsLeft) && catalogue.resources.every(({ id }) => digests.has(id));
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

export async function renderPages(
  { threads, catalogue: { resources }, digests }: SiteWork,
  mayStay: boolean,
): Promise<ThreadResult> {
  return withProgress('ページを作っています', () =>
    threads.render({ resources, digests, mayStay }).catch((error: Error) => {
      throw builderError(CACHE, error.stack ?? error.message);
    }),
  );
}

/** From what was read to the files, leaving what is already right. */
async function makeSite(site: SiteWork) {
  const { catalogue, digests } = site;
  const { resources } = catalogue;
  const last = await lastBuild(site);
  forgetLastBuild(CACHE);
  if (!last) startDist(DIST, site.program);
  const body = bodyDigest(resources);
  const isIndexMade = last?.body !== body;
  const [built] = await Promise.all([
    renderPages(site, last !== undefined),
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
