/** 読んでいるところが動かない: layout shift on a slow phone, and nothing wider than the screen. */
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
const MOST_SHIFT = 0.02;
const SLOWER = 4;

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

interface Shift {
  readonly value: number;
  readonly nodes: readonly string[];
}

async function shiftsOf(page: Page, { path, kept, ready }: Case): Promise<readonly Shift[]> {
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
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  // Data that comes late finds a page that has long been drawn.
  await page.route('**/data/**', async (route) => {
    await new Promise((done) => {
      setTimeout(done, 300);
    });
    await route.continue();
  });
  await page.goto(site.origin + path);
  await page.waitForSelector(ready);
  await page.waitForTimeout(700);
  return page.evaluate(() => (window as unknown as { seen: Shift[] }).seen);
}

// Each waits for late data most of its time, in a profile that it closes itself.
describe.concurrent('動かない画面', () => {
  it.each(CASES.flatMap((one) => [360, 1280].map((width) => ({ ...one, width }))))(
    '$path $name ($width px)',
    async ({ width, ...one }) => {
      const context = await contextFor(site.browser, {
        colorScheme: 'light',
        viewport: { width, height: width === 360 ? 740 : 900 },
      });
      const shifts = await shiftsOf(await context.newPage(), one).finally(() => context.close());
      const total = shifts.reduce((sum, { value }) => sum + value, 0);
      expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(MOST_SHIFT);
    },
    60_000,
  );
});

/** Windows, and how much bigger somebody has the letters in them. */
const WAYS = [
  { width: 280, percents: [100, 200] },
  { width: 360, percents: [125, 200] },
] as const;

/** By how much a page is wider than its window with letters of that size, and what is. */
function widerBy(page: Page, percent: number) {
  return page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
    const edge = document.documentElement.clientWidth;
    const isInScroller = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
        isInScroller(element.parentElement));
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.getBoundingClientRect().right > edge + 1 &&
        !isInScroller(element.parentElement) &&
        getComputedStyle(element).position !== 'fixed',
    );
    return {
      percent: size,
      by: document.documentElement.scrollWidth - edge,
      wide: wide
        .slice(-3)
        .map(
          (element) =>
            `${element.nodeName}.${element.className} ${element.textContent?.slice(0, 20)}`,
        ),
    };
  }, percent);
}

/** One page, as somebody has it who turns the phone or grows its letters: it begins in the smallest window. */
async function widerIn(address: string) {
  const context = await contextFor(site.browser, {
    colorScheme: 'light',
    viewport: { width: WAYS[0].width, height: 740 },
  });
  try {
    const page = await context.newPage();
    await page.goto(site.origin + address, { waitUntil: 'networkidle' });
    const found = [];
    for (const { width, percents } of WAYS) {
      await page.setViewportSize({ width, height: 740 });
      for (const percent of percents) found.push({ width, ...(await widerBy(page, percent)) });
    }
    return found;
  } finally {
    await context.close();
  }
}

// Each waits for its own page to come to rest: others wait meanwhile.
describe.concurrent('はみ出さない画面', () => {
  it.each(types)(
    '$label',
    async ({ heaviest, fragment }) => {
      for (const { width, percent, by, wide } of await widerIn(heaviest + fragment))
        expect(by, `${width} px ${percent}% ${wide.join(' | ')}`).toBeLessThanOrEqual(0);
    },
    120_000,
  );
});
