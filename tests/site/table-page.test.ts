/** 一覧表, as a counsellor uses it: in a browser, over the real catalogue. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contextFor, type View } from '../../scripts/measure/site-browser.ts';
import { totalOf, watchPage } from '../../scripts/measure/watch-page.ts';
import { pageAt } from './built-site.ts';
import { expectToFitEach, PHONE_AND_DESK } from './each-view.ts';
import { suiteSite } from './suite-site.ts';

const site = suiteSite();
const { contexts } = site;

async function open(path: string, view?: View, prepare?: (page: Page) => unknown): Promise<Page> {
  const context = await contextFor(site.browser, view);
  contexts.push(context);
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(site.origin + path);
  await page.locator('#table-app form').waitFor();
  return page;
}
const state = (page: Page, value: string) => page.waitForSelector(`[data-table-state="${value}"]`);
const rows = (page: Page) => page.locator('.place-table tbody tr');
const ids = (page: Page) =>
  page.$$eval('.place-table tbody tr', (all) =>
    all.map((one) => one.getAttribute('data-resource-id') ?? ''),
  );
const cells = (page: Page, column: string) =>
  page.$$eval(`.place-table tbody td[data-column="${column}"]`, (all) =>
    all.map((one) => one.textContent ?? ''),
  );
const hash = (page: Page) => page.evaluate(() => window.location.hash);
const status = (page: Page) => page.locator('[data-table-state] p.status').textContent();
const heading = (page: Page, column: string) =>
  page.locator(`.place-table th[data-column="${column}"]`);
const countIn = (words: string | null) => Number(/(\d+)か所あります/.exec(words ?? '')?.[1]);

const LIGHT_360: View = { colorScheme: 'light', viewport: { width: 360, height: 740 } };

describe('一覧表', () => {
  it('asks for a municipality first, then shows twenty rows and says how many there are', async () => {
    const page = await open('/table/');
    await state(page, 'asking');
    expect(await status(page)).toContain('はじめに市区町村を選んでください');
    await page.getByLabel('市区町村').selectOption('131202');
    await state(page, 'found');
    expect(await rows(page).count()).toBe(20);
    expect(countIn(await status(page))).toBeGreaterThan(100);
    expect(await page.locator('p.status[role=status]').count()).toBe(1);
    expect(await hash(page)).toBe('#place=131202');
    expect(await page.locator('h2').first().textContent()).toBe('練馬区の一覧表');
  });

  it('links every row to its page and shows what is unknown as 要確認', async () => {
    const page = await open('/table/#place=131202');
    await state(page, 'found');
    const links = await page.$$eval('.place-table tbody th[scope=row] a', (all) =>
      all.map((one) => one.getAttribute('href')),
    );
    expect(links).toEqual((await ids(page)).map((id) => `/resources/${id}/`));
    for (const link of links) expect(pageAt(link!)).toContain('<h1');
    expect(await page.locator('.place-table td .unknown').count()).toBeGreaterThan(5);
    expect(
      await page.locator('.place-table td[data-column=contact] a[href^="tel:"]').count(),
    ).toBeGreaterThan(5);
  });

  it('sorts by any column with the keyboard, both ways, and keeps it in the address', async () => {
    const page = await open('/table/#place=131202');
    await state(page, 'found');
    expect(await heading(page, 'kind').getAttribute('aria-sort')).toBe('ascending');
    await heading(page, 'confirmed').getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(
      await page.$$eval('.place-table th[aria-sort]', (all) =>
        all.map((one) => [one.getAttribute('data-column'), one.getAttribute('aria-sort')]),
      ),
    ).toEqual([['confirmed', 'ascending']]);
    const oldest = (await ids(page))[0];
    expect(await status(page)).toContain('情報の古いものから');
    expect(await hash(page)).toBe('#place=131202&sort=confirmed');
    await page.keyboard.press('Space');
    expect(await heading(page, 'confirmed').getAttribute('aria-sort')).toBe('descending');
    expect(await hash(page)).toBe('#place=131202&sort=-confirmed');
    expect((await ids(page))[0]).not.toBe(oldest);
    expect(
      await page.evaluate(() => document.activeElement?.closest('th')?.getAttribute('data-column')),
    ).toBe('confirmed');
    await page.reload();
    await state(page, 'found');
    expect(await heading(page, 'confirmed').getAttribute('aria-sort')).toBe('descending');
    const days = (await cells(page, 'confirmed')).map((text) =>
      (/(\d+)年(?:(\d+)月)?(?:(\d+)日)?/.exec(text) ?? ['', '0'])
        .slice(1)
        .map((part: string | undefined) => (part ?? '01').padStart(2, '0'))
        .join('-'),
    );
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('narrows by need, group and step, and widens to neighbours and the prefecture', async () => {
    const page = await open('/table/#place=131202');
    await state(page, 'found');
    const all = countIn(await status(page));
    expect(await page.locator('.place-table th[data-column=area]').count()).toBe(0);
    await page.locator('#table-app form').getByLabel('種類').selectOption('food');
    const food = countIn(await status(page));
    expect(food).toBeGreaterThan(0);
    expect(food).toBeLessThan(all);
    for (const kind of await cells(page, 'kind'))
      expect([
        '子ども食堂・地域食堂',
        'フードパントリー',
        'フードバンク（団体向け）',
        '宅食・配食',
      ]).toContain(kind);
    await page.locator('#table-app form').getByLabel('参加のステップ').selectOption('1');
    for (const step of await cells(page, 'step')) expect(step).toContain('行ってみる');
    await page.locator('#table-app form').getByLabel('困りごと').selectOption('food');
    await page.getByLabel('となりの地域も入れる').check();
    await page.waitForFunction(
      (least) =>
        Number(
          /(\d+)か所あります/.exec(document.querySelector('p.status')?.textContent ?? '')?.[1],
        ) > least,
      food,
    );
    expect(new Set(await cells(page, 'area')).size).toBeGreaterThanOrEqual(1);
    await page.getByLabel('都道府県や全国の場所も入れる').check();
    expect(await hash(page)).toBe('#place=131202&near=1&wide=1&need=food&group=food&step=1');
    await page.reload();
    await state(page, 'found');
    expect(await page.locator('#table-app form').getByLabel('困りごと').inputValue()).toBe('food');
    expect(await page.getByLabel('となりの地域も入れる').isChecked()).toBe(true);
  });

  it('widens by twenty and reads on at the first new row', async () => {
    const page = await open('/table/#place=131202');
    await state(page, 'found');
    await page.getByRole('button', { name: /^もっと見る/ }).click();
    await page.waitForFunction(() => document.activeElement?.closest('tr') !== null);
    expect(await rows(page).count()).toBe(40);
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest('tr')?.getAttribute('data-resource-id'),
      ),
    ).toBe((await ids(page))[20]);
  });

  it('never offers violence and shows none of its places', async () => {
    const page = await open('/table/#place=131202&wide=1&sort=-name');
    await state(page, 'found');
    expect(
      await page.$$eval('select option', (all) =>
        all.map((one) => (one as HTMLOptionElement).value),
      ),
    ).not.toContain('violence');
    const sensitive = await page.evaluate(async () =>
      (
        await Promise.all(
          ['131202', '130001', 'national'].map(async (area) =>
            (await fetch(`/data/table/${area}.json`)).text(),
          ),
        )
      ).some((text) => text.includes('"violence"')),
    );
    expect(sensitive).toBe(false);
  });

  it.each([
    '#need=violence',
    '#place=999999',
    '#place=131202&step=12',
    '#sort=password',
    '#place=131202&foo=1',
  ])('uses what it can of %s and says that the rest was left out', async (fragment) => {
    const page = await open(`/table/${fragment}`);
    await page.getByText('アドレスに書いてあった条件の一部が読めなかった').waitFor();
    await state(page, fragment.includes('131202') ? 'found' : 'asking');
    expect(await hash(page)).toBe(fragment.includes('131202') ? '#place=131202' : '');
  });

  it('follows an address changed by hand', async () => {
    const page = await open('/table/#place=131202');
    await state(page, 'found');
    await page.evaluate(() => {
      window.location.hash = '#place=131202&group=food';
    });
    await page.waitForFunction(
      () => (document.querySelectorAll<HTMLSelectElement>('select')[2]?.value ?? '') === 'food',
    );
    for (const kind of await cells(page, 'kind')) expect(kind).toMatch(/食/);
  });

  it('says when there is nothing, and when the data cannot be had, and tries again', async () => {
    const empty = await open('/table/#place=131202&group=food&step=6');
    await state(empty, 'found');
    expect(await status(empty)).toContain('まだ載っていません');
    const page = await open('/table/', undefined, (one) =>
      one.route('**/data/table/**', (route) => route.abort()),
    );
    await page.getByLabel('市区町村').selectOption('131202');
    await state(page, 'failed');
    await page.unroute('**/data/table/**');
    await page.getByRole('button', { name: 'もう一度ためす' }).click();
    await state(page, 'found');
  });

  it('saves every row of the choices as CSV, in the order shown', async () => {
    const poison = (text: string) => {
      const data = JSON.parse(text) as { records: Record<'name' | 'kana', unknown[]> };
      data.records.name[0] = '=HYPERLINK("https://example.jp","見本")';
      data.records.kana[0] = 'ああああ';
      return JSON.stringify(data);
    };
    const page = await open('/table/', undefined, (one) =>
      one.route('**/data/table/131202.json', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: poison(await response.text()) });
      }),
    );
    await page.getByLabel('市区町村').selectOption('131202');
    await state(page, 'found');
    await heading(page, 'name').getByRole('button').click();
    const count = countIn(await status(page));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV で保存' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^一覧表-練馬区-\d{4}-\d{2}-\d{2}\.csv$/);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF"名前"')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\n"[^"]*",/);
    const [headings, ...lines] = parse(text, { bom: true }) as string[][];
    expect(headings!.slice(0, 3)).toEqual(['名前', '地域', '種類']);
    expect(lines.length).toBe(count);
    expect(lines[0]![0]).toBe(`'=HYPERLINK("https://example.jp","見本")`);
    expect(lines.slice(0, 20).map((line) => line.at(-1))).toEqual(
      (await ids(page)).map((id) => `${site.origin}/resources/${id}/`),
    );
    for (const cell of lines.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    await page.getByText('を保存しました').waitFor();
  });

  it('shows one column a way of contact in a view of its own, kept in the address and in the CSV', async () => {
    const page = await open('/table/#place=131202');
    await state(page, 'found');
    await page.getByLabel('見かた').selectOption('contact');
    expect(await hash(page)).toBe('#place=131202&view=contact');
    for (const column of ['address', 'phone', 'fax', 'email', 'url'])
      expect(await heading(page, column).count(), column).toBe(1);
    expect(await heading(page, 'hours').count()).toBe(0);
    expect((await cells(page, 'address')).some((text) => text.includes('練馬区'))).toBe(true);
    await page.locator('summary', { hasText: '列をえらぶ' }).click();
    await page.locator('input[name=column][value=fax]').uncheck();
    expect(await hash(page)).toContain('cols=name.address.kind.phone.line');
    expect(await page.getByLabel('見かた').inputValue()).toBe('own');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV で保存' }).click(),
    ]);
    const [headings] = parse(readFileSync(await download.path(), 'utf8'), {
      bom: true,
    }) as string[][];
    expect(headings!.slice(0, 4)).toEqual(['名前', '住所', '種類', '電話']);
    await page.reload();
    await state(page, 'found');
    expect(await heading(page, 'fax').count()).toBe(0);
    expect(await heading(page, 'phone').count()).toBe(1);
  });

  it('measures from a place of the table, and puts the nearest first', async () => {
    const page = await open('/table/#place=131202&view=going');
    await state(page, 'found');
    const from = page.getByLabel('距離をどこから測るか');
    const origin = await from.locator('option').nth(1).getAttribute('value');
    await from.selectOption(origin);
    await heading(page, 'distance').getByRole('button').click();
    expect((await ids(page))[0]).toBe(origin);
    const kms = (await cells(page, 'distance')).map((text) =>
      Number(/約([\d.]+)km/.exec(text)?.[1]),
    );
    expect(kms[0]).toBe(0);
    expect(kms).toEqual(kms.toSorted((a, b) => a - b));
    expect(await hash(page)).toContain(`from=${encodeURIComponent(origin!)}`);
  });

  it('copies a link to the table as it stands, or shows it', async () => {
    const page = await open('/table/#place=131202&view=whom&need=food');
    await state(page, 'found');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('見本')) },
      });
    });
    await page.getByRole('button', { name: 'この表のリンクをコピー' }).click();
    expect(await page.getByLabel('この表のリンク', { exact: true }).inputValue()).toBe(
      `${site.origin}/table/#place=131202&need=food&view=whom`,
    );
  });

  it('prints all rows on sheets that lie across', async () => {
    const page = await open('/table/#place=131202');
    await state(page, 'found');
    const count = countIn(await status(page));
    expect(count).toBeGreaterThan(20);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await rows(page).count()).toBe(count);
    expect(await page.getByText(/に印刷$/).count()).toBe(1);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.waitForFunction(
      () => document.querySelectorAll('.place-table tbody tr').length === 20,
    );
  });

  it('no violation, no overflow, nothing to anyone else, at most 100 kB, on a phone and a desk, light and dark', async () => {
    let watch: ReturnType<typeof watchPage> | undefined;
    const page = await open('/table/#place=131202', LIGHT_360, async (one) => {
      watch = watchPage(one, site.origin);
    });
    await state(page, 'found');
    await expectToFitEach(page, PHONE_AND_DESK);
    expect(watch!.foreign).toEqual([]);
    expect(watch!.errors).toEqual([]);
    expect(totalOf(await watch!.weight())).toBeLessThanOrEqual(100_000);
  });

  it('keeps the names in view while the columns scroll', async () => {
    const page = await open('/table/#place=131202', LIGHT_360);
    await state(page, 'found');
    const before = await page.locator('.place-table tbody th').first().boundingBox();
    await page.locator('.table-scroll').focus();
    await page.locator('.table-scroll').evaluate((region) => {
      region.scrollLeft = 600;
    });
    const after = await page.locator('.place-table tbody th').first().boundingBox();
    expect(Math.abs(after!.x - before!.x)).toBeLessThan(3);
    expect(after!.width).toBeLessThan(360 / 2);
  });

  it('offers the plain lists without script', async () => {
    const html = pageAt('/table/');
    expect(html).toContain('この表には JavaScript が必要です');
    for (const way of ['/municipalities/', '/needs/food/']) expect(html).toContain(`href="${way}"`);
  });

  it('is linked from a municipality and from its needs, but not from violence', () => {
    expect(pageAt('/municipalities/131202/')).toContain('href="/table/#place=131202"');
    expect(pageAt('/municipalities/131202/food/')).toMatch(
      /href="\/table\/#place=131202&(?:amp;|#38;)?need=food"/,
    );
    expect(pageAt('/municipalities/131202/soudan/')).not.toContain('/table/#');
  });
});
