/** 読んでいるところが動かない: layout shift on a slow phone and at a desk. That nothing is wider than its screen, look.test.ts holds. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contextFor } from '../../scripts/measure/site-browser.ts';
import { types } from './built-types.ts';
import { suiteSite } from './suite-site.ts';

const site = suiteSite();

const IDS = types
  .find(({ id }) => id === 'shortlist-used')!
  .fragment.slice('#ids='.length)
  .split(',');
/** as good: 0.1; as the readers of an old phone feel it: nothing */
const MOST_SHIFT = 0.02;
/** How much slower than this machine: a phone by much, a desk not at all. Data is late for both. */
const slownessOf = (width: number) => (width < 600 ? 4 : 1);

interface Case {
  readonly name: string;
  readonly path: string;
  readonly kept?: readonly string[];
  readonly ready: string;
}

const CASES: readonly Case[] = [
  { name: '質問のはじめ', path: '/match/', ready: '#match-app form' },
  {
    name: '答えたあと',
    path: '/match/#need=place&place=131202&step=1',
    ready: '[data-match-state="found"] [data-verdict]',
  },
  { name: '表のはじめ', path: '/table/', ready: '#table-app form' },
  { name: '表', path: '/table/#place=131202', ready: '[data-table-state="found"] tbody tr' },
  { name: '空のつなぎ帳', path: '/shortlist/', ready: '[data-shortlist-state="ready"]' },
  {
    name: 'この端末のつなぎ帳',
    path: '/shortlist/',
    kept: IDS,
    ready: '[data-shortlist-state="ready"] [data-place-state="found"]',
  },
  {
    name: '届いたつなぎ帳',
    path: `/shortlist/#ids=${IDS.join(',')}`,
    ready: '[data-shortlist-state="ready"] [data-place-state="found"]',
  },
  {
    name: 'くらべる',
    path: `/shortlist/#view=compare&ids=${IDS.slice(0, 3).join(',')}`,
    ready: '[data-shortlist-state="ready"] .compare',
  },
  {
    name: '本人にわたす紙',
    path: `/shortlist/#view=handout&ids=${IDS.slice(0, 3).join(',')}`,
    ready: '[data-shortlist-state="ready"] .handout',
  },
  { name: '新しい場所を書く', path: '/edit/', ready: '#edit-app form' },
  { name: '場所を直す', path: `/edit/#id=${IDS[0]}`, ready: '#edit-app form' },
];

/** What is searched for, and how the search looks when it has begun to answer. */
const ANSWER =
  '[data-search-state]:not([data-search-state="loading"]):not([hidden]) [data-resource-id]';
const SEARCHES: readonly Case[] = [
  ...['練馬区 こども食堂', '家賃が払えない', '死にたい', 'ぬるぽげれげれ'].map((words) => ({
    name: `「${words}」`,
    path: `/search/#q=${encodeURIComponent(words)}`,
    ready: ANSWER,
  })),
  { name: '探すはじめ', path: '/search/', ready: '#search-app form' },
];

interface Shift {
  readonly value: number;
  readonly nodes: readonly string[];
}

async function shiftsOf(
  page: Page,
  { path, kept, ready }: Case,
  slowness: number,
): Promise<readonly Shift[]> {
  await page.addInitScript((list) => {
    if (list)
      localStorage.setItem(
        'shortlist',
        JSON.stringify({ version: 1, items: list.map((id) => ({ id })) }),
      );
    const seen: { value: number; nodes: string[] }[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries() as unknown as {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Element }[];
      }[]) {
        if (!entry.hadRecentInput)
          seen.push({
            value: entry.value,
            nodes: entry.sources.map(({ node }) => `${node?.nodeName}.${node?.className ?? ''}`),
          });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, kept);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  // Data that comes late finds a page that has long been drawn.
  await page.route('**/data/**', async (route) => {
    await new Promise((done) => {
      setTimeout(done, 300);
    });
    await route.continue();
  });
  await page.goto(site.origin + path);
  await page.waitForSelector(ready);
  await page.waitForLoadState('networkidle');
  // Everything has come, and is soon drawn: to slow a phone that waits costs as much as to work.
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.waitForTimeout(700);
  return page.evaluate(() => (window as unknown as { seen: Shift[] }).seen);
}

// Each waits for late data most of its time, in a profile that it closes itself.
describe.concurrent('動かない画面', () => {
  it.each([
    ...CASES.flatMap((one) => [360, 1280].map((width) => ({ ...one, width }))),
    ...SEARCHES.map((one) => ({ ...one, width: 360 })),
  ])(
    '$path $name ($width px)',
    async ({ width, ...one }) => {
      const context = await contextFor(site.browser, {
        colorScheme: 'light',
        viewport: { width, height: width === 360 ? 740 : 900 },
      });
      const shifts = await shiftsOf(await context.newPage(), one, slownessOf(width)).finally(() =>
        context.close(),
      );
      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(MOST_SHIFT);
    },
    60_000,
  );
});
