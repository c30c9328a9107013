/** 1まいの紙、チラシ、ポスター、カード: what stands on them, and that each keeps to its paper. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryPath } from '../../src/domain/entry/page-address.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { isSensitiveNeed } from '../../src/domain/vocabulary/need.ts';
import { sheetWords } from '../../src/words/ja/sheets-to-print.ts';
import { gzipBytes } from '../../scripts/measure/page-types.ts';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { DIST, pageAt, pages } from './built-site.ts';
import { expectToFit, NARROW } from './overflow.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const sheets = pages.filter(({ path }) => /^\/print\/\d+\/sheets\/$/.test(path));
const { resources } = realCatalogue();
const byLength = sheets.toSorted((a, b) => b.html.length - a.html.length);
const longest = byLength[0]!;
/** The longest and the shortest; all of them take a minute. */
const EXTREMES = [...byLength.slice(0, 4), byLength.at(-1)!];

let site: SiteBrowser;
beforeAll(async () => {
  site = await openSite(DIST);
});
afterAll(() => site.close());

async function onPage<T>(path: string, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await contextFor(site.browser);
  try {
    const page = await context.newPage();
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Those whose own words are the most: names, remarks, addresses. */
const ownWords = ({ name, summary, hours_note, who_note, fee_note, location, url }: Resource) =>
  [name, summary, hours_note, who_note, fee_note, JSON.stringify(location ?? ''), url].join('');
const mayBeGiven = ({ status, kind, location, needs }: Resource) =>
  status.state === 'open' &&
  kind !== 'helpline' &&
  location !== 'hidden' &&
  !needs.some(isSensitiveNeed);
const placesBy = (length: (resource: Resource) => number, count: number) =>
  resources
    .filter(mayBeGiven)
    .toSorted((a, b) => length(b) - length(a))
    .slice(0, count);
const LONG_PLACES = [
  ...new Set([
    ...placesBy((resource) => ownWords(resource).length, 8),
    ...placesBy(({ name }) => name.length, 4),
    ...placesBy(({ name, phones, url = '' }) => (phones ? 0 : name.length + url.length), 4),
  ]),
];

interface Boxes {
  readonly count: number;
  readonly cut: readonly string[];
}

/** All the boxes of paper on each page, and those that do not hold what is in them. */
async function inTurn(paths: readonly string[], waitFor?: string): Promise<readonly Boxes[]> {
  const found: Boxes[] = [];
  for (const path of paths)
    found.push(
      await onPage(path, async (page) => {
        if (waitFor) await page.locator(waitFor).first().waitFor({ state: 'attached' });
        await page.emulateMedia({ media: 'print' });
        return page.evaluate((at) => {
          for (const one of document.querySelectorAll<HTMLElement>('[data-sheet]'))
            one.style.setProperty('display', 'block', 'important');
          const boxes = [
            ...document.querySelectorAll<HTMLElement>(
              '.print-flyer, .print-poster, .print-card, .print-fold section, .print-memo',
            ),
          ];
          const isCut = (box: HTMLElement) =>
            box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
          return {
            count: boxes.length,
            cut: boxes
              .filter(isCut)
              .map((box) => `${at} ${box.className} ${box.textContent?.slice(0, 40)}`),
          };
        }, path);
      }),
    );
  return found;
}

const boxesIn = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => (Number(width) > Number(height) ? 'landscape' : 'portrait'),
  );

describe('1まいの紙・チラシ・カード', () => {
  it('are there where the booklet is, and light', () => {
    const booklets = pages.filter(({ path }) => /^\/print\/\d+\/$/.test(path));
    expect(sheets.map(({ path }) => path)).toEqual(booklets.map(({ path }) => `${path}sheets/`));
    for (const { path, html } of sheets) expect(gzipBytes(html), path).toBeLessThan(40_000);
  });

  it('name nothing hidden and nothing about violence', () => {
    const kept = resources.filter(
      ({ needs, location }) => location === 'hidden' || needs.some(isSensitiveNeed),
    );
    for (const { path, html } of sheets) {
      const found = kept.filter(
        (resource) =>
          html.includes(`data-resource-id="${resource.id}"`) ||
          html.includes(`/resources/${entryPath(resource)}/`),
      );
      expect(
        found.map(({ id }) => id),
        path,
      ).toEqual([]);
    }
  });

  it('give at most ten numbers on the folded sheet, none twice, emergencies first', () => {
    for (const { path, html } of sheets) {
      const fold = /class="print-fold">([\s\S]*?)<i class="print-cut"/.exec(html)![1]!;
      const numbers = [...fold.matchAll(/class="print-phone" href="tel:([^"]+)"/g)].map(
        ([, number]) => number,
      );
      expect(numbers.slice(0, 2), path).toEqual(['119', '110']);
      expect(numbers.length, path).toBe(10);
      expect(new Set(numbers).size, path).toBe(numbers.length);
    }
  });

  it('put numbers alone on the small cards', () => {
    for (const { path, html } of sheets) {
      const memos = [...html.matchAll(/class="print-memo">([\s\S]*?)<\/div>/g)];
      expect(memos.length, path).toBe(10);
      const words = memos[0]![1]!.replace(/<[^>]*>/g, ' ');
      expect(words, path).toContain('#8008');
      const own = words.replace(sheetWords.memo.heading, '').replaceAll(sheetWords.memo.hours, '');
      expect(own, path).toMatch(/^[\s\d#-]+$/);
    }
  });

  it.each([
    ['fold', 'landscape'],
    ['flyer', 'portrait'],
    ['poster', 'portrait'],
    ['cards', 'portrait'],
    ['memo', 'portrait'],
  ])('%s: one sheet of A4, %s', async (sheet, way) => {
    const pdf = await onPage(`${longest.path}#sheet=${sheet}&needs=housing`, (page) =>
      page.pdf({ preferCSSPageSize: true }),
    );
    expect(boxesIn(pdf)).toEqual([way]);
  });

  it('cuts four cards of A6 from a sheet', async () => {
    const MM = 96 / 25.4;
    const boxes = await onPage(`${longest.path}#sheet=cards&needs=food`, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.$$eval('.print-card', (cards) =>
        cards
          .map((card) => card.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ x, y, width, height }) => [x, y, width, height]),
      );
    });
    const inMm = boxes.map((box) => box.map((one) => Math.round(one / MM)));
    expect(inMm).toEqual([
      [0, 0, 105, 148],
      [105, 0, 105, 148],
      [0, 148, 105, 148],
      [105, 148, 105, 148],
    ]);
  });

  it('cuts no word: each flyer, poster, card and small page holds what is on it', async () => {
    const found = await inTurn(EXTREMES.map(({ path }) => path));
    expect(found.map(({ count }) => count).every((count) => count > 20)).toBe(true);
    expect(found.flatMap(({ cut }) => cut)).toEqual([]);
  });

  it('cuts no word of a place with long ones', async () => {
    const paths = LONG_PLACES.map(
      ({ id }) => `/shortlist/#view=flyer&ids=${encodeURIComponent(id)}`,
    );
    const found = await inTurn(paths, '.print-card');
    expect(found.map(({ count }) => count)).toEqual(paths.map(() => 6));
    expect(found.flatMap(({ cut }) => cut)).toEqual([]);
  });

  it('are without a violation and fit a phone', async () => {
    for (const path of [longest.path, '/print/'])
      await expectToFit(site.browser, site.origin + path, NARROW);
  });
});

