/** こよみのページ, as built: where one is, what stands in it, and how it fits a phone, a wide screen and a sheet of paper. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryPath } from '../../src/domain/entry/page-address.ts';
import { splitByDays, twoMonths } from '../../src/domain/entry/month-calendar.ts';
import { isJapaneseHoliday } from '../../src/domain/time/holidays.ts';
import { isSensitiveNeed } from '../../src/domain/vocabulary/need.ts';
import { calendarText } from '../../src/words/ja/calendar.ts';
import { gzipBytes } from '../../scripts/measure/page-types.ts';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { DIST, pageAt, pages } from './built-site.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const { resources, municipalities } = realCatalogue();
const htmlAt = new Map(pages.map(({ path, html }) => [path, html]));
const calendars = pages.filter(({ path }) => /^\/municipalities\/\d+\/calendar\/$/.test(path));
const codeOf = (path: string) => /\d+/.exec(path)![0];
const [, year, month, day] = /(\d{4})年(\d{1,2})月(\d{1,2})日の時点でまとめました/.exec(
  pageAt('/freshness/'),
)!;
const today = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
const listed = resources.filter(({ status }) => status.state !== 'closed');
const localTo = (code: string) => {
  const parent = municipalities.get(code)?.parent;
  return listed.filter(
    ({ area }) => area.includes(code) || (parent !== undefined && area.includes(parent)),
  );
};
const longest = calendars.toSorted((a, b) => b.html.length - a.html.length).slice(0, 3);

let site: SiteBrowser;
beforeAll(async () => {
  site = await openSite(DIST);
});
afterAll(() => site.close());

describe('こよみのページ', () => {
  it('is there exactly where a place has days of its own, and is linked from the municipality', () => {
    for (const { path } of pages.filter((page) => /^\/municipalities\/\d+\/$/.test(page.path))) {
      const { dated } = splitByDays(localTo(codeOf(path)), today);
      const has = twoMonths(dated, today, isJapaneseHoliday).some(({ weeks }) =>
        weeks.some((week) => week.some((day) => day !== undefined && day.openings.length > 0)),
      );
      expect(htmlAt.has(`${path}calendar/`), path).toBe(has);
      expect(htmlAt.get(path)!.includes(`href="${path}calendar/"`), path).toBe(has);
    }
  });

  it('is light, and leads to nothing hidden or about violence', () => {
    const kept = resources
      .filter(({ needs, location }) => location === 'hidden' || needs.some(isSensitiveNeed))
      .map((resource) => `/resources/${entryPath(resource)}/`);
    for (const { path, html } of calendars) {
      expect(gzipBytes(html), path).toBeLessThan(14_000);
      expect(
        kept.filter((address) => html.includes(`"${address}"`)),
        path,
      ).toEqual([]);
    }
  });

  it('counts the places whose days are not known, with the way to them', () => {
    for (const { path, html } of calendars) {
      const { undated } = splitByDays(localTo(codeOf(path)), today);
      if (undated > 0)
        expect(html, path).toContain(
          `<a href="/municipalities/${codeOf(path)}/">${calendarText.undatedCount(undated)}</a>`,
        );
    }
  });

  it('prints on one A4 sheet', async () => {
    const context = await contextFor(site.browser);
    const page = await context.newPage();
    for (const { path } of longest) {
      await page.goto(site.origin + path);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length, path).toBe(1);
    }
    await context.close();
  });

  it('is a table on a wide screen and a list of days on a phone', async () => {
    const [{ path }] = longest as [(typeof longest)[number]];
    for (const [width, display, hasEmptyDays] of [
      [1280, 'table-cell', true],
      [768, 'table-cell', true],
      [360, 'block', false],
    ] as const) {
      const context = await contextFor(site.browser, {
        colorScheme: 'light',
        viewport: { width, height: 800 },
      });
      const page = await context.newPage();
      await page.goto(site.origin + path);
      const shown = await page.$$eval('.month td:not(.past)', (cells) =>
        cells.map((cell) => ({
          display: getComputedStyle(cell).display,
          isQuiet: cell.classList.contains('quiet'),
        })),
      );
      expect(new Set(shown.filter(({ isQuiet }) => !isQuiet).map((one) => one.display))).toEqual(
        new Set([display]),
      );
      expect(shown.some((one) => one.isQuiet && one.display !== 'none')).toBe(hasEmptyDays);
      await context.close();
    }
  });
});
