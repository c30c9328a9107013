/** Every page type in a browser: weight, accessibility, width, and no word to anyone else. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { accessibilityViolations } from '../../scripts/measure/accessibility.ts';
import {
  contextFor,
  openSite,
  VIEWS,
  type SiteBrowser,
  type View,
} from '../../scripts/measure/site-browser.ts';
import { totalOf, watchPage, type Weight } from '../../scripts/measure/watch-page.ts';
import { DIST } from './built-site.ts';
import { types } from './built-types.ts';
import { overflowOf } from './overflow.ts';

let site: SiteBrowser;
beforeAll(async () => {
  site = await openSite(DIST);
});
afterAll(() => site.close());

const ALONE =
  '.button, .chips a, .chips button, .needs a, .site-header nav a, .number, .urgent-bar a, .quick-exit a, .choices label, select, input[type=search]';

/** What stands alone and is smaller than a finger. */
const smallTargets = (page: Page) =>
  page.$$eval(ALONE, (targets) =>
    targets
      .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
  );

interface Look {
  readonly small: readonly string[];
  readonly violations: readonly string[];
  readonly overflow: number;
  readonly foreign: readonly string[];
  readonly errors: readonly string[];
  readonly weight: Weight;
}

/** Every element as it stands, and what is open or chosen. */
const documentOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** Opens an address in a profile of its own. @param violationsOf asked when the page has come to rest */
async function lookAt(
  address: string,
  view: View,
  violationsOf: (page: Page) => Promise<readonly string[]>,
): Promise<Look> {
  const context = await contextFor(site.browser, view);
  try {
    const page = await context.newPage();
    const watch = watchPage(page, site.origin);
    await page.goto(address, { waitUntil: 'networkidle' });
    const asLoaded = {
      small: await smallTargets(page),
      overflow: await overflowOf(page),
      weight: await watch.weight(),
    };
    const violations = await violationsOf(page);
    return { ...asLoaded, violations, foreign: watch.foreign, errors: watch.errors };
  } finally {
    await context.close();
  }
}

interface Asked {
  readonly document: string;
  readonly violations: readonly string[];
}

/**
 * What is asked of the same document, changed from view to view while it stands open. To begin in each view anew takes a
 * second of a processor: rules that are compiled and have run once take a third of that.
 */
async function askEachView(page: Page): Promise<ReadonlyMap<View, Asked>> {
  const asked = new Map<View, Asked>();
  for (const view of VIEWS) {
    await page.setViewportSize(view.viewport);
    await page.emulateMedia({ colorScheme: view.colorScheme });
    const document = await documentOf(page);
    asked.set(view, { document, violations: await accessibilityViolations(page) });
  }
  return asked;
}

/** Every view has a page of its own. Where that is to the letter the one that was asked, its answer is known. */
async function lookInEachView(address: string): Promise<ReadonlyMap<View, Look>> {
  let asked: ReadonlyMap<View, Asked> = new Map();
  const violationsOf = (view: View) => async (page: Page) => {
    if (asked.size === 0) asked = await askEachView(page);
    const known = asked.get(view);
    return known?.document === (await documentOf(page))
      ? known.violations
      : accessibilityViolations(page);
  };
  const looks = new Map<View, Look>();
  for (const view of VIEWS) looks.set(view, await lookAt(address, view, violationsOf(view)));
  return looks;
}

// Each look has pages of its own, and waits for the net to be still: others look meanwhile.
describe.concurrent.each(types)('$label（$heaviest）', ({ heaviest, fragment, budget, id }) => {
  let taken: ReturnType<typeof lookInEachView> | undefined;
  /** All tests ask the same pages; a second try looks anew. */
  const look = async (view: View, { task }: TestContext): Promise<Look> => {
    if ((task.result?.retryCount ?? 0) > 0) taken = undefined;
    taken ??= lookInEachView(site.origin + heaviest + fragment);
    return (await taken).get(view)!;
  };

  it.for(VIEWS)(
    '$label: no violation, no overflow, no request elsewhere, no error, within its budget',
    async (view, test) => {
      const { violations, overflow, foreign, errors, weight } = await look(view, test);
      expect(violations).toEqual([]);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(foreign).toEqual([]);
      // The file of the missing page is itself served as it is.
      expect(errors).toEqual([]);
      if (budget !== undefined)
        expect(totalOf(weight), JSON.stringify(weight)).toBeLessThanOrEqual(budget);
      if (!/^(?:search|match|table|shortlist|edit)/.test(id))
        expect(weight.js + weight.data).toBeLessThan(4_000);
    },
  );

  it('has targets of 44 px for what stands alone', async (test) => {
    expect((await look(VIEWS[0], test)).small).toEqual([]);
  });
});

describe('紙', () => {
  it.each(types.filter(({ id }) => id === 'entry'))(
    'prints an entry on one A4 sheet',
    async ({ heaviest }) => {
      const context = await contextFor(site.browser);
      try {
        const page = await context.newPage();
        await page.goto(site.origin + heaviest);
        const pdf = await page.pdf({ format: 'A4' });
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBe(1);
      } finally {
        await context.close();
      }
    },
  );
});
