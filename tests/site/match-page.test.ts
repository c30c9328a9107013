/** ぴったり探す, in a browser, over the real catalogue. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { DIST } from './built-site.ts';

let site: SiteBrowser;
const contexts: BrowserContext[] = [];
beforeAll(async () => { site = await openSite(DIST); });
afterEach(async () => { await Promise.all(contexts.splice(0).map((context) => context.close())); });
afterAll(() => site.close());

async function open(path: string): Promise<Page> {
  const context = await contextFor(site.browser);
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(site.origin + path);
  await page.locator('#match-app form').waitFor();
  return page;
}
const found = (page: Page) => page.waitForSelector('[data-match-state="found"]:not([hidden])');
const hash = (page: Page) => page.evaluate(() => window.location.hash);
const suggestions = (page: Page) => page.$$eval('[data-match-state] [data-verdict]', (items) => items.map((item) => ({ id: item.getAttribute('data-resource-id') ?? '', verdict: item.getAttribute('data-verdict') ?? '', text: item.textContent ?? '' })));
const submit = (page: Page) => page.getByRole('button', { name: '合いそうな場所を見る' }).click();

describe('ぴったり探す', () => {
  it('suggests three places with verdict and reasons, and keeps the answers in the fragment', async () => {
    const page = await open('/match/');
    await page.locator('input[name=need][value=withdrawn]').check();
    await page.locator('select').selectOption('131202');
    await page.locator('input[name=step][value="1"]').check();
    await submit(page);
    await found(page);
    const first = (await suggestions(page)).filter(({ verdict }) => verdict !== 'differs');
    expect(first.length).toBe(3);
    for (const { verdict } of first) expect(['fits', 'ask']).toContain(verdict);
    expect(await page.locator('[data-match-state] .why li').count()).toBeGreaterThan(3);
    expect(await hash(page)).toBe('#need=withdrawn&place=131202&step=1');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('match-results');
    await page.reload();
    await found(page);
    expect((await suggestions(page)).filter(({ verdict }) => verdict !== 'differs').map(({ id }) => id)).toEqual(first.map(({ id }) => id));
  });

  it('comes back to earlier answers', async () => {
    const page = await open('/match/#need=food&place=131202');
    await found(page);
    await page.locator('input[name=need][value=work]').check();
    await submit(page);
    await page.waitForFunction(() => window.location.hash.includes('need=work'));
    await page.goBack();
    await page.waitForFunction(() => window.location.hash.includes('need=food'));
    await found(page);
    expect(await page.locator('input[name=need][value=food]').isChecked()).toBe(true);
  });

  it('never writes violence into the address, suggests only safe places, and names the way there', async () => {
    const page = await open('/match/');
    await page.locator('input[name=need][value=violence]').check();
    await page.locator('select').selectOption('131202');
    await submit(page);
    await found(page);
    expect(await hash(page)).toBe('');
    expect(await page.getByText('この困りごとの答えはアドレスに残しません').count()).toBe(1);
    expect(await page.locator('[data-match-state] .danger a[href^="tel:"]').count()).toBeGreaterThan(0);
    for (const { text } of await suggestions(page)) expect(text).not.toMatch(/こども食堂|就労/);
  });

  it.each(['#need=violence', '#need=unknown-need', '#place=999999', '#step=9', '#foo=1', '#need=%', '#__proto__=1&need=food'])('uses what it can of %s and says that the rest was left out', async (fragment) => {
    const page = await open(`/match/${fragment}`);
    if (fragment !== '#need=%') await page.getByText('アドレスに書いてあった答えの一部が読めなかった').waitFor();
    expect(await page.locator('input[name=need][value=violence]').isChecked()).toBe(false);
  });

  it('says when the data cannot be had, and tries again', async () => {
    const page = await open('/match/');
    await page.route('**/data/match/**', (route) => route.abort());
    await page.locator('input[name=need][value=food]').check();
    await page.locator('select').selectOption('131202');
    await submit(page);
    await page.waitForSelector('[data-match-state="failed"]');
    await page.unroute('**/data/match/**');
    await page.getByRole('button', { name: 'もう一度ためす' }).click();
    await found(page);
  });

  it('is never empty of a next step, whatever is asked', async () => {
    const page = await open('/match/#need=foreign&place=133817&step=4');
    await found(page);
    expect(await page.locator('[data-match-state] [data-resource-id]').count()).toBeGreaterThan(0);
  });
});
