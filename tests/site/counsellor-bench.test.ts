/** 相談員の机: the case beside its results, the choices, and the way into つなぎ帳 and onto paper, in a browser. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../../scripts/measure/accessibility.ts';
import { contextFor, VIEWS, type View } from '../../scripts/measure/site-browser.ts';
import { suiteSite } from './suite-site.ts';
import { expectToFitEach } from './each-view.ts';

const site = suiteSite();
const { contexts } = site;

const WIDE: View = { colorScheme: 'light', viewport: { width: 1280, height: 900 } };
const CASE = '#need=withdrawn&place=131202&step=1&all=1';
const WORD = '坂の上でたいへん';

async function open(view: View = WIDE, fragment = CASE): Promise<Page> {
  const context = await contextFor(site.browser, view);
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(`${site.origin}/match/${fragment}`);
  await page.waitForSelector('[data-match-state="found"]:not([hidden])');
  // The bench comes in a file of its own, after the results; until then nothing is folded or chosen.
  if (fragment.includes('all=1')) await page.waitForSelector('.choice-tray', { state: 'attached' });
  return page;
}
const shown = (page: Page) =>
  page.$$eval('.places.first [data-resource-id]', (items) =>
    items.map((item) => item.getAttribute('data-resource-id')!),
  );
const press = (page: Page, name: string, at = 0) =>
  page.locator('.choice-row').nth(at).getByRole('button', { name, exact: true }).click();
const count = (page: Page) => page.locator('[data-choice-count]').textContent();
/** everything that outlives the page's memory */
const remembered = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      window.location.href,
      window.history.state,
      document.cookie,
    ]),
  );
async function choose(page: Page) {
  await press(page, 'えらぶ', 0);
  await press(page, '合わない', 1);
  const reasons = page.locator('.unfit-reasons');
  await reasons.getByLabel('満員だった').check();
  await reasons.getByLabel('そのほか').check();
  await reasons.getByLabel('ひとこと').fill(WORD);
  await press(page, 'あとで', 2);
}
const stored = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('shortlist') ?? '{"items":[]}') as unknown);

