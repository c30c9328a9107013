/** 支援の空白, as built: every figure recounted from the files of the catalogue, by other means than the program's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectPopulation } from '../../src/catalogue/read/population-file.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { isJapaneseHoliday } from '../../src/domain/time/holidays.ts';
import { addDays, weekdayOf } from '../../src/domain/time/calendar-date.ts';
import { openingsOn } from '../../src/domain/time/openings.ts';
import { openingHoursOf } from '../../src/domain/time/read-hours.ts';
import { KINDS, kindOf } from '../../src/domain/vocabulary/kind.ts';
import { isSensitiveNeed, NEEDS, needLabel } from '../../src/domain/vocabulary/need.ts';
import { easeWords, gapsText } from '../../src/words/ja/gaps.ts';
import { gzipBytes } from '../../scripts/measure/page-types.ts';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { DIST, pageAt, pages } from './built-site.ts';
import { expectToFitEach, PHONE_AND_DESK } from './each-view.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const { resources, municipalities, usual } = realCatalogue();
const { people } = inspectPopulation('content', municipalities);
const open = resources.filter(({ status }) => status.state === 'open');
const gapPages = pages.filter(({ path }) => path.startsWith('/gaps/'));
const areaPages = gapPages.filter(({ path }) => /^\/gaps\/\d{6}\/$/.test(path));
const codes = areaPages.map(({ path }) => path.slice(6, 12));
const paths = new Set(pages.map(({ path }) => path));
const [, year, month, day] = /(\d{4})年(\d{1,2})月(\d{1,2})日の時点でまとめました/.exec(
  pageAt('/freshness/'),
)!;
const today = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;

const localTo = (code: string) => {
  const parent = municipalities.get(code)!.parent;
  return open.filter(({ area }) => area.includes(code) || (parent && area.includes(parent)));
};
const wideFor = (code: string) =>
  open.filter(({ area }) => area.includes(municipalities.get(code)!.prefectureCode));
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)![0];
/** What stands between a heading and the next one of its rank. */
const partOf = (html: string, heading: string, rank: 'h2' | 'h3') => {
  const main = mainOf(html);
  const from = main.indexOf(`<${rank}>${heading}</${rank}>`);
  expect(from, heading).toBeGreaterThan(-1);
  const rest = main.slice(from + 4);
  const to = rest.search(rank === 'h2' ? /<h2>/ : /<h[23]>/);
  return to === -1 ? rest : rest.slice(0, to);
};
const rowsOf = (table: string) =>
  [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => plain(cell!).trim()),
  );

const counted = KINDS.filter(
  ({ group, needs }) => group !== 'helpline' && !(needs as readonly string[]).includes('violence'),
);
const openNeeds = NEEDS.filter(({ sensitive }) => !sensitive);

/** By looking through a year's calendar instead of at the rules. */
function opensOffHours(entry: Pick<Resource, 'hours' | 'except' | 'until'>): boolean {
  const hours = openingHoursOf(entry);
  if (!hours || (entry.until && entry.until < today)) return false;
  for (let ahead = 0; ahead < 366; ahead += 1) {
    const date = addDays(today, ahead);
    for (const { start, end } of openingsOn({ ...hours, except: [] }, date, isJapaneseHoliday)) {
      if ([0, 6].includes(weekdayOf(date))) return true;
      if (start !== null && start < 22 * 60 && (start >= 18 * 60 || (end ?? 0) > 18 * 60))
        return true;
    }
  }
  return false;
}

const isEasy: Readonly<Record<keyof typeof easeWords, (entry: Resource) => boolean>> = {
  'look-first': ({ look_first: said, kind }) => said ?? usual[kind]?.facts.look_first ?? false,
  'off-hours': (entry) =>
    opensOffHours(entry) ||
    (!entry.hours &&
      entry.hours_note === undefined &&
      opensOffHours({ hours: usual[entry.kind]?.facts.hours as string[] | undefined })),
  'not-by-phone': ({ email, form, line, sms, chat, walk_in: walkIn }) =>
    [email, form, line, sms, chat].some(Boolean) || walkIn === true,
  recent: ({ asOf }) =>
    asOf !== undefined && new Date(`${asOf}${'-01-01'.slice(asOf.length - 4)}`) > twoYearsAgo,
};
const twoYearsAgo = new Date(new Date(today).getTime() - 730 * 86_400_000);

