/** A small server for dist/, as a static host behaves: folders have index.html, the rest is 404.html. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.xml': 'application/xml; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.wasm': 'application/wasm', '.woff2': 'font/woff2', '.csv': 'text/csv; charset=utf-8',
};
const COMPRESSED = /\.(html|css|m?js|json|svg|xml|txt|csv)$/;

/** The file an address names, or undefined. Never leaves `root`. */
export function fileFor(root: string, address: string, base = '/'): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || !path.startsWith(base)) return undefined;
  const file = normalize(join(root, path.slice(base.length - 1)));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  if (existsSync(file) && statSync(file).isFile()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}

/** Listens on this machine only. Resolves with the address; a taken port moves to the next, up to ten. */
export function serve(root: string, port: number, base = '/'): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const found = request.url ? fileFor(root, request.url, base) : undefined;
    const file = found ?? join(root, '404.html');
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const gzip = COMPRESSED.test(file) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'x-content-type-options': 'nosniff', ...(gzip ? { 'content-encoding': 'gzip' } : {}) });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    const stream = createReadStream(file).on('error', () => response.destroy());
    if (gzip) stream.pipe(createGzip()).pipe(response);
    else stream.pipe(response);
  });
  return new Promise((done, fail) => {
    let tries = 0;
    server.on('error', (error: NodeJS.ErrnoException) => {
      tries += 1;
      if (error.code === 'EADDRINUSE' && port !== 0 && tries < 10) server.listen(port + tries, '127.0.0.1');
      else fail(new Error(`サイトを表示できませんでした（${error.message}）。PORT=5000 npm start のように、別の番号をためしてください。`));
    });
    server.on('listening', () => {
      const address = server.address();
      done({ server, url: `http://localhost:${typeof address === 'object' && address ? address.port : port}${base}` });
    });
    server.listen(port, '127.0.0.1');
  });
}
