/** ページを作る: as many threads as there are processors render the pages of a compiled site into dist/. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BuiltPage, KeptWork } from './last-build.ts';
import type {
  ThreadContent,
  ThreadMessage,
  ThreadResult,
  ThreadStart,
  ThreadWork,
} from './render-thread.ts';

/** More would each hold the whole catalogue, and wait for the disk. */
const MOST_THREADS = 4;
/** Pages are made and forgotten at once: with the room that is usual, clearing it away took a tenth of a thread's time. */
const YOUNG_MEGABYTES = 96;

export interface RenderThreads {
  /** Whether dist is to the file as the last build left it; told when all have read what that build wrote down. */
  isAsLeft(): Promise<boolean>;
  /** Hands over what was read; once, and before `render`. @param isFew what is new since the last build is little */
  hand(content: Omit<ThreadContent, 'isAlone'>, isFew: boolean): void;
  /** Renders what is not there already as it would be now. */
  render(work: ThreadWork): Promise<ThreadResult>;
  stop(): Promise<void>;
}

/** What a thread tells of one kind; fails with the thread. */
function told<K extends ThreadMessage['tells']>(
  worker: Worker,
  kind: K,
): Promise<Extract<ThreadMessage, { readonly tells: K }>> {
  return new Promise((done, fail) => {
    worker.on('message', (message: ThreadMessage) => {
      if (message.tells === kind) done(message as Extract<ThreadMessage, { readonly tells: K }>);
    });
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`a thread ended with ${code}`)));
  });
}

function together(results: readonly ThreadResult[]): ThreadResult {
  const digests = new Map<string, string>();
  const places = new Map<string, number>();
  const pages = new Map<string, BuiltPage>();
  for (const result of results) {
    for (const [question, digest] of result.questions) {
      if ((digests.get(question) ?? digest) !== digest)
        throw new Error(`two threads were answered differently: ${question}`);
      if (!places.has(question)) places.set(question, places.size);
      digests.set(question, digest);
    }
    for (const [file, props, asked] of result.pages) {
      if (pages.has(file)) throw new Error(`two pages would be one file: ${file}`);
      pages.set(file, [file, props, asked.map((at) => places.get(result.questions[at]![0])!)]);
    }
  }
  return {
    pages: [...pages.values()],
    questions: [...digests],
    work: Object.assign({}, ...results.map(({ work }) => work)) as KeptWork,
    made: results.flatMap(({ made }) => made),
  };
}

/** A thread and what it will tell. */
interface RenderThread {
  readonly worker: Worker;
  readonly isAsLeft: Promise<boolean>;
  readonly result: Promise<ThreadResult>;
}

function startThread(start: ThreadStart, environment: NodeJS.ProcessEnv): RenderThread {
  const worker = new Worker(new URL('./render-thread.ts', import.meta.url), {
    workerData: start,
    env: environment,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const isAsLeft = told(worker, 'read').then((message) => message.isAsLeft);
  const result = told(worker, 'result').then((message) => message.result);
  // Whoever waits for them is told; where nobody does any more, nothing is lost.
  for (const promise of [isAsLeft, result]) promise.catch(() => undefined);
  return { worker, isAsLeft, result };
}

/**
 * Starts them at once: they open the program while the content is read.
 * @param environment of the pages
 * @param mostStays dist seems to hold what is asked for: to open the program in each thread would take longer than to
 *   make the few pages that are new, and one begins alone
 */
export function startThreads(
  start: Omit<ThreadStart, 'next' | 'looks'>,
  environment: NodeJS.ProcessEnv,
  mostStays: boolean,
): RenderThreads {
  const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const all = Math.min(availableParallelism(), MOST_THREADS);
  const threads: RenderThread[] = [];
  let handed: ThreadContent | undefined;
  const startUntil = (count: number) => {
    while (threads.length < count) {
      const thread = startThread({ ...start, next, looks: threads.length === 0 }, environment);
      if (handed) thread.worker.postMessage(handed);
      threads.push(thread);
    }
  };
  startUntil(mostStays ? 1 : all);
  return {
    isAsLeft: async () =>
      (await Promise.all(threads.map((thread) => thread.isAsLeft))).every(Boolean),
    hand: (content, isFew) => {
      const isAlone = mostStays && isFew;
      handed = { ...content, isAlone };
      for (const { worker } of threads) worker.postMessage(handed);
      if (!isAlone) startUntil(all);
    },
    async render(work) {
      if (!work.mayStay) startUntil(all);
      for (const { worker } of threads) worker.postMessage(work);
      return together(await Promise.all(threads.map(({ result }) => result)));
    },
    stop: async () => void (await Promise.all(threads.map(({ worker }) => worker.terminate()))),
  };
}
