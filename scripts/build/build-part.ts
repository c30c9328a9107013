/** サイトの一部を作る: the pages of some prefectures into a folder of their own, for `npm run merge`. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NATIONAL } from '../../src/domain/area/national.ts';
import { basePath } from './base-path.ts';
import { makeBodyIndex, renderPages } from './build-pipeline.ts';
import { CLIENT } from './compile-program.ts';
import { filesOf } from './headers/headers-file.ts';
import { preloadModules } from './preload-modules.ts';
import { copyClient } from './site-files.ts';
import { allParts } from './site-parts.ts';
import { workOnSite, type SiteWork, type WorkFigures } from './site-work.ts';

export const PARTS_FOLDER = resolve('parts');
/** Beside the pages of a part. */
export const PART_FILE = 'part.json';
export const PART_DIST = 'dist';

/** What a part says of itself. Parts of one site say the same but for `parts` and `files`. */
export interface SitePart {
  /** of code, settings, day and content: what every page may show */
  readonly madeOf: string;
  /** the parts of the whole site */
  readonly all: readonly string[];
  readonly parts: readonly string[];
  readonly files: readonly string[];
}

function madeOf({ key, digests, program }: SiteWork): string {
  const entries = [...digests].toSorted(([a], [b]) => (a < b ? -1 : 1));
  // What the browser's files are called stands in every page.
  const named = filesOf(join(program, CLIENT));
  return createHash('sha256')
    .update(JSON.stringify([key, entries, named]))
    .digest('hex');
}

async function makePart(work: SiteWork, folder: string, parts: readonly string[]) {
  const { catalogue, index, program } = work;
  const dist = join(folder, PART_DIST);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  if (index) copyClient(dist, program);
  const [{ made }] = await Promise.all([
    renderPages(work, false),
    index ? makeBodyIndex(work, false) : undefined,
  ]);
  await preloadModules(dist, basePath(), made);
  const part: SitePart = {
    madeOf: madeOf(work),
    all: allParts(catalogue.municipalities),
    parts,
    files: filesOf(dist),
  };
  writeFileSync(join(folder, PART_FILE), JSON.stringify(part));
  return { folder, files: part.files.length };
}

export interface PartFigures extends WorkFigures {
  readonly folder: string;
  readonly files: number;
}

/** @param parts of site-parts.ts */
export async function buildPart(parts: readonly string[]): Promise<PartFigures> {
  const folder = join(PARTS_FOLDER, parts.join('-'));
  return workOnSite(
    // What belongs to no prefecture stands in the national part.
    { dist: join(folder, PART_DIST), parts, hasIndex: parts.includes(NATIONAL) },
    (work) => makePart(work, folder, parts),
  );
}