describe('相談員の机', () => {
  it('leads to what the area does not have yet, on a page that is there', async () => {
    const page = await open();
    const link = page.locator('.choice-tray a[href$="#gaps"]');
    await link.click();
    await page.waitForURL(/\/municipalities\/131202\/#gaps$/);
    await page.locator('#gaps a').click();
    await page.waitForURL(/\/gaps\/131202\/$/);
  });

  it('keeps the case beside its results, which follow an answer and leave the focus where it is', async () => {
    const page = await open();
    const boxes = async () => [
      (await page.locator('.case').boundingBox())!,
      (await page.locator('.results').boundingBox())!,
    ];
    const [form, results] = await boxes();
    expect(form!.x + form!.width).toBeLessThanOrEqual(results!.x);
    const before = await shown(page);
    const food = page.locator('input[name=need][value=food]');
    await page.locator('input[name=need][value=withdrawn]').uncheck();
    await food.check();
    await page.waitForFunction(
      (ids) =>
        [...document.querySelectorAll('.places.first [data-resource-id]')]
          .map((item) => item.getAttribute('data-resource-id'))
          .join() !== ids,
      before.join(),
    );
    expect(await food.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.results [role=status]').first().textContent()).toMatch(/か所/);
    // The case stays in sight while the results are read.
    await page.locator('.choice-tray').scrollIntoViewIfNeeded();
    const [later] = await boxes();
    expect(later!.y + later!.height).toBeGreaterThan(300);
    expect(later!.y).toBeLessThan(200);
  });

  it('folds the case to what was answered on a narrow screen', async () => {
    const page = await open(VIEWS[0]);
    const form = page.locator('#match-app form');
    expect(await form.isVisible()).toBe(false);
    expect(await page.locator('.case-line').textContent()).toContain('練馬区');
    const line = (await page.locator('.case-line').boundingBox())!;
    expect(line.height).toBeLessThan(64);
    await page.getByRole('button', { name: /答えを ?ひらく/ }).click();
    expect(await form.isVisible()).toBe(true);
    await page.getByRole('button', { name: /答えを ?たたむ/ }).click();
    expect(await form.isVisible()).toBe(false);
  });

  it('keeps the choices in memory only: nothing is written, and a reload has none', async () => {
    const page = await open();
    const before = await remembered(page);
    await choose(page);
    expect(await count(page)).toBe('えらんだ1か所・あとで1か所・合わない1か所');
    expect(await remembered(page)).toBe(before);
    // An answer more does not lose what was thought.
    await page.locator('input[name=need][value=money]').check();
    await page.waitForFunction(() => window.location.hash.includes('money'));
    expect(await count(page)).toBe('えらんだ1か所・あとで1か所・合わない1か所');
    await page.reload();
    await page.waitForSelector('[data-match-state="found"]:not([hidden])');
    expect(await count(page)).toBe('えらんだ0か所・あとで0か所・合わない0か所');
    expect(await remembered(page)).not.toMatch(/unfit|chosen|坂の上/);
  });

  it('begins anew without the choices of the person before', async () => {
    const page = await open();
    await choose(page);
    await page.getByRole('button', { name: '答えを消して、はじめから' }).click();
    await page.locator('input[name=need][value=withdrawn]').check();
    await page.getByRole('button', { name: 'ここまでの答えで見る' }).click();
    await page.waitForSelector('[data-match-state="found"]:not([hidden])');
    expect(await count(page)).toBe('えらんだ0か所・あとで0か所・合わない0か所');
  });

  it.each([
    ['violence', (page: Page) => page.locator('input[name=need][value=violence]').check()],
    ['dying', (page: Page) => page.locator('input[name=urgent][value=suicide]').check()],
  ] as const)('drops and offers no choices in a case of %s', async (_case, say) => {
    const page = await open();
    await choose(page);
    await say(page);
    await page.waitForSelector('.danger');
    await page.waitForFunction(() => !document.querySelector('.choice-row, .choice-tray'));
    expect(await remembered(page)).not.toMatch(/unfit|chosen|坂の上|violence|suicide/);
  });

  it('takes the chosen into つなぎ帳 as places alone', async () => {
    const page = await open();
    const [first] = await shown(page);
    await choose(page);
    await page.getByRole('button', { name: 'えらんだ場所をつなぎ帳に入れる' }).click();
    await page.getByText('1か所をつなぎ帳に入れました。').waitFor();
    expect(await stored(page)).toEqual({
      version: 1,
      items: [{ id: first, addedOn: expect.any(String) as string }],
    });
  });

  it('takes marks and reasons when that is pressed, never one’s own words, and shows them at the meeting', async () => {
    const page = await open();
    const ids = await shown(page);
    await choose(page);
    await page.getByRole('button', { name: '印と理由もつなぎ帳に入れる' }).click();
    await page.getByText('3か所を、印と理由といっしょに').waitFor();
    const { items } = (await stored(page)) as { items: { id: string; mark: object }[] };
    expect(items.map(({ id, mark }) => [id, mark])).toEqual([
      [ids[0], { choice: 'chosen' }],
      [ids[1], { choice: 'unfit', reasons: ['full', 'other'] }],
      [ids[2], { choice: 'later' }],
    ]);
    expect(await remembered(page)).not.toContain(WORD);
    await page.goto(`${site.origin}/shortlist/`);
    await page.getByText('相談のときの印: 合わない（満員だった、そのほか）').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '支援調整会議の紙' }).click();
    await page.waitForSelector('.conference');
    const rows = await page.$$eval('.options tbody tr', (all) =>
      all.map((row) => [row.getAttribute('data-resource-id'), row.textContent ?? ''] as const),
    );
    expect(rows.map(([id]) => id)).toEqual([ids[0], ids[2]]);
    expect(rows[0]![1]).toContain('【えらんだ】');
    expect(rows[1]![1]).toContain('【あとで】');
    expect(await page.locator('.reviewed').textContent()).toContain('満員だった');
    expect(await accessibilityViolations(page)).toEqual([]);
    // What does not fit is on no paper for others, and a mark can be taken away.
    await page.goBack();
    await page.getByRole('button', { name: /^つなぎ票/ }).click();
    await page.waitForSelector('.slip');
    expect(
      await page.$$eval('.slip', (all) => all.map((one) => one.getAttribute('data-resource-id'))),
    ).toEqual([ids[0], ids[2]]);
    await page.goBack();
    for (let left = 3; left > 0; left -= 1)
      await page.getByRole('button', { name: '印を消す' }).first().click();
    expect(JSON.stringify(await stored(page))).not.toContain('mark');
  });

  it('breaks no rule of accessibility and does not overflow in any view', async () => {
    const page = await open(VIEWS[0]);
    await choose(page);
    const smallTargets = () =>
      page.$$eval(
        '.choice, .unfit-reasons label, .case-line button, .choice-tray .button',
        (all) =>
          all
            .map((one) => one.getBoundingClientRect())
            .filter(({ height, width }) => height > 0 && Math.min(height, width) < 43.5).length,
      );
    await expectToFitEach(page, [...VIEWS, WIDE], async () => expect(await smallTargets()).toBe(0));
  });

  it('leaves a resident’s questions without choices', async () => {
    const page = await open(WIDE, '#need=withdrawn&place=131202&step=1');
    expect(await page.locator('.choice-row, .choice-tray, .case-line').count()).toBe(0);
  });
});
