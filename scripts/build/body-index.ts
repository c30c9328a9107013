/** 本文の索引を作らせる: a thread of its own makes the index, beside the check and the pages. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import type { ToldGuide } from '../../src/domain/guide/told-guide.ts';
import { entryRecords, guideRecords } from './body-records.ts';
import type { BodyIndex, IndexAnswer, IndexMessage, IndexStart } from './index-thread.ts';

export interface IndexThread {
  /** told when it has read what the last build wrote down */
  readonly hasRead: Promise<unknown>;
  /** Hands over what was read; once, and before `make`. Nothing is written yet. */
  hand(resources: readonly Resource[]): void;
  /** Writes the index, where it is not there already as it would be now. @param mayStay what the last build left */
  make(guides: readonly ToldGuide[], mayStay: boolean): Promise<BodyIndex>;
  /** Resolves when it has gone, and Pagefind with it. */
  stop(): Promise<void>;
}

export function startIndexThread(start: IndexStart): IndexThread {
  const worker = new Worker(new URL('./index-thread.ts', import.meta.url), { workerData: start });
  const ended = once(worker, 'exit');
  const read = Promise.withResolvers<void>();
  const made = Promise.withResolvers<BodyIndex>();
  const fail = (error: Error) => {
    read.reject(error);
    made.reject(error);
  };
  worker.on('message', (answer: IndexAnswer) => {
    if (answer.tells === 'read') read.resolve();
    else made.resolve(answer.made);
  });
  worker.once('error', fail);
  worker.once('exit', (code) => fail(new Error(`the thread of the index ended with ${code}`)));
  // Whoever waits for it is told; where nobody does any more, nothing is lost.
  for (const promise of [read.promise, made.promise, ended]) promise.catch(() => undefined);
  const tell = (message: IndexMessage) => worker.postMessage(message);
  return {
    hasRead: read.promise,
    hand: (resources) => tell({ tells: 'entries', entries: entryRecords(resources) }),
    make: (guides, mayStay) => {
      tell({ tells: 'work', guides: guideRecords(guides), mayStay });
      return made.promise;
    },
    stop: async () => {
      tell({ tells: 'stop' });
      await ended.catch(() => undefined);
    },
  };
}
