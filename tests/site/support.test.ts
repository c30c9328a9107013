/** ささえる側: the doors in the built site, what places ask for in a site of 見本, and both in a browser. */
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../../scripts/measure/accessibility.ts';
import { gzipBytes } from '../../scripts/measure/page-types.ts';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { sampleEntry } from '../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';
import { DIST, pages } from './built-site.ts';
import { buildSmallSite, type SmallSite } from './small-site.ts';
import { expectToFit, NARROW } from './overflow.ts';

const own = pages.filter(({ path }) => path.startsWith('/support/'));
const htmlOf = (path: string) => pages.find((page) => page.path === path)?.html ?? '';

describe('ささえる側のページ', () => {
  it('are few and light, and each claim leads to a source of the page', () => {
    expect(own.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/support/',
        '/support/wanted/',
        '/support/hosts/',
        '/support/give/',
      ]),
    );
    for (const { path, html } of own) {
      expect(gzipBytes(html), path).toBeLessThan(40_000);
      const links = [...html.matchAll(/href="#source-(\d+)"/g)].map(([, at]) => at);
      expect(links.length, path).toBe(html.match(/class="guide-step"/g)?.length ?? 0);
      for (const at of links) expect(html).toContain(`id="source-${at}"`);
    }
  });

  it('are reached from home and from the pages of large areas', () => {
    expect(htmlOf('/')).toContain('/support/#hosts"');
    const areas = pages.filter(
      ({ path, html }) => /^\/municipalities\/\d+\/$/.test(path) && html.includes('class="needs"'),
    );
    for (const { path, html } of areas) expect(html, path).toContain('/support/"');
  });

  it('lead to the form for each kind of host', () => {
    for (const kind of ['supportive-employer', 'work-experience', 'intermediate-trainee'])
      expect(htmlOf('/support/hosts/')).toContain(`/edit/#kind=${kind}"`);
  });

  it('say so where no place asks for anything, and how to be there', () => {
    const corner = htmlOf('/support/wanted/');
    expect(corner.includes('まだありません')).toBe(!corner.includes('data-until'));
    expect(htmlOf('/support/wanted/')).toContain('ここに出すには');
  });
});

