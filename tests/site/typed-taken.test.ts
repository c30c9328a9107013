/** 書いたものは、答えになるか、聞き返される: every box of text of the matcher, the table and the form. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../../scripts/measure/accessibility.ts';
import { contextFor } from '../../scripts/measure/site-browser.ts';
import { suiteSite } from './suite-site.ts';

const site = suiteSite();
const { contexts } = site;

/** @param missing a file that cannot be had */
async function open(path: string, ready: string, missing?: string): Promise<Page> {
  const context = await contextFor(site.browser);
  contexts.push(context);
  const page = await context.newPage();
  if (missing !== undefined) await page.route(missing, (route) => route.abort());
  await page.goto(site.origin + path);
  await page.locator(ready).first().waitFor();
  return page;
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const box = (page: Page) => page.getByRole('combobox', { name: '市区町村の名前' });
const legend = (page: Page) => page.locator('legend').first().innerText();
const chosen = (page: Page) => page.locator('#match-app select').first().inputValue();
async function placeScreen(): Promise<Page> {
  const page = await open('/match/', '#match-app form');
  await press(page, 'わからない・とばす');
  await press(page, 'わからない・とばす');
  return page;
}

describe('ぴったり探すの地域', () => {
  it.each(['ねりま', 'ネリマ', '練馬', '練馬区', 'nerima', '東京都練馬区', 'ねり'])(
    '「%s」と書いて、つぎへ',
    async (typed) => {
      const page = await placeScreen();
      await box(page).fill(typed);
      await press(page, 'つぎへ');
      expect(await legend(page)).toContain('どのくらいなら');
      await press(page, 'もどる');
      expect(await chosen(page)).toBe('131202');
      expect(await box(page).inputValue()).toBe(typed);
    },
  );

  it('Enter は、いちばん上をえらぶ。もう一度の Enter で、つぎへ', async () => {
    const page = await placeScreen();
    await box(page).fill('ちゅうおう');
    const first = await page.locator('.area-options [role=option]').first().innerText();
    await box(page).press('Enter');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await page.locator('.area-said').innerText()).toBe(`${first}を選びました`);
    await box(page).press('Enter');
    expect(await legend(page)).toContain('どのくらいなら');
  });

  it('変換を決める Enter は、えらぶことではない', async () => {
    const page = await placeScreen();
    await box(page).focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'ちゅうおう',
      selectionStart: 5,
      selectionEnd: 5,
    });
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    expect(await chosen(page)).toBe('');
    expect(await legend(page)).toContain('どこに住んで');
    await session.send('Input.insertText', { text: '中央' });
    expect(await box(page).inputValue()).toBe('中央');
    expect(await legend(page)).toContain('どこに住んで');
  });

  it('矢印で動き、Escape で閉じ、書いた字は残る', async () => {
    const page = await placeScreen();
    await box(page).fill('中央');
    expect(await box(page).getAttribute('aria-expanded')).toBe('true');
    await box(page).press('ArrowDown');
    await box(page).press('ArrowDown');
    const active = await box(page).getAttribute('aria-activedescendant');
    const second = page.locator('.area-options [role=option]').nth(1);
    expect(await second.getAttribute('id')).toBe(active);
    expect(await second.getAttribute('aria-selected')).toBe('true');
    expect(await accessibilityViolations(page)).toEqual([]);
    await box(page).press('Escape');
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
    expect(await box(page).inputValue()).toBe('中央');
    await box(page).press('ArrowUp');
    const last = await page.locator('.area-options [role=option]').last().innerText();
    await box(page).press('Enter');
    expect(await page.locator('.area-said').innerText()).toContain(last);
  });

  it('いくつか合うときは、聞いてから進む', async () => {
    const page = await placeScreen();
    await box(page).fill('中央');
    await press(page, 'つぎへ');
    const question = page.locator('.area-question');
    expect(await question.innerText()).toContain(
      '「中央」に合う地域がいくつかあります。どれですか',
    );
    await page.waitForFunction(() => document.activeElement?.className.includes('area-question'));
    expect(await accessibilityViolations(page)).toEqual([]);
    await press(page, '中央区（東京都）');
    expect(await legend(page)).toContain('どのくらいなら');
    await press(page, 'もどる');
    expect(await chosen(page)).toBe('131024');
  });

  it('全国の表が取れないときは、近くの地域の名前を読む', async () => {
    const page = await open('/match/', '#match-app form', '**/data/tables/country.json');
    await press(page, 'わからない・とばす');
    await press(page, 'わからない・とばす');
    await box(page).fill('ねりま');
    await press(page, 'つぎへ');
    expect(await legend(page)).toContain('どのくらいなら');
  });

  it('どこにもないときも聞き、決めずに進め、書いた字は残る', async () => {
    const page = await placeScreen();
    await box(page).fill('ぬるぽ市');
    await press(page, 'ここまでの答えで見る');
    expect(await page.locator('.area-question').innerText()).toContain(
      '「ぬるぽ市」という地域は見つかりません',
    );
    await press(page, '地域を決めずに進む');
    await page.waitForSelector('[data-match-state="found"]:not([hidden])');
    await page.goBack();
    expect(await box(page).inputValue()).toBe('ぬるぽ市');
  });

  it('1ページで全部見るときも、聞いてから出す', async () => {
    const page = await open('/match/#all=1', '#match-app form');
    await box(page).fill('北区');
    await press(page, 'ここまでの答えで見る');
    await page.locator('.area-question').waitFor();
    await press(page, '北区（東京都）');
    await page.waitForSelector('[data-match-state="found"]:not([hidden])');
    expect(await chosen(page)).toBe('131172');
  });

  it('年齢も、読めなければ聞く', async () => {
    const page = await open('/match/', '#match-app form');
    for (let screen = 0; screen < 5; screen += 1) await press(page, 'わからない・とばす');
    await page.getByLabel('年齢').fill('にじゅう');
    await press(page, 'ここまでの答えで見る');
    expect(await page.locator('#age-asked').innerText()).toContain(
      '「にじゅう」を年齢として読めませんでした',
    );
    expect(await page.getByLabel('年齢').inputValue()).toBe('にじゅう');
    await page.getByLabel('年齢').fill('２４歳');
    await press(page, 'ここまでの答えで見る');
    await page.waitForSelector('[data-match-state="found"]:not([hidden])');
    await page.getByLabel('答えをこのページのアドレスに残す').check();
    await page.waitForFunction(() => window.location.hash === '#age=24');
  });
});

