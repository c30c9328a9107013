/**
 * サイトを作る仕事と、ページのあいだ。
 *
 * The build hands the pages what the check has read, and is told of every question a page asks of the catalogue. It hands
 * this over on the global object: the pages are a compiled program of their own, which has its own copy of each module.
 */
import type { Resource } from '../../domain/entry/entry-schema.ts';

/** Takes note that somebody asked `name` with `args` and was answered so. */
export type NoteQuestion = (name: string, args: readonly unknown[], answer: unknown) => void;

export interface SiteRun {
  /** the sound entries, in id order, when they are read: the pages read their tables meanwhile */
  readonly resources: Promise<readonly Resource[]>;
  readonly note: NoteQuestion;
  /** What takes long and seldom changes is kept from build to build, by what it is made of. Plain data alone. */
  kept<T>(name: string, madeOf: unknown, make: () => T): T;
  /** told once of the joined catalogue, so that a build can ask it what an earlier one was asked */
  joined(catalogue: object): void;
}

const PLACE = Symbol.for('tsunagaru.site-run');
const global = globalThis as { [PLACE]?: SiteRun };

/** undefined where no build of ours runs: the editor's server, or Astro by itself */
export const siteRun = (): SiteRun | undefined => global[PLACE];

export function handOver(run: SiteRun): void {
  global[PLACE] = run;
}

/** Made anew where nothing is kept. */
export function keptWork<T>(name: string, madeOf: unknown, make: () => T): T {
  const run = siteRun();
  return run ? run.kept(name, madeOf, make) : make();
}