describe('募っているところのある見本のサイト', () => {
  let site: SmallSite;
  let browser: SiteBrowser;
  const wish = (what: string, until: string) =>
    `  - sort: food\n    what: ${what}\n    how_many: 10kgくらい\n    until: ${until}`;
  const entry = (name: string, wishes: readonly string[], more = '') =>
    sampleEntry(`wanted:\n${wishes.join('\n')}${more}`, { name });
  beforeAll(async () => {
    site = buildSmallSite(
      {
        'mihon/mihon/a.md': entry('見本食堂', [
          wish('見本のお米', '2026-12-20'),
          wish('見本の古い願い', '2026-11-21'),
        ]),
        'mihon/mihon/b.md': entry('見本カフェ乙', [wish('見本の終わった願い', '2026-11-01')]),
        'mihon/mihon/c.md': entry(
          '見本カフェ丙',
          [wish('見本の休みの願い', '2026-12-20')],
          '\nstatus: paused',
        ),
      },
      {
        change: (project) =>
          cpSync('content/support', join(project, 'content/support'), { recursive: true }),
      },
    );
    browser = await openSite(site.dist);
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    site.remove();
  });

  it('shows what holds on the day of the build, in the corner, the area and the entry', () => {
    const code = SAMPLE_PLACES[1]!.code;
    for (const path of [
      '/support/wanted/',
      `/municipalities/${code}/`,
      '/resources/mihon/mihon/a/',
    ]) {
      const html = site.pages.find((page) => page.path === path)!.html;
      expect(html, path).toContain('見本のお米');
      expect(html, path).toContain('2026年12月20日まで');
    }
  });

  it('shows what has ended on no page, and in no file but those of whole entries', () => {
    const ended = /見本の(?:古い|終わった|休みの)願い/;
    const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(?:html|json|js|xml)$/.test(name),
    );
    const found = files.filter((name) => ended.test(readFileSync(join(site.dist, name), 'utf8')));
    // Whole entries for machines hold the day on which a wish ends, for whoever reads them to heed.
    const isWhole = (name: string) => /^data\/(?:source|v1\/catalogue)\//.test(name);
    expect(found.filter((name) => !isWhole(name))).toEqual([]);
  });

  it.each(['/support/wanted/', '/support/give/'])(
    '%s hides it by the reader’s clock where the page has grown old',
    async (path) => {
      const context = await contextFor(browser.browser);
      try {
        const page = await context.newPage();
        await page.clock.setFixedTime(new Date('2026-12-20T12:00:00+09:00'));
        await page.goto(browser.origin + path);
        expect(await page.locator('[data-until]').count()).toBe(1);
        await page.clock.setFixedTime(new Date('2026-12-21T00:30:00+09:00'));
        await page.reload();
        await page.locator('[data-until]').waitFor({ state: 'detached' });
        expect(await page.locator('[data-wanted]').count()).toBe(0);
      } finally {
        await context.close();
      }
    },
  );

  it('is without a violation', async () => {
    const context = await contextFor(browser.browser, NARROW);
    try {
      const page = await context.newPage();
      await page.goto(`${browser.origin}/support/wanted/`);
      expect(await accessibilityViolations(page)).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

describe('ブラウザで', () => {
  let site: SiteBrowser;
  beforeAll(async () => {
    site = await openSite(DIST);
  });
  afterAll(() => site.close());

  it.each(own.map(({ path }) => path))('%s fits 280 px, without a violation', async (path) => {
    await expectToFit(site.browser, site.origin + path, NARROW);
  });

  it('the chain shows the reader’s own desk once an area is chosen', async () => {
    const context = await contextFor(site.browser);
    try {
      const page = await context.newPage();
      await page.goto(`${site.origin}/support/hosts/#place=131202`);
      await page.locator('[data-said]:has-text("練馬区")').waitFor();
      expect(await page.locator('[data-step-kinds] li').count()).toBeGreaterThan(0);
    } finally {
      await context.close();
    }
  });

  it.each([
    ['お米を寄付したい', '/support/give/'],
    ['空き家を使ってほしい 練馬区', '/support/open/#place=131202'],
    ['何か手伝いたい', '/support/help/'],
  ])('a search for 「%s」 shows the door %s', async (words, door) => {
    const context = await contextFor(site.browser);
    try {
      const page = await context.newPage();
      await page.goto(`${site.origin}/search/#q=${encodeURIComponent(words)}`);
      await page
        .locator('#search-app a[href*="/support/"], main a[href*="/support/"]')
        .first()
        .waitFor();
      const links = await page.$$eval('main a[href*="/support/"]', (all) =>
        all.map((link) => link.getAttribute('href')),
      );
      expect(links).toEqual([door]);
    } finally {
      await context.close();
    }
  });

  it('the form of a host has its kind chosen, and what is asked of hosts stands open', async () => {
    const context = await contextFor(site.browser);
    try {
      const page = await context.newPage();
      await page.goto(`${site.origin}/edit/#kind=work-experience`);
      const work = page.locator('details.edit-group:has(h2:text-is("作業や仕事"))');
      await work.waitFor();
      await expect.poll(() => work.getAttribute('open')).not.toBeNull();
      const text = (await work.textContent()) ?? '';
      for (const label of [
        'すること',
        '1週間の時間',
        '受け入れ先の工夫',
        '1か月に受け入れられる人数',
      ])
        expect(text).toContain(label);
      for (const label of ['つぎに受け入れられる日', '認定はありますか', '受け入れの相談は何で'])
        expect(text).toContain(label);
      const wanted = page.locator('details.edit-group:has(h2:text-is("いま募っていること"))');
      expect(await wanted.getAttribute('open')).toBeNull();
      await page.goto(`${site.origin}/edit/#new`);
      await expect.poll(() => work.getAttribute('open')).toBeNull();
    } finally {
      await context.close();
    }
  });
});
