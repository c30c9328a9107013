/** つなぎ帳, くらべる and the sheets of paper, in a browser, over the real catalogue. */
import { readFileSync } from 'node:fs';
import { encode } from 'uqr';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contextFor, VIEWS } from '../../scripts/measure/site-browser.ts';
import { deskPartOf } from '../../src/domain/entry/desk-part.ts';
import { placesFileOf } from '../../src/domain/entry/places-file.ts';
import { folderOf } from '../../src/domain/fields/entry-id.ts';
import { ownPrefectures } from '../../src/site/build/own-prefectures.ts';
import { isSensitiveNeed } from '../../src/domain/vocabulary/need.ts';
import { questionsFor as codesFor } from '../../src/domain/entry/open-questions.ts';
import { questionText } from '../../src/words/ja/questions.ts';
import { shortInformationLabel } from '../../src/words/ja/verified.ts';
import { entryPath } from '../../src/domain/entry/page-address.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { DIST, pages } from './built-site.ts';
import { expectToFitEach } from './each-view.ts';
import { suiteSite } from './suite-site.ts';
import { overflowOf } from './overflow.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const questionsFor = (of: Parameters<typeof codesFor>[0]) => codesFor(of).map(questionText);

const { resources } = realCatalogue();
const isSensitive = (resource: Resource) => resource.needs.some(isSensitiveNeed);
const sensitive =
  resources.find((resource) => isSensitive(resource) && resource.id.startsWith('tokyo/')) ??
  resources.find(isSensitive)!;
/** here and there in the catalogue, so that long and short entries take part */
const usable = resources
  .filter(
    (resource) =>
      !isSensitive(resource) &&
      resource.status.state === 'open' &&
      resource.phones &&
      /^tokyo\/[^/]+\//.test(resource.id),
  )
  .filter((_, index) => index % 97 === 0)
  .slice(0, 7);
const ids = usable.map(({ id }) => id);
const GONE = 'tokyo/nerima/no-such-place';
const stored = (list: readonly string[]) =>
  JSON.stringify({ version: 1, items: list.map((id) => ({ id, addedOn: '2026-11-20' })) });

const site = suiteSite();
const { contexts } = site;

async function fresh(): Promise<Page> {
  const context = await contextFor(site.browser);
  contexts.push(context);
  return context.newPage();
}
const ready = (page: Page) => page.waitForSelector('[data-shortlist-state="ready"]');
async function open(fragment = '', text?: string): Promise<Page> {
  const page = await fresh();
  if (text !== undefined)
    await page.addInitScript((value) => {
      if (!sessionStorage.getItem('seeded')) {
        localStorage.setItem('shortlist', value);
        sessionStorage.setItem('seeded', '1');
      }
    }, text);
  await page.goto(`${site.origin}/shortlist/${fragment}`);
  await ready(page);
  return page;
}
const shown = (page: Page) =>
  page.$$eval('.shortlist-places [data-resource-id]', (items) =>
    items.map((item) => item.getAttribute('data-resource-id')),
  );
const kept = (page: Page) =>
  page.evaluate(() =>
    (
      JSON.parse(localStorage.getItem('shortlist') ?? '{"items":[]}') as { items: { id: string }[] }
    ).items.map(({ id }) => id),
  );
const press = (page: Page, name: string | RegExp, within = 'body') =>
  page.locator(within).getByRole('button', { name }).first().click();

