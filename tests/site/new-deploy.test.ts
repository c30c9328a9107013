/** 新しい公開: pages that are open, and pages that a browser keeps, while the files they name go away. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildBodyIndex } from '../../scripts/build/build-body-index.ts';
import { readCatalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/build/find-browser.ts';
import { contextFor } from '../../scripts/measure/site-browser.ts';
import { fileFor } from '../../scripts/build/static-server.ts';
import { renewalText } from '../../src/words/ja/renewal.ts';
import { sampleEntry } from '../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';
import { buildSmallSite, type SmallSite } from './small-site.ts';

const BUILDS_MS = 600_000;
const FOLDER = 'mihon/mihon';
const entries = (name: string, word: string) => ({
  [`${FOLDER}/hinata.md`]: sampleEntry('', {
    name,
    kind: 'children-cafeteria',
    body: `毎月ひらく食堂です。${word}をいっしょに作ります。`,
  }),
  [`${FOLDER}/cafe.md`]: sampleEntry(),
});
const OLD_NAME = 'ひなた食堂';
const NEW_NAME = 'ひなた食堂あたらしい';
/** the first file of a part of the index, not its details */
const PARTS = /data\/search\/parts\/[0-9a-f]{12,}\.json/;
const [OLD_WORD, NEW_WORD] = ['ヌルポゲレゲレ', 'ピョコタラトロピ'];

/** Words that every island shows: all of its scripts get other names. */
function changeWords(project: string): void {
  for (const file of ['search', 'match', 'table', 'shortlist', 'sheets', 'edit']) {
    const path = join(project, `src/words/ja/${file}.ts`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('場所', 'ばしょ'));
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
let root = '';
let [old, renewed]: (SmallSite | undefined)[] = [];
let server: Server;
let origin = '';
let browser: Browser;
const contexts: BrowserContext[] = [];

/** As GitHub Pages: everything may be kept for ten minutes, what is missing too. */
function listen(): Promise<Server> {
  const own = createServer((request, response) => {
    const found = fileFor(root, request.url ?? '/');
    const file = found ?? join(root, '404.html');
    const tag = `"${statSync(file).size}-${statSync(file).mtimeMs}"`;
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
      etag: tag,
    });
    response.end(request.method === 'HEAD' ? undefined : readFileSync(file));
  });
  return new Promise((done) => own.listen(0, '127.0.0.1', () => done(own)));
}

beforeAll(async () => {
  old = buildSmallSite(entries(OLD_NAME, OLD_WORD), { hasAllWords: true });
  renewed = buildSmallSite(entries(NEW_NAME, NEW_WORD), {
    hasAllWords: true,
    change: changeWords,
  });
  for (const site of [old, renewed])
    await buildBodyIndex(site.dist, {
      resources: readCatalogue(join(site.dist, '../content')).resources,
      guides: [],
    });
  root = old.dist;
  server = await listen();
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
  browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
}, BUILDS_MS);
beforeEach(() => {
  root = old!.dist;
});
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  old?.remove();
  renewed?.remove();
});

const deploy = () => {
  root = renewed!.dist;
};
async function open(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const context = await contextFor(browser);
  contexts.push(context);
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(origin + path);
  return page;
}
const words = (text: string) => `/search/#q=${encodeURIComponent(text)}`;
const box = (page: Page) => page.locator('#search-app form input[type=search]');
const place = (page: Page, name: string) =>
  page.locator('[data-search-state] h3', { hasText: name }).first().waitFor();
const found = (page: Page) => page.waitForSelector('[data-search-state="results"]');
/** Presses 「あたらしいページを読む」 and waits until the new page stands: what is asked before that is asked of the old one. */
async function renew(page: Page): Promise<void> {
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: renewalText.reload }).click();
  await reloaded;
}
/** The head of the old index is read: the tab is open, and a person has turned to the box. */
async function headIsThere(page: Page): Promise<void> {
  await box(page).focus();
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('head.json')),
  );
}
const neverSaid = async (page: Page) =>
  expect(await page.locator('main').innerText()).not.toMatch(
    /見つかりませんでした|読みこめませんでした/,
  );

