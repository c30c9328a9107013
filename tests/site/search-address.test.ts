/** 言葉とアドレス: what a browser's history file holds after someone typed, letter by letter, what nobody may read. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contextFor } from '../../scripts/measure/site-browser.ts';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/build/find-browser.ts';
import { understand } from '../../src/search/understand/understand.ts';
import { vocabularyFor } from '../../src/search/understand/vocabulary.ts';
import { suiteSite } from './suite-site.ts';
import { realIndex } from '../catalogue/real-catalogue.ts';

const site = suiteSite();
const { contexts } = site;

const vocabulary = vocabularyFor(realIndex());
const isSensitive = (words: string) => understand(words, vocabulary).isSensitive;
/** every phrase of danger that the search knows, as it is written */
const PHRASES = [
  ...new Set([...vocabulary.phrases.byText.values()].map(({ label }) => label)),
].filter(isSensitive);
/** The table of danger says nothing of it. */
const HUNCH = 'ろうかで おとうさんの あしおとが すると ふとんに もぐる';
const prefixesOf = (phrase: string) =>
  [...phrase].map((_, at, letters) => letters.slice(0, at + 1).join(''));

/** Keeps every address that the page ever has, before any script of the page runs. */
async function hookAddresses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const had: string[] = [];
    Object.assign(window, { had });
    const keep = () => had.push(decodeURIComponent(window.location.href));
    keep();
    for (const name of ['pushState', 'replaceState'] as const) {
      const own = window.history[name].bind(window.history);
      window.history[name] = (...values: Parameters<History['pushState']>) => {
        had.push(JSON.stringify(values[0] ?? ''));
        own(...values);
        keep();
      };
    }
    window.addEventListener('hashchange', keep);
  });
}

async function open(path: string): Promise<Page> {
  const context = await contextFor(site.browser);
  contexts.push(context);
  const page = await context.newPage();
  await hookAddresses(page);
  await page.goto(site.origin + path);
  await page.locator('#search-app form input[type=search]').waitFor();
  return page;
}
/** all addresses and states so far */
const addresses = (page: Page) =>
  page.evaluate(() => [
    ...(window as unknown as { had: string[] }).had,
    decodeURIComponent(window.location.href),
  ]);
const box = (page: Page) => page.locator('#search-app form input[type=search]');
const hash = async (page: Page) => decodeURIComponent(new URL(page.url()).hash);
/** all words of all languages are there: what is harmless is known to be so */
const understood = (page: Page) => page.locator('.make-link').waitFor();
const stored = (page: Page) =>
  page.evaluate(() => [
    JSON.stringify(window.history.state),
    sessionStorage.length,
    localStorage.length,
    document.cookie,
  ]);

/** Sets the box to each of these in turn, as a keyboard with candidates does; every one is searched and drawn. */
function type(page: Page, texts: readonly string[]): Promise<void> {
  return page.evaluate(async (steps) => {
    const input = document.querySelector<HTMLInputElement>('#search-app form input[type=search]')!;
    for (const text of steps) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
      await new Promise((done) => setTimeout(done));
    }
    await new Promise((done) => setTimeout(done, 100));
  }, texts);
}

