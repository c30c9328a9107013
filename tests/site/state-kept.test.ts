/** 答え・表・届いたつなぎ帳は、移動しても読みこみ直しても消えない: in a browser with its back/forward cache on. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it as plainIt } from 'vitest';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { DIST, pages } from './built-site.ts';
import { openRememberingBrowser } from './remembering-browser.ts';

let site: SiteBrowser;
let remembering: Browser;
const IDS = pages
  .filter(
    ({ path, html }) =>
      path.startsWith('/resources/tokyo/nerima/') && html.includes('<shortlist-button'),
  )
  .slice(0, 2)
  .map(({ path }) => path.slice('/resources/'.length, -1));

beforeAll(async () => {
  site = await openSite(DIST);
  remembering = await openRememberingBrowser();
});
afterAll(async () => {
  await remembering.close();
  await site.close();
});

interface Case {
  readonly path: string;
  readonly fragment: string;
  /** a sign of the state, in words; waits for it */
  readonly shown: (at: Page) => Promise<string>;
}

const CASES: readonly Case[] = [
  {
    path: '/match/',
    fragment: '#need=place&place=131202&step=1',
    shown: async (at) => {
      await at.waitForSelector('[data-match-state="found"]:not([hidden]) [data-verdict]');
      return (
        await at.$$eval('.places.first [data-resource-id]', (all) =>
          all.map((one) => one.getAttribute('data-resource-id')),
        )
      ).join();
    },
  },
  {
    path: '/table/',
    fragment: '#place=131202&group=food',
    shown: async (at) => {
      await at.waitForSelector('[data-table-state="found"] tbody tr');
      return (
        await at.$$eval('tbody tr', (all) => all.map((one) => one.getAttribute('data-resource-id')))
      ).join();
    },
  },
  {
    path: '/shortlist/',
    fragment: `#ids=${IDS.join(',')}`,
    shown: async (at) => {
      await at.waitForSelector('[data-shortlist-state="ready"]');
      return (
        await at.$$eval('.shortlist-places [data-place-state="found"]', (all) =>
          all.map((one) => one.getAttribute('data-resource-id')),
        )
      ).join();
    },
  },
  {
    path: '/edit/',
    fragment: `#id=${IDS[0]}`,
    shown: async (at) => {
      await at.waitForSelector('[data-edit-target]');
      return (await at.getAttribute('[data-edit-target]', 'data-edit-target'))!;
    },
  },
];

/** Each test has a browser's profile of its own, beside which another one can run. */
const pagesOf = (of: () => Browser) =>
  plainIt.extend<{ page: Page }>({
    page: async ({ task: _task }, use) => {
      const context = await contextFor(of());
      await use(await context.newPage());
      await context.close();
    },
  });
const it = pagesOf(() => remembering);
/** For what does not go through the history: a page costs a third there. */
const itHere = pagesOf(() => site.browser);

const open = (page: Page, path: string) => page.goto(site.origin + path);
const hash = (page: Page) => page.evaluate(() => window.location.hash);
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        setTimeout(done, 100);
      }),
  );

