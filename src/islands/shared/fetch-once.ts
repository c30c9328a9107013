/**
 * 一度だけ取りに行く: each address is fetched once for all who ask, with a limit on silence and one automatic retry;
 * a failure is forgotten, so that the next one who asks tries anew. The one home of this for all islands.
 */
import { giveWay } from './in-slices.ts';

/** The host has no such file. After a new deploy: the file that an older index named. */
export class MissingFileError extends Error {
  override readonly name = 'MissingFileError';
}

/** A file came and is not what was asked for: cut off, a host's error page, or written by another version of the site. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}

/** No byte for so long means that none will come; a slow line that still gives something is waited for. */
export const SILENCE_MS = 15_000;
/** A mast that hands over, a tunnel: the second try comes after a breath. */
export const BREATH_MS = 800;

const GONE = [404, 410];

const asked = new Map<string, Promise<unknown>>();

/** Once more, but not from the browser's cache, whose copy may be the fault. */
type Way = 'default' | 'reload';

/** The text of a file. @throws MissingFileError, or an Error when the line or the host fails or falls silent */
async function fetchText(address: string, cache: Way): Promise<string> {
  // To ask costs a slow phone several milliseconds, and a dozen files are asked for at once.
  await giveWay();
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(), SILENCE_MS);
  const hear = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), SILENCE_MS);
  };
  try {
    const response = await fetch(address, { signal: stop.signal, cache });
    if (GONE.includes(response.status)) throw new MissingFileError(address);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return await readText(response, hear);
  } finally {
    clearTimeout(timer);
  }
}

async function readText(response: Response, hear: () => void): Promise<string> {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    hear();
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}

/** Long work may be read in slices. */
type Read<T> = (text: string) => T | Promise<T>;

async function fetchAndRead<T>(address: string, read: Read<T>, cache: Way): Promise<T> {
  const text = await fetchText(address, cache);
  try {
    return await read(text);
  } catch (cause) {
    throw new UnreadableFileError(address, { cause });
  }
}

const breathe = () => new Promise<void>((done) => setTimeout(done, BREATH_MS));

async function fetchTwice<T>(address: string, read: Read<T>, cache: Way): Promise<T> {
  try {
    return await fetchAndRead(address, read, cache);
  } catch (error) {
    // What the host does not have will not be there in a second.
    if (error instanceof MissingFileError) throw error;
    if (error instanceof UnreadableFileError) return fetchAndRead(address, read, 'reload');
    await breathe();
    return fetchAndRead(address, read, cache);
  }
}

function ask<T>(address: string, read: Read<T>, cache: Way): Promise<T> {
  const coming = fetchTwice(address, read, cache);
  asked.set(address, coming);
  coming.catch(() => {
    if (asked.get(address) === coming) asked.delete(address);
  });
  return coming;
}

/**
 * What `read` makes of the file's text. @throws MissingFileError, UnreadableFileError when `read` threw, or another
 * Error when the line or the host failed
 */
export function fetchOnce<T>(address: string, read: Read<T>): Promise<T> {
  return (asked.get(address) as Promise<T> | undefined) ?? ask(address, read, 'default');
}

/** The same, past everything that is known and every cache on the way: what was known is replaced. */
export function fetchAnew<T>(address: string, read: Read<T>): Promise<T> {
  return ask(address, read, 'reload');
}

/** What `read` makes of the JSON of a file that may not be there: an area without entries has none. */
export async function fetchJsonIfThere<T>(
  address: string,
  read = (json: unknown): T => json as T,
): Promise<T | undefined> {
  try {
    return await fetchOnce(address, (text) => read(JSON.parse(text)));
  } catch (error) {
    if (error instanceof MissingFileError) return undefined;
    throw error;
  }
}
