/** Every page type in a browser: weight, accessibility, width, its policy, and no word to anyone else. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
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
import { seeInEachView, type Seen } from './each-view.ts';
import { widerBy } from './overflow.ts';

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

const wordsAsElements = (page: Page) =>
  page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
      return 'taken';
    } catch (error) {
      return (error as Error).name;
    }
  });

/** Windows, and how much bigger somebody has the letters in them. */
const LETTERS = [
  { width: 280, percents: [100, 200] },
  { width: 360, percents: [125, 200] },
] as const;

/** As somebody has it who turns the phone or grows its letters. */
async function widerInEach(page: Page) {
  const found = [];
  for (const { width, percents } of LETTERS) {
    await page.setViewportSize({ width, height: 740 });
    for (const percent of percents) found.push({ width, ...(await widerBy(page, percent)) });
  }
  return found;
}

interface Look {
  readonly small: readonly string[];
  readonly warnings: readonly string[];
  readonly weight: Weight;
  readonly seen: ReadonlyMap<View, Seen>;
  readonly wider: Awaited<ReturnType<typeof widerInEach>>;
  readonly foreign: readonly string[];
  readonly errors: readonly string[];
  /** with what came while the window changed */
  readonly weightAfter: Weight;
  /** what becomes of words that a script takes for elements */
  readonly became: string;
}

/** Opens an address in a profile of its own, and asks everything of it. */
async function lookAt(address: string): Promise<Look> {
  const context = await contextFor(site.browser);
  try {
    const page = await context.newPage();
    const watch = watchPage(page, site.origin);
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    const small = await smallTargets(page);
    const weight = { ...(await watch.weight()) };
    // In this order: the letters stay big, and a script that is refused is an error.
    const seen = await seeInEachView(page, VIEWS);
    const wider = await widerInEach(page);
    const [foreign, errors] = [[...watch.foreign], [...watch.errors]];
    const weightAfter = { ...(await watch.weight()) };
    const became = await wordsAsElements(page);
    return { small, weight, seen, wider, foreign, errors, warnings, weightAfter, became };
  } finally {
    await context.close();
  }
}

// Each look has pages of its own, and waits for the net to be still: others look meanwhile.
describe.concurrent.each(types)('$label（$heaviest）', ({ heaviest, fragment, budget, id }) => {
  let taken: ReturnType<typeof lookAt> | undefined;
  /** All tests ask the same page; a second try looks anew. */
  const look = ({ task }: TestContext): Promise<Look> => {
    if ((task.result?.retryCount ?? 0) > 0) taken = undefined;
    taken ??= lookAt(site.origin + heaviest + fragment);
    return taken;
  };

  it.for(VIEWS)('$label: no violation, no overflow', async (view, test) => {
    const { violations, overflow } = (await look(test)).seen.get(view)!;
    expect(violations).toEqual([]);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('no request elsewhere, no error, within its budget', async (test) => {
    const { foreign, errors, weight, weightAfter } = await look(test);
    expect(foreign).toEqual([]);
    // The file of the missing page is itself served as it is.
    expect(errors).toEqual([]);
    if (budget !== undefined)
      expect(totalOf(weight), JSON.stringify(weight)).toBeLessThanOrEqual(budget);
    if (!/^(?:search|match|table|shortlist|edit)/.test(id))
      expect(weight.js + weight.data).toBeLessThan(4_000);
    expect(weightAfter).toEqual(weight);
  });

  it('has targets of 44 px for what stands alone', async (test) => {
    expect((await look(test)).small).toEqual([]);
  });

  it('keeps to small windows, with bigger letters too', async (test) => {
    for (const { width, percent, by, wide } of (await look(test)).wider)
      expect(by, `${width} px ${percent}% ${wide.join(' | ')}`).toBeLessThanOrEqual(0);
  });

  it('決まり（CSP・Trusted Types）に引っかかるものがなく、文字を部品に変えない', async (test) => {
    const { errors, warnings, became } = await look(test);
    expect([...errors, ...warnings]).toEqual([]);
    expect(became).toBe('TypeError');
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
