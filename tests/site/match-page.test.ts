/** ぴったり探す, in a browser, over the real catalogue. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../../scripts/measure/accessibility.ts';
import { contextFor, VIEWS } from '../../scripts/measure/site-browser.ts';
import { NEED_IDS } from '../../src/domain/vocabulary/need.ts';
import { readFragment, writeFragment } from '../../src/islands/match/answers-fragment.ts';
import { besidesText } from '../../src/words/ja/besides.ts';
import { matchText } from '../../src/words/ja/match.ts';
import { deskText } from '../../src/words/ja/urgent-desks.ts';
import { expectToFitEach } from './each-view.ts';
import { suiteSite } from './suite-site.ts';

const site = suiteSite();
const { contexts } = site;

async function open(path: string): Promise<Page> {
  const context = await contextFor(site.browser);
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(site.origin + path);
  await page.locator('#match-app form, [data-match-state="found"]').first().waitFor();
  return page;
}
const found = (page: Page) => page.waitForSelector('[data-match-state="found"]:not([hidden])');
const hash = (page: Page) => page.evaluate(() => window.location.hash);
const suggestions = (page: Page) =>
  page.$$eval('[data-match-state] [data-verdict]', (items) =>
    items.map((item) => ({
      id: item.getAttribute('data-resource-id') ?? '',
      verdict: item.getAttribute('data-verdict') ?? '',
      text: item.textContent ?? '',
    })),
  );
const need = (page: Page, id: string) => page.locator(`input[name=need][value=${id}]`).check();
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const legend = (page: Page) => page.locator('legend').innerText();

describe('ぴったり探す', () => {
  it('asks six short questions, each of which may be skipped, and suggests three to five places with their reasons', async () => {
    const page = await open('/match/');
    await need(page, 'withdrawn');
    await press(page, 'つぎへ');
    expect(await legend(page)).toContain('こんなことはありますか');
    await press(page, 'わからない・とばす');
    await page.getByLabel('市区町村の名前').fill('ねりま');
    await page.getByRole('status').filter({ hasText: '練馬区（東京都）を選びました' }).waitFor();
    await press(page, 'つぎへ');
    await page.locator('input[name=step][value="1"]').check();
    await press(page, 'つぎへ');
    // What no place in reach says anything of is not asked.
    expect(await page.locator('input[name=condition]').count()).toBeGreaterThan(5);
    await page.locator('input[name=condition][value=free]').check();
    await press(page, 'つぎへ');
    expect(await page.getByText('6つの質問の6つ目').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('LEGEND');
    await page.getByLabel('年齢').fill('２４');
    await press(page, 'ここまでの答えで見る');
    await found(page);
    const first = (await suggestions(page)).filter(({ verdict }) => verdict !== 'differs');
    expect(first.length).toBeGreaterThanOrEqual(3);
    expect(first.length).toBeLessThanOrEqual(5);
    expect(await page.locator('.places.first .why li').count()).toBeGreaterThan(3);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('match-results');
    // Nothing is kept unless it is wished.
    expect(await hash(page)).toBe('');
    await page.getByLabel('答えをこのページのアドレスに残す').check();
    await page.waitForFunction(
      () => window.location.hash === '#need=withdrawn&place=131202&step=1&age=24&cond=free',
    );
    await page.reload();
    await found(page);
    expect(
      (await suggestions(page)).filter(({ verdict }) => verdict !== 'differs').map(({ id }) => id),
    ).toEqual(first.map(({ id }) => id));
    expect(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
    ).toEqual([0, 0, '']);
  });

  it('knows every municipality of the country once the place is asked for, and in an address', async () => {
    const page = await open('/match/');
    await need(page, 'money');
    await press(page, 'つぎへ');
    await press(page, 'わからない・とばす');
    await page.getByLabel('市区町村の名前').fill('さっぽろし');
    await page.getByRole('status').filter({ hasText: '札幌市（北海道）を選びました' }).waitFor();
    await press(page, 'ここまでの答えで見る');
    await found(page);
    const first = (await suggestions(page)).map(({ id }) => id);
    expect(first.slice(0, 3).some((id) => id.startsWith('hokkaido/'))).toBe(true);
    const again = await open('/match/#need=money&place=011002');
    await found(again);
    expect((await suggestions(again)).map(({ id }) => id)).toEqual(first);
  });

  it('lets who said a city alone choose a ward, whose desks come then', async () => {
    const page = await open('/match/#need=money&place=141003');
    await found(page);
    const wards = page.locator('[data-wards] button');
    await wards.first().waitFor();
    expect(await page.getByText(matchText.gaps('横浜市')).count()).toBe(0);
    await wards.getByText('鶴見区', { exact: true }).click();
    await page.waitForFunction(() => window.location.hash.includes('place=141011'));
    await found(page);
    await wards.first().waitFor({ state: 'detached' });
    const desks = (await suggestions(page)).slice(0, 3).map(({ text }) => text);
    expect(desks.some((text) => text.includes('鶴見区'))).toBe(true);
  });

  it('says first what is missing, and where to ask for it, where nothing near answers', async () => {
    const page = await open('/match/#need=mobility&need=place&place=152242&step=1');
    await found(page);
    const [missing, first] = [
      page.getByText(matchText.gaps('佐渡市')),
      page.locator('.places > li').first(),
    ];
    expect((await missing.boundingBox())!.y).toBeLessThan((await first.boundingBox())!.y);
    expect(await page.locator('p.status').textContent()).toBe(matchText.none + matchText.noneNext);
    await page.getByText(matchText.office('佐渡市')).click();
    await page.waitForURL('**/municipalities/152242/');
  });

  it('goes back by the browser, the answers still there', async () => {
    const page = await open('/match/');
    await need(page, 'food');
    await press(page, 'つぎへ');
    await press(page, 'つぎへ');
    await page.goBack();
    await page.getByText('6つの質問の2つ目').waitFor();
    await page.goBack();
    await page.getByText('6つの質問の1つ目').waitFor();
    expect(await page.locator('input[name=need][value=food]').isChecked()).toBe(true);
    await press(page, 'ここまでの答えで見る');
    await found(page);
    await press(page, '答えを消して、はじめから');
    expect(await page.locator('input[name=need][value=food]').isChecked()).toBe(false);
  });

  it('shows the urgent lines the moment a sign is named', async () => {
    const page = await open('/match/');
    await press(page, 'わからない・とばす');
    await page.locator('input[name=urgent][value=suicide]').check();
    await page.locator('.danger a[href^="tel:"]').first().waitFor();
    await page.locator('input[name=urgent][value=suicide]').uncheck();
    expect(await page.locator('.danger').count()).toBe(0);
  });

  it('names the desks of the place beside the lines, and keeps them in the list', async () => {
    const page = await open('/match/#urgent=food&place=131202&cond=no_phone');
    const desk = page.locator('.danger [data-resource-id="tokyo/nerima/self-reliance-desk"]');
    await desk.waitFor();
    const ids = await page.$$eval('.danger [data-resource-id]', (rows) =>
      rows.map((row) => row.getAttribute('data-resource-id')),
    );
    // Who cannot call goes there, or writes.
    expect(ids[0]).toBe('tokyo/nerima/self-reliance-desk');
    expect(ids.indexOf('national/anata-no-ibasho')).toBeLessThan(
      ids.indexOf('national/yorisoi-hotline'),
    );
    expect(await desk.innerText()).toContain('東京都練馬区豊玉北6-12-1');
    expect(await desk.innerText()).toContain(deskText.goThere);
    await found(page);
    expect((await suggestions(page)).map(({ id }) => id)).toContain(ids[0]);
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('names 119 and 110 where somebody may be dying, and where the lines cannot be had', async () => {
    const page = await open('/match/');
    await press(page, 'わからない・とばす');
    await page.locator('input[name=urgent][value=suicide]').check();
    await page.locator('[data-emergency] a[href="tel:119"]').waitFor();
    expect(await page.locator('[data-emergency] a[href="tel:110"]').count()).toBe(1);
    const offline = await open('/match/');
    await offline.route('**/data/match/**', (route) => route.abort());
    await press(offline, 'わからない・とばす');
    await offline.locator('input[name=urgent][value=food]').check();
    await offline.locator('[data-emergency] a[href="tel:119"]').waitFor();
    expect(await offline.locator('.danger a[href="/helplines/"]').count()).toBe(1);
  });

  it('names the lines of the country where the parts that show them cannot be had', async () => {
    const context = await contextFor(site.browser);
    contexts.push(context);
    const page = await context.newPage();
    await page.route('**/_astro/urgent-kit*', (route) => route.abort());
    await page.goto(`${site.origin}/match/`);
    await page.locator('#match-app form').waitFor();
    await press(page, 'わからない・とばす');
    await page.locator('input[name=urgent][value=violence]').check();
    await page.locator('[data-emergency] a[href="tel:110"]').waitFor();
    expect(await page.locator('.urgent-panels a[href="/helplines/"]').count()).toBe(1);
    expect(await page.locator('[data-quick-exit]').isVisible()).toBe(true);
  });

  it('gives a counsellor all questions on one page', async () => {
    const page = await open('/match/#all=1');
    expect(await page.locator('legend').count()).toBe(6);
    await need(page, 'work');
    await need(page, 'money');
    await page.locator('select').first().selectOption('131211');
    await press(page, 'ここまでの答えで見る');
    await found(page);
    expect(await page.locator('legend').count()).toBe(6);
    expect((await suggestions(page))[0]?.id).toMatch(/^tokyo\/adachi/);
    expect(await hash(page)).toBe('#all=1');
  });

  it.each([
    ['the need', async (page: Page) => need(page, 'violence')],
    [
      'the sign',
      async (page: Page) => {
        await press(page, 'わからない・とばす');
        await page.locator('input[name=urgent][value=violence]').check();
      },
    ],
  ] as const)(
    'never writes violence into the address, suggests only safe places, and lets one leave at once: %s',
    async (_name, say) => {
      const page = await open('/match/');
      expect(await page.locator('[data-quick-exit]').isVisible()).toBe(false);
      await say(page);
      await page.locator('.danger a[href^="tel:"]').first().waitFor();
      expect(await page.locator('[data-quick-exit]').isVisible()).toBe(true);
      await press(page, 'ここまでの答えで見る');
      await found(page);
      expect(await hash(page)).toBe('');
      expect(await page.getByText('答えをこのページのアドレスに残す').count()).toBe(0);
      expect(await page.getByText('安全のため、この答えはアドレスに残しません').count()).toBe(1);
      for (const { text } of await suggestions(page))
        expect(text).not.toMatch(/こども食堂|就労|社会福祉協議会/);
    },
  );

  it('lets who will say besides which addiction it is, and keeps it out of the address', async () => {
    const page = await open('/match/');
    await need(page, 'health');
    await press(page, '質問を1ページで全部見る');
    await page.getByLabel('市区町村の名前').fill('ねりま');
    await page.getByRole('status').filter({ hasText: '練馬区（東京都）を選びました' }).waitFor();
    await page.getByText(besidesText.label).click();
    await page.getByLabel(besidesText.alcohol).check();
    await press(page, 'ここまでの答えで見る');
    await found(page);
    const first = (await suggestions(page)).filter(({ verdict }) => verdict !== 'differs');
    expect(first.map(({ id }) => id)).toContain('tokyo/danshu-shinseikai');
    expect(first.map(({ id }) => id)).not.toContain('national/gamble-izonsho-kazoku-kai');
    expect(await hash(page)).not.toContain('alcohol');
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('shows a ladder of steps, what the area lacks, and the desks', async () => {
    const page = await open('/match/#need=withdrawn&place=131202&step=1');
    await found(page);
    expect(await page.locator('.ladder > li').count()).toBeGreaterThanOrEqual(2);
    await page.getByText('練馬区には、次の場所がまだ載っていません').waitFor();
    await page.getByText('まよったら、まずここへ').waitFor();
    expect(await page.locator('[data-match-state] a[href*="/resources/"]').count()).toBeGreaterThan(
      5,
    );
  });

  it.each([
    '#need=violence',
    '#urgent=violence',
    '#urgent=suicide',
    '#need=unknown-need',
    '#place=999999',
    '#step=9',
    '#age=999',
    '#cond=x',
    '#need=food&foo=1',
    '#__proto__=1&need=food',
  ])('uses what it can of %s and says that the rest was left out', async (fragment) => {
    const page = await open(`/match/${fragment}`);
    await page.getByText('アドレスに書いてあった答えの一部が読めなかった').waitFor();
    expect(await page.locator('.danger').count()).toBe(0);
  });

  it('begins with the results without the questions, which come when they are asked for', async () => {
    const page = await open('/match/#need=place&place=131202');
    await found(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    expect(await page.locator('#match-app form').count()).toBe(0);
    await page.route('**/match-form*', (route) => route.abort());
    await press(page, '答えをかえる');
    await page.getByText(matchText.formFailed).waitFor();
    expect(asked.some((url) => url.includes('/match-form'))).toBe(true);
    // Asking again loses none of the answers.
    await page.unroute('**/match-form*');
    await press(page, matchText.retry);
    await page.locator('#match-app form').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('LEGEND');
    expect(await page.locator('input[name=need][value=place]').isChecked()).toBe(true);
  });

  it('keeps what the page offers without the questions where they cannot be had', async () => {
    const context = await contextFor(site.browser);
    contexts.push(context);
    const page = await context.newPage();
    await page.route('**/match-form*', (route) => route.abort());
    await page.goto(`${site.origin}/match/`);
    await page.locator('.renewal .notice').waitFor();
    expect(await page.locator('#match-app a[href*="/needs/"]').count()).toBeGreaterThan(5);
    await page.unroute('**/match-form*');
    await page.locator('.renewal button').click();
    await page.locator('#match-app form').waitFor();
  });

  it('says when the data cannot be had, and tries again', async () => {
    const page = await open('/match/');
    await page.route('**/data/match/**', (route) => route.abort());
    await need(page, 'food');
    await press(page, 'ここまでの答えで見る');
    await page.waitForSelector('[data-match-state="failed"]');
    await page.unroute('**/data/match/**');
    await press(page, 'もう一度ためす');
    await found(page);
  });

  it.each([
    '#need=language&place=133817&step=4',
    '#age=30',
    '#need=place&place=134015&cond=wheelchair,language:uk,day:水',
  ])('is never empty of a next step: %s', async (fragment) => {
    const page = await open(`/match/${fragment}`);
    await found(page);
    expect(await page.locator('[data-match-state] [data-resource-id]').count()).toBeGreaterThan(0);
  });

  it('breaks no rule of accessibility in any view', async () => {
    const page = await open('/match/#all=1');
    await expectToFitEach(page, VIEWS);
    await page.locator('input[name=urgent][value=food]').check();
    await need(page, 'work');
    await press(page, 'ここまでの答えで見る');
    await found(page);
    await expectToFitEach(page, VIEWS);
  });

  it('prints the results without the questions', async () => {
    const page = await open('/match/#need=food&place=131202');
    await found(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.after').isVisible()).toBe(false);
    expect(await page.locator('.places.first').isVisible()).toBe(true);
  });

  it('offers the lists and the desks of the places without a script', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(`${site.origin}/match/`);
    expect(await page.locator('#match-app a[href="/municipalities/"]').count()).toBe(1);
    expect(await page.locator('.needs a').count()).toBe(NEED_IDS.length);
  });
});

describe('答えのアドレス', () => {
  const isKnown = (code: string) => code === '131202';

  it('gives back what it was given', () => {
    const answers = {
      needs: ['food', 'work'],
      municipality: '131202',
      neighbours: false,
      step: 0,
      age: 17,
      conditions: ['language:zh', 'day:土'],
      urgent: ['food'],
    } as const;
    expect(readFragment(writeFragment(answers, true), isKnown)).toEqual({
      answers,
      isAll: true,
      isPartial: false,
    });
  });

  it('holds nothing that may endanger', () => {
    const of = (
      urgent: readonly ('violence' | 'suicide' | 'food')[],
      needs: readonly ('violence' | 'food')[] = ['food'],
    ) => writeFragment({ needs, conditions: [], urgent }, false);
    expect(of(['violence'])).toBe('');
    expect(of([], ['violence', 'food'])).toBe('');
    expect(of(['suicide', 'food'])).toBe('#need=food&urgent=food');
  });
});
