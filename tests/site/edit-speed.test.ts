/** はじめの画面の落ち着き: the form comes in parts, and a slow phone goes on answering. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { calmest, measureMainThread } from '../../scripts/measure/main-thread.ts';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { DIST } from './built-site.ts';

let site: SiteBrowser;
beforeAll(async () => {
  site = await openSite(DIST, 'whole');
});
afterAll(() => site.close());

/** Lighthouse's best mark begins below 200 ms; half of it is left for other machines. */
const MOST_BLOCKING_MS = 100;

it('keeps the main thread of a slow phone free', async () => {
  const opening = async () => {
    const context = await contextFor(site.browser);
    const page = await context.newPage();
    const measured = await measureMainThread(site.browser, page, async () => {
      await page.goto(`${site.origin}/edit/`);
      await page.waitForTimeout(2_500);
    });
    expect(await page.locator('form button[type=submit]').count()).toBe(1);
    await context.close();
    return measured;
  };
  const { blocking, tasks } = await calmest(opening, MOST_BLOCKING_MS);
  expect(tasks.length).toBeGreaterThan(20);
  expect(blocking, `${tasks.slice(0, 8).map(Math.round).join(' ')} ms`).toBeLessThanOrEqual(
    MOST_BLOCKING_MS,
  );
});

it('lays out no folded field, whoever looks through the fields', async () => {
  const context = await contextFor(site.browser);
  const page = await context.newPage();
  await page.goto(`${site.origin}/edit/`);
  await page.waitForSelector('form button[type=submit]');
  const laidOut = await page.evaluate(() => {
    const folded = [
      ...document.querySelectorAll('form details:not([open]) :is(input, textarea, select)'),
    ];
    return {
      fields: folded.length,
      seen: folded.filter((field) => field.getClientRects().length > 0).length,
    };
  });
  expect(laidOut.fields).toBeGreaterThan(50);
  expect(laidOut.seen).toBe(0);
  await context.close();
});