describe('一覧表の地域', () => {
  it('書いた名前の表が出て、いくつか合うときは聞く', async () => {
    const page = await open('/table/', '#table-app form');
    const name = page.getByRole('combobox', { name: '地域の名前' });
    await name.fill('ねりま');
    await page.waitForFunction(() => window.location.hash === '#place=131202');
    await name.fill('中央');
    await name.press('Escape');
    await name.press('Enter');
    await press(page, '中央区（東京都）');
    await page.waitForFunction(() => window.location.hash === '#place=131024');
  });
});

describe('場所を足す・直す', () => {
  const start = async () => {
    const page = await open('/edit/#new', '#edit-app form');
    await press(page, '地域をえらぶ');
    return page;
  };
  const submit = (page: Page) => press(page, 'ファイルを作る');
  const areas = (page: Page) => page.locator('.chosen li').allInnerTexts();

  it('Enter でも、「この地域を足す」でも、書いた地域を足す', async () => {
    const page = await start();
    const name = page.getByRole('combobox', { name: '市区町村の名前で探す' });
    await name.fill('ねりま');
    await name.press('Enter');
    await name.fill('すぎなみ');
    await press(page, 'この地域を足す');
    expect((await areas(page)).map((text) => text.replace(/\s*×$/, ''))).toEqual([
      '東京都練馬区',
      '東京都杉並区',
    ]);
    await name.fill('中央区');
    await press(page, 'この地域を足す');
    await press(page, '東京都中央区');
    expect(await areas(page)).toHaveLength(3);
  });

  it('足さずに「ファイルを作る」をおしても、書いた地域・時間・休みは入る', async () => {
    const page = await start();
    await page.getByRole('combobox', { name: '市区町村の名前で探す' }).fill('nerima');
    await press(page, '時間をえらぶ');
    await page.getByLabel('火', { exact: true }).check();
    await page.getByLabel('始まり').fill('13:00');
    await page.getByText('決まった日だけ休み').click();
    await page.getByLabel('いつから').fill('2026-12-29');
    await submit(page);
    await page.locator('#edit-errors').waitFor();
    expect((await areas(page))[0]).toContain('東京都練馬区');
    expect(await page.locator('#f-hours-0').inputValue()).toContain('火 13:00');
    expect(await page.locator('#f-except-0').inputValue()).toBe('2026-12-29');
  });

  it('足せないものは、聞いてから進む', async () => {
    const page = await start();
    await page.getByRole('combobox', { name: '市区町村の名前で探す' }).fill('中央');
    await submit(page);
    await page.locator('.area-question').waitFor();
    expect(await page.locator('#edit-errors').count()).toBe(0);
    await press(page, '東京都中央区');
    await press(page, '時間をえらぶ');
    await page.getByLabel('始まり').fill('13:00');
    await submit(page);
    await page.getByText('まだ足していない時間があります').waitFor();
    expect(await page.locator('#edit-errors').count()).toBe(0);
  });
});
