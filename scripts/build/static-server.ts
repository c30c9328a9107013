/**
 * dist/ を出す小さなサーバー。A small server for dist/, as a static host behaves: folders have index.html, the rest is
 * 404.html.
 */
import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headersFor, HEADERS_FILE, readRules, type HeaderRule } from './headers/headers-file.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
};
const pack = promisify(gzip);
const COMPRESSED = /\.(html|css|m?js|json|svg|xml|txt|csv)$/;

/** The path as it was asked for. What begins with two slashes is a path here, never another host. */
function askedPath(address: string): string | undefined {
  try {
    return new URL(address.startsWith('/') ? `http://localhost${address}` : address).pathname;
  } catch {
    return undefined;
  }
}

/** The path below the site's folder, decoded; undefined when it is none of ours. */
function pathIn(address: string, base: string): string | undefined {
  try {
    const path = decodeURIComponent(askedPath(address) ?? '');
    return path.includes('\0') || !path.startsWith(base) ? undefined : path.slice(base.length - 1);
  } catch {
    return undefined;
  }
}

/** A part of the path may be a file itself, or longer than a name can be. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The file an address names, or undefined. Never leaves `root`. */
export function fileFor(root: string, address: string, base = '/'): string | undefined {
  const path = pathIn(address, base);
  if (path === undefined) return undefined;
  const file = normalize(join(root, path));
  // Hosts read their rules and do not give them out.
  if (file === join(root, HEADERS_FILE)) return undefined;
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  return [file, join(file, 'index.html')].find(isFile);
}

/** Where a folder that was asked for without its slash is: relative links in its page would lead astray. */
function withSlash(path: string, file: string | undefined, base: string): string | undefined {
  if (`${path}/` === base) return base;
  if (!file?.endsWith(`${sep}index.html`) || path.endsWith('/') || path.endsWith('/index.html'))
    return undefined;
  return `${path.replace(/^\/+/, '/')}/`;
}

interface Packed {
  readonly size: number;
  readonly written: number;
  readonly bytes: Promise<Buffer>;
}

/** What was packed once is packed: where one page after another asks for the same, to pack it took longer than to send it. */
const packedFiles = new Map<string, Packed>();
const MOST_PACKED = 500;

/** The file as it stands there now. */
function packed(file: string): Promise<Buffer> {
  const { size, mtimeMs: written } = statSync(file);
  const known = packedFiles.get(file);
  if (known?.size === size && known.written === written) return known.bytes;
  const bytes = readFile(file).then((plain) => pack(plain));
  packedFiles.set(file, { size, written, bytes });
  // Another time it may be readable.
  bytes.catch(() => packedFiles.delete(file));
  const [oldest] = packedFiles.keys();
  if (packedFiles.size > MOST_PACKED && oldest !== undefined) packedFiles.delete(oldest);
  return bytes;
}

/** Sends a file, and closes it also when the reader has gone away. */
function send(
  file: string,
  status: number,
  headers: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const isPacked =
    COMPRESSED.test(file) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const begin = () =>
    response.writeHead(status, {
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...headers,
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    });
  const isGone = () => (response.headersSent ? response.destroy() : response.writeHead(404).end());
  if (isPacked && request.method !== 'HEAD') {
    // Whoever left in the middle is sent nothing, and nothing is open for them.
    Promise.try(packed, file).then((bytes) => begin().end(bytes), isGone);
    return;
  }
  const stream = createReadStream(file);
  stream.once('error', isGone);
  stream.once('open', () => {
    if (response.destroyed) {
      stream.destroy();
      return;
    }
    begin();
    if (request.method === 'HEAD') {
      stream.destroy();
      response.end();
      return;
    }
    // Leaving in the middle is no fault; pipeline has closed everything by then.
    pipeline(stream, response, () => undefined);
  });
}

function answer(
  root: string,
  base: string,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { method = '', url = '' } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = askedPath(url) ?? '/';
  const found = fileFor(root, url, base);
  const moved = withSlash(path, found, base);
  if (moved) response.writeHead(301, { location: moved }).end();
  else if (found) send(found, 200, inLowerCase(headersFor(rules, path)), request, response);
  // A file that is not there today may be there tomorrow.
  else
    send(
      join(root, '404.html'),
      404,
      { ...inLowerCase(headersFor(rules, path)), 'cache-control': 'no-cache' },
      request,
      response,
    );
}

const inLowerCase = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Listens on this machine only, with the headers of dist/_headers. Resolves with the address; a taken port moves to the next, up to ten. */
export function serve(
  root: string,
  port: number,
  base = '/',
): Promise<{ server: Server; url: string }> {
  const rules = readRules(root);
  const server = createServer((request, response) => answer(root, base, rules, request, response));
  return new Promise((done, fail) => {
    let tries = 0;
    server.on('error', (error: NodeJS.ErrnoException) => {
      tries += 1;
      if (error.code === 'EADDRINUSE' && port !== 0 && tries < 10)
        server.listen(port + tries, '127.0.0.1');
      else
        fail(
          new Error(
            `サイトを表示できませんでした（${error.message}）。PORT=5000 npm start のように、別の番号をためしてください。`,
          ),
        );
    });
    server.on('listening', () => {
      const address = server.address();
      done({
        server,
        url: `http://localhost:${typeof address === 'object' && address ? address.port : port}${base}`,
      });
    });
    server.listen(port, '127.0.0.1');
  });
}