let site: SiteBrowser;
beforeAll(async () => {
  site = await openSite(DIST);
});
afterAll(() => site.close());

describe('数は、数えなおしたものと同じ', () => {
  it('has a page where a municipality has more than desks of its own, and only there', () => {
    const expected = municipalities
      .all()
      .filter(
        ({ code, kind }) =>
          kind !== 'prefecture' &&
          open.some(
            (entry) =>
              entry.area.includes(code) &&
              !['consult', 'helpline', 'network'].includes(kindOf(entry.kind).group),
          ),
      )
      .map(({ code }) => code)
      .filter((code) => paths.has(`/municipalities/${code}/`));
    expect(codes.toSorted()).toEqual(expected.toSorted());
  });

  it('names as missing exactly the kinds with nothing, here and in the whole prefecture', () => {
    for (const code of codes) {
      const present = new Set([...localTo(code), ...wideFor(code)].map(({ kind }) => kind));
      const missing = counted.filter(({ id }) => !present.has(id)).map(({ label }) => label);
      const part = partOf(pageAt(`/gaps/${code}/`), gapsText.missing.heading, 'h2');
      const listed = [...part.matchAll(/<li><a href="\/kinds\/[^"]+">([^<]+)<\/a>/g)].map(
        (match) => match[1]!,
      );
      const nowhere = /<summary>[\s\S]*?<p class="small">([\s\S]*?)<\/p>/.exec(part)?.[1] ?? '';
      expect([...listed, ...nowhere.split('、').filter(Boolean)].toSorted(), code).toEqual(
        missing.toSorted(),
      );
    }
  });

  it('names as carried by one body exactly those that one body carries', () => {
    for (const code of codes) {
      const present = [...localTo(code), ...wideFor(code)];
      const alone = counted.filter(({ id }) => {
        const own = present.filter(({ kind }) => kind === id);
        const names = new Set(own.map(({ provider }) => provider?.name));
        return own.length === 1 || (own.length > 1 && names.size === 1 && !names.has(undefined));
      });
      const part = plain(partOf(pageAt(`/gaps/${code}/`), gapsText.alone.heading, 'h2'));
      for (const { id, label } of counted)
        if (
          !alone.some((one) => one.id === id) &&
          ![...alone].some((one) => one.label.includes(label))
        )
          expect(part.split(/[、:\n]/).includes(label), `${code} ${label}`).toBe(false);
      for (const { label } of alone) expect(part, `${code} ${label}`).toContain(label);
    }
  });

  it.each(Object.keys(easeWords) as readonly (keyof typeof easeWords)[])(
    'names for %s exactly the kinds of which no place is known to be so',
    (aspect) => {
      for (const code of codes) {
        const present = [...localTo(code), ...wideFor(code)];
        const lacking = counted.filter(({ id, group }) => {
          const own = present.filter(({ kind }) => kind === id);
          const isAsked = aspect !== 'look-first' || group !== 'consult';
          return isAsked && own.length > 0 && !own.some(isEasy[aspect]);
        });
        const part = partOf(pageAt(`/gaps/${code}/`), easeWords[aspect].heading, 'h3');
        const listed = [...part.matchAll(/<p>([\s\S]*?)<\/p>/g)]
          .flatMap(([, text]) => plain(text!.replace(/<b>[\s\S]*?<\/b>/, '')).split('、'))
          .filter((label) => counted.some((kind) => kind.label === label));
        expect(listed.toSorted(), `${code} ${aspect}`).toEqual(
          lacking.map(({ label }) => label).toSorted(),
        );
      }
    },
  );

  it('counts each need at each step, and per 10,000 of the right people', () => {
    for (const code of codes) {
      const [own, wide] = [localTo(code), wideFor(code)];
      const rows = rowsOf(partOf(pageAt(`/gaps/${code}/`), gapsText.steps.heading, 'h2'));
      for (const { id, isOfAnyStep } of openNeeds) {
        const row = rows.find(([label]) => label === needLabel(id))!;
        const found = own.filter(({ needs }) => needs.includes(id));
        expect(row[1], `${code} ${id}`).toBe(String(found.length));
        if (!isOfAnyStep)
          expect(row.slice(2, 9)).toEqual(
            [0, 1, 2, 3, 4, 5, 6].map((step) =>
              String(found.filter(({ steps }) => steps.includes(step)).length),
            ),
          );
        expect(row.at(-2)).toBe(String(wide.filter(({ needs }) => needs.includes(id)).length));
        const column = { language: 'foreign', school: 'under15', parenting: 'under15' } as const;
        const old = id === 'family' || id === 'mobility' ? 'over65' : 'total';
        const divisor = people.get(code)?.[column[id as keyof typeof column] ?? old];
        if (divisor !== undefined && divisor >= 500)
          expect(row.at(-1), `${code} ${id}`).toContain(
            ((found.length / divisor) * 10_000).toFixed(1),
          );
        else expect(row.at(-1)).toMatch(/^数だけ/);
      }
    }
  });

  it('shows on each map what the table behind it says', () => {
    const maps = gapPages.filter(({ html }) => html.includes('class="tiles"'));
    expect(maps.length).toBeGreaterThan(16);
    for (const { path, html } of maps) {
      const tiles = [
        ...html.matchAll(
          /<li class="c\d+ r\d+ (\w+)"><a href="([^"]+)">([^<]*)<span[^>]*>([^<]*)<\/span><b>(\d+)<\/b>/g,
        ),
      ].map(([, level, href, name, rest, count]) => ({
        level,
        href,
        name: name! + rest!.trim(),
        count: count!,
      }));
      expect(tiles.length, path).toBeGreaterThan(40);
      const rows = rowsOf(html);
      for (const { name, count, level } of tiles) {
        const row = rows.find(([label]) => label === name)!;
        expect(path === '/gaps/' ? row : row.slice(0, 2), `${path} ${name}`).toContain(count);
        expect(level === 'none', `${path} ${name}`).toBe(count === '0');
      }
    }
  });

  it('draws a tile for desks alone otherwise than one for more, of the need itself', () => {
    for (const { id } of openNeeds) {
      const html = pageAt(`/gaps/${id}/`);
      for (const [, level, code] of html.matchAll(
        /<li class="c\d+ r\d+ (\w+)"><a href="\/gaps\/(\d{6})\/"/g,
      )) {
        const found = localTo(code!).filter(({ needs }) => needs.includes(id));
        const isMore = found.some(
          ({ kind }) => !['consult', 'helpline', 'network'].includes(kindOf(kind).group),
        );
        const expected = isMore ? 'some' : 'desks';
        expect(level, `${id} ${code}`).toBe(found.length === 0 ? 'none' : expected);
      }
    }
  });

  it('says the same in the files for spreadsheets, which Excel opens without harm', () => {
    for (const name of ['needs.csv', 'kinds.csv'])
      expect(readFileSync(join(DIST, 'gaps', name)).subarray(0, 3)).toEqual(
        Buffer.from([0xef, 0xbb, 0xbf]),
      );
    const read = (name: string) =>
      parse(readFileSync(join(DIST, 'gaps', name)), { bom: true }) as readonly string[][];
    const [, ...needs] = read('needs.csv');
    const withPage = municipalities
      .all()
      .filter(({ code }) => paths.has(`/municipalities/${code}/`));
    expect(needs.length).toBe(withPage.length * openNeeds.length);
    for (const [code, , , label, count] of needs.filter((_, at) => at % 97 === 0)) {
      const need = openNeeds.find(({ id }) => needLabel(id) === label)!;
      const found = localTo(code!).filter(({ needs: own }) => own.includes(need.id));
      expect(count, `${code} ${label}`).toBe(String(found.length));
    }
    const [, ...kinds] = read('kinds.csv');
    expect(kinds.length).toBe(codes.length * counted.length);
    for (const [code, , , label, count] of kinds) {
      const kind = counted.find((one) => one.label === label)!;
      const found = localTo(code!).filter((one) => one.kind === kind.id);
      expect(count, `${code} ${label}`).toBe(String(found.length));
    }
    for (const cell of [...needs, ...kinds].flat()) expect(cell).not.toMatch(/^[=+\-@]/);
  });
});

