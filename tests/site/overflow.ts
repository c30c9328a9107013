/** はみ出し: whether a page keeps to its window. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityViolations } from '../../scripts/measure/accessibility.ts';
import { contextFor, type View } from '../../scripts/measure/site-browser.ts';

/** The smallest phones at hand. */
export const NARROW = { colorScheme: 'light', viewport: { width: 280, height: 653 } } as const;

/** By how many px a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** By how much a page is wider than its window with letters of that size, and what is. */
export const widerBy = (page: Page, percent: number) =>
  page.evaluate((size) => {
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

/** Opens the page in a profile of its own: no rule of accessibility is broken, and nothing stands out. */
export async function expectToFit(browser: Browser, address: string, view: View): Promise<void> {
  const context = await contextFor(browser, view);
  try {
    const page = await context.newPage();
    await page.goto(address);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  } finally {
    await context.close();
  }
}
