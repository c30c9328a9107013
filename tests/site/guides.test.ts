/** 支援のつながり in a browser: without script, with a place, on paper, and the chain that leaves no trace. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gzipBytes } from '../../scripts/measure/page-types.ts';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { readGuides } from '../../src/catalogue/read/read-guides.ts';
import { isSensitiveNeed } from '../../src/domain/vocabulary/need.ts';
import { DIST } from './built-site.ts';
import { expectToFit, NARROW } from './overflow.ts';

const NERIMA = '131202';
/** one with many places, one with few, one with its desk alone: what is missing takes a line of its own */
const AREAS = [
  ['練馬区', NERIMA],
  ['湯沢市', '052078'],
  ['紋別市', '012190'],
] as const;
const folder = join(DIST, 'guides');
const names = readdirSync(folder).filter((name) => !name.includes('.'));
const htmlOf = (name: string) => readFileSync(join(folder, name, 'index.html'), 'utf8');

let site: SiteBrowser;
beforeAll(async () => {
  site = await openSite(DIST);
});
afterAll(() => site.close());

describe('順番のページ', () => {
  it('has one for each need with a chain, and for the situations', () => {
    expect(names).toEqual(expect.arrayContaining(['money', 'food', 'soudan', 'release', '8050']));
    expect(names).not.toContain('violence');
  });

  it.each(names)('/guides/%s/ is light, and each claim leads to a source of the page', (name) => {
    const html = htmlOf(name);
    expect(gzipBytes(html)).toBeLessThan(30_000);
    const steps = html.match(/class="guide-step"/g)?.length ?? 0;
    const links = [...html.matchAll(/href="#source-(\d+)"/g)].map(([, at]) => at);
    expect(links.length).toBe(steps);
    for (const at of links) expect(html).toContain(`id="source-${at}"`);
  });

  describe.each(names)('/guides/%s/ prints on two sheets', (name) => {
    let page: Page;
    beforeAll(async () => {
      page = await (await contextFor(site.browser)).newPage();
    });
    afterAll(() => page.context().close());

    // The first place is in the address that is opened, the others come by another link while the page stands open.
    it.each(name === 'soudan' ? AREAS.slice(0, 1) : AREAS)(
      'with the numbers of %s',
      async (area, code) => {
        await page.goto(`${site.origin}/guides/${name}/#place=${code}`);
        if (name !== 'soudan') {
          await page.locator(`[data-said]:has-text("${area}")`).waitFor();
          const boxes = page.locator('[data-step-kinds]');
          const counts = await boxes.evaluateAll((all) =>
            all.map((box) => box.querySelectorAll('li').length),
          );
          expect(counts.every((count) => count > 0)).toBe(true);
        }
        const pdf = await page.pdf({ format: 'A4' });
        const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
        expect(sheets).toBeLessThanOrEqual(2);
      },
    );
  });

  it.each(['housing', 'soudan'])('/guides/%s/ fits 280 px, without a violation', async (name) => {
    await expectToFit(site.browser, `${site.origin}/guides/${name}/`, NARROW);
  });
});

describe('住んでいる所', () => {
  it('is chosen from two lists, stands in the fragment alone, and is never stored', async () => {
    const context = await contextFor(site.browser);
    try {
      const page = await context.newPage();
      await page.goto(`${site.origin}/guides/money/`);
      const before = await page.evaluate(() => history.length);
      await page.locator('[data-prefecture]').selectOption('130001');
      await page.locator(`[data-municipality] option[value="${NERIMA}"]`).waitFor({
        state: 'attached',
      });
      await page.locator('[data-municipality]').selectOption(NERIMA);
      await page.locator('.guide-desks a[href^="tel:"]').first().waitFor();
      expect(new URL(page.url()).hash).toBe(`#place=${NERIMA}`);
      expect(await page.evaluate(() => history.length)).toBe(before);
      const stored = await page.evaluate(
        () => JSON.stringify(localStorage) + JSON.stringify(sessionStorage),
      );
      expect(stored).not.toContain(NERIMA);
    } finally {
      await context.close();
    }
  });

  it('is a link to the pages of municipalities without script', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(`${site.origin}/guides/money/`);
      expect(await page.locator('.guide-area a').getAttribute('href')).toMatch(
        /\/municipalities\/$/,
      );
      expect(await page.locator('[data-chooser]').isVisible()).toBe(false);
      expect(await page.locator('.guide-step').count()).toBeGreaterThan(3);
    } finally {
      await context.close();
    }
  });
});

