/** A server on this machine that does everything a server should not. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  createServer as createRawServer,
  type AddressInfo,
  type Server as RawServer,
} from 'node:net';
import { gzipSync } from 'node:zlib';

/** 「このドメインは販売中です。」「ドメイン」 in Shift_JIS */
const SHIFT_JIS = Buffer.from(
  '82b182cc8368838183438393 82cd 94cc9484 9286 82c582b7 8142'.replaceAll(' ', ''),
  'hex',
);

const page = (text: string, title = '見本') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><p>${text}</p></body></html>`;
export const LONG_TEXT = '見本市のカフェの予定です。'.repeat(80);

/** 20 MB in 20 kB */
const GZIP_BOMB = gzipSync(Buffer.alloc(20 * 1024 * 1024, 'a'));

type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  asked: number,
  origin: string,
) => void;

const html = (
  response: ServerResponse,
  body: string | Buffer,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
) => {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
};
const redirect = (response: ServerResponse, location: string, status = 301) => {
  response.writeHead(status, { location }).end();
};

const HANDLERS: Readonly<Record<string, Handler>> = {
  '/ok': (_q, r) => html(r, page(LONG_TEXT)),
  '/file.csv': (_q, r) => {
    r.writeHead(200, { 'content-type': 'text/csv' }).end('a,b');
  },
  '/no-head': (q, r) => (q.method === 'HEAD' ? r.writeHead(405).end() : html(r, page(LONG_TEXT))),
  '/head-resets': (q, r) =>
    q.method === 'HEAD' ? void q.socket.destroy() : html(r, page(LONG_TEXT)),
  '/gone': (_q, r) => html(r, page('ありません'), 404),
  '/gone-for-good': (_q, r) => html(r, page('ありません'), 410),
  '/forbidden': (_q, r) => html(r, page('だめです'), 403),
  '/slow-headers': () => undefined,
  '/endless': (_q, r) => {
    r.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => r.write('見本 '.repeat(50)), 5);
    r.on('close', () => clearInterval(timer));
  },
  '/drip': (_q, r) => {
    r.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => r.write('.'), 30);
    r.on('close', () => clearInterval(timer));
  },
  '/huge': (q, r) => {
    r.writeHead(200, { 'content-type': 'text/html' });
    if (q.method === 'HEAD') {
      r.end();
      return;
    }
    const block = Buffer.alloc(1024 * 1024, 'a');
    const more = () => {
      while (!r.destroyed && r.write(block));
    };
    r.on('drain', more);
    more();
  },
  '/gzip-bomb': (_q, r) => html(r, GZIP_BOMB, 200, { 'content-encoding': 'gzip' }),
  '/not-gzip': (_q, r) => html(r, 'これは gzip ではない', 200, { 'content-encoding': 'gzip' }),
  '/loop': (_q, r, _n, origin) => redirect(r, `${origin}/loop-back`),
  '/loop-back': (_q, r, _n, origin) => redirect(r, `${origin}/loop`),
  '/self': (_q, r) => redirect(r, '/self', 302),
  '/moved': (_q, r) => redirect(r, '/ok'),
  '/moved-then-away': (_q, r) => redirect(r, '/for-now', 308),
  '/for-now': (_q, r) => redirect(r, '/ok', 302),
  '/moved-home': (_q, r) => redirect(r, '/'),
  '/': (_q, r) => html(r, page(LONG_TEXT)),
  '/away-for-now': (_q, r) => redirect(r, '/ok', 302),
  '/moved-to-gone': (_q, r) => redirect(r, '/gone'),
  '/no-location': (_q, r) => {
    r.writeHead(301).end();
  },
  '/bad-location': (_q, r) => redirect(r, 'http://['),
  '/to-script': (_q, r) => redirect(r, 'javascript:alert(1)'),
  '/to-password': (_q, r, _n, origin) => redirect(r, origin.replace('//', '//user:pass@')),
  '/to-house': (_q, r) => redirect(r, 'http://169.254.169.254/latest/meta-data/'),
  '/taken-over': (_q, r, _n, origin) =>
    redirect(r, `${origin.replace('127.0.0.1', 'localhost')}/`, 302),
  '/busy': (_q, r, asked) =>
    asked === 1 ? html(r, page('あとで'), 429, { 'retry-after': '0' }) : html(r, page(LONG_TEXT)),
  '/always-busy': (_q, r) => html(r, page('あとで'), 429, { 'retry-after': '86400' }),
  '/ill': (_q, r, asked) => (asked <= 2 ? html(r, page('故障'), 500) : html(r, page(LONG_TEXT))),
  '/always-ill': (_q, r) => html(r, page('故障'), 503),
  '/parked-sjis': (_q, r) => {
    r.writeHead(200, { 'content-type': 'text/html; charset=shift_jis' }).end(
      Buffer.concat([Buffer.from('<title>mihon</title><p>'), SHIFT_JIS]),
    );
  },
  '/parked-silent-sjis': (_q, r) => {
    r.writeHead(200, { 'content-type': 'text/html' }).end(
      Buffer.concat([Buffer.from('<title>mihon</title><p>'), SHIFT_JIS]),
    );
  },
  '/parked-script': (_q, r) =>
    html(
      r,
      '<html><head><title>mihon.example</title><script src="https://www.google.com/adsense/domains/caf.js"></script></head><body></body></html>',
    ),
  '/needs-cookie': (q, r) =>
    q.headers.cookie
      ? html(r, page(LONG_TEXT))
      : r.writeHead(302, { location: '/needs-cookie', 'set-cookie': 'a=1' }).end(),
};

/** Bytes as they come, for what an HTTP server would not send. */
const RAW: Readonly<Record<string, string>> = {
  '/raw-reset': '',
  '/raw-garbage': 'これは HTTP ではない\r\n\r\n',
  '/raw-short':
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<title>mihon</title>',
  '/raw-long':
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\n<title>mihon</title>',
  '/raw-two-lengths': 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nhello',
  '/raw-fat-headers': `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(200_000)}\r\n\r\n`,
};

export interface Asked {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
}

export interface MisbehavingServer {
  readonly origin: string;
  readonly rawOrigin: string;
  readonly asked: Asked[];
  /** the most requests that were open at one time */
  mostAtOnce(): number;
  close(): Promise<void>;
}

const listening = async (server: Server | RawServer): Promise<number> => {
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', () => done());
  });
  return (server.address() as AddressInfo).port;
};

export async function misbehavingServer(): Promise<MisbehavingServer> {
  const asked: Asked[] = [];
  let open = 0;
  let most = 0;
  let origin = '';
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, method: request.method ?? '', headers: request.headers });
    most = Math.max(most, (open += 1));
    response.on('close', () => {
      open -= 1;
    });
    const handler = HANDLERS[path];
    if (handler)
      handler(request, response, asked.filter((one) => one.path === path).length, origin);
    else html(response, page('ありません'), 404);
  });
  origin = `http://127.0.0.1:${await listening(server)}`;
  const raw = createRawServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      const bytes = RAW[/^\w+ (\S+)/.exec(String(data))?.[1] ?? ''];
      if (bytes) socket.end(bytes);
      else socket.resetAndDestroy();
    });
  });
  const rawOrigin = `http://127.0.0.1:${await listening(raw)}`;
  return {
    origin,
    rawOrigin,
    asked,
    mostAtOnce: () => most,
    close: async () => {
      server.closeAllConnections();
      await Promise.all(
        [server, raw].map(
          (one) =>
            new Promise((done) => {
              one.close(done);
            }),
        ),
      );
    },
  };
}
