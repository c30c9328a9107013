import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs, retryAfterMs, seededRandom } from '../../../src/upkeep/links/backoff.ts';
import { makeHostGate } from '../../../src/upkeep/links/host-gate.ts';
import { visitLink, type Visitor } from '../../../src/upkeep/links/visit-link.ts';
import { fakeClock } from './fake-clock.ts';

describe('順番待ち', () => {
  it('never lets more than its number through, nor two to one host, nor one too soon', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            host: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
            ms: fc.integer({ min: 0, max: 500 }),
            fails: fc.boolean(),
          }),
          { maxLength: 40 },
        ),
        async (jobs) => {
          const clock = fakeClock();
          const gate = makeHostGate({ most: 4, hostDelayMs: 100, clock });
          const open = new Map<string, number>();
          const closed = new Map<string, number>();
          const seen: string[] = [];
          const all = Promise.allSettled(
            jobs.map(({ host, ms, fails }) =>
              gate.run(host, async () => {
                seen.push(`${open.has(host)}`);
                seen.push(`${clock.now() < (closed.get(host) ?? -100) + 100}`);
                open.set(host, 1);
                expect(open.size).toBeLessThanOrEqual(4);
                await clock.sleep(ms);
                open.delete(host);
                closed.set(host, clock.now());
                if (fails) throw new Error('見本');
              }),
            ),
          );
          await clock.run();
          const settled = await all;
          expect(settled.map(({ status }) => status)).toEqual(
            jobs.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')),
          );
          expect(seen).not.toContain('true');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lets what was begun go before what was not, and rests as long as a host asks', async () => {
    const clock = fakeClock();
    const gate = makeHostGate({ most: 1, hostDelayMs: 10, clock });
    const order: string[] = [];
    const job = (name: string, host: string, isNext = false) =>
      gate.run(
        host,
        async () => {
          order.push(`${name}@${clock.now()}`);
        },
        isNext,
      );
    const all = [job('a1', 'a'), job('b1', 'b'), job('a2', 'a', true)];
    gate.pause('b', 1_000);
    await clock.run();
    await Promise.all(all);
    expect(order).toEqual(['a1@0', 'a2@10', 'b1@1000']);
  });
});

describe('待つ長さ', () => {
  it('doubles, with chance in a half of it, up to an end; a seed repeats it', () => {
    const [one, two] = [seededRandom(7), seededRandom(7)];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const ms = backoffMs(attempt, one, 1000, 30_000);
      expect(ms).toBe(backoffMs(attempt, two, 1000, 30_000));
      const full = Math.min(30_000, 1000 * 2 ** attempt);
      expect(ms).toBeGreaterThanOrEqual(full / 2);
      expect(ms).toBeLessThanOrEqual(full);
    }
    const numbers = Array.from({ length: 1000 }, seededRandom(3));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(new Set(numbers).size).toBeGreaterThan(990);
  });

  it.each([
    ['120', 120_000],
    ['0', 0],
    ['Sun, 22 Nov 2026 00:01:00 GMT', 60_000],
    ['Sun, 22 Nov 2020 00:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['', undefined],
    [undefined, undefined],
    ['9999999999999', undefined],
  ])('Retry-After %j', (header, ms) => {
    expect(retryAfterMs(header, Date.parse('2026-11-22T00:00:00Z'))).toBe(ms);
  });
});

describe('くりかえし', () => {
  const answer = (status: number, retryAfter?: string) => ({
    status,
    retryAfter,
    contentType: 'text/csv',
    body: new Uint8Array(),
  });

  async function visitWith(answers: readonly ReturnType<typeof answer>[]) {
    const clock = fakeClock();
    const at: number[] = [];
    const visitor: Visitor = {
      request: async () => {
        at.push(clock.now());
        return answers[Math.min(at.length, answers.length) - 1]!;
      },
      gate: makeHostGate({ most: 4, hostDelayMs: 100, clock }),
      clock,
      random: () => 1,
      redirects: 3,
      tries: 3,
      backoff: { baseMs: 1000, mostMs: 60_000 },
      longestWaitMs: 120_000,
    };
    const verdict = visitLink('https://www.mihon.example/a.csv', visitor);
    await clock.run();
    return { verdict: await verdict, at };
  }

  it('waits as long as Retry-After asks, when that is longer', async () => {
    const { verdict, at } = await visitWith([answer(429, '30'), answer(200)]);
    expect([verdict.state, ...at]).toEqual(['ok', 0, 30_000]);
  });

  it('leaves the whole host in peace as long as it asks', async () => {
    const clock = fakeClock();
    const at: string[] = [];
    const visitor: Visitor = {
      request: async (url) => {
        at.push(`${url.pathname}@${clock.now()}`);
        return at.length === 1 ? answer(429, '30') : answer(200);
      },
      gate: makeHostGate({ most: 4, hostDelayMs: 100, clock }),
      clock,
      random: () => 1,
      redirects: 3,
      tries: 3,
      backoff: { baseMs: 1000, mostMs: 60_000 },
      longestWaitMs: 120_000,
    };
    const all = Promise.all(
      ['a', 'b'].map((path) => visitLink(`https://www.mihon.example/${path}`, visitor)),
    );
    await clock.run();
    expect((await all).map(({ state }) => state)).toEqual(['ok', 'ok']);
    expect(
      at
        .map((one) => Number(one.split('@')[1]))
        .slice(1)
        .every((ms) => ms >= 30_000),
    ).toBe(true);
  });

  it('waits longer each time, and gives up', async () => {
    const { verdict, at } = await visitWith([answer(429)]);
    expect([verdict.state, ...at]).toEqual(['blocked', 0, 1000, 3000]);
  });

  it('does not wait for a day, and does not ask again for what is gone', async () => {
    expect((await visitWith([answer(429, '86400')])).at).toEqual([0]);
    expect((await visitWith([answer(404)])).at).toEqual([0, 100]);
  });
});