describe('ほかの町の1まいの紙', () => {
  it('takes the desks of the area in the fragment, on one sheet', async () => {
    const code = /\/municipalities\/(\d{6})\//.exec(
      pages.find(({ html }) => html.includes('data-only-desks') && html.includes('tel:'))!.path,
    )![1]!;
    const { pdf, numbers } = await onPage(`/print/#place=${code}`, async (page) => {
      await page.locator('.print-own .guide-number').first().waitFor();
      return {
        numbers: await page.locator('.print-own .guide-number').allTextContents(),
        pdf: await page.pdf({ preferCSSPageSize: true }),
      };
    });
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers)
      expect(pageAt(`/municipalities/${code}/`).includes(number), number).toBe(true);
    expect(boxesIn(pdf)).toEqual(['portrait']);
  });
});

describe('場所のチラシ', () => {
  const linked = pages.filter(({ html }) => html.includes('#view=flyer'));

  it('is linked from each place that may be printed, and from no other', () => {
    expect(linked.length).toBeGreaterThan(100);
    for (const { path, html } of linked) {
      const id = /#view=flyer&(?:amp;|#38;)?ids=([^"]+)"/.exec(html)![1]!;
      expect(path).toBe(`/resources/${id}/`);
      const resource = resources.find((one) => one.id === id)!;
      expect(resource.location !== 'hidden' && !resource.needs.some(isSensitiveNeed), id).toBe(
        true,
      );
    }
  });

  it.each(['flyer', 'poster', 'cards'])('%s: one sheet, with its own code', async (sheet) => {
    const id = /ids=([^"]+)"/.exec(
      linked[0]!.html.slice(linked[0]!.html.indexOf('#view=flyer')),
    )![1]!;
    const { pdf, address } = await onPage(`/shortlist/#view=flyer&ids=${id}`, async (page) => {
      await page.locator(`#sheet-${sheet}`).check();
      return {
        address: await page.locator('[data-address]').first().getAttribute('data-address'),
        pdf: await page.pdf({ preferCSSPageSize: true }),
      };
    });
    expect(boxesIn(pdf)).toEqual(['portrait']);
    expect(address).toContain(linked[0]!.path);
  });
});