describe('つなぎ帳に入れる', () => {
  it('adds from an entry, is remembered after a reload, and is taken out again', async () => {
    const page = await fresh();
    await page.goto(`${site.origin}/resources/${ids[0]}/`);
    const button = page.locator('.entry-head shortlist-button button');
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    expect(await button.textContent()).toBe('入れました（はずす）');
    expect(
      await page.locator('.entry-head shortlist-button [aria-live=polite]').textContent(),
    ).toBe('入れました');
    expect(await page.locator('[data-shortlist-count]').textContent()).toBe('1');
    await page.reload();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.locator('.shortlist-link').click();
    await ready(page);
    expect(await shown(page)).toEqual([ids[0]]);
    await page.goBack();
    await button.click();
    expect(await kept(page)).toEqual([]);
  });

  it('adds from a list, from search and from the matcher, by keyboard', async () => {
    const page = await fresh();
    for (const path of [
      '/municipalities/131202/place/',
      `/search/#q=${encodeURIComponent('練馬 こども食堂')}`,
      '/match/#need=place&place=131202',
    ]) {
      await page.goto('about:blank');
      await page.goto(site.origin + path);
      const button = page.locator('main shortlist-button button[aria-pressed="false"]').first();
      await button.waitFor();
      const before = (await kept(page)).length;
      await button.press('Enter');
      await page.locator('main shortlist-button button[aria-pressed="true"]').first().waitFor();
      expect(await kept(page), path).toHaveLength(before + 1);
    }
  });

  it('is never offered for a place about violence, and none is in the desk’s data', async () => {
    const hidden = resources.filter(isSensitive);
    const ids = new Set(hidden.map(({ id }) => id));
    const paths = new Set(
      hidden.flatMap((one) => [`/resources/${one.id}/`, `/resources/${entryPath(one)}/`]),
    );
    const isOffered = (html: string) =>
      [...html.matchAll(/shortlist-button data-id="([^"]*)"/g)].some(([, id = '']) => ids.has(id));
    const withButton = pages.filter(
      ({ path, html }) =>
        html.includes('<shortlist-button') && (paths.has(path) || isOffered(html)),
    );
    expect(withButton.map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('<shortlist-button')).length).toBeGreaterThan(
      1_000,
    );
    const own = ownPrefectures(realCatalogue());
    for (const { id } of hidden) {
      for (const name of [`places/${placesFileOf(folderOf(id), own)}`, `desk/${deskPartOf(id)}`]) {
        const text = readFileSync(`${DIST}/data/${name}.json`, 'utf8');
        const { records } = JSON.parse(text) as { records: { id: string }[] };
        expect(records.map((record) => record.id)).not.toContain(id);
      }
    }
    const page = await fresh();
    await page.goto(`${site.origin}/resources/${sensitive.id}/`);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.locator('shortlist-button, script[src*="Page.astro"]').count()).toBe(0);
  });

  it.each([
    ['blocked', 'この端末には残せません'],
    ['broken', 'つなぎ帳がこわれています'],
  ])('says why nothing happens when storage is %s', async (state, words) => {
    const page = await fresh();
    await page.addInitScript((how) => {
      if (how === 'blocked')
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('no', 'SecurityError');
          },
        });
      else localStorage.setItem('shortlist', 'つなぎ帳ではない');
    }, state);
    await page.goto(`${site.origin}/resources/${ids[0]}/`);
    await page.locator('.entry-head shortlist-button button').click();
    expect(
      await page.locator('.entry-head shortlist-button [aria-live=polite]').textContent(),
    ).toContain(words);
    expect(await page.locator('.entry-head shortlist-button [aria-live=polite]').isVisible()).toBe(
      true,
    );
    if (state === 'broken')
      expect(await page.evaluate(() => localStorage.getItem('shortlist'))).toBe('つなぎ帳ではない');
  });

  it('shows nothing without script', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(`${site.origin}/resources/${ids[0]}/`);
    expect(await page.locator('shortlist-button').first().isVisible()).toBe(false);
    await page.goto(`${site.origin}/shortlist/`);
    expect(await page.locator('noscript .notice').isVisible()).toBe(true);
  });
});

