/** 1回聞く。One request, without cookies or credentials, and with an end to everything: time, size and where it goes. */
import { lookup as resolveName } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { failureOf, type Failure } from './link-failure.ts';
import { isHouseName, isPublicAddress } from './public-address.ts';

export interface RequestLimits {
  /** until the headers are there */
  readonly headersMs: number;
  /** until all is over */
  readonly totalMs: number;
  /** of the body, both as sent and unpacked */
  readonly bytes: number;
}

export interface RequestOptions {
  readonly userAgent: string;
  readonly limits: RequestLimits;
  /** for tests against a server on this machine */
  readonly isLoopbackAllowed?: boolean;
}

export interface Answer {
  readonly status: number;
  readonly location?: string | undefined;
  readonly retryAfter?: string | undefined;
  readonly contentType: string;
  readonly body: Uint8Array;
}

const PRIVATE: Failure = { failure: 'private', detail: '組織の中のアドレスです' };
const isLoopback = (address: string) => address === '127.0.0.1' || address === '::1';

/** Resolves a name and refuses what leads inside; the connection goes to the address that was judged. */
export function guardedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const allowed = addresses.filter(({ address }) => isAllowed(address));
      const [first] = allowed;
      if (!first || allowed.length < addresses.length)
        return callback(Object.assign(new Error('private'), { code: 'EPRIVATE' }), '');
      return options.all ? callback(null, allowed) : callback(null, first.address, first.family);
    });
  };
}

function unpacked(response: IncomingMessage): Readable {
  const coding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const unpack =
    coding === 'gzip' || coding === 'x-gzip'
      ? createGunzip()
      : coding === 'deflate'
        ? createInflate()
        : coding === 'br'
          ? createBrotliDecompress()
          : undefined;
  if (!unpack) return response;
  response.on('error', () => unpack.destroy());
  return response.pipe(unpack);
}

/** Never rejects. A body that breaks off, lies about its length or never ends leaves what came of it. */
export function requestPage(
  url: URL,
  method: 'HEAD' | 'GET',
  { userAgent, limits, isLoopbackAllowed = false }: RequestOptions,
): Promise<Answer | Failure> {
  const isAllowed = (address: string) =>
    isPublicAddress(address) || (isLoopbackAllowed && isLoopback(address));
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return Promise.resolve({ failure: 'protocol', detail: '見に行けないアドレスです' });
  if (isIP(host) !== 0 ? !isAllowed(host) : isHouseName(host) && !isLoopbackAllowed)
    return Promise.resolve(PRIVATE);

  return new Promise((done) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let head: Omit<Answer, 'body'> | undefined;
    let isOver = false;
    const finish = (failure: Failure) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(headersTimer);
      clearTimeout(totalTimer);
      done(head ? { ...head, body: Buffer.concat(chunks).subarray(0, limits.bytes) } : failure);
      // Late errors of a torn connection are nobody's.
      request.on('error', () => undefined);
      request.destroy();
    };
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = send(url, {
      method,
      agent: false,
      lookup: guardedLookup(isAllowed),
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,*/*;q=0.5',
        'accept-language': 'ja',
        'accept-encoding': 'identity',
      },
    });
    const late = () => finish({ failure: 'timeout', detail: '時間内に返事がありません' });
    const headersTimer = setTimeout(late, limits.headersMs);
    const totalTimer = setTimeout(late, limits.totalMs);
    // What came before the fault is read first.
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (head) setImmediate(() => finish(failureOf(error)));
      else finish(failureOf(error));
    });
    request.on('response', (response) => {
      clearTimeout(headersTimer);
      const {
        location,
        'retry-after': retryAfter,
        'content-type': contentType = '',
      } = response.headers;
      head = { status: response.statusCode ?? 0, location, retryAfter, contentType };
      const end = () => finish({ failure: 'reset', detail: '' });
      let raw = 0;
      response.on('error', end).on('aborted', end);
      response.on('data', (chunk: Buffer) => {
        if ((raw += chunk.length) > limits.bytes) end();
      });
      unpacked(response)
        .on('error', end)
        .on('end', end)
        .on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          if ((size += chunk.length) > limits.bytes) end();
        });
    });
    request.end();
  });
}
