/** The built site before a browser, for one suite: opened before its tests; what a test opened is closed after it. */
import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { DIST } from './built-site.ts';

export interface SuiteSite extends Omit<SiteBrowser, 'close'> {
  /** each test puts in what it opens */
  readonly contexts: BrowserContext[];
}

export function suiteSite(): SuiteSite {
  let open: SiteBrowser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    open = await openSite(DIST);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(() => open?.close());
  return {
    contexts,
    get browser() {
      return open!.browser;
    },
    get origin() {
      return open!.origin;
    },
  };
}
