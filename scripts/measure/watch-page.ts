/** ページが読むもの。What one page loads by itself. */
import type { Page } from 'playwright-core';
import { gzipBytes } from './page-types.ts';

export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  /** indexes and records that the page's own script loads */
  readonly data: number;
  readonly other: number;
}

export const totalOf = (weight: Weight): number =>
  Object.values(weight).reduce((sum, bytes: number) => sum + bytes, 0);

function sortOf(address: string, type: string): keyof Weight {
  if (type.startsWith('text/html')) return 'html';
  if (type.startsWith('text/css')) return 'css';
  if (type.startsWith('text/javascript') && !address.includes('/pagefind/')) return 'js';
  return type.startsWith('application/json') || address.includes('/pagefind/') ? 'data' : 'other';
}

/** Collects what a page loads: bytes after gzip by sort, addresses outside `origin`, and errors. */
export function watchPage(page: Page, origin: string) {
  const weight = { html: 0, css: 0, js: 0, data: 0, other: 0 };
  const foreign: string[] = [];
  const errors: string[] = [];
  const pending: Promise<void>[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() !== 200) return;
    pending.push(
      response.body().then(
        (body) => {
          weight[sortOf(response.url(), response.headers()['content-type'] ?? '')] +=
            gzipBytes(body);
        },
        () => undefined,
      ),
    );
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    foreign,
    errors,
    weight: async (): Promise<Weight> => {
      await Promise.all(pending);
      return weight;
    },
  };
}
