import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request as ask, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fileFor, serve } from '../../../scripts/build/static-server.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'mihon-site-'));
  mkdirSync(join(root, 'needs'));
  writeFileSync(join(root, 'index.html'), 'home');
  writeFileSync(join(root, '404.html'), 'not found');
  writeFileSync(join(root, 'needs', 'index.html'), 'needs');
});
afterAll(() => rmSync(root, { recursive: true }));

describe('配信', () => {
  it('finds folders and files, and nothing outside', () => {
    expect(fileFor(root, '/needs/')).toBe(join(root, 'needs', 'index.html'));
    expect(fileFor(root, '/base/needs/', '/base/')).toBe(join(root, 'needs', 'index.html'));
    for (const address of [
      '/../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/..%2f..%2fetc%2fpasswd',
      '/%00',
      '/%E0%A4%A',
      '/nothing',
    ])
      expect(fileFor(root, address)).toBeUndefined();
  });

  it('answers like a static host', async () => {
    const { server, url } = await serve(root, 0);
    expect(await (await fetch(url)).text()).toBe('home');
    const missing = await fetch(new URL('/no/', url));
    expect([missing.status, await missing.text()]).toEqual([404, 'not found']);
    await new Promise((done) => server.close(done));
  });
});

/** As it is written, without the tidying that fetch does to addresses. */
function answerTo(
  server: Server,
  path: string,
  method = 'GET',
  headers: Readonly<Record<string, string>> = {},
): Promise<IncomingMessage> {
  return new Promise((done, fail) =>
    ask(
      {
        port: (server.address() as AddressInfo).port,
        host: '127.0.0.1',
        path,
        method,
        headers,
        agent: false,
      },
      (response) => {
        response.resume();
        done(response);
      },
    )
      .on('error', fail)
      .end(),
  );
}

/** Files below `folder` that this process holds open. */
function openIn(folder: string): number {
  const own = existsSync('/proc/self/fd') ? '/proc/self/fd' : '/dev/fd';
  return readdirSync(own).filter((name) => {
    try {
      return readlinkSync(join(own, name)).startsWith(folder);
    } catch {
      return false;
    }
  }).length;
}

describe('配信のふるまい', () => {
  let server: Server;
  let url = '';
  beforeAll(() => {
    writeFileSync(join(root, 'big.svg'), 'a'.repeat(8_000_000));
    writeFileSync(join(root, 'big.bin'), Buffer.alloc(8_000_000));
    writeFileSync(
      join(root, '_headers'),
      '/*\n  X-Frame-Options: DENY\n/needs/*\n  Cache-Control: no-cache\n/big.svg\n  Cache-Control: immutable\n',
    );
    mkdirSync(join(root, 'odd', 'index.html'), { recursive: true });
  });
  beforeEach(async () => ({ server, url } = await serve(root, 0)));
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  it('とちゅうでやめたダウンロードのファイルを、すべて閉じる', async () => {
    for (const [name, packed] of [
      ['big.svg', 'gzip'],
      ['big.bin', 'identity'],
    ] as const) {
      for (let round = 0; round < 10; round += 1) {
        await Promise.all(
          Array.from(
            { length: 10 },
            () =>
              new Promise<void>((done, fail) => {
                const asked = ask(
                  {
                    port: (server.address() as AddressInfo).port,
                    host: '127.0.0.1',
                    path: `/${name}`,
                    agent: false,
                    headers: { 'accept-encoding': packed },
                  },
                  (response) =>
                    response.once('data', () => {
                      asked.destroy();
                      done();
                    }),
                );
                asked
                  .on('error', (error: NodeJS.ErrnoException) =>
                    error.code === 'ECONNRESET' ? done() : fail(error),
                  )
                  .end();
              }),
          ),
        );
      }
    }
    for (let wait = 0; wait < 50 && openIn(root) > 0; wait += 1) await pause(20);
    expect(openIn(root)).toBe(0);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s にはこたえない',
    async (method) => {
      const { statusCode, headers } = await answerTo(server, '/needs/', method);
      expect([statusCode, headers.allow]).toEqual([405, 'GET, HEAD']);
    },
  );

  it('HEAD には、同じ見出しだけをかえす', async () => {
    const head = await fetch(new URL('/needs/', url), { method: 'HEAD' });
    const whole = await fetch(new URL('/needs/', url));
    expect([head.status, await head.text(), await whole.text()]).toEqual([200, '', 'needs']);
    for (const name of [
      'content-type',
      'cache-control',
      'x-frame-options',
      'x-content-type-options',
    ])
      expect(head.headers.get(name), name).toBe(whole.headers.get(name));
    expect(openIn(root)).toBe(0);
  });

  it('_headers の決まりをつけ、_headers そのものは出さない', async () => {
    const { headers } = await fetch(new URL('/needs/', url));
    expect([
      headers.get('x-frame-options'),
      headers.get('cache-control'),
      headers.get('x-content-type-options'),
    ]).toEqual(['DENY', 'no-cache', 'nosniff']);
    for (const path of ['/_headers', '/%5fheaders', '/./_headers', '//_headers'])
      expect((await answerTo(server, path)).statusCode, path).toBe(404);
  });

  it('フォルダーは / で終わるアドレスへ案内し、よそへは案内しない', async () => {
    for (const path of ['/needs', '//needs', '///needs']) {
      const { statusCode, headers } = await answerTo(server, path);
      expect([statusCode, headers.location], path).toEqual([301, '/needs/']);
    }
    for (const path of [
      '//example.jp',
      '/\\example.jp',
      '//example.jp/%2e%2e',
      '/%2f%2fexample.jp',
    ]) {
      expect((await answerTo(server, path)).headers.location, path).toBeUndefined();
    }
    const { server: below } = await serve(root, 0, '/catalogue/');
    const { statusCode, headers } = await answerTo(below, '/catalogue');
    below.close();
    expect([statusCode, headers.location]).toEqual([301, '/catalogue/']);
  });

  it.each([
    '/index.html/',
    '/index.html/x',
    '/odd/',
    `/${'a'.repeat(300)}`,
    '/%',
    '/%ff',
    '/..%5c..%5cetc',
    '/needs/..%2f..%2f..%2fetc%2fpasswd',
    '/a%00b',
    '?x',
    '*',
    'http://[',
    '/needs%2findex.html%2f',
  ])('へんなアドレス %j にも、こたえて止まらない', async (path) => {
    const { statusCode } = await answerTo(server, path);
    expect([200, 400, 404]).toContain(statusCode);
    expect((await fetch(url)).status).toBe(200);
  });
});
