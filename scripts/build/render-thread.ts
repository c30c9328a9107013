/**
 * ページを作るスレッド。A thread that renders pages: takes one job after another until none is left, then tells what its
 * pages asked.
 */
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { handOver } from '../../src/catalogue/read/site-run.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { distWriter, type WriteFile } from './dist-writer.ts';
import {
  isAsLeft,
  readLastBuild,
  type BuiltPage,
  type BuiltPages,
  type KeptWork,
} from './last-build.ts';
import { pageQuestions, type PageQuestions, type Question } from './page-questions.ts';
import { partTest } from './site-parts.ts';
import { openProgram, type Program, type ProgramRoute, type SitePath } from './site-program.ts';

/** What a thread is started with. */
export interface ThreadStart {
  /** the folder of the compiled pages */
  readonly program: string;
  readonly dist: string;
  /** names of the parts to be made; the whole site where it is left out */
  readonly parts?: readonly string[] | undefined;
  /** where the last build is written down, and the key it must have */
  readonly cache: string;
  readonly key: string;
  /** the number of the next job: one counter for all threads */
  readonly next: SharedArrayBuffer;
  /** one of the threads looks whether dist is as it was left, while the content is read */
  readonly looks: boolean;
}

/** What it is handed when the content is read. */
export interface ThreadContent {
  readonly resources: readonly Resource[];
  readonly digests: ReadonlyMap<string, string>;
  /** so few are new that one thread does everything: it need not leave half of the questions to another */
  readonly isAlone: boolean;
}

/** What it is told when the content is checked: now it may write. */
export interface ThreadWork {
  /** pages of the last build may stay */
  readonly mayStay: boolean;
}

export interface ThreadResult extends BuiltPages {
  /** the files that were written */
  readonly made: readonly string[];
}

export type ThreadMessage =
  | { readonly tells: 'read'; readonly isAsLeft: boolean }
  | { readonly tells: 'result'; readonly result: ThreadResult };

/** Which pages of a file one job takes: one stretch of them. Pages beside each other ask for much of the same. */
interface Job {
  readonly route: ProgramRoute;
  readonly slice: number;
  readonly of: number;
}

/** Of a file with pages for many places; data of one kind is worked out together, and is one job. */
const SLICES = 16;
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

const stretchOf = (paths: readonly SitePath[], { slice, of }: Job): readonly SitePath[] =>
  paths.slice(
    Math.floor((paths.length * slice) / of),
    Math.floor((paths.length * (slice + 1)) / of),
  );

interface Judge {
  /** The questions of the page that the last build left, where it is what it would be now. */
  stays(file: string, props: string): readonly Question[] | undefined;
  /** Asks ahead what will be asked, until there is better to do. */
  ahead(until: Promise<unknown>): Promise<void>;
}

function judgeOf(before: BuiltPages | undefined, questions: PageQuestions): Judge {
  const pages = new Map(before?.pages.map((page) => [page[0], page]));
  const same = before?.questions.map((): boolean | undefined => undefined) ?? [];
  const isSame = (at: number): boolean => {
    const [question, digest] = before!.questions[at]!;
    return (same[at] ??= questions.digestNow(question) === digest);
  };
  return {
    stays: (file, props) => {
      const page = pages.get(file);
      if (!page || page[1] !== props || !page[2].every(isSame)) return undefined;
      return page[2].map((at) => before!.questions[at]![0]);
    },
    ahead: async (until) => {
      let isOver = false;
      void until.then(() => (isOver = true));
      for (const at of same.keys()) {
        if (at % PAUSE_AFTER === 0) await setImmediate();
        if (isOver) return;
        isSame(at);
      }
    },
  };
}

/** What takes long and was made of the same at the last build, by the same code and day, is as it was. */
function workKeeper(before: KeptWork, questions: () => PageQuestions | undefined) {
  const work: Record<string, KeptWork[string]> = {};
  const kept = <T>(name: string, madeOf: unknown, make: () => T): T => {
    // Before the entries are there, nothing is made of them.
    const digest = questions()?.digestOf(madeOf) ?? JSON.stringify(madeOf);
    const last = before[name];
    const made = last?.[0] === digest ? (last[1] as T) : make();
    work[name] = [digest, made];
    return made;
  };
  return { work, kept };
}

