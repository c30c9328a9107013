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