describe.each(CASES)('$path $fragment', { concurrent: true }, ({ path, fragment, shown }) => {
  itHere('本文へすすむリンクで消えず、焦点だけが動く', async ({ page }) => {
    await open(page, path + fragment);
    const before = await shown(page);
    expect(before).not.toBe('');
    await page.locator('a.skip').focus();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(await shown(page)).toBe(before);
    expect(await hash(page)).toBe(fragment);
    await page.reload();
    expect(await shown(page)).toBe(before);
  });

  itHere('よその # のあとで消えない', async ({ page }) => {
    await open(page, path + fragment);
    const before = await shown(page);
    for (const foreign of ['#main', '#foo', '#', '#utm_source=line', '#%E0%A4%A']) {
      await page.evaluate((to) => {
        window.location.href = to;
      }, foreign);
      await settled(page);
      expect(await shown(page), foreign).toBe(before);
      expect(await page.getByText('アドレスに書いてあった').count(), foreign).toBe(0);
      await page.reload();
      expect(await shown(page), foreign).toBe(before);
      expect(await hash(page), foreign).toBe(fragment);
    }
  });

  it('ほかのページからもどっても、すすみ直しても、読みこみ直しても同じ', async ({ page }) => {
    await open(page, path + fragment);
    const before = await shown(page);
    await page.goto(`${site.origin}/helplines/`);
    await page.goBack({ waitUntil: 'commit' });
    expect(await shown(page)).toBe(before);
    await page.goForward({ waitUntil: 'commit' });
    await page.goBack({ waitUntil: 'commit' });
    expect(await shown(page)).toBe(before);
    await page.reload();
    expect(await shown(page)).toBe(before);
  });

  itHere('もう一度符号化されたリンクも、宣伝の言葉がついたリンクも読む', async ({ page }) => {
    await open(page, path + fragment);
    const before = await shown(page);
    for (const written of [
      `#${encodeURIComponent(fragment.slice(1))}`,
      `#${fragment.slice(1).replace(/=([^&]+)/g, (_, value: string) => `=${encodeURIComponent(encodeURIComponent(value))}`)}`,
      `${fragment}&utm_source=line&fbclid=x`,
      fragment.replaceAll('&', '&amp;'),
    ]) {
      await page.goto('about:blank');
      await page.goto(site.origin + path + written);
      expect(await shown(page), written).toBe(before);
      expect(await page.getByText('アドレスに書いてあった').count(), written).toBe(0);
    }
  });
});

describe('ぴったり探すの答え', () => {
  const found = (page: Page) => page.waitForSelector('[data-match-state="found"]:not([hidden])');
  const press = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true }).click();
  const legend = (page: Page) => page.locator('legend').first().innerText();

  it('アドレスに残さなくても、読みこみ直しとよその # で消えない', async ({ page }) => {
    await open(page, '/match/');
    await page.locator('input[name=need][value=food]').check();
    await press(page, 'つぎへ');
    await press(page, 'わからない・とばす');
    await page.getByLabel('市区町村の名前').fill('ねりま');
    await page.evaluate(() => {
      window.location.hash = '#main';
    });
    await settled(page);
    expect(await page.getByLabel('市区町村の名前').inputValue()).toBe('ねりま');
    expect(await hash(page)).toBe('');
    await page.reload();
    expect(await legend(page)).toContain('どこに住んで');
    expect(await page.getByLabel('市区町村の名前').inputValue()).toBe('ねりま');
    await press(page, 'ここまでの答えで見る');
    await found(page);
    const first = await page.$$eval('.places.first [data-resource-id]', (all) =>
      all.map((one) => one.getAttribute('data-resource-id')),
    );
    expect(first.some((id) => id!.startsWith('tokyo/nerima/'))).toBe(true);
    await page.reload();
    await found(page);
    expect(
      await page.$$eval('.places.first [data-resource-id]', (all) =>
        all.map((one) => one.getAttribute('data-resource-id')),
      ),
    ).toEqual(first);
    await page.locator('.places.first a[href*="/resources/"]').first().click();
    await page.waitForURL('**/resources/**');
    await page.goBack({ waitUntil: 'commit' });
    await found(page);
    await page.goBack({ waitUntil: 'commit' });
    expect(await legend(page)).toContain('どこに住んで');
    await page.goForward({ waitUntil: 'commit' });
    await found(page);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  itHere.for([
    ['need', 'violence', 0],
    ['urgent', 'violence', 1],
    ['urgent', 'suicide', 1],
  ] as const)('%s=%s はどこにも残らない', async ([name, value, screen], { page }) => {
    await open(page, '/match/');
    await page.locator('input[name=need][value=money]').check();
    if (screen > 0) await press(page, 'つぎへ');
    await page.locator(`input[name=${name}][value=${value}]`).check();
    await page.locator('.danger').first().waitFor();
    const states = async () =>
      JSON.stringify(
        await page.evaluate(() => [
          window.history.state,
          window.location.href,
          { ...localStorage },
          { ...sessionStorage },
        ]),
      );
    expect(await states()).not.toMatch(/violence|suicide|money/);
    await press(page, 'ここまでの答えで見る');
    await found(page);
    expect(await states()).not.toMatch(/violence|suicide|money/);
    expect(await page.getByText('答えをこのページのアドレスに残す').count()).toBe(0);
    await page.reload();
    await page.locator('form').waitFor();
    expect(await page.locator('.danger').count()).toBe(0);
  });
});