describe('つなぎ帳のページ', () => {
  it('shows the places in order, removes one in one tap, and brings it back', async () => {
    const page = await open('', stored(ids.slice(0, 3)));
    expect(await shown(page)).toEqual(ids.slice(0, 3));
    await press(page, `${usable[1]!.name} はずす`);
    await expect.poll(() => kept(page)).toEqual([ids[0], ids[2]]);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('もとに戻す');
    await page.keyboard.press('Enter');
    await expect.poll(() => kept(page)).toEqual(ids.slice(0, 3));
  });

  it('is put in order by keyboard, and keeps the focus', async () => {
    const page = await open('', stored(ids.slice(0, 3)));
    await page.getByRole('button', { name: `${usable[0]!.name} 下へ` }).focus();
    for (const expected of [
      [1, 0, 2],
      [1, 2, 0],
      [1, 2, 0],
    ]) {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(60);
      expect(await kept(page)).toEqual(expected.map((at) => ids[at]));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
        `${usable[0]!.name} 下へ`,
      );
    }
  });

  it('asks before it takes everything out, and can bring it back', async () => {
    const page = await open('', stored(ids.slice(0, 2)));
    await press(page, 'すべてはずす');
    expect(await kept(page)).toHaveLength(2);
    await press(page, 'やめる');
    await press(page, 'すべてはずす');
    await page.locator('[role=alertdialog]').getByRole('button', { name: 'すべてはずす' }).click();
    expect(await kept(page)).toEqual([]);
    await press(page, 'もとに戻す');
    expect(await kept(page)).toEqual(ids.slice(0, 2));
  });

  it('keeps a place that is not in the catalogue, and says what to do', async () => {
    const page = await open('', stored([GONE, ids[0]!]));
    expect(await page.locator('[data-place-state="unknown"]').textContent()).toContain(GONE);
    expect(await kept(page)).toEqual([GONE, ids[0]]);
  });

  it('follows a place whose file got another name', async () => {
    const page = await fresh();
    await page.addInitScript(
      (text) => localStorage.setItem('shortlist', text),
      stored(['mihon/mihon/old-name', 'mihon/mihon/constructor']),
    );
    for (const gone of ['mihon/mihon/old-name', 'mihon/mihon/constructor'])
      await page.route(`**/data/desk/${deskPartOf(gone)}.json`, (route) =>
        route.fulfill({ json: { records: [], moved: { 'mihon/mihon/old-name': ids[0] } } }),
      );
    await page.goto(`${site.origin}/shortlist/`);
    await ready(page);
    expect(await page.locator('[data-place-state="found"] h3').textContent()).toBe(usable[0]!.name);
    expect(await page.locator('[data-place-state="unknown"]').count()).toBe(1);
    await press(page, `${usable[0]!.name} はずす`);
    expect(await kept(page)).toEqual(['mihon/mihon/constructor']);
  });

  it('loses no place when its data cannot be had, and tries again', async () => {
    const page = await fresh();
    await page.addInitScript((text) => localStorage.setItem('shortlist', text), stored([ids[0]!]));
    await page.route('**/data/desk/**', (route) => route.abort());
    await page.goto(`${site.origin}/shortlist/`);
    await page.waitForSelector('[data-place-state="failed"]');
    await page.unroute('**/data/desk/**');
    await press(page, 'もう一度ためす');
    await page.waitForSelector('[data-place-state="found"]');
  });

  it.each(['つなぎ帳ではない', '{"version":1', '{"version":9,"items":[{"id":"../x"}]}'])(
    'mends %s with a word, and hands out the old text',
    async (text) => {
      const page = await open('', text);
      expect(await page.getByText('こわれていました').count()).toBe(1);
      const download = page.waitForEvent('download');
      await press(page, 'もとの内容を保存する');
      expect(readFileSync(await (await download).path(), 'utf8')).toContain(text);
      expect(await kept(page)).toEqual([]);
      await page.reload();
      await ready(page);
      await press(page, 'もとの内容を消す');
      expect(await page.evaluate(() => localStorage.getItem('shortlist-kept'))).toBeNull();
    },
  );

  it('works where nothing can be kept', async () => {
    const page = await fresh();
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    );
    await page.goto(`${site.origin}/shortlist/#ids=${ids.slice(0, 2).join(',')}`);
    await ready(page);
    expect(await page.getByText('つなぎ帳を残せません').count()).toBe(1);
    expect(await shown(page)).toEqual(ids.slice(0, 2));
    await press(page, 'この端末のつなぎ帳に入れる');
    await page.getByText('この端末に残せませんでした').waitFor();
    await press(page, '本人にわたす紙');
    await page.waitForSelector('.handout');
  });

  it('follows what another tab does', async () => {
    const page = await open('', stored([ids[0]!]));
    const other = await page.context().newPage();
    await other.goto(`${site.origin}/resources/${ids[1]}/`);
    await other.locator('.entry-head shortlist-button button').click();
    await page.waitForSelector(`.shortlist-places [data-resource-id="${ids[1]}"]`);
    expect(await page.locator('[data-shortlist-count]').textContent()).toBe('2');
  });
});