describe('どのページも', () => {
  it('says that it may only not be in the catalogue', () => {
    for (const { path, html } of gapPages.filter((page) => page.path !== '/gaps/reports/'))
      expect(html, path).toContain('カタログにないだけかもしれません');
  });

  it('names no place of violence and counts no desk of it', () => {
    const kept = resources
      .filter(({ needs }) => needs.some(isSensitiveNeed))
      .flatMap(({ id, name }) => [`data-resource-id="${id}"`, `>${name}<`]);
    for (const { path, html } of gapPages) {
      expect(
        kept.filter((part) => html.includes(part)),
        path,
      ).toEqual([]);
      expect(plain(mainOf(html)), path).not.toContain(kindOf('dv-center').label);
    }
  });

  it('keeps the official order, which ranks nothing', () => {
    for (const { path, html } of gapPages) {
      const rows = [...html.matchAll(/<tr id="m-(\d{6})"/g)].map((match) => match[1]!);
      expect(rows, path).toEqual(rows.toSorted());
    }
  });

  it('is light', () => {
    for (const { path, html } of gapPages) expect(gzipBytes(html), path).toBeLessThan(20_000);
  });

  it('is reached from every municipality and prefecture, and from the first page', () => {
    for (const { path, html } of pages.filter((page) =>
      /^\/municipalities\/[^/]+\/$/.test(page.path),
    ))
      expect(html, path).toMatch(/href="\/gaps\/(?:\d{6}\/|[a-z]+\/(?:#m-\d{6})?)"/);
    expect(pageAt('/')).toContain('href="/gaps/"');
  });

  it('gives the people of a municipality with source, year and licence', () => {
    for (const code of codes.filter((one) => people.has(one)))
      for (const path of [`/gaps/${code}/`, `/municipalities/${code}/`]) {
        const line = /<p class="small people-line">[\s\S]*?<\/p>/.exec(pageAt(path))?.[0] ?? '';
        expect(line, path).toContain(people.get(code)!.total!.toLocaleString('ja-JP'));
        expect(line).toMatch(/2020年/);
        expect(line).toContain('CC BY 4.0');
      }
  });
});

