import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/upkeep/links/backoff.ts';
import { makeHostGate, REAL_CLOCK } from '../../../src/upkeep/links/host-gate.ts';
import { requestPage } from '../../../src/upkeep/links/request-page.ts';
import { visitLink, type Visitor } from '../../../src/upkeep/links/visit-link.ts';
import { misbehavingServer, type MisbehavingServer } from './misbehaving-server.ts';

let server: MisbehavingServer;
beforeAll(async () => {
  server = await misbehavingServer();
});
afterAll(() => server.close());

const AGENT = 'mihon-link-check/1.0 (+https://example.jp/mihon)';

/** As `npm run check-links` visits, a hundred times faster. */
function visitor(isLoopbackAllowed = true): Visitor {
  const limits = { headersMs: 600, totalMs: 900, bytes: 64 * 1024 };
  return {
    request: (url, method) =>
      requestPage(url, method, { userAgent: AGENT, limits, isLoopbackAllowed }),
    gate: makeHostGate({ most: 4, hostDelayMs: 1, clock: REAL_CLOCK }),
    clock: REAL_CLOCK,
    random: seededRandom(1),
    redirects: 4,
    tries: 3,
    backoff: { baseMs: 2, mostMs: 10 },
    longestWaitMs: 100,
  };
}
const visit = (path: string, origin = server.origin) => visitLink(`${origin}${path}`, visitor());
const methodsOf = (path: string) =>
  server.asked.filter((one) => one.path === path).map(({ method }) => method);

describe('見に行く: a server that misbehaves', () => {
  it.each([
    ['/ok', 'ok'],
    ['/file.csv', 'ok'],
    ['/no-head', 'ok'],
    ['/head-resets', 'ok'],
    ['/away-for-now', 'ok'],
    ['/gone', 'gone'],
    ['/gone-for-good', 'gone'],
    ['/moved-to-gone', 'gone'],
    ['/forbidden', 'blocked'],
    ['/always-busy', 'blocked'],
    ['/busy', 'ok'],
    ['/ill', 'ok'],
    ['/always-ill', 'unreachable'],
    ['/slow-headers', 'unreachable'],
    ['/endless', 'ok'],
    ['/drip', 'ok'],
    ['/huge', 'ok'],
    ['/gzip-bomb', 'ok'],
    ['/not-gzip', 'ok'],
    ['/loop', 'unreachable'],
    ['/self', 'unreachable'],
    ['/needs-cookie', 'unreachable'],
    ['/no-location', 'unreachable'],
    ['/bad-location', 'unreachable'],
    ['/to-script', 'unreachable'],
    ['/to-password', 'unreachable'],
    ['/to-house', 'unreachable'],
    ['/moved', 'moved'],
    ['/moved-then-away', 'moved'],
    ['/moved-home', 'moved'],
    ['/parked-sjis', 'parked'],
    ['/parked-silent-sjis', 'parked'],
    ['/parked-script', 'parked'],
    ['/taken-over', 'parked'],
  ])('%s is %s', async (path, state) => {
    const verdict = await visit(path);
    expect(verdict.state).toBe(state);
    expect(verdict.detail === '').toBe(state === 'ok');
    expect(verdict.detail).not.toMatch(/E[A-Z]{4,}|Error/);
  });

  it.each([
    ['/raw-reset', 'unreachable'],
    ['/raw-garbage', 'unreachable'],
    ['/raw-short', 'ok'],
    ['/raw-long', 'ok'],
    ['/raw-two-lengths', 'unreachable'],
    ['/raw-fat-headers', 'unreachable'],
  ])('%s is %s', async (path, state) => {
    expect((await visit(path, server.rawOrigin)).state).toBe(state);
  });

  it('tells the new address: behind permanent redirects, before temporary ones', async () => {
    expect((await visit('/moved')).to).toBe(`${server.origin}/ok`);
    expect((await visit('/moved-then-away')).to).toBe(`${server.origin}/for-now`);
    expect((await visit('/moved-home')).detail).toContain('トップページ');
  });

  it('sees that it is led around, and how long it follows', async () => {
    for (const path of ['/loop', '/self', '/needs-cookie'])
      expect((await visit(path)).detail, path).toContain('元にもどされます');
  });

  it('asks for the head of a file only, and for a page once more', () => {
    expect(methodsOf('/file.csv')).toEqual(['HEAD']);
    expect(methodsOf('/ok').slice(0, 2)).toEqual(['HEAD', 'GET']);
    expect(methodsOf('/no-head')).toEqual(['HEAD', 'GET']);
    expect(methodsOf('/busy')).toEqual(['HEAD', 'GET']);
    expect(methodsOf('/always-busy')).toHaveLength(1);
    expect(methodsOf('/always-ill').length).toBeLessThanOrEqual(4);
  });

  it('says who it is, and carries nothing else', () => {
    for (const { headers } of server.asked) {
      expect(headers['user-agent']).toBe(AGENT);
      expect([headers.cookie, headers.authorization, headers.referer]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it('speaks of safety where https is none', async () => {
    expect((await visit('/ok', server.origin.replace('http:', 'https:'))).state).toBe(
      'certificate',
    );
  });

  it('says that nobody listens, or that the name is none', async () => {
    expect((await visitLink('http://127.0.0.1:9/', visitor())).state).toBe('unreachable');
    expect((await visitLink('http://mihon.invalid/', visitor())).detail).toContain('ドメイン');
  });

  it('goes into no house unless a test says so', async () => {
    const before = server.asked.length;
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '2130706433',
      '0x7f.1',
      '[::ffff:127.0.0.1]',
    ]) {
      expect(
        (await visitLink(`http://${host}:${new URL(server.origin).port}/ok`, visitor(false)))
          .detail,
        host,
      ).toContain('組織の中');
    }
    expect(server.asked).toHaveLength(before);
  });
});