describe('わたす', () => {
  it('goes out as a file and comes back on another device', async () => {
    const page = await open('', stored([ids[0]!, ids[1]!]));
    const download = page.waitForEvent('download');
    await press(page, 'ファイルに保存する');
    const file = readFileSync(await (await download).path());
    const other = await open('', stored([ids[1]!]));
    await other.setInputFiles('input[type=file]', {
      name: 'list.json',
      mimeType: 'application/json',
      buffer: file,
    });
    await other.getByText('1か所を入れました').waitFor();
    expect(await kept(other)).toEqual([ids[1], ids[0]]);
  });

  it.each([
    ['not JSON', 'これはちがうファイル', 'つなぎ帳として読める形ではありませんでした'],
    ['only a place about violence', stored([sensitive.id]), 'この場所はつなぎ帳に入れられません'],
    [
      'only wrong ids',
      stored(['../../etc/passwd', '__proto__']),
      '新しく入れる場所はありませんでした',
    ],
    ['too large', ' '.repeat(1_000_001), 'ファイルが大きすぎます'],
  ])('takes nothing from a file that is %s, and says so', async (_, text, words) => {
    const page = await open('', stored([ids[0]!]));
    await page.setInputFiles('input[type=file]', {
      name: 'list.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await page.locator('.list-status').getByText(words).waitFor();
    expect(await kept(page)).toEqual([ids[0]]);
    expect(await page.locator('main').textContent()).not.toContain(sensitive.id);
  });

  it('opens a shared link first as a shared list, and takes it in when asked', async () => {
    const sender = await open('', stored(ids.slice(0, 2)));
    await sender.getByText('つなぎ帳を人にわたす').click();
    const link = await sender.locator('.share-address input').inputValue();
    expect(link).toBe(`${site.origin}/shortlist/#ids=${ids[0]},${ids[1]}`);
    const page = await fresh();
    await page.goto(link);
    await ready(page);
    expect(await page.getByRole('heading', { name: /人から届いたつなぎ帳/ }).count()).toBe(1);
    expect(await shown(page)).toEqual(ids.slice(0, 2));
    expect(await kept(page)).toEqual([]);
    await press(page, 'この端末のつなぎ帳に入れる');
    expect(await kept(page)).toEqual(ids.slice(0, 2));
    await page.getByText('すべて、この端末のつなぎ帳に入っています').waitFor();
  });

  it.each(['list', 'compare', 'handout', 'slip', 'conference'])(
    'never shows or keeps a place about violence that a link names (%s)',
    async (view) => {
      const page = await open(`#view=${view}&ids=${sensitive.id},${ids[0]},${ids[1]}`);
      await page.getByText('この場所はつなぎ帳に入れられません（1件）').waitFor();
      expect(await page.locator('main').textContent()).not.toContain(sensitive.name);
      expect(await page.evaluate(() => window.location.hash)).not.toContain(sensitive.id);
      if (view === 'list') await press(page, 'この端末のつなぎ帳に入れる');
      expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))).not.toContain(
        sensitive.id,
      );
    },
  );

  it('uses what it can of a damaged link and says so', async () => {
    const page = await open(`#ids=../x,${ids[0]}&who=someone`);
    expect(await page.getByText('アドレスに書いてあったことの一部が読めなかった').count()).toBe(1);
    expect(await shown(page)).toEqual([ids[0]]);
  });
});

