/**
 * 確かめて、ページと索引を作る。Check, build, index: the one way to a dist/ folder, for `npm start`, `npm run build` and `npm
 * test`.
 */
import { withProgress } from '../terminal/progress.ts';
import { basePath } from './base-path.ts';
import { builderError } from './builder-error.ts';
import { HEADERS_FILE, writeHeaders } from './headers/headers-file.ts';
import type { BodyIndex } from './index-thread.ts';
import {
  filesNow,
  forgetLastBuild,
  keepBuild,
  readLastBuild,
  type DistFiles,
  type LastBuild,
} from './last-build.ts';
import { preloadModules } from './preload-modules.ts';
import type { ThreadResult } from './render-thread.ts';
import { copyClient, emptyDist, removeFiles } from './site-files.ts';
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
  return workOnSite({ today, dist: DIST, hasIndex: true }, makeSite);
}

/** What stands in dist from the last build, to the file; nothing where somebody else was there. */
async function lastBuild({ threads, index }: SiteWork): Promise<LastBuild | undefined> {
  await index?.hasRead;
  return (await threads.isAsLeft()) ? readLastBuild(CACHE) : undefined;
}

/** Of the same code, settings and day: a page that would be answered alike stays. Not where one entry cannot be told from another. */
const mayPagesStay = ({ catalogue, digests, key }: SiteWork, last: LastBuild | undefined) =>
  last?.key === key && catalogue.resources.every(({ id }) => digests.has(id));

export async function makeBodyIndex(
  { index, guides }: SiteWork,
  mayStay: boolean,
): Promise<BodyIndex> {
  return withProgress('本文の索引を作っています', () => index!.make(guides, mayStay));
}

export async function renderPages({ threads }: SiteWork, mayStay: boolean): Promise<ThreadResult> {
  return withProgress('ページを作っています', () =>
    threads.render({ mayStay }).catch((error: Error) => {
      throw builderError(CACHE, error.stack ?? error.message);
    }),
  );
}

/** What nobody wrote is as it was. */
function filesAfter(
  last: LastBuild | undefined,
  names: readonly string[],
  written: readonly string[],
): DistFiles {
  const isWritten = new Set(written);
  const left = names.filter((name) => !isWritten.has(name) && last?.files[name] !== undefined);
  const isLeft = new Set(left);
  return {
    ...Object.fromEntries(left.map((name) => [name, last!.files[name]!])),
    ...filesNow(
      DIST,
      names.filter((name) => !isLeft.has(name)),
    ),
  };
}

/** From what was read to the files, leaving what is already right. */
async function makeSite(site: SiteWork) {
  const { digests, key } = site;
  const last = await lastBuild(site);
  const mayStay = mayPagesStay(site, last);
  forgetLastBuild(CACHE);
  // Files that are written over cost less than files that are taken away and made again.
  if (!last) emptyDist(DIST);
  const client = mayStay ? last!.client : copyClient(DIST, site.program);
  const [{ made, ...built }, body] = await Promise.all([
    renderPages(site, mayStay),
    makeBodyIndex(site, mayStay),
  ]);
  await preloadModules(DIST, basePath(), made);
  const names = [...client, ...built.pages.map(([file]) => file), ...body.files];
  const stays = new Set([...names, HEADERS_FILE]);
  removeFiles(
    DIST,
    Object.keys(last?.files ?? {}).filter((file) => !stays.has(file)),
  );
  writeHeaders(DIST, basePath(), names.toSorted());
  const written = [...made, ...(body.isMade ? body.files : []), HEADERS_FILE];
  const files = filesAfter(mayStay ? last : undefined, [...names, HEADERS_FILE], written);
  if (digests.size > 0) keepBuild(CACHE, { key, body: body.digest, client, ...built, files });
  return { made: made.length, all: built.pages.length };
}
