/** となりの写しを新しくする: over a server of this machine, which is as slow, large, old or dishonest as a test wants it. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signatureFile, snapshotFile } from '../../../src/catalogue/read/neighbours-file.ts';
import type { Neighbour } from '../../../src/domain/settings/neighbour-schema.ts';
import { addDays } from '../../../src/domain/time/calendar-date.ts';
import { makeFeedKeys } from '../../../src/exchange/feed/feed-signature.ts';
import { requestPage } from '../../../src/upkeep/links/request-page.ts';
import type { FetchOnce } from '../../../src/upkeep/neighbours/fetch-feed.ts';
import { refreshNeighbours } from '../../../src/upkeep/neighbours/refresh-neighbours.ts';
import { refreshReport } from '../../../src/upkeep/neighbours/refresh-report.ts';
import {
  NEIGHBOUR,
  PLACE,
  placeWith,
  sampleFeed,
  TODAY,
  type SampleFeed,
} from '../../exchange/feed/sample-feed.ts';

/** As the command does it, with less patience. */
const fetchOnce: FetchOnce = (url, limits) =>
  requestPage(url, 'GET', {
    userAgent: 'mihon',
    limits: { ...limits, headersMs: 400, totalMs: 800 },
    isLoopbackAllowed: true,
  });

let content: string;
let server: Server | undefined;
let answers: RequestListener;
let neighbour: Neighbour;

async function listen(): Promise<void> {
  server = createServer((request, response) => answers(request, response));
  await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  neighbour = { ...NEIGHBOUR, feed: `http://127.0.0.1:${port}/catalogue/data/v1/feed.json` };
}

beforeEach(async () => {
  content = mkdtempSync(join(tmpdir(), 'mihon-neighbours-'));
  await listen();
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(content, { recursive: true, force: true });
});

const site = () => neighbour.feed.replace('data/v1/feed.json', '');
/** The neighbour's feed of that day, as its own site would have it. */
const feedOf = (
  places: readonly object[],
  head: object = {},
  keys?: Parameters<typeof sampleFeed>[2],
) =>
  sampleFeed(
    places.map((place) => ({ ...place, page: `${site()}resources/a/` })),
    { site: site(), ...head },
    keys,
  );
function publish({ bytes, signature }: SampleFeed): void {
  answers = ({ url = '' }, response) => response.end(url.endsWith('.sig') ? signature : bytes);
}
const refresh = async (today = TODAY) => {
  const [one] = await refreshNeighbours(content, [neighbour], today, fetchOnce);
  return { ...one!, told: refreshReport([one!]) };
};
const snapshot = () => readFileSync(snapshotFile(content, 'tonari'));

describe('となりを読みに行く', () => {
  it('keeps the exact bytes and the signature, and says what is new', async () => {
    const feed = feedOf([PLACE]);
    publish(feed);
    const { is, told } = await refresh();
    expect(is).toBe('new');
    expect(told).toBe(
      `となり見本カタログ: 新しい写しにしました（${TODAY}）\n  新しい 1: 見本サロン`,
    );
    expect(snapshot().equals(feed.bytes)).toBe(true);
    expect(readFileSync(signatureFile(content, 'tonari'), 'latin1')).toBe(feed.signature);
    expect((await refresh()).told).toContain('そのままです');
  });

  it('says what changed and what is gone, of the agreed municipalities alone', async () => {
    publish(feedOf([PLACE, placeWith({ id: 'a/b', name: '見本の広場' })]));
    await refresh();
    publish(
      feedOf(
        [
          placeWith({ summary: '新しい説明です。' }),
          placeWith({ id: 'a/c', name: '<b>' }),
          placeWith({ id: 'a/d', name: 'よその町のカフェ', area: ['131202'] }),
        ],
        { generated: addDays(TODAY, 1) },
      ),
    );
    const { is, told } = await refresh(addDays(TODAY, 1));
    expect(is).toBe('new');
    expect(told.split('\n').slice(1)).toEqual([
      '  変わった 1: 見本サロン',
      '  なくなった 1: 見本の広場',
      '  書き方がちがうので読まなかった場所 1',
    ]);
  });

  it('never goes back: an older feed that was truly signed is refused', async () => {
    publish(feedOf([PLACE], { generated: addDays(TODAY, -1) }));
    await refresh();
    const kept = snapshot();
    publish(feedOf([placeWith({ name: '前の見本' })], { generated: addDays(TODAY, -2) }));
    const { is, told } = await refresh();
    expect(is).toBe('refused');
    expect(told).toContain('より古いデータ');
    expect(told).toContain('前の写しを、そのまま残しました');
    expect(snapshot().equals(kept)).toBe(true);
  });

  it('does not go back either where its own snapshot has grown too old to show', async () => {
    publish(feedOf([PLACE], { generated: addDays(TODAY, -50) }));
    await refresh();
    publish(feedOf([placeWith({ name: '前の見本' })], { generated: addDays(TODAY, -51) }));
    neighbour = { ...neighbour, maxAge: 366 };
    expect((await refresh(addDays(TODAY, 100))).is).toBe('refused');
  });

  it('takes the feed of a new key once the key was changed here', async () => {
    publish(feedOf([PLACE]));
    await refresh();
    const keys = makeFeedKeys();
    publish(feedOf([placeWith({ name: '新しい鍵の見本' })], {}, keys));
    expect((await refresh()).is).toBe('refused');
    neighbour = { ...neighbour, key: keys.publicKey };
    expect((await refresh()).is).toBe('new');
  });

  it('mends a snapshot that was changed in the repository', async () => {
    const feed = feedOf([PLACE]);
    publish(feed);
    await refresh();
    writeFileSync(snapshotFile(content, 'tonari'), 'x');
    expect((await refresh()).is).toBe('new');
    expect(snapshot().equals(feed.bytes)).toBe(true);
  });
});