describe('新しい公開のあと', () => {
  it('changes the scripts and the parts of the index, so that the tests below speak of something', () => {
    const names = (site: SmallSite) => ({
      scripts: [
        ...readFileSync(join(site.dist, 'search/index.html'), 'utf8').matchAll(
          /_astro\/[^"]+\.js/g,
        ),
      ].map(([name]) => name),
      head: readFileSync(join(site.dist, 'data/search/head.json'), 'utf8'),
    });
    const [before, after] = [names(old!), names(renewed!)];
    expect(after.head).not.toBe(before.head);
    expect(after.scripts).not.toEqual(before.scripts);
  });

  it('searches on in a tab that was open, with what stands there now', async () => {
    const page = await open('/search/');
    await headIsThere(page);
    deploy();
    await box(page).fill('食堂');
    await found(page);
    await place(page, NEW_NAME);
    await neverSaid(page);
  });

  it.each(['reload', 'new tab'])('searches with a head that the browser kept (%s)', async (way) => {
    const page = await open(words('食堂'));
    await place(page, OLD_NAME);
    deploy();
    // The parts of the old head are kept as well; only a browser that lacks them asks for them.
    await page
      .context()
      .route(PARTS, (route) =>
        route.continue({ headers: { ...route.request().headers(), 'cache-control': 'no-cache' } }),
      );
    const next = way === 'reload' ? page : await page.context().newPage();
    if (way === 'reload') await page.reload();
    else await next.goto(origin + words('食堂'));
    await found(next);
    await neverSaid(next);
  });

  it('begins again where a part does not parse, and gives up in time where none ever does', async () => {
    let count = 0;
    const page = await open('/search/', (fresh) =>
      fresh.route(PARTS, (route) => {
        count += 1;
        return route.fulfill({
          status: 200,
          contentType: 'text/html',
          body: '<!doctype html><title>404</title>',
        });
      }),
    );
    await box(page).fill('食堂');
    await page.waitForSelector('[data-search-state="failed"]');
    await page.waitForTimeout(1_500);
    expect(count).toBeLessThan(20);
    expect(await page.locator('[data-search-state]').innerText()).not.toContain(
      '見つかりませんでした',
    );
    await page.unroute(PARTS);
    await page.getByRole('button', { name: 'もう一度ためす' }).click();
    await place(page, OLD_NAME);
  });

  it('begins again where the file of words is of another deploy', async () => {
    let isGone = true;
    const page = await open('/search/', async (fresh) => {
      // It is asked for beside the words. Where a part of the program is gone, a reader is told so: another test.
      const program = fresh.waitForResponse(/danger-kit/);
      await fresh.route('**/data/search/words.json*', async (route) => {
        if (!isGone) return route.continue();
        isGone = false;
        await program;
        deploy();
        return route.fulfill({ status: 404, body: '' });
      });
    });
    await box(page).fill('米がない');
    await found(page);
    await place(page, NEW_NAME);
    await neverSaid(page);
  });

  it('narrows by facts that came with the new head', async () => {
    const page = await open('/search/');
    await headIsThere(page);
    await page.locator('.filter-door summary').click();
    await page.locator('.filters').waitFor();
    deploy();
    await box(page).fill('食堂');
    await found(page);
    await page.locator('.filters select').first().waitFor();
    await page.getByLabel('無料').check();
    await page.getByText('聞いてみる場所').first().waitFor();
    await neverSaid(page);
  });

  it('says that the page is new where a part of the program is gone, and keeps what was typed', async () => {
    const page = await open('/search/');
    await box(page).fill('食堂');
    await found(page);
    deploy();
    await page.locator('.filter-door summary').click();
    await page.getByText(renewalText.renewed).waitFor();
    // What is not known to be harmless is not kept: a link can be made of what is.
    await page.locator('.make-link').waitFor();
    await renew(page);
    await place(page, NEW_NAME);
    expect(await box(page).inputValue()).toBe('食堂');
    expect(await page.evaluate(() => [window.location.hash, sessionStorage.length])).toEqual([
      '',
      0,
    ]);
    await page.locator('.filter-door summary').click();
    await page.locator('.filters').waitFor();
  });

  it.each([
    ['手首の傷が増えた', 'rare'],
    ['死にたい', 'danger'],
    ['こども食堂 cafe', 'foreign'],
    ['こども食堂', 'words'],
    ['こども食堂', 'hunch'],
  ])('keeps nothing of 「%s」 while all words have not been read (%s)', async (typed, file) => {
    const page = await open('/search/', (fresh) =>
      fresh.route(`**/data/search/${file}.json*`, (route) => route.abort()),
    );
    await box(page).fill(typed);
    await page.waitForSelector(
      '[data-search-state]:not([hidden]):not([data-search-state=loading])',
    );
    expect(await page.locator('[data-search-state="urgent"]').count()).toBe(0);
    deploy();
    await page.locator('.filter-door summary').click();
    await page.getByText(renewalText.renewed).waitFor();
    await renew(page);
    await page.waitForFunction(() => document.querySelector('.renewal') !== null);
    expect(await box(page).inputValue()).toBe('');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it('shows the lines that words of other languages ask for when the others cannot be had, and keeps nothing', async () => {
    const page = await open('/search/', (fresh) =>
      fresh.route('**/data/search/words.json*', (route) => route.abort()),
    );
    await box(page).fill('i want to die');
    await page.locator('[data-search-state="urgent"]').waitFor();
    expect(await page.evaluate(() => [window.location.hash, sessionStorage.length])).toEqual([
      '',
      0,
    ]);
  });

  it('finds words of bodies with an index of bodies that was opened before', async () => {
    const page = await open(words(OLD_WORD));
    await page.getByText('くわしい説明に、この言葉がある').waitFor();
    deploy();
    await box(page).fill(NEW_WORD);
    await page.getByText('くわしい説明に、この言葉がある').waitFor();
  });

  it('opens the sheets of a list after its own reload button', async () => {
    const page = await open(`/shortlist/#ids=${FOLDER}/hinata,${FOLDER}/cafe`);
    await page.locator('[data-shortlist-state=ready]').waitFor();
    deploy();
    await page.evaluate(() => {
      window.location.hash = window.location.hash.replace(/^#/, '#view=compare&');
    });
    await page.getByText(renewalText.renewed).waitFor();
    await renew(page);
    await page
      .locator('[data-shortlist-view=compare][data-shortlist-state=ready]')
      .getByText('ひなた食堂')
      .first()
      .waitFor();
    expect(await page.locator('.renewal .notice').count()).toBe(0);
  });

  it.each([
    ['/match/', '#match-app form'],
    ['/table/', '#table-app [data-table-state]'],
    ['/edit/', '#edit-app [data-edit-target]'],
  ])('goes on in %s that was open', async (path, part) => {
    const page = await open(path);
    await page.locator(part).waitFor();
    deploy();
    if (path === '/table/') {
      await page.goto(`${origin}${path}#place=${SAMPLE_PLACES[1]!.code}`);
      await page.locator('[data-table-state=found]').waitFor();
    }
    if (path === '/edit/') {
      await page.evaluate((id) => {
        window.location.hash = `#id=${id}`;
      }, `${FOLDER}/hinata`);
      await page.locator(`[data-edit-target="${FOLDER}/hinata"]`).waitFor();
    }
    if (path === '/match/') {
      await page.locator('#match-app button', { hasText: 'ここまでの答えで見る' }).click();
      await page.locator('[data-match-state=found]').waitFor();
    }
    await neverSaid(page);
  });

  it.each(['/search/', '/match/', '/table/', '/shortlist/', '/edit/'])(
    'says so in %s when the page is kept and its program is gone',
    async (path) => {
      let isGone = true;
      const page = await open(path, (fresh) =>
        fresh.route('**/_astro/*.js', (route) =>
          isGone ? route.fulfill({ status: 404, body: '' }) : route.continue(),
        ),
      );
      await page.getByText(renewalText.renewed).waitFor();
      isGone = false;
      await renew(page);
      await page.waitForFunction(
        () =>
          document.querySelector('[data-page-renewal]') === null &&
          document.querySelector('.renewal') !== null,
      );
    },
  );
});