describe('言葉とアドレス', () => {
  it('knows many ways of speaking of danger', () => {
    expect(PHRASES.length).toBeGreaterThan(100);
  });

  it('leaves no beginning of any of them, with everything loaded, while they are typed and not sent', async () => {
    const page = await open('/search/');
    await type(page, ['居場所']);
    await understood(page);
    // Only what is not yet of danger: from then on the visit is closed, and the test would show nothing.
    const beginnings = [
      ...new Set(PHRASES.flatMap(prefixesOf).filter((text) => !isSensitive(text))),
    ];
    expect(beginnings.length).toBeGreaterThan(300);
    await type(page, beginnings);
    expect([...new Set(await addresses(page))]).toEqual([`${site.origin}/search/`]);
    expect(await stored(page)).toEqual(['null', 0, 0, '']);
  }, 180_000);

  it.each([
    ['主人に叩かれる', 'しゅじんにたたかれる'],
    ['首を絞められた', 'くびをしめられた'],
    ['he hits me', 'he hits me'],
  ])(
    'leaves nothing of 「%s」, typed by its kana, sent, and followed by harmless words',
    async (words, kana) => {
      const page = await open('/search/');
      await type(page, ['居場所']);
      await understood(page);
      await type(page, [...prefixesOf(kana), ...prefixesOf(words)]);
      await box(page).press('Enter');
      await page.locator('[data-search-state="urgent"]').waitFor();
      await type(page, prefixesOf('練馬 こども食堂'));
      await box(page).press('Enter');
      await page.locator('[data-search-state="results"]').waitFor();
      expect(await page.locator('.make-link').count()).toBe(0);
      expect(await page.getByLabel(/探した言葉もいっしょに/).count()).toBe(0);
      await page
        .locator('[data-search-state] [data-resource-id] a[href]')
        .first()
        .evaluate((link) => {
          link.addEventListener('click', (event) => event.preventDefault());
          (link as HTMLElement).click();
        });
      expect(
        [...new Set(await addresses(page))].filter(
          (address) =>
            address !== `${site.origin}/search/` && address !== 'null' && address !== '""',
        ),
      ).toEqual([]);
      expect(await stored(page)).toEqual(['null', 0, 0, '']);
    },
  );

  it('leaves nothing of words that only sound of danger, sent before it is known what they sound of', async () => {
    const context = await contextFor(site.browser);
    contexts.push(context);
    const page = await context.newPage();
    await hookAddresses(page);
    let release = () => {};
    const isAsked = new Promise<void>((asked) => {
      void page.route('**/data/search/hunch.json*', async (route) => {
        await new Promise<void>((done) => {
          release = done;
          asked();
        });
        await route.continue();
      });
    });
    await page.goto(`${site.origin}/search/`);
    await box(page).waitFor();
    await type(page, [...prefixesOf(HUNCH), HUNCH]);
    await box(page).press('Enter');
    await isAsked;
    await page.waitForTimeout(500);
    expect(await page.locator('.make-link').count()).toBe(0);
    release();
    await page.locator('.hunch .line-card a.number').first().waitFor();
    await type(page, ['こども食堂']);
    await box(page).press('Enter');
    await page.locator('[data-search-state="results"]').waitFor();
    await page.waitForTimeout(500);
    expect(await page.locator('.hunch').count()).toBe(0);
    expect(await page.locator('.make-link').count()).toBe(0);
    expect(
      [...new Set(await addresses(page))].filter(
        (address) => address !== `${site.origin}/search/` && address !== 'null' && address !== '""',
      ),
    ).toEqual([]);
    expect(await stored(page)).toEqual(['null', 0, 0, '']);
  });

  it('writes nothing while the words of all languages are not there, and writes then', async () => {
    const context = await contextFor(site.browser);
    contexts.push(context);
    const page = await context.newPage();
    let release = () => {};
    const isAsked = new Promise<void>((asked) => {
      void page.route('**/data/search/foreign.json*', async (route) => {
        await new Promise<void>((done) => {
          release = done;
          asked();
        });
        await route.continue();
      });
    });
    await page.goto(`${site.origin}/search/`);
    await box(page).fill('こども食堂 cafe');
    await box(page).press('Enter');
    await page.locator('[data-search-state="results"]').waitFor();
    // The first answer does not wait for it.
    await isAsked;
    expect(await hash(page)).toBe('');
    release();
    await page.waitForFunction(() => window.location.hash !== '');
    expect(await hash(page)).toBe('#q=こども食堂 cafe');
  });

  it.each([
    ['i want to die', 'foreign'],
    ['不想活了', 'words'],
    ['muốn chết', 'foreign'],
    ['my husband hits me', 'foreign'],
    ['죽고 싶어요', 'foreign'],
  ])(
    'leaves nothing of 「%s」, sent before the words of its language are there, and shows its lines as soon as they are',
    async (words, file) => {
      const context = await contextFor(site.browser);
      contexts.push(context);
      const page = await context.newPage();
      await hookAddresses(page);
      let release = () => {};
      const asked = new Promise<void>((isAsked) => {
        void page.route(`**/data/search/${file}.json*`, async (route) => {
          isAsked();
          await new Promise<void>((done) => {
            release = done;
          });
          await route.continue();
        });
      });
      await page.goto(`${site.origin}/search/`);
      await box(page).waitFor();
      await type(page, [...prefixesOf(words), words]);
      await box(page).press('Enter');
      await asked;
      await page.waitForTimeout(1_000);
      expect(await page.locator('.make-link').count()).toBe(0);
      expect(await page.getByLabel(/探した言葉もいっしょに/).count()).toBe(0);
      release();
      await page.locator('[data-search-state="urgent"] .line-card a.number').first().waitFor();
      await type(page, ['こども食堂']);
      await box(page).press('Enter');
      await page.locator('[data-search-state="results"]').waitFor();
      expect(
        [...new Set(await addresses(page))].filter(
          (address) =>
            address !== `${site.origin}/search/` && address !== 'null' && address !== '""',
        ),
      ).toEqual([]);
      expect(await stored(page)).toEqual(['null', 0, 0, '']);
    },
  );

  it.each([
    ['foreign', 'こども食堂 cafe'],
    ['words', 'こども食堂'],
    ['hunch', 'こども食堂'],
  ])('writes nothing of words when not all could be had (%s)', async (file, words) => {
    const context = await contextFor(site.browser);
    contexts.push(context);
    const page = await context.newPage();
    await page.route(`**/data/search/${file}.json*`, (route) => route.abort());
    await page.goto(`${site.origin}/search/`);
    await box(page).fill(words);
    await box(page).press('Enter');
    await page.locator('[data-search-state="results"]').waitFor();
    await page.waitForTimeout(2_500);
    expect(await hash(page)).toBe('');
  });

  it.each(['死にたい', '夫に殴られる'])(
    'takes 「%s」 of a link out of the address before the screen shows its lines',
    async (words) => {
      const context = await contextFor(site.browser);
      contexts.push(context);
      const page = await context.newPage();
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        new MutationObserver(() => {
          if (document.querySelector('[data-search-state="urgent"]'))
            seen.push(window.location.hash);
        }).observe(document, { subtree: true, childList: true, attributes: true });
      });
      await page.goto(`${site.origin}/search/#q=${encodeURIComponent(words)}`);
      await page.locator('[data-search-state="urgent"]').waitFor();
      const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
      expect(new Set(seen)).toEqual(new Set(['']));
    },
  );

  it('writes filters when they are chosen, without words that were not sent', async () => {
    const page = await open('/search/');
    await type(page, ['練馬区']);
    await understood(page);
    await page.locator('.filter-door summary').click();
    await page.locator('.filters select').nth(2).selectOption('food');
    await page.waitForFunction(() => window.location.hash !== '');
    expect(await hash(page)).toBe('#group=food');
    await box(page).press('Enter');
    await page.waitForFunction(() => window.location.hash.includes('q='));
    expect(await hash(page)).toBe('#q=練馬区&group=food');
  });

  it('returns from an opened result to the words, which were not sent', async () => {
    const page = await open('/search/');
    await type(page, ['練馬 こども食堂']);
    await understood(page);
    await page.locator('[data-search-state] [data-resource-id] h3 a').first().click();
    await page.waitForURL(/\/resources\//);
    await page.goBack();
    await page.locator('[data-search-state="results"]').waitFor();
    expect(await box(page).inputValue()).toBe('練馬 こども食堂');
  });

  it('makes a link, and says so', async () => {
    const page = await open('/search/');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await type(page, ['練馬 こども食堂']);
    await understood(page);
    await page.getByRole('button', { name: 'リンクにする' }).click();
    await page.getByText('リンクをコピーしました').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${site.origin}/search/#q=${encodeURIComponent('練馬')}%20${encodeURIComponent('こども食堂')}`,
    );
  });

  it.each(['#main', '#foo', '#foo=bar', '#'])(
    'keeps words and results when the fragment becomes %s',
    async (fragment) => {
      const page = await open('/search/');
      await type(page, ['練馬 こども食堂']);
      await understood(page);
      if (fragment === '#main')
        await page.locator('a.skip').evaluate((link) => (link as HTMLElement).click());
      else
        await page.evaluate((foreign) => {
          window.location.hash = foreign;
        }, fragment);
      await page.waitForTimeout(200);
      expect(await box(page).inputValue()).toBe('練馬 こども食堂');
      expect(
        await page.locator('[data-search-state="results"] [data-resource-id]').count(),
      ).toBeGreaterThan(5);
      if (fragment === '#main')
        expect(
          await page.evaluate(() => [document.activeElement?.id, window.location.hash]),
        ).toEqual(['main', '']);
    },
  );

  it('moves the focus to the answer, to the next chip, and to the first new place', async () => {
    const page = await open('/search/');
    await box(page).fill('練馬 こども食堂');
    await box(page).press('Enter');
    await page.locator('[data-search-state="results"]').waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('[data-first-result]'));
    await page.getByRole('button', { name: /練馬区.*を外す/ }).click();
    await page.waitForFunction(() => document.activeElement?.closest('.understood') !== null);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('子ども食堂');
    await page
      .getByRole('button', { name: /もっと見る/ })
      .first()
      .click();
    await page.waitForFunction(
      () => document.activeElement?.closest('[data-resource-id]') !== null,
    );
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('.places > [data-resource-id]')].indexOf(
          document.activeElement!.closest('[data-resource-id]')!,
        ),
      ),
    ).toBe(20);
  });

  it('leaves nothing in the history file of Chromium', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'mihon-profile-'));
    try {
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: findBrowser('whole'),
        args: BROWSER_FLAGS,
        locale: 'ja-JP',
      });
      const page = await context.newPage();
      await page.goto(`${site.origin}/search/`);
      await box(page).waitFor();
      await type(page, ['居場所']);
      await understood(page);
      for (const words of ['主人に叩かれる', 'しゅじんにたたかれる'])
        await type(page, prefixesOf(words));
      await box(page).press('Enter');
      await page.locator('[data-search-state="urgent"]').waitFor();
      // The history is written some time after the page's visit.
      await page.goto(`${site.origin}/needs/`);
      await page.waitForTimeout(1_500);
      await context.close();
      const history = new DatabaseSync(join(profile, 'Default/History'), { readOnly: true });
      const urls = history
        .prepare('select url from urls')
        .all()
        .map(({ url }) => decodeURIComponent(String(url)));
      history.close();
      expect(urls).toContain(`${site.origin}/needs/`);
      expect(urls.filter((url) => url.includes('#'))).toEqual([]);
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  });
});