/** Where each question stands in the list of them. */
function questionList() {
  const places = new Map<Question, number>();
  return {
    placeOf: (question: Question) => {
      const place = places.get(question) ?? places.size;
      places.set(question, place);
      return place;
    },
    all: () => [...places.keys()],
  };
}

interface Renderer extends Pick<ThreadStart, 'parts'> {
  readonly program: Program;
  readonly write: WriteFile;
  readonly next: SharedArrayBuffer;
  readonly questions: PageQuestions;
  /** the pages of the last build, of the same code and day */
  readonly last: BuiltPages | undefined;
  readonly isAlone: boolean;
  /** whether they may stay, when the content is checked: until then nothing is written */
  readonly mayStay: Promise<boolean>;
}

async function renderJobs(renderer: Renderer) {
  const { program, write, parts, next, questions, last, isAlone, mayStay } = renderer;
  const part = partTest(parts, resolve('content'));
  const jobs = jobsOf(program).filter(({ route }) => part.mayHold(route.route));
  const counter = new Int32Array(next);
  const judge = judgeOf(last, questions);
  if (isAlone) {
    // What it has to do either way is done while it waits for the check.
    for (const { route } of jobs) await program.pathsOf(route);
    await judge.ahead(mayStay);
  }
  const judged = mayStay.then((may) => (may ? judge : judgeOf(undefined, questions)));
  const list = questionList();
  const pages: BuiltPage[] = [];
  const made: string[] = [];

  const askedBy = async (path: SitePath, props: string) => {
    const asBefore = (await judged).stays(path.file, props);
    if (asBefore) return asBefore;
    questions.begin();
    const bytes = await program.render(path);
    const asked = questions.end();
    if (!bytes) return undefined;
    write(path.file, bytes);
    made.push(path.file);
    if (made.length % PAUSE_AFTER === 0) await setImmediate();
    return asked;
  };

  for (;;) {
    const job = jobs[Atomics.add(counter, 0, 1)];
    if (!job) break;
    const paths = await program.pathsOf(job.route);
    for (const path of stretchOf(paths, job).filter(({ file }) => part.holds(file))) {
      const props = questions.digestOf(path.props);
      const asked = await askedBy(path, props);
      if (asked) pages.push([path.file, props, asked.map(list.placeOf)]);
    }
  }
  return { pages, made, asked: list.all() };
}

async function render(
  start: ThreadStart,
  content: Promise<ThreadContent>,
  work: Promise<ThreadWork>,
): Promise<ThreadResult> {
  const { program: folder, dist, parts, cache, key, next, looks } = start;
  const written = readLastBuild(cache);
  // One looks at dist for all of them.
  tell({ tells: 'read', isAsLeft: !looks || (written !== undefined && isAsLeft(written, dist)) });
  const last = written?.key === key ? written : undefined;
  const ready = content.then(({ resources, digests, isAlone }) => ({
    resources,
    questions: pageQuestions(resources, digests),
    isAlone,
  }));
  let questions: PageQuestions | undefined;
  const { work: keptWork, kept } = workKeeper(last?.work ?? {}, () => questions);
  handOver({
    resources: ready.then((one) => {
      questions = one.questions;
      return one.resources;
    }),
    note: (...question) => questions!.note(...question),
    joined: (catalogue) => questions!.join(catalogue),
    kept,
  });
  const program = await openProgram(folder);
  // The pages of entries ask for the catalogue: with that it is there, and can be asked again.
  await program.pathsOf(program.routes.find(({ route }) => route === '/resources/[...id]')!);
  const { asked, ...built } = await renderJobs({
    program,
    write: distWriter(dist, (file) => written?.files[file] !== undefined),
    parts,
    next,
    questions: questions!,
    last,
    isAlone: (await ready).isAlone,
    mayStay: work.then(({ mayStay }) => mayStay),
  });
  return {
    ...built,
    work: keptWork,
    questions: asked.map((question) => [question, questions!.digestNow(question)!]),
  };
}

const tell = (message: ThreadMessage) => parentPort!.postMessage(message);
/** Two messages: the content, then the work. Who listens to both from the beginning misses none. */
const content = Promise.withResolvers<ThreadContent>();
const work = Promise.withResolvers<ThreadWork>();
parentPort!.on('message', (message: ThreadContent | ThreadWork) => {
  if ('mayStay' in message) work.resolve(message);
  else content.resolve(message);
});
const result = await render(workerData as ThreadStart, content.promise, work.promise);
tell({ tells: 'result', result });
parentPort!.close();
