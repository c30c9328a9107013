/** ことばで探す, as a person uses it: in a browser, over the real catalogue. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/answer/search.ts';
import { isSensitiveNeed } from '../../src/domain/vocabulary/need.ts';
import { contextFor } from '../../scripts/measure/site-browser.ts';
import { watchPage } from '../../scripts/measure/watch-page.ts';
import { DIST } from './built-site.ts';
import { suiteSite } from './suite-site.ts';
import { realCatalogue, realIndex } from '../catalogue/real-catalogue.ts';

const site = suiteSite();
const { contexts } = site;

async function open(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const context = await contextFor(site.browser);
  contexts.push(context);
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(site.origin + path);
  return page;
}

const state = (page: Page, value: string) =>
  page.waitForSelector(`[data-search-state="${value}"]:not([hidden])`);
const idsOn = (page: Page) =>
  page.$$eval('[data-search-state] [data-resource-id]', (items) =>
    items.map((item) => item.getAttribute('data-resource-id') ?? ''),
  );
const box = (page: Page) => page.locator('#search-app input[type=search]');
const hash = (page: Page) => page.evaluate(() => decodeURIComponent(window.location.hash));

/** The table of danger says nothing of it. */
const HUNCH = 'ろうかで おとうさんの あしおとが すると ふとんに もぐる';

/** What of Pagefind a page has asked for. */
const asked = new WeakMap<Page, string[]>();
async function watchPagefind(page: Page): Promise<void> {
  const urls: string[] = [];
  asked.set(page, urls);
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) urls.push(request.url());
  });
}

/** A file that is kept back until it is let through or refused, as it is from then on. */
function waitingFile() {
  let answered: 'fail' | 'go' | undefined;
  const waiting: (() => void)[] = [];
  return {
    answer: async (route: Route) => {
      if (answered === undefined) await new Promise<void>((done) => void waiting.push(done));
      if (answered === 'go') await route.continue();
      else await route.abort();
    },
    let: (next: 'fail' | 'go') => {
      answered = next;
      for (const done of waiting.splice(0)) done();
    },
  };
}