describe('くらべる', () => {
  it('compares those that were chosen, and comes back', async () => {
    const page = await open('', stored(ids));
    await press(page, 'くらべる');
    await page.getByText('2か所から6か所まで').waitFor();
    for (const { name } of usable.slice(0, 3))
      await page.getByRole('checkbox', { name: `${name} えらぶ` }).check();
    await press(page, 'くらべる');
    await page.waitForSelector('table.compare');
    expect(
      await page.$$eval('table.compare thead th[scope=col]', (cells) =>
        cells.map((cell) => cell.getAttribute('data-resource-id')),
      ),
    ).toEqual(ids.slice(0, 3));
    expect(await page.locator('table.compare tbody th[scope=row]').count()).toBeGreaterThan(10);
    expect(await page.locator('table.compare .unknown').first().textContent()).toBe('要確認');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sheet-title');
    await press(page, 'もどる');
    await page.waitForSelector('.shortlist-places');
    expect(await page.evaluate(() => window.location.hash)).toBe('');
  });

  it('tells how near, for a municipality that is written nowhere', async () => {
    const [local] = usable as [Resource];
    const page = await open(`#view=compare&ids=${ids.slice(0, 2).join(',')}`);
    await page.locator('.compare-area select').selectOption(local.area[0]!);
    expect(await page.locator('[data-row=reach] td').first().textContent()).toContain('同じ地域');
    expect(
      await page.evaluate(
        () =>
          window.location.href +
          JSON.stringify(Object.entries(localStorage)) +
          JSON.stringify(Object.entries(sessionStorage)),
      ),
    ).not.toContain(local.area[0]);
  });

  it('scrolls sideways within itself at 360 px, its row heads in sight', async () => {
    const page = await open(`#view=compare&ids=${ids.slice(0, 6).join(',')}`);
    const box = page.locator('.compare-scroll');
    expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    await box.evaluate((element) => {
      element.scrollLeft = element.scrollWidth;
    });
    const [head, area] = [
      await page.locator('[data-row=fee] th').boundingBox(),
      await box.boundingBox(),
    ];
    expect(Math.abs(head!.x - area!.x)).toBeLessThan(3);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });
});

