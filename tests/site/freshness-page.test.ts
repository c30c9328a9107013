/** 確認状況, as built. */
import { describe, expect, it } from 'vitest';
import { freshnessStatistics } from '../../src/domain/entry/freshness-statistics.ts';
import { isSensitiveNeed } from '../../src/domain/vocabulary/need.ts';
import { freshnessText } from '../../src/words/ja/freshness.ts';
import { IS_FIRST_CATALOGUE } from '../first-catalogue.ts';
import { DIST, pageAt } from './built-site.ts';
import { expectToFitEach, PHONE_AND_DESK } from './each-view.ts';
import { contextFor, openSite } from '../../scripts/measure/site-browser.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const html = pageAt('/freshness/');
const { resources } = realCatalogue();
/** the built page says of which day it speaks */
const [, year, month, day] = /(\d{4})年(\d{1,2})月(\d{1,2})日の時点でまとめました/.exec(html)!;
const today = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
const statistics = freshnessStatistics(resources, today);
const tables = [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) =>
  [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, line]) =>
    [...line!.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) =>
      cell!.replace(/<[^>]+>/g, ''),
    ),
  ),
);

describe('確認状況', () => {
  it('has a picture with a name, a description and a table behind it', () => {
    const pictures = [
      ...html.matchAll(/<svg class="bars" role="img" aria-labelledby="([^"]+)"/g),
    ].map((match) => match[1]!);
    // Where no municipality has an entry yet, there is no picture of them.
    expect(pictures.length).toBe(IS_FIRST_CATALOGUE ? 3 : 2);
    for (const id of pictures.flatMap((list) => list.split(' ')))
      expect(html).toMatch(new RegExp(`<(?:title|desc) id="${id}">[^<]{10,}<`));
    expect(tables.length).toBe(4);
  });

  it('counts every place that is not closed, in each table', () => {
    const all = statistics.all!.count;
    expect(all).toBe(resources.filter(({ status }) => status.state !== 'closed').length);
    const [groups, kinds, , hows] = tables;
    const sum = (table: readonly (readonly string[])[], column: number) =>
      table.slice(1).reduce((total, line) => total + Number(line[column]), 0);
    for (const table of [groups!, kinds!]) {
      expect(sum(table, 1)).toBe(all);
      const [fresh, aging, old, unknown] = [2, 3, 4, 5].map((column) => sum(table, column));
      expect(fresh! + aging! + old! + unknown!).toBe(all);
      expect(unknown).toBe(
        resources.filter(({ status, asOf }) => status.state !== 'closed' && asOf === undefined)
          .length,
      );
    }
    expect(sum(hows!.slice(0, -1), 1)).toBe(all);
    expect(Number(hows!.at(-1)![1])).toBe(all);
  });

  it("writes the number of a picture's part beside it, so that colour alone says nothing", () => {
    const numbers = [...html.matchAll(/<text class="middle"[^>]*>(\d+)<\/text>/g)].map(
      (match) => match[1]!,
    );
    expect(numbers.length).toBeGreaterThan(IS_FIRST_CATALOGUE ? 10 : 0);
    expect(html).toContain('<pattern id="by-group-old"');
    expect(html).toContain('2年以上前');
  });

  it('links the oldest places, in order, and never a sensitive one', () => {
    const due = /<ol class="due">[\s\S]*?<\/ol>/.exec(html)![0];
    const linked = [...due.matchAll(/href="\/resources\/([^"]+)\/"/g)].map((match) => match[1]!);
    expect(linked).toEqual(statistics.due.slice(0, 20).map(({ record }) => record.id));
    const sensitive = new Set(
      resources.filter(({ needs }) => needs.some(isSensitiveNeed)).map(({ id }) => id),
    );
    expect(linked.filter((id) => sensitive.has(id))).toEqual([]);
    for (const id of sensitive) expect(html).not.toContain(`/resources/${id}/`);
  });

  it('names what becomes old within the month, the soonest first, or says that nothing does', () => {
    const { soonOld } = statistics;
    if (soonOld.length === 0) expect(html).toContain(freshnessText.soon.none);
    else {
      expect(html).toContain(freshnessText.soon.lead(soonOld.length));
      const list = /<ol class="due" data-soon>[\s\S]*?<\/ol>/.exec(html)![0];
      expect([...list.matchAll(/data-resource-id="([^"]+)"/g)].map((match) => match[1])).toEqual(
        soonOld.slice(0, 20).map(({ record }) => record.id),
      );
    }
  });

  it('leads on: how to help, what has ended, a municipality by age; and is led to', () => {
    expect(html).toContain('/blob/HEAD/CONTRIBUTING.md"');
    expect(html).toContain('href="/status/"');
    if (IS_FIRST_CATALOGUE)
      expect(html).toMatch(/href="\/table\/#place=131202&(?:amp;|#38;)?sort=confirmed"/);
    expect(pageAt('/status/')).toContain('href="/freshness/"');
    expect(pageAt('/')).toContain('href="/freshness/"');
  });

  it('light and dark: no violation with its tables open, no overflow at 360', async () => {
    const site = await openSite(DIST);
    try {
      const page = await (await contextFor(site.browser)).newPage();
      await page.goto(`${site.origin}/freshness/`);
      await page.$$eval('details', (all) =>
        all.forEach((one) => {
          one.open = true;
        }),
      );
      await expectToFitEach(page, PHONE_AND_DESK.slice(0, 2), async () => {
        // A level without a colour of its own would be black.
        const fills = await page.$$eval('.bars rect.part, .key rect.part', (parts) =>
          parts.map((part) => getComputedStyle(part).fill),
        );
        expect(fills).not.toContain('rgb(0, 0, 0)');
        // Words of a picture stay inside it.
        const wide = await page.$$eval('.bars', (pictures) =>
          pictures.flatMap((picture) =>
            [...picture.querySelectorAll('text')]
              .filter(
                (text) =>
                  text.getBoundingClientRect().right > picture.getBoundingClientRect().right + 1,
              )
              .map((text) => text.textContent),
          ),
        );
        expect(wide).toEqual([]);
      });
    } finally {
      await site.close();
    }
  });
});
