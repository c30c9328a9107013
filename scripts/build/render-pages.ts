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
  /** dist is to the file as the last build left it; told when all have read what that build wrote down */
  readonly isAsLeft: Promise<boolean>;
  /** Hands over what was read; once, and before `render`. */
  hand(content: ThreadContent): void;
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

/** Starts them at once: they open the program while the content is read. @param environment of the pages */
export function startThreads(
  start: Omit<ThreadStart, 'next' | 'looks'>,
  environment: NodeJS.ProcessEnv,
): RenderThreads {
  const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const count = Math.min(availableParallelism(), MOST_THREADS);
  const workers = Array.from(
    { length: count },
    (_, at) =>
      new Worker(new URL('./render-thread.ts', import.meta.url), {
        workerData: { ...start, next, looks: at === 0 } satisfies ThreadStart,
        env: environment,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      }),
  );
  const isAsLeft = Promise.all(workers.map((worker) => told(worker, 'read'))).then((messages) =>
    messages.every((message) => message.isAsLeft),
  );
  const results = Promise.all(workers.map(async (worker) => (await told(worker, 'result')).result));
  // Whoever waits for them is told; where nobody does any more, nothing is lost.
  for (const promise of [isAsLeft, results]) promise.catch(() => undefined);
  return {
    isAsLeft,
    hand: (content) => {
      for (const worker of workers) worker.postMessage(content);
    },
    async render(work) {
      for (const worker of workers) worker.postMessage(work);
      return together(await results);
    },
    stop: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}
