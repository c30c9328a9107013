/** 言葉といっしょに来た人: the head of the index comes while the program still does, and once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { DIST } from './built-site.ts';

let site: SiteBrowser;
beforeAll(async () => {
  site = await openSite(DIST);
});
afterAll(() => site.close());

const ANSWER =
  '[data-search-state]:not([data-search-state="loading"]):not([hidden]) [data-resource-id]';

/** In the order in which they were asked for: head.json and the application's own script. */
async function withRequests(prepare: (page: Page) => Promise<unknown>, address: string) {
  const context = await contextFor(site.browser);
  const page = await context.newPage();
  await prepare(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // The program comes late, as over a slow line.
  let isProgramThere = false;
  const early: string[] = [];
  await page.route(/_astro\/search\..*\.js/, async (route) => {
    await page.waitForTimeout(1_000);
    early.push(...asked);
    isProgramThere = true;
    await route.continue();
  });
  await page.goto(site.origin + address);
  expect(isProgramThere).toBe(true);
  const headsOf = (urls: readonly string[]) => urls.filter((url) => url.includes('head.json'));
  return { context, page, early: headsOf(early), heads: () => headsOf(asked) };
}

describe('言葉といっしょに来た人', () => {
  it.each([
    ['a link', async () => {}, `/search/#q=${encodeURIComponent('家賃が払えない')}`],
    [
      'the box of another page',
      async (page: Page) => {
        await page.goto(`${site.origin}/about/`);
        await page.evaluate(() => sessionStorage.setItem('search-words', '家賃が払えない'));
      },
      '/search/',
    ],
  ] as const)(
    'has the head before the program is there, and once (%s)',
    async (_, prepare, address) => {
      const { context, page, early, heads } = await withRequests(prepare, address);
      expect(early).toHaveLength(1);
      await page.locator(ANSWER).first().waitFor();
      expect(heads()).toHaveLength(1);
      await context.close();
    },
  );

  it('loads none for who only looks', async () => {
    const { context, page, early, heads } = await withRequests(async () => {}, '/search/#main');
    await page.locator('#search-app form').waitFor();
    await page.waitForTimeout(500);
    expect([...early, ...heads()]).toEqual([]);
    await context.close();
  });
});
