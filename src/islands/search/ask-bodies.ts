/** 本文の索引に聞く。Pagefind, opened when it is first asked. */
import { searchBodies, type FoundBodies, type Pagefind } from '../../search/body/body-search.ts';
import { allowWorkerOf } from './allow-worker.ts';

/** Grows when the index that was opened is of an earlier deploy: another address is another program with its own index. */
let edition = 0;
let pagefind: Promise<Pagefind> | undefined;
/** as it stood when the index was opened */
let entry: Promise<string | undefined> | undefined;

function open(address: string): Promise<Pagefind> {
  const opened = edition === 0 ? address : `${address}?${edition}`;
  allowWorkerOf(address);
  if (!pagefind) {
    entry = readEntry(address);
    pagefind = import(/* @vite-ignore */ opened) as Promise<Pagefind>;
  }
  return pagefind;
}

/** What names the index's files; undefined where it cannot be had. */
async function readEntry(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address.replace(/[^/]*$/, 'pagefind-entry.json'), {
      cache: 'no-store',
    });
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/** Pagefind takes a missing part for one without hits, so that nothing found is asked about: is there a newer index? */
async function isOutdated(address: string): Promise<boolean> {
  const [before, now] = [await entry, await readEntry(address)];
  return before !== undefined && now !== undefined && before !== now;
}

/** @throws when the index that was opened is not the one that is there now */
async function searchOpened(address: string, words: readonly string[]): Promise<FoundBodies> {
  const isOpened = pagefind !== undefined;
  const found = await searchBodies(words, await open(address));
  const isNone = found.ids.length + found.guides.length === 0;
  if (isNone && isOpened && (await isOutdated(address))) throw new Error('outdated');
  return found;
}

/** Its files are named by their content, as ours are: after a deploy it is opened anew, once. */
export async function askBodies(address: string, words: readonly string[]): Promise<FoundBodies> {
  try {
    return await searchOpened(address, words);
  } catch {
    edition = Date.now();
    pagefind = undefined;
    try {
      return await searchBodies(words, await open(address));
    } catch (error) {
      pagefind = undefined;
      throw error;
    }
  }
}