describe('紙', () => {
  const count = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
  const chosen = usable.slice(0, 3);
  const fragment = (view: string) => `#view=${view}&ids=${chosen.map(({ id }) => id).join(',')}`;

  it('prints a handout: large, with the next day, the words to say, the QR code and the date, and nothing else', async () => {
    const page = await open(fragment('handout'));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(count(pdf)).toBeGreaterThanOrEqual(Math.ceil(chosen.length / 2));
    expect(count(pdf)).toBeLessThanOrEqual(chosen.length);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    await page.emulateMedia({ media: 'print' });
    for (const [at, { id, name, phones, kana, verified, asOf }] of chosen.entries()) {
      const sheet = page.locator('.handout').nth(at);
      const text = (await sheet.textContent()) ?? '';
      for (const part of [
        name,
        ...(kana && kana !== name ? [kana] : []),
        '電話',
        'はじめの一言',
        '持っていくもの',
        '場所と行きかた',
        '行く前に、電話で確かめてください',
        `${shortInformationLabel({ verified, asOf })}。`,
        phones![0]!.number.slice(-4),
      ])
        expect(text, id).toContain(part);
      expect(await sheet.locator('.qr svg').getAttribute('data-address')).toBe(
        `${site.origin}/resources/${id}/`,
      );
      expect(await sheet.locator('.qr svg').getAttribute('viewBox')).toBe(
        `0 0 ${encode(`${site.origin}/resources/${id}/`, { ecc: 'M', border: 4 }).size} ${encode(`${site.origin}/resources/${id}/`, { ecc: 'M', border: 4 }).size}`,
      );
      const sizes = await sheet.evaluate((element) =>
        [...element.querySelectorAll('p, dt, dd > span')].map((part) =>
          Number.parseFloat(getComputedStyle(part).fontSize),
        ),
      );
      // 14 points
      expect(Math.min(...sizes), id).toBeGreaterThanOrEqual(18.6);
    }
    expect(
      await page
        .locator(
          'input:visible, textarea:visible, button:visible, .site-header:visible, .urgent-bar:visible',
        )
        .count(),
    ).toBe(0);
  });

  it('prints the meeting’s sheet: options, questions, blanks, the follow-up, and no field to type into', async () => {
    const page = await open(fragment('conference'));
    expect(
      await page
        .locator('#shortlist-app :is(input:not([type=radio]), textarea, [contenteditable])')
        .count(),
    ).toBe(0);
    const text = (await page.locator('.conference').textContent()) ?? '';
    for (const part of [
      '名前は書かず、番号などで',
      'つなぎっぱなしを防ぐ: ＿＿月＿＿日に様子を聞く',
      'だれが',
      'だれに',
      'いつまでに',
      '選んだ理由',
      ...chosen.map(({ name }) => name),
    ])
      expect(text).toContain(part);
    const rows = await page.$$eval('.options tbody tr', (all) =>
      all.map((row) => row.textContent ?? ''),
    );
    expect(rows).toHaveLength(chosen.length);
    for (const [at, resource] of chosen.entries())
      for (const question of questionsFor(resource)) expect(rows[at]).toContain(question);
    expect(count(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  it('keeps a meeting’s sheet of any three places on one page', async () => {
    // Desks of many needs have the longest rows.
    const wordy = usable.toSorted((a, b) => b.needs.length - a.needs.length).slice(0, 3);
    for (const three of [usable.slice(2, 5), usable.slice(4, 7), wordy]) {
      const page = await open(`#view=conference&ids=${three.map(({ id }) => id).join(',')}`);
      await page.locator('.options tbody tr').nth(2).waitFor();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(count(pdf), three.map(({ id }) => id).join()).toBe(1);
    }
  });

  it('prints a slip: one page a place, what the place publishes, the reply below the cut, and nothing of a person', async () => {
    // The longest names, addresses and telephones of the catalogue, besides some of every sort
    const longest = resources
      .filter((one) => !isSensitive(one) && /^tokyo\/[^/]+\//.test(one.id))
      .map((one) => ({ one, long: JSON.stringify([one.name, one.phones, one.location]).length }))
      .toSorted((a, b) => b.long - a.long)
      .slice(0, 4)
      .map(({ one }) => one);
    const places = [...chosen, ...longest];
    const page = await open(`#view=slip&ids=${places.map(({ id }) => id).join(',')}`);
    expect(count(await page.pdf({ preferCSSPageSize: true }))).toBe(places.length);
    expect(
      await page.locator('#shortlist-app :is(input, textarea, select, [contenteditable])').count(),
    ).toBe(0);
    await page.emulateMedia({ media: 'print' });
    for (const [at, { id, name, phones, fax, location }] of places.entries()) {
      const sheet = page.locator('.slip').nth(at);
      const text = (await sheet.textContent()) ?? '';
      for (const part of [
        name,
        ...(phones ?? []).slice(0, 2).map(({ number }) => number.slice(-4)),
        ...(fax ? [fax.slice(-4)] : []),
        ...(typeof location === 'object' && location.address ? [location.address] : []),
        '本人の同意',
        '日までにお返事がなければ、こちらからお電話します',
        'きりとり線',
        '受けられます',
        'まず見学から',
        'むずかしい',
        'ほかの場所',
        '（24時間）',
        '0120-279-338',
        `/resources/${id}/`,
      ])
        expect(text, id).toContain(part);
      expect(await sheet.locator('.qr svg').getAttribute('data-address')).toBe(
        `${site.origin}/resources/${id}/`,
      );
    }
    expect(await page.locator('button:visible, .site-header:visible').count()).toBe(0);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  it('prints at the press of a button', async () => {
    const page = await open(fragment('handout'));
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset['printed'] = 'yes';
      };
    });
    await press(page, '印刷する');
    expect(await page.evaluate(() => document.body.dataset['printed'])).toBe('yes');
  });
});

describe('だれにでも', () => {
  it.each(['', 'handout', 'slip', 'conference'])(
    'has no violation and no overflow in any view: %s',
    async (sheet) => {
      const page = await open(
        sheet ? `#view=${sheet}&ids=${ids.slice(0, 3).join(',')}` : '',
        stored([...ids.slice(0, 3), GONE]),
      );
      await expectToFitEach(page, VIEWS);
    },
  );

  it('has targets of 44 px', async () => {
    const page = await open('', stored(ids.slice(0, 2)));
    const small = await page.$$eval(
      '#shortlist-app :is(button, .choose, .button, summary)',
      (all) =>
        all
          .map((one) => ({ words: one.textContent, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
          .map(({ words, box }) => `${words} ${box.width}×${box.height}`),
    );
    expect(small).toEqual([]);
  });
});
