/** すぐに閉じる. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { DIST } from './built-site.ts';

const ELSEWHERE = /^https:\/\/www\.jma\.go\.jp\//;
let site: SiteBrowser;
let context: BrowserContext;
beforeAll(async () => { site = await openSite(DIST); });
afterEach(() => context.close());
afterAll(() => site.close());

/** Opens home, then the page about violence, as a person would; the weather is answered by the test. */
async function openSensitive(): Promise<Page> {
  context = await contextFor(site.browser);
  await context.route(ELSEWHERE, (route) => route.fulfill({ contentType: 'text/html', body: '<title>天気</title>' }));
  const page = await context.newPage();
  await page.goto(`${site.origin}/`);
  await page.goto(`${site.origin}/needs/violence/`, { waitUntil: 'networkidle' });
  return page;
}

describe('すぐに閉じる', () => {
  it('leaves at a press, and "back" does not return to the page', async () => {
    const page = await openSensitive();
    await page.getByRole('link', { name: 'すぐに閉じる' }).click();
    await page.waitForURL(ELSEWHERE);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('leaves at Shift three times, not at Escape, not at slow or mixed presses', async () => {
    const page = await openSensitive();
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('a');
    await page.keyboard.press('Shift');
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe('/needs/violence/');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.waitForURL(ELSEWHERE);
  });

  it('blanks the page before the next one has come', async () => {
    const page = await openSensitive();
    const atOnce = await page.evaluate(() => {
      document.querySelector<HTMLAnchorElement>('[data-quick-exit]')?.click();
      return [document.documentElement.hidden, document.title];
    });
    expect(atOnce).toEqual([true, '天気']);
    await page.waitForURL(ELSEWHERE);
  });

  it('stands on the screen at every scroll position of a phone', async () => {
    const page = await openSensitive();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(await page.getByRole('link', { name: 'すぐに閉じる' }).evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  });
});
