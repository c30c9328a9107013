/**
 * ページが新しくなったとき: a part of the program that cannot be loaded, most often because a deploy took it away.
 * The page says so and offers to load itself anew; what the reader wrote is kept by whoever holds it.
 */

/** `renewed`: the page itself can be had; `lost`: nothing can */
export type Renewal = 'renewed' | 'lost';

let state: Renewal | undefined;
let keep: () => void = () => {};
const listeners = new Set<() => void>();

/** Past the caches, so that the page that comes next names the files that are there now. */
async function fetchPage(): Promise<boolean> {
  try {
    return (await fetch(window.location.pathname, { cache: 'reload' })).ok;
  } catch {
    return false;
  }
}

async function tell(): Promise<void> {
  state = (await fetchPage()) ? 'renewed' : 'lost';
  for (const listener of listeners) listener();
}

/** A dynamic import; when it fails, the page says so. @throws what the import threw */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    void tell();
    throw error;
  }
}

export const pageRenewal = {
  state: () => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  /** @param task keeps what the reader wrote, for the page that comes next */
  keepBy(task: () => void): void {
    keep = task;
  },
  async reload(): Promise<void> {
    keep();
    await fetchPage();
    window.location.reload();
  },
};
