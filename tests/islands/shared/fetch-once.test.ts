/** 一度だけ取りに行く: silence, retries, caches and what is forgotten. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  BREATH_MS,
  fetchAnew,
  fetchJsonIfThere,
  fetchOnce,
  MissingFileError,
  SILENCE_MS,
  UnreadableFileError,
} from '../../../src/islands/shared/fetch-once.ts';

type Answer = (address: string, init: RequestInit) => Response | Promise<Response>;
const calls: { address: string; cache: string }[] = [];
let answers: Answer[] = [];
/** each test has addresses of its own: what was fetched stays known */
let at = '';
let count = 0;

beforeEach(() => {
  vi.useFakeTimers();
  calls.length = 0;
  count += 1;
  at = `/data/${count}.json`;
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    calls.push({ address, cache: String(init.cache) });
    const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
    return Promise.resolve(answer(address, init));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const text =
  (body: string, status = 200) =>
  () =>
    new Response(body, { status });
const offline: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const silent: Answer = (_, { signal }) =>
  new Promise((__, fail) =>
    signal!.addEventListener('abort', () => fail(new DOMException('', 'AbortError'))),
  );
const same = (one: string) => one;
/** the outcome, after all timers that it waits for */
async function after<T>(coming: Promise<T>): Promise<T | Error> {
  const outcome = coming.catch((error: Error) => error);
  await vi.runAllTimersAsync();
  return outcome;
}

describe('一度だけ取りに行く', () => {
  it('asks once for all who want the same file', async () => {
    answers = [text('あ')];
    const all = Promise.all([fetchOnce(at, same), fetchOnce(at, same)]);
    expect(await after(all)).toEqual(['あ', 'あ']);
    expect(await after(fetchOnce(at, same))).toBe('あ');
    expect(calls.length).toBe(1);
  });

  it('tries once more after a breath when the line or the host fails, and then says so', async () => {
    answers = [offline, text('い')];
    expect(await after(fetchOnce(at, same))).toBe('い');
    expect(calls.length).toBe(2);
    answers = [text('', 503)];
    const failure = await after(fetchOnce(`${at}?2`, same));
    expect(failure).toBeInstanceOf(Error);
    expect(calls.length).toBe(4);
  });

  it('forgets a failure: the next one who asks tries anew', async () => {
    answers = [offline];
    expect(await after(fetchOnce(at, same))).toBeInstanceOf(TypeError);
    answers = [text('う')];
    expect(await after(fetchOnce(at, same))).toBe('う');
  });

  it('gives up on silence, not on slowness', async () => {
    answers = [silent, text('え')];
    const started = Date.now();
    expect(await after(fetchOnce(at, same))).toBe('え');
    expect(Date.now() - started).toBe(SILENCE_MS + BREATH_MS);
    // Ten pieces, each just before the limit: slower than any limit on the whole would allow.
    const pieces: Answer = () =>
      new Response(
        new ReadableStream({
          async start(controller) {
            for (let piece = 0; piece < 10; piece += 1) {
              await new Promise((done) => setTimeout(done, SILENCE_MS - 1_000));
              controller.enqueue(new TextEncoder().encode('お'));
            }
            controller.close();
          },
        }),
      );
    answers = [pieces];
    expect(await after(fetchOnce(`${at}?slow`, same))).toBe('お'.repeat(10));
  });

  it('says at once that a file is missing, which is an answer and no failure of the line', async () => {
    answers = [text('not found', 404)];
    expect(await after(fetchOnce(at, same))).toBeInstanceOf(MissingFileError);
    expect(calls.length).toBe(1);
    expect(await after(fetchJsonIfThere(`${at}?none`))).toBeUndefined();
  });

  it('takes a body that does not parse for a broken copy, and then for unreadable', async () => {
    answers = [text('{"a":'), text('{"a":1}')];
    expect(await after(fetchOnce(at, (body) => JSON.parse(body) as unknown))).toEqual({ a: 1 });
    expect(calls.map(({ cache }) => cache)).toEqual(['default', 'reload']);
    answers = [text('<!doctype html>')];
    expect(
      await after(fetchOnce(`${at}?html`, (body) => JSON.parse(body) as unknown)),
    ).toBeInstanceOf(UnreadableFileError);
  });

  it('fetches anew past the cache, and keeps what came in place of what was known', async () => {
    answers = [text('古い')];
    await after(fetchOnce(at, same));
    answers = [text('新しい')];
    expect(await after(fetchAnew(at, same))).toBe('新しい');
    expect(calls.at(-1)!.cache).toBe('reload');
    expect(await after(fetchOnce(at, same))).toBe('新しい');
    expect(calls.length).toBe(2);
  });
});
