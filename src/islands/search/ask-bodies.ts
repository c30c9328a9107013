/** Pagefind, opened when it is first asked. */
import { searchBodies, type Pagefind } from '../../search/body-search.ts';
import { allowWorkerOf } from './allow-worker.ts';

/** Grows when the index that was opened is of an earlier deploy: another address is another program with its own index. */
let edition = 0;
let pagefind: Promise<Pagefind> | undefined;

function open(address: string): Promise<Pagefind> {
  const opened = edition === 0 ? address : `${address}?${edition}`;
  allowWorkerOf(address);
  pagefind ??= import(/* @vite-ignore */ opened) as Promise<Pagefind>;
  return pagefind;
}

/** Its files are named by their content, as ours are: after a deploy it is opened anew, once. */
export async function askBodies(address: string, words: readonly string[]): Promise<readonly string[]> {
  try {
    return await searchBodies(words, await open(address));
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