describe('見た目', () => {
  const longest = areaPages.toSorted((a, b) => b.html.length - a.html.length)[0];
  /** the fullest sheets: what fits one A4 of them fits of all */
  const fullest = gapPages
    .filter(({ path }) => path.endsWith('/sheet/'))
    .toSorted((a, b) => plain(mainOf(b.html)).length - plain(mainOf(a.html)).length)
    .slice(0, 8);

  it.runIf(longest)('prints the sheet for a meeting on one A4, the fullest too', async () => {
    const context = await contextFor(site.browser);
    try {
      const page = await context.newPage();
      for (const { path } of fullest) {
        await page.goto(site.origin + path);
        const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length, path).toBe(1);
        expect(await page.locator('.questions-3 > li').count(), path).toBe(3);
      }
    } finally {
      await context.close();
    }
  });

  it.each([
    ['/gaps/', 280],
    ['/gaps/steps/', 360],
    ['/gaps/hokkaido/', 360],
  ])('%s at %i px: no overflow, and all of it without script', async (path, width) => {
    if (!paths.has(path)) return;
    const context = await site.browser.newContext({
      viewport: { width, height: 740 },
      javaScriptEnabled: false,
    });
    try {
      const page = await context.newPage();
      await page.goto(site.origin + path);
      const links = await page.locator('.tiles a, table th a').count();
      expect(links).toBeGreaterThan(40);
      const box = await page.locator('main').boundingBox();
      expect(box!.width).toBeLessThanOrEqual(width);
    } finally {
      await context.close();
    }
  });

  it('light and dark: no violation with its tables open', async () => {
    const context = await contextFor(site.browser);
    try {
      const page = await context.newPage();
      for (const path of ['/gaps/', '/gaps/place/', longest?.path].filter(
        (one) => one !== undefined,
      )) {
        await page.goto(site.origin + path);
        await page.$$eval('details', (all) =>
          all.forEach((one) => {
            one.open = true;
          }),
        );
        await expectToFitEach(page, PHONE_AND_DESK.slice(0, 2));
        const small = await page.$$eval('.tiles a', (tiles) =>
          tiles
            .filter((tile) => tile.getBoundingClientRect().width < 24)
            .map((tile) => tile.textContent),
        );
        expect(small, path).toEqual([]);
      }
    } finally {
      await context.close();
    }
  });
});