describe('暴力からにげる順番', () => {
  const html = htmlOf('soudan');

  it('has a neutral title and address, the exit, no choice of a place, and reads no storage', () => {
    const title = /<title>([^<]*)/.exec(html)?.[1];
    expect(title).toMatch(/^相談先のご案内/);
    expect(html).toContain('data-quick-exit');
    expect(html).toContain('plain.svg');
    expect(html).not.toMatch(/data-guide-area|data-step-kinds|shortlist-button/);
    expect(html).not.toMatch(/<meta[^>]+(?:暴力|虐待|DV)/);
  });

  it('is named by no other chain of the site with a telling word in its address', () => {
    for (const name of names) expect(htmlOf(name)).not.toMatch(/href="[^"]*guides\/violence/);
  });
});

describe('順番への入口', () => {
  it.each([
    ['needs/money/index.html', '/guides/money/'],
    ['needs/soudan/index.html', '/guides/soudan/'],
    [`municipalities/${NERIMA}/index.html`, `/guides/unknown/#place=${NERIMA}`],
    [`municipalities/${NERIMA}/money/index.html`, `/guides/money/#place=${NERIMA}`],
    ['sitemap.xml', '/guides/money/'],
  ])('%s leads to %s', (file, address) => {
    expect(readFileSync(join(DIST, file), 'utf8')).toContain(address);
  });

  it('stands in the search where the words speak of a need, and never for violence', async () => {
    const context = await contextFor(site.browser);
    try {
      const page = await context.newPage();
      await page.goto(`${site.origin}/search/#q=${encodeURIComponent('練馬区 家賃が払えない')}`);
      const link = page.locator('#search-app a[href*="/guides/"]');
      await link.waitFor();
      expect(await link.getAttribute('href')).toMatch(/\/guides\/[a-z]+\/#place=131202$/);
      expect(await link.textContent()).toBe('順番に見る: 住むところがない・なくなりそう');
      await page.goto(`${site.origin}/search/`);
      await page.locator('input[type=search]').fill('夫に殴られた');
      await page.locator('.danger, [data-urgent], .lines').first().waitFor();
      expect(await page.locator('#search-app a[href*="/guides/"]').count()).toBe(0);
    } finally {
      await context.close();
    }
  });

  it.each([
    // a situation · a refusal, a right and a step that no entry speaks of
    ['退院 その後', 'discharge', '退院のあとが心配'],
    ['決定に納得できない', 'money', '生活費がたりない'],
    ['審査請求', 'money', '生活費がたりない'],
    ['更生緊急保護', 'release', '刑務所・少年院を出たあと'],
  ])('「%s」 finds the chain of %s by its words', async (words, id, title) => {
    const context = await contextFor(site.browser);
    try {
      const page = await context.newPage();
      await page.goto(`${site.origin}/search/#q=${encodeURIComponent(words)}`);
      const link = page.locator(`#search-app a[href$="/guides/${id}/"]`).first();
      await link.waitFor();
      expect(await link.textContent()).toBe(`順番に見る: ${title}`);
    } finally {
      await context.close();
    }
  });

  it('stands below the lines of somebody without food', async () => {
    const context = await contextFor(site.browser);
    try {
      const page = await context.newPage();
      await page.goto(`${site.origin}/search/`);
      await page.locator('input[type=search]').fill('食べるものがない');
      await page.locator('[data-search-state="urgent"] a[href$="/guides/food/"]').waitFor();
      const isBelow = await page.evaluate(() => {
        const line = document.querySelector('#search-app .danger a[href^="tel:"]')!;
        const chain = document.querySelector('#search-app a[href$="/guides/food/"]')!;
        return Boolean(line.compareDocumentPosition(chain) & Node.DOCUMENT_POSITION_FOLLOWING);
      });
      expect(isBelow).toBe(true);
    } finally {
      await context.close();
    }
  });

  it('keeps every word of the chain of those who flee out of the index', async () => {
    const { guides } = readGuides('content');
    const own = guides.find(({ need }) => isSensitiveNeed(need))!;
    const context = await contextFor(site.browser);
    try {
      const page = await context.newPage();
      await page.goto(`${site.origin}/search/`);
      // As text: a transformed import would ask the test's own module runner.
      const found: readonly unknown[] = await page.evaluate(
        `import('${site.origin}/pagefind/pagefind.js')
          .then((index) => index.search(null, { filters: { is: 'guide' } }))
          .then(({ results }) => Promise.all(results.map((result) => result.data())))`,
      );
      expect(found.length).toBe(guides.length - 1);
      const all = JSON.stringify(found);
      expect(all).not.toMatch(/violence|soudan/);
      expect(own.steps.filter(({ happens }) => all.includes(happens))).toEqual([]);
    } finally {
      await context.close();
    }
  });
});
