/**
 * 本文の索引のスレッド。Feeds Pagefind while the content is still being checked, and writes its index once that may be
 * written. What was made of the same texts at the last build, by the same code, stays.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { recordsDigest, type BodyRecord } from './body-records.ts';
import {
  BODY_INDEX,
  closeBodyIndexer,
  openBodyIndexer,
  type BodyIndexer,
} from './build-body-index.ts';
import { readLastBuild } from './last-build.ts';

export interface IndexStart {
  readonly dist: string;
  /** where the last build is written down, and the key it must have */
  readonly cache: string;
  readonly key: string;
}

/** Told when the content is checked: now it may write. */
export interface IndexWork {
  readonly guides: readonly BodyRecord[];
  /** the index of the last build may stay */
  readonly mayStay: boolean;
}

export type IndexMessage =
  | { readonly tells: 'entries'; readonly entries: readonly BodyRecord[] }
  | ({ readonly tells: 'work' } & IndexWork)
  | { readonly tells: 'stop' };

export type IndexAnswer =
  { readonly tells: 'read' } | { readonly tells: 'made'; readonly made: BodyIndex };

export interface BodyIndex {
  /** of the texts in it */
  readonly digest: string;
  /** below dist */
  readonly files: readonly string[];
  /** it was written anew */
  readonly isMade: boolean;
}

const { dist, cache, key } = workerData as IndexStart;
const entries = Promise.withResolvers<readonly BodyRecord[]>();
const work = Promise.withResolvers<IndexWork>();
parentPort!.on('message', (message: IndexMessage) => {
  if (message.tells === 'entries') entries.resolve(message.entries);
  else if (message.tells === 'work') work.resolve(message);
  // Nobody waits for the index any more; Pagefind's process would wait for ever.
  else void closeBodyIndexer().then(() => process.exit());
});

const answer = (message: IndexAnswer) => parentPort!.postMessage(message);

async function fed(records: readonly BodyRecord[]): Promise<BodyIndexer> {
  const indexer = await openBodyIndexer();
  await indexer.add(records);
  return indexer;
}

async function makeIndex(): Promise<BodyIndex> {
  const last = readLastBuild(cache);
  answer({ tells: 'read' });
  const left = Object.keys(last?.files ?? {}).filter((file) => file.startsWith(`${BODY_INDEX}/`));
  const records = await entries.promise;
  const ofEntries = recordsDigest(records);
  // Of the same code and settings the chains are the same: where the entries are so too, the index most likely stays.
  const isLikelySame = last?.key === key && last.body.startsWith(ofEntries);
  const early = isLikelySame ? undefined : await fed(records);
  const { guides, mayStay } = await work.promise;
  const digest = `${ofEntries} ${recordsDigest(guides)}`;
  if (mayStay && last?.body === digest) return { digest, files: left, isMade: false };
  const indexer = early ?? (await fed(records));
  await indexer.add(guides);
  const there = new Set(mayStay ? left : []);
  const files = await indexer.write(dist, (file) => there.has(file));
  return { digest, files, isMade: true };
}

try {
  answer({ tells: 'made', made: await makeIndex() });
} finally {
  await closeBodyIndexer();
  parentPort!.close();
}