describe('ことばで探す', () => {
  it('answers while typing, keeps the words in the fragment once they are sent, and finds them again after a reload', async () => {
    const page = await open('/search/');
    await box(page).fill('練馬 こども食堂');
    await state(page, 'results');
    const ids = await idsOn(page);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.length).toBeLessThanOrEqual(30);
    expect(ids[0]).toMatch(/^tokyo\/nerima/);
    expect(await hash(page)).toBe('');
    await box(page).press('Enter');
    await page.waitForFunction(() => window.location.hash !== '');
    expect(await hash(page)).toBe('#q=練馬 こども食堂');
    await page.reload();
    await state(page, 'results');
    expect(await idsOn(page)).toEqual(ids);
    expect(await box(page).inputValue()).toBe('練馬 こども食堂');
  });

  it('shows more in groups of twenty', async () => {
    const page = await open(`/search/#q=${encodeURIComponent('こども食堂')}`);
    // The first places stand there before those below have their lines.
    await page.waitForSelector('[data-search-state="results"][data-waiting="false"]');
    const places = page.locator('[data-search-state] .places > [data-resource-id]');
    await expect.poll(() => places.count()).toBe(20);
    await page.getByRole('button', { name: /もっと見る/ }).click();
    await expect.poll(() => places.count()).toBe(40);
  });

  it('takes the words from the home page without putting them into an address', async () => {
    const page = await open('/');
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.locator('[data-search-box] input').fill('家賃が払えない');
    await page.locator('[data-search-box] button').click();
    await state(page, 'results');
    expect(await box(page).inputValue()).toBe('家賃が払えない');
    expect((await idsOn(page)).length).toBeGreaterThan(0);
    expect(addresses.filter((address) => /家|%E5/.test(address))).toEqual([]);
  });

  it('removes what was understood by its chip', async () => {
    const page = await open(`/search/#q=${encodeURIComponent('練馬 こども食堂')}`);
    await state(page, 'results');
    await page.getByRole('button', { name: /練馬区.*を外す/ }).click();
    await page.waitForFunction(() => !decodeURIComponent(window.location.hash).includes('練馬'));
    expect(await box(page).inputValue()).toBe('こども食堂');
  });

  it('reads a town as its municipality, and a word that says how as one beside', async () => {
    const page = await open(`/search/#q=${encodeURIComponent('池袋駅前 こども食堂 無料')}`);
    await state(page, 'results');
    const chips = await page.$$eval('.understood button', (buttons) =>
      buttons.map((button) => button.textContent),
    );
    expect(chips[0]).toMatch(/地域 豊島区/);
    expect(chips.at(-1)).toMatch(/そえる言葉 無料/);
    expect((await idsOn(page))[0]).toMatch(/^tokyo\/toshima/);
  });

  it('shows the desks of the place below the few that answer everything', async () => {
    const page = await open(`/search/#q=${encodeURIComponent('教育相談室 板橋区')}`);
    await state(page, 'results');
    const headings = await page.$$eval('[data-search-state] h2', (all) =>
      all.map((heading) => heading.textContent),
    );
    expect(headings.indexOf('あわせて見る場所')).toBe(headings.indexOf('見つかった場所') + 1);
    expect(
      await page
        .locator('section section', {
          has: page.getByRole('heading', { name: 'あわせて見る場所' }),
        })
        .locator('[data-resource-id]')
        .first()
        .getAttribute('data-resource-id'),
    ).toMatch(/^tokyo\/itabashi/);
  });

  it('finds a name with a wrong sign, and says so', async () => {
    const page = await open(`/search/#q=${encodeURIComponent('きらきら茶屋')}`);
    await state(page, 'results');
    await page
      .getByText(/「きらきら茶屋」は見つからなかったので、「.*キラキラ茶家.*」で探しました/)
      .waitFor();
    expect((await idsOn(page)).length).toBeGreaterThan(0);
  });

  it('goes on where the browser takes no more changes of the address', async () => {
    const page = await open('/search/', (fresh) =>
      fresh.addInitScript(() => {
        window.history.replaceState = () => {
          throw new Error('見本');
        };
      }),
    );
    await box(page).fill('練馬 こども食堂');
    await state(page, 'results');
    await box(page).fill('練馬 居場所');
    await state(page, 'results');
    expect((await idsOn(page)).length).toBeGreaterThan(0);
  });

  it('offers the form for a missing place, with the words only when asked', async () => {
    const page = await open(`/search/#q=${encodeURIComponent('練馬 こども食堂')}`);
    await state(page, 'results');
    const answers = async () =>
      Object.fromEntries(
        new URL(
          (await page.getByRole('link', { name: /足りない場所を知らせる/ }).getAttribute('href'))!,
        ).searchParams,
      );
    expect(await answers()).toEqual({ template: 'gap.yml' });
    await page.getByLabel(/探した言葉もいっしょに/).check();
    expect(await answers()).toEqual({ template: 'gap.yml', words: '練馬 こども食堂' });
  });

  it('leaves no trace of words about violence, from either door', async () => {
    const page = await open('/search/');
    await box(page).fill('夫に殴られる');
    await page.waitForSelector('[data-search-state] .danger');
    expect(await hash(page)).toBe('');
    const arrived = await open(`/search/#q=${encodeURIComponent('DV')}`);
    await arrived.waitForSelector('[data-search-state] .danger');
    expect(await hash(arrived)).toBe('');
    const home = await open('/');
    const visited: string[] = [];
    home.on('framenavigated', (frame) => visited.push(frame.url()));
    await home.locator('[data-search-box] input').fill('DV');
    await home.locator('[data-search-box] button').click();
    await home.waitForSelector('[data-search-state] .danger');
    expect(visited.filter((address) => address.includes('#'))).toEqual([]);
    expect(
      await home.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie]),
    ).toEqual([0, 0, '']);
  });

  it.each(['死にたい', '夫に殴られる 練馬', '今夜泊まる所がない 豊島区', '何も食べていない'])(
    'answers 「%s」 by a welcome and lines alone',
    async (words) => {
      const page = await open('/search/');
      await box(page).fill(words);
      await box(page).press('Enter');
      await page.waitForSelector('[data-search-state="urgent"] .danger a[href^="tel:"]');
      await page.waitForLoadState('networkidle');
      expect((await idsOn(page))[0]).toMatch(/^national\//);
      expect(await page.evaluate(() => document.activeElement?.classList.contains('welcome'))).toBe(
        true,
      );
      const island = page.locator('#search-app');
      for (const beside of ['.chips', '.gap', '.make-link', '.places', '.status'])
        expect(await island.locator(beside).count(), beside).toBe(0);
      expect(await island.locator('.filter-door').isVisible()).toBe(false);
      const shown = await island.innerText();
      expect(shown).not.toMatch(/か所|見つかり|出口|あわせて見る/);
    },
  );

  it('shows places to a hungry person after a tap, without counting them, and none to one who wants to die', async () => {
    const page = await open(`/search/#q=${encodeURIComponent('何も食べていない')}`);
    await page.getByRole('button', { name: 'ほかの場所も見る' }).click();
    expect(
      await page.locator('[data-search-state] .places > [data-resource-id]').count(),
    ).toBeGreaterThan(0);
    expect(await page.locator('#search-app').innerText()).not.toMatch(/か所/);
    await box(page).fill('死にたい');
    await page.waitForSelector('[data-search-state="urgent"] .danger a[href^="tel:"]');
    expect(await page.getByRole('button', { name: 'ほかの場所も見る' }).count()).toBe(0);
    expect(await page.locator('[data-search-state] .places').count()).toBe(0);
  });

  it('shows a few lines and the exit above what was asked for, where the words only sound of danger', async () => {
    const page = await open('/search/', (fresh) => watchPagefind(fresh));
    await box(page).fill(HUNCH);
    const strip = page.locator('.hunch');
    await strip.locator('.line-card a.number').first().waitFor();
    expect(await page.locator('[data-search-state="urgent"]').count()).toBe(0);
    const lines = await strip.locator('[data-resource-id]').count();
    expect(lines).toBeGreaterThan(0);
    expect(lines).toBeLessThanOrEqual(3);
    expect(await page.locator('.quick-exit').first().isVisible()).toBe(true);
    // What was asked for stands below it.
    expect((await idsOn(page)).length).toBeGreaterThan(lines);
    expect(asked.get(page)).toEqual([]);
    await box(page).fill('練馬 こども食堂');
    await page.waitForFunction(() => document.querySelector('.hunch') === null);
  });

  it('answers as it would without where it cannot be had what words sound of', async () => {
    const page = await open('/search/', (fresh) =>
      fresh.route('**/data/search/hunch.json*', (route) => route.abort()),
    );
    await box(page).fill(HUNCH);
    await page.waitForSelector('[data-search-state]:not([hidden])[data-waiting="false"]');
    expect(await page.locator('.hunch').count()).toBe(0);
    expect((await idsOn(page)).length).toBeGreaterThan(0);
    expect(await page.locator('[data-search-state="failed"]').count()).toBe(0);
  });

  it('is never empty: says what was not found and offers ways on', async () => {
    const page = await open(`/search/#q=${encodeURIComponent('ぬるぽげれげれ')}`);
    await state(page, 'none');
    expect(await page.locator('[data-search-state] [role=status]').innerText()).toContain(
      '見つかりませんでした',
    );
    // The desks stand there once the pages' own words were looked through.
    await page.locator('[data-search-state] [data-resource-id]').first().waitFor();
    expect(await page.locator('[data-search-state] a[href="/needs/"]').count()).toBe(1);
  });

  it('says that it is loading, and that it failed, and tries again', async () => {
    const head = waitingFile();
    const page = await open(`/search/#q=${encodeURIComponent('食べるもの')}`, (fresh) =>
      fresh.route('**/data/search/head.json', head.answer),
    );
    await state(page, 'loading');
    head.let('fail');
    await state(page, 'failed');
    expect(await page.locator('[data-search-state]').innerText()).toContain('読みこめませんでした');
    head.let('go');
    await page.getByRole('button', { name: 'もう一度ためす' }).click();
    await state(page, 'results');
  });

  it.each([
    ['#q=%', false],
    ['#q=%E3%81', true],
    ['#foo=bar', true],
    ['#q=%00%1b食', true],
    [`#q=${'あ'.repeat(500)}`, true],
    ['#constructor=1&__proto__=2', true],
  ])('ignores what is not ours in %s, with a message', async (fragment, isSaid) => {
    const page = await open(`/search/${fragment}`);
    await box(page).waitFor();
    if (isSaid) await page.getByText('アドレスに書いてあった言葉の一部が読めなかった').waitFor();
    await box(page).fill('こども食堂');
    await state(page, 'results');
  });

  it('loads only the parts that a named place needs, some of them without a place, and all when asked to', async () => {
    const asked: string[] = [];
    const watch = (page: Page) => {
      page.on('request', (request) => {
        const part = /\/data\/search\/parts\/([0-9a-f]{12,})\.json/.exec(request.url())?.[1];
        if (part) asked.push(part);
      });
      return Promise.resolve();
    };
    const near = await open(`/search/#q=${encodeURIComponent('練馬区 こども食堂')}`, watch);
    await near.waitForSelector('[data-search-state="results"][data-more-coming="false"]');
    await near.waitForLoadState('networkidle');
    const few = new Set(asked).size;
    asked.length = 0;
    const everywhere = await open(`/search/#q=${encodeURIComponent('こども食堂')}`, watch);
    await everywhere.waitForSelector('[data-search-state="results"][data-more-coming="false"]');
    await everywhere.waitForLoadState('networkidle');
    const some = new Set(asked).size;
    await everywhere.getByRole('button', { name: 'ほかの地域もすべて探す' }).click();
    await everywhere.waitForSelector('[data-search-state="results"][data-more-coming="true"]');
    await everywhere.waitForSelector('[data-search-state="results"][data-more-coming="false"]');
    expect(few).toBeLessThanOrEqual(4);
    expect(some).toBeGreaterThan(few);
    expect(new Set(asked).size).toBeGreaterThan(some * 2);
    expect(asked.length).toBe(new Set(asked).size);
  });

  it('answers what the head reads before the file of words is asked for', async () => {
    const order: string[] = [];
    const page = await open(`/search/#q=${encodeURIComponent('練馬区 こども食堂')}`, (fresh) =>
      fresh.route('**/data/search/words.json*', async (route) => {
        order.push(
          (await fresh.locator('[data-search-state]').getAttribute('data-search-state')) ?? '',
        );
        await route.continue();
      }),
    );
    await state(page, 'results');
    await page.waitForLoadState('networkidle');
    expect(order).toEqual(['results']);
  });

  it('says nothing before the words are there that the head does not read, and the right thing then', async () => {
    const words = waitingFile();
    const page = await open(`/search/#q=${encodeURIComponent('池袋で家賃が払えない')}`, (fresh) =>
      fresh.route('**/data/search/words.json*', words.answer),
    );
    await state(page, 'loading');
    await page.waitForTimeout(1_500);
    expect(await page.locator('[data-search-state="loading"]').count()).toBe(1);
    expect(await idsOn(page)).toEqual([]);
    words.let('go');
    await state(page, 'results');
    expect((await idsOn(page))[0]).toMatch(/^tokyo\//);
    expect(await page.locator('main').innerText()).toContain('豊島区');
  });

  it.each([
    ['DV 居場所', 'data/search/danger.json'],
    ['夫に殴られる', 'data/search/danger.json'],
    ['食べ物 死にたい', 'data/search/danger.json'],
    ['夫に殴られる', '_astro/danger-kit'],
    ['食べ物 死にたい', '_astro/danger-kit'],
  ])(
    'answers 「%s」 with nothing else before %s is there, nor where it cannot be had',
    async (query, file) => {
      const danger = waitingFile();
      const page = await open(`/search/#q=${encodeURIComponent(query)}`, (fresh) =>
        fresh.route(`**/${file}*`, danger.answer),
      );
      await state(page, 'loading');
      await page.waitForTimeout(1_500);
      expect(await page.locator('[data-search-state="loading"]').count()).toBe(1);
      expect(await idsOn(page)).toEqual([]);
      danger.let('fail');
      await state(page, 'failed');
      expect(await idsOn(page)).toEqual([]);
      expect(await page.locator('[data-search-state]').innerText()).not.toContain(
        '見つかりませんでした',
      );
      danger.let('go');
      await page.getByRole('button', { name: 'もう一度ためす' }).click();
      await state(page, 'urgent');
      expect(await page.evaluate(() => window.location.hash)).toBe('');
    },
  );

  it('says when the words cannot be had, and goes on where it was', async () => {
    let isBroken = true;
    const page = await open(`/search/#q=${encodeURIComponent('家賃が払えない')}`, (fresh) =>
      fresh.route('**/data/search/words.json*', (route) =>
        isBroken ? route.abort() : route.continue(),
      ),
    );
    await state(page, 'failed');
    isBroken = false;
    await page.getByRole('button', { name: 'もう一度ためす' }).click();
    await state(page, 'results');
  });

  it('says when a part cannot be had, and goes on where it was', async () => {
    let isBroken = true;
    const page = await open(`/search/#q=${encodeURIComponent('練馬区 こども食堂')}`, (fresh) =>
      fresh.route(/\/data\/search\/parts\/[0-9a-f]{12,}\.json/, (route) =>
        isBroken ? route.abort() : route.continue(),
      ),
    );
    await state(page, 'failed');
    isBroken = false;
    await page.getByRole('button', { name: 'もう一度ためす' }).click();
    await state(page, 'results');
    expect((await idsOn(page))[0]).toMatch(/^tokyo\/nerima/);
  });

  it('answers without details when they cannot be had', async () => {
    const page = await open(`/search/#q=${encodeURIComponent('練馬区 こども食堂')}`, (fresh) =>
      fresh.route(/-details\.json|words\.json/, (route) => route.abort()),
    );
    await state(page, 'results');
    expect((await idsOn(page)).length).toBeGreaterThan(3);
  });

  it('narrows by filters with counts, keeps them in the fragment, and finds them again after a reload', async () => {
    const page = await open(`/search/#q=${encodeURIComponent('練馬区')}`);
    await state(page, 'results');
    await page.locator('.filter-door summary').click();
    const food = page.locator('.filters select').nth(2);
    await food.waitFor();
    const option = await food.locator('option[value=food]').innerText();
    await food.selectOption('food');
    await page.waitForFunction(() => window.location.hash.includes('group=food'));
    const count = Number(/（(\d+)）/.exec(option)?.[1]);
    expect(count).toBeGreaterThan(5);
    await page.getByText(`${count}か所見つかりました`).waitFor();
    const ids = await idsOn(page);
    await page.reload();
    await state(page, 'results');
    expect(await idsOn(page)).toEqual(ids);
    await page.getByRole('button', { name: '条件をすべて外す' }).first().click();
    await page.waitForFunction(() => !window.location.hash.includes('group='));
  });

  it('finds what is open on a chosen day by filters alone', async () => {
    const page = await open('/search/#place=131202&group=food&day=2026-11-28');
    await state(page, 'results');
    // 練馬 has none whose Saturday is known: all are for asking, none is hidden.
    await page.getByRole('heading', { name: '聞いてみる場所' }).waitFor();
    await page.waitForSelector('[data-more-coming="false"]');
    const ids = await idsOn(page);
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.every((id) => id.startsWith('tokyo/nerima/'))).toBe(true);
  });

  it('says when nothing is left, and gives everything back', async () => {
    const page = await open(`/search/#q=${encodeURIComponent('練馬区 こども食堂')}&group=home`);
    await state(page, 'none');
    await page.getByText('この条件に合う場所は、まだ載っていません').waitFor();
    await page.getByRole('button', { name: '条件をすべて外す' }).first().click();
    await state(page, 'results');
  });

  it("has all of Pagefind's files, and none without a byte", () => {
    const folder = join(DIST, 'pagefind');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => statSync(join(file.parentPath, file.name)).size === 0)).toEqual(
      [],
    );
  });

  it('finds each pair of characters on all pages that have it, through Pagefind', async () => {
    const folder = join(DIST, 'pagefind/fragment');
    const counts = new Map<string, number>();
    for (const file of readdirSync(folder)) {
      const text = gunzipSync(readFileSync(join(folder, file))).toString();
      const { content } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly content: string };
      for (const pair of new Set(content.match(/[a-z]{10}/g)))
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    const pairs = [...counts.keys()].toSorted((a, b) => counts.get(b)! - counts.get(a)!);
    // The commonest, and of the rest each hundredth.
    const some = pairs.filter((_, at) => at < 150 || at % 100 === 0);
    const page = await open('/search/');
    // As text: an import in a function would be turned into one of the tests'.
    const found = await page.evaluate<readonly number[]>(`(async () => {
      const pagefind = await import(location.origin + '/pagefind/pagefind.js');
      const lengths = [];
      for (const pair of ${JSON.stringify(some)}) lengths.push((await pagefind.search(pair)).results.length);
      return lengths;
    })()`);
    expect(some.filter((pair, at) => found[at]! < counts.get(pair)!)).toEqual([]);
  });

  it('finds words that stand only in a body, through Pagefind', async () => {
    const catalogue = realCatalogue();
    const { resources } = catalogue;
    const index = realIndex();
    const words = new Set(
      resources
        .filter(({ needs }) => !needs.some(isSensitiveNeed))
        .flatMap(({ body }) => body.match(/[ァ-ヶー]{7,}/g) ?? []),
    );
    const word = words.values().find((one) => search(one, index).isFallback);
    expect(word).toBeDefined();
    const holders = resources.filter(({ body }) => body.includes(word!)).map(({ id }) => id);
    const page = await open(`/search/#q=${encodeURIComponent(word!)}`);
    await page.getByText('くわしい説明に、この言葉がある場所').waitFor();
    const section = page
      .locator('section', { has: page.getByText('くわしい説明に、この言葉がある場所') })
      .last();
    const found = await section
      .locator('[data-resource-id]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-resource-id') ?? ''));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((id) => !holders.includes(id))).toEqual([]);
  });

  it('shows no body that lacks the words', async () => {
    const page = await open('/search/');
    const watch = watchPage(page, site.origin);
    const asked = page.waitForResponse((response) => response.url().includes('/pagefind/'));
    await box(page).fill('ゲルマニウムぬるぽ');
    await state(page, 'none');
    await asked;
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('くわしい説明に、この言葉がある場所').count()).toBe(0);
    expect(watch.errors).toEqual([]);
  });

  it('understands danger without the part that makes answers, and goes on once it can be had', async () => {
    const page = await open('/search/');
    await page.route('**/answer-kit*', (route) => route.abort());
    await box(page).fill('死にたい');
    await state(page, 'urgent');
    await page.getByRole('button', { name: 'もう一度ためす' }).waitFor();
    expect(await page.locator('.danger a[href$="/helplines/"]').count()).toBe(1);
    const firstNumbers = page.locator('[data-first-numbers] a');
    expect(
      await firstNumbers.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['tel:110', 'tel:119']);
    expect(new URL(page.url()).hash).toBe('');
    await page.unroute('**/answer-kit*');
    await page.getByRole('button', { name: 'もう一度ためす' }).click();
    await page.locator('.danger [data-resource-id]').first().waitFor();
    expect(await firstNumbers.count()).toBe(0);
  });

  it('loads nothing of Pagefind until it is needed', async () => {
    const page = await open('/search/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await box(page).fill('こども食堂');
    await state(page, 'results');
    await page.waitForTimeout(600);
    expect(asked.filter((address) => address.includes('/pagefind/'))).toEqual([]);
  });

  it('works by keyboard alone', async () => {
    const page = await open('/search/');
    await box(page).focus();
    await page.keyboard.type('nerima kodomo shokudo');
    await state(page, 'results');
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if (
        await page.evaluate(
          () => document.activeElement?.closest('[data-search-state] [data-resource-id]') !== null,
        )
      )
        break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/resources\//);
  });
});
