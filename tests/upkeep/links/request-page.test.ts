import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '../../../src/upkeep/links/link-failure.ts';
import { guardedLookup, requestPage } from '../../../src/upkeep/links/request-page.ts';
import { misbehavingServer, type MisbehavingServer } from './misbehaving-server.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await misbehavingServer();
});
afterAll(() => server.close());

const LIMIT = 64 * 1024;
const get = (path: string, origin = server.origin, totalMs = 1_500) =>
  requestPage(new URL(path, origin), 'GET', {
    userAgent: 'mihon',
    limits: { headersMs: 1_000, totalMs, bytes: LIMIT },
    isLoopbackAllowed: true,
  });

describe('1回のお願い', () => {
  it.each(['/huge', '/gzip-bomb'])(
    'takes no more than its limit of %s, and soon leaves',
    async (path) => {
      const started = performance.now();
      const answer = await get(path, server.origin, 30_000);
      const length = isFailure(answer) ? 0 : answer.body.length;
      expect(length).toBeLessThanOrEqual(LIMIT);
      expect(length).toBeGreaterThan(LIMIT / 2);
      expect(performance.now() - started).toBeLessThan(5_000);
    },
  );

  it.each([
    ['/endless', /^(?:見本 )+/],
    ['/drip', /^\.+$/],
  ])('leaves %s when the time is up, with what came', async (path, text) => {
    const started = performance.now();
    const answer = await get(path);
    expect(isFailure(answer) ? '' : new TextDecoder().decode(answer.body)).toMatch(text);
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it('keeps what came of a body that broke off or was longer than it said', async () => {
    for (const [path, text] of [
      ['/raw-short', '<title>mihon</title>'],
      ['/raw-long', '<titl'],
    ] as const) {
      const answer = await get(path, server.rawOrigin);
      expect(
        isFailure(answer) ? answer : [answer.status, new TextDecoder().decode(answer.body)],
        path,
      ).toEqual([200, text]);
    }
  });

  it('follows nothing by itself, and knows no other scheme and no password', async () => {
    expect(await get('/moved')).toMatchObject({ status: 301, location: '/ok' });
    for (const address of [
      'ftp://127.0.0.1/',
      'file:///etc/passwd',
      'data:text/html,x',
      `${server.origin.replace('//', '//user:pass@')}/ok`,
    ])
      expect(
        await requestPage(new URL(address), 'GET', {
          userAgent: 'mihon',
          limits: { headersMs: 500, totalMs: 500, bytes: LIMIT },
          isLoopbackAllowed: true,
        }),
        address,
      ).toMatchObject({ failure: 'protocol' });
  });

  it.each([[{ all: true }], [{ all: false }], [{ family: 4 }]])(
    'judges the address a name leads to (%j)',
    async (options) => {
      const lookup = (isAllowed: (address: string) => boolean) =>
        new Promise<readonly unknown[]>((done) => {
          guardedLookup(isAllowed)('localhost', options, (error, ...found) =>
            done([error?.code, ...found]),
          );
        });
      expect((await lookup(() => false))[0]).toBe('EPRIVATE');
      const [code, found] = await lookup(() => true);
      expect(code).toBeUndefined();
      expect(JSON.stringify(found)).toMatch(/127\.0\.0\.1|::1/);
    },
  );
});