describe('読めないとなり', () => {
  const good = async () => {
    publish(feedOf([PLACE]));
    await refresh();
    return snapshot();
  };

  it.each([
    [
      'tampered with on its way',
      /署名が合わない/,
      (f: SampleFeed) => ({ ...f, bytes: Buffer.concat([f.bytes, Buffer.from(' ')]) }),
    ],
    [
      'without a whole signature',
      /署名が合わない/,
      (f: SampleFeed) => ({ ...f, signature: f.signature.slice(0, 20) }),
    ],
    [
      'with a page of words for a signature',
      /署名が合わない|大きすぎます/,
      (f: SampleFeed) => ({ ...f, signature: '<p>'.repeat(1_000) }),
    ],
  ])('leaves the last good snapshot: %s', async (_what, told, change) => {
    const kept = await good();
    publish(change(feedOf([placeWith({ name: 'ほかの見本' })])));
    const refused = await refresh();
    expect(refused.is).toBe('refused');
    expect(refused.told).toMatch(told);
    expect(snapshot().equals(kept)).toBe(true);
  });

  it('is told of a server that is gone, and of one that has no such file', async () => {
    const kept = await good();
    answers = (_request, response) => response.writeHead(404).end('<!doctype html>');
    expect((await refresh()).told).toContain('ありません（404）');
    server!.closeAllConnections();
    await new Promise((done) => server!.close(done));
    expect((await refresh()).told).toContain('つながりません');
    expect(snapshot().equals(kept)).toBe(true);
  });

  it('follows no redirect: who owns the old address must not choose the new one', async () => {
    answers = (_request, response) =>
      response.writeHead(301, { location: 'https://other.example/feed.json' }).end();
    const { told } = await refresh();
    expect(told).toContain('別のアドレスへ移っています（https://other.example/feed.json）');
    expect(told).toContain('使える写しは、まだありません');
    expect(existsSync(snapshotFile(content, 'tonari'))).toBe(false);
  });

  it('waits for nobody', async () => {
    const kept = await good();
    // Headers that never come, and a body that never ends.
    answers = () => undefined;
    const began = performance.now();
    expect((await refresh()).told).toContain('つながりません');
    answers = (_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    };
    expect((await refresh()).is).toBe('refused');
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(snapshot().equals(kept)).toBe(true);
  });

  it('takes nothing that is huge, and does not hold it either', async () => {
    let sent = 0;
    answers = (_request, response) => {
      const block = Buffer.alloc(1024 * 1024, ' ');
      const more = () => {
        sent += 1;
        if (sent < 200 && !response.destroyed) response.write(block, more);
      };
      response.on('error', () => undefined);
      more();
    };
    const [one] = await refreshNeighbours(content, [neighbour], TODAY, (url, limits) =>
      requestPage(url, 'GET', { userAgent: 'mihon', limits, isLoopbackAllowed: true }),
    );
    expect(refreshReport([one!])).toContain('大きすぎます');
    expect(sent).toBeLessThan(100);
  });

  it('does not keep the others from being read', async () => {
    publish(feedOf([PLACE]));
    const dead = {
      ...neighbour,
      id: 'dead',
      feed: 'http://127.0.0.1:9/catalogue/data/v1/feed.json',
    };
    const all = await refreshNeighbours(content, [dead, neighbour], TODAY, fetchOnce);
    expect(all.map(({ is }) => is)).toEqual(['refused', 'new']);
  });
});
