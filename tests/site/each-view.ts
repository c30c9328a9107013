/** 見かたを変える: a page that stands open, in one window after another, light and dark. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  accessibilityViolations,
  RULES_OF_COLOUR,
  RULES_OF_SIZE,
} from '../../scripts/measure/accessibility.ts';
import type { View } from '../../scripts/measure/site-browser.ts';
import { overflowOf } from './overflow.ts';

/** A phone and a desk, light and dark: phones first, so that what is new of a colour is asked about in the small window. */
export const PHONE_AND_DESK: readonly View[] = [
  { width: 360, height: 800 },
  { width: 1280, height: 800 },
].flatMap((viewport) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ colorScheme, viewport })),
);

interface Drawn {
  /** a digest of which elements are shown */
  readonly shown: string;
  /** a digest of what colours they have, which letters are large, and what else sets links apart */
  readonly colours: string;
}

const drawnNow = (page: Page): Promise<Drawn> =>
  page.evaluate(async () => {
    const all = [...document.querySelectorAll('*')];
    const isShown = (element: Element) => {
      const { width, height, right, bottom } = element.getBoundingClientRect();
      return (
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        width * height > 0 &&
        right > 0 &&
        bottom + window.scrollY > 0
      );
    };
    const coloursOf = (element: Element) => {
      const style = getComputedStyle(element);
      const { color, backgroundColor, backgroundImage, opacity } = style;
      const { textShadow, textDecorationLine, borderBottomStyle } = style;
      const [size, weight] = [style.fontSize, style.fontWeight].map(Number.parseFloat);
      const isLarge = size! >= 24 || (weight! >= 700 && size! >= 18.66);
      const ofLinks = [textDecorationLine, borderBottomStyle, weight];
      return [
        color,
        backgroundColor,
        backgroundImage,
        opacity,
        textShadow,
        isLarge,
        ofLinks,
      ].join();
    };
    const digest = async (lines: readonly unknown[]) =>
      new Uint8Array(
        await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('\n'))),
      ).join();
    return { shown: await digest(all.map(isShown)), colours: await digest(all.map(coloursOf)) };
  });

export interface Seen {
  readonly violations: readonly string[];
  readonly overflow: number;
}

/**
 * What axe has to ask of a page of which nothing but the window changed: of colours where they are others, and everything
 * where something else is shown.
 */
function rulesFor(now: Drawn, before: readonly Drawn[]): readonly string[] | undefined {
  const alike = before.filter(({ shown }) => shown === now.shown);
  if (alike.length === 0) return undefined;
  const isKnown = alike.some(({ colours }) => colours === now.colours);
  return isKnown ? RULES_OF_SIZE : [...RULES_OF_SIZE, ...RULES_OF_COLOUR];
}

/**
 * In each view, changed while the page stands open: no script of ours asks for the window (page-scripts.test.ts), and
 * styles follow it.
 */
export async function seeInEachView(
  page: Page,
  views: readonly View[],
  also?: (view: View) => Promise<unknown>,
): Promise<ReadonlyMap<View, Seen>> {
  const seen = new Map<View, Seen & Drawn>();
  for (const view of views) {
    await page.setViewportSize(view.viewport);
    await page.emulateMedia({ colorScheme: view.colorScheme });
    const drawn = await drawnNow(page);
    const violations = await accessibilityViolations(page, rulesFor(drawn, [...seen.values()]));
    seen.set(view, { ...drawn, violations, overflow: await overflowOf(page) });
    await also?.(view);
  }
  return seen;
}

/** No rule of accessibility is broken, and nothing stands out, in any of them. @param also asked in each */
export async function expectToFitEach(
  page: Page,
  views: readonly View[],
  also?: (view: View) => Promise<unknown>,
): Promise<void> {
  for (const [view, { violations, overflow }] of await seeInEachView(page, views, also)) {
    expect(violations, JSON.stringify(view)).toEqual([]);
    expect(overflow, JSON.stringify(view)).toBeLessThanOrEqual(0);
  }
}
