/** A thread that renders pages: takes one job after another until none is left, then tells what its pages asked. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { handOver } from '../../src/catalogue/read/site-run.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import type { BuiltPage, BuiltPages } from './last-build.ts';
import { pageQuestions, type PageQuestions, type Question } from './page-questions.ts';
import { openProgram, type Program, type ProgramRoute, type SitePath } from './site-program.ts';

/** What a thread is started with. */
export interface ThreadStart {
  /** the folder of the compiled pages */
  readonly program: string;
  readonly dist: string;
  /** the number of the next job: one counter for all threads */
  readonly next: SharedArrayBuffer;
}

/** What it is handed when the content is read. */
export interface ThreadWork {
  readonly resources: readonly Resource[];
  readonly digests: ReadonlyMap<string, string>;
  readonly before: BuiltPages | undefined;
}

export interface ThreadResult extends BuiltPages {
  /** the files that were written */
  readonly made: readonly string[];
}

/** Which pages of a file one job takes: every so many-th. */
interface Job {
  readonly route: ProgramRoute;
  readonly slice: number;
  readonly of: number;
}

/** Of a file with pages for many places; data of one kind is worked out together, and is one job. */
const SLICES = 8;
/** So often a thread lets others have their turn. */
const PAUSE_AFTER = 64;

function jobsOf({ routes }: Program): readonly Job[] {
  const slicesOf = ({ type, pathname }: ProgramRoute) =>
    type === 'page' && pathname === undefined ? SLICES : 1;
  // What takes long and cannot be cut comes first.
  const ordered = routes.toSorted(
    (a, b) => Number(a.type !== 'endpoint') - Number(b.type !== 'endpoint'),
  );
  return ordered.flatMap((route) =>
    Array.from({ length: slicesOf(route) }, (_, slice) => ({
      route,
      slice,
      of: slicesOf(route),
    })),
  );
}

/** Whether a page of the last build is what it would be now. */
function judgeOf(before: BuiltPages | undefined, questions: PageQuestions) {
  const pages = new Map(before?.pages.map((page) => [page[0], page]));
  const same = before?.questions.map((): boolean | undefined => undefined) ?? [];
  const isSame = (at: number): boolean => {
    const [question, digest] = before!.questions[at]!;
    return (same[at] ??= questions.digestNow(question) === digest);
  };
  return (file: string, props: string): readonly Question[] | undefined => {
    const page = pages.get(file);
    if (!page || page[1] !== props || !page[2].every(isSame)) return undefined;
    return page[2].map((at) => before!.questions[at]![0]);
  };
}

function fileWriter(dist: string): (file: string, bytes: Uint8Array) => void {
  const folders = new Set<string>();
  return (file, bytes) => {
    const path = join(dist, file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, bytes);
  };
}

async function render({ program: folder, dist, next }: ThreadStart, work: Promise<ThreadWork>) {
  const program = await openProgram(folder);
  const { resources, digests, before } = await work;
  const questions = pageQuestions(resources, digests);
  handOver({ resources, note: questions.note, joined: questions.join });
  const jobs = jobsOf(program);
  const counter = new Int32Array(next);
  const judge = judgeOf(before, questions);
  const write = fileWriter(dist);
  const places = new Map<Question, number>();
  const pages: BuiltPage[] = [];
  const made: string[] = [];

  const placeOf = (question: Question) => {
    const place = places.get(question) ?? places.size;
    places.set(question, place);
    return place;
  };
  const asked = async (path: SitePath, props: string): Promise<readonly Question[] | undefined> => {
    const known = judge(path.file, props);
    if (known) return known;
    questions.begin();
    const bytes = await program.render(path);
    const all = questions.end();
    if (!bytes) return undefined;
    write(path.file, bytes);
    made.push(path.file);
    if (made.length % PAUSE_AFTER === 0) await setImmediate();
    return all;
  };

  // The pages of entries ask for the catalogue: with that it is there, and can be asked again.
  await program.pathsOf(program.routes.find(({ route }) => route === '/resources/[...id]')!);
  for (;;) {
    const job = jobs[Atomics.add(counter, 0, 1)];
    if (!job) break;
    const paths = await program.pathsOf(job.route);
    for (const [at, path] of paths.entries()) {
      if (at % job.of !== job.slice) continue;
      const props = questions.digestOf(path.props);
      const all = await asked(path, props);
      if (all) pages.push([path.file, props, all.map(placeOf)]);
    }
  }
  const result: ThreadResult = {
    pages,
    made,
    questions: [...places.keys()].map((question) => [question, questions.digestNow(question)!]),
  };
  return result;
}

const work = new Promise<ThreadWork>((done) => parentPort!.once('message', done));
parentPort!.postMessage(await render(workerData as ThreadStart, work));
