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
import { totalOf, watchPage } from '../../scripts/measure/watch-page.ts';
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

/** Opens an address in a profile of its own, and keeps what is to be seen there. */
async function lookAt(address: string, view: View) {
  const context = await contextFor(site.browser, view);
  try {
    const page = await context.newPage();
    const watch = watchPage(page, site.origin);
    await page.goto(address, { waitUntil: 'networkidle' });
    return {
      small: await smallTargets(page),
      violations: await accessibilityViolations(page),
      overflow: await overflowOf(page),
      foreign: watch.foreign,
      errors: watch.errors,
      weight: await watch.weight(),
    };
  } finally {
    await context.close();
  }
}

// Each look has a page of its own, and waits for the net to be still: two wait at once.
describe.concurrent.each(types)('$label（$heaviest）', ({ heaviest, fragment, budget, id }) => {
  const looks = new Map<View, ReturnType<typeof lookAt>>();
  /** Two tests ask the same page; a second try looks anew. */
  const look = (view: View, { task }: TestContext) => {
    if ((task.result?.retryCount ?? 0) > 0) looks.delete(view);
    const taken = looks.get(view) ?? lookAt(site.origin + heaviest + fragment, view);
    looks.set(view, taken);
    return taken;
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
