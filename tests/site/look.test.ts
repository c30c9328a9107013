/** Every page type in a browser: weight, accessibility, width, and no word to anyone else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../../scripts/measure/accessibility.ts';
import {
  contextFor,
  openSite,
  VIEWS,
  type SiteBrowser,
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

// Each test has a page of its own, and waits for the net to be still: two wait at once.
describe.concurrent.each(types)('$label（$heaviest）', ({ heaviest, fragment, budget, id }) => {
  it.each(VIEWS)(
    '$label: no violation, no overflow, no request elsewhere, no error, within its budget',
    async (view) => {
      const context = await contextFor(site.browser, view);
      try {
        const page = await context.newPage();
        const watch = watchPage(page, site.origin);
        await page.goto(site.origin + heaviest + fragment, { waitUntil: 'networkidle' });
        expect(await accessibilityViolations(page)).toEqual([]);
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        expect(watch.foreign).toEqual([]);
        // The file of the missing page is itself served as it is.
        expect(watch.errors).toEqual([]);
        const weight = await watch.weight();
        if (budget !== undefined)
          expect(totalOf(weight), JSON.stringify(weight)).toBeLessThanOrEqual(budget);
        if (!/^(?:search|match|table|shortlist|edit)/.test(id))
          expect(weight.js + weight.data).toBeLessThan(4_000);
      } finally {
        await context.close();
      }
    },
  );

  it('has targets of 44 px for what stands alone', async () => {
    const context = await contextFor(site.browser);
    try {
      const page = await context.newPage();
      await page.goto(site.origin + heaviest + fragment);
      const small = await page.$$eval(
        '.button, .chips a, .chips button, .needs a, .site-header nav a, .number, .urgent-bar a, .quick-exit a, .choices label, select, input[type=search]',
        (targets) =>
          targets
            .map((target) => ({ text: target.textContent, box: target.getBoundingClientRect() }))
            .filter(({ box }) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
            .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
      );
      expect(small).toEqual([]);
    } finally {
      await context.close();
    }
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
