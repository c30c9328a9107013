/** 相談会・行事を書く, in a browser: filled on a telephone, mended, and sent without an account. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../../scripts/measure/accessibility.ts';
import { field } from '../../scripts/pictures/sample-draft.ts';
import { unsavedGathering } from '../../src/catalogue/read/read-gatherings.ts';
import { momentInJapan, addDays } from '../../src/domain/time/calendar-date.ts';
import { violenceWords } from '../../src/domain/vocabulary/telling-text.ts';
import { overflowOf } from './overflow.ts';
import { suiteSite } from './suite-site.ts';
import { writerPage, type Look } from './writer-page.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const site = suiteSite();
const { municipalities, danger } = realCatalogue();
const TODAY = momentInJapan(new Date()).date;
/** A day that is to come, whenever this runs. */
const DAY = addDays(TODAY, 30);
const CONTACT = { name: '見本の会', email: 'mihon@example.jp' };

async function open(fragment = '#event', look?: Look): Promise<Page> {
  const page = await writerPage(site, look);
  // A catalogue whose body is named.
  await page.route('**/edit/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(id="edit-data"[^>]*>)\{/,
      `$1{"contact":${JSON.stringify(CONTACT)},`,
    );
    await route.fulfill({ response, body });
  });
  await page.goto(`${site.origin}/edit/${fragment}`);
  await page.getByRole('button', { name: 'ファイルを作る' }).waitFor();
  return page;
}

const submit = (page: Page) => page.getByRole('button', { name: 'ファイルを作る' }).click();
const store = (page: Page) => page.evaluate(() => JSON.stringify({ ...window.localStorage }));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

async function fill(page: Page): Promise<void> {
  await field(page, 'name').fill('見本のくらし相談会');
  await field(page, 'kind').selectOption('mobile');
  await field(page, 'host').fill('見本区 福祉課');
  await page.getByRole('button', { name: '地域をえらぶ' }).click();
  await page.getByRole('combobox', { name: '市区町村の名前で探す' }).fill('ねりま');
  await page.getByRole('option', { name: '東京都練馬区' }).click();
  await page.locator('#days-date').fill(DAY);
  await page.locator('#days-from').fill('13:00');
  await page.locator('#days-to').fill('16:00');
  await page.getByRole('button', { name: 'この日を足す' }).click();
  await field(page, 'place-name').fill('見本区民センター');
  await field(page, 'source-0-title').fill('見本区のお知らせ');
  await field(page, 'source-0-url').fill('https://www.city.mihon.lg.jp/soudan');
  await field(page, 'source-0-licence').fill('公開されている情報（事実のみ）');
}

describe('相談会・行事を書く', () => {
  it('is chosen from the form of a place, and loaded only then', async () => {
    const page = await open('#new');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const heavy = () => asked.filter((path) => /GatheringPage|event-form/.test(path));
    await page.waitForLoadState('networkidle');
    expect(heavy()).toEqual([]);
    await page.getByRole('link', { name: '日にちの決まった相談会・行事を書く' }).click();
    await page.locator('[data-edit-target=event] form').waitFor();
    expect(heavy().length).toBe(2);
  });

  it('says what is wrong at its field, and leads there; then the file can be sent by mail', async () => {
    const page = await open();
    await fill(page);
    await page.getByRole('button', { name: '自分で書く行を足す' }).click();
    await field(page, 'on-1').fill('12月5日');
    await field(page, 'on-1').blur();
    await field(page, 'on-1-error').waitFor();
    expect(await field(page, 'on-1-error').textContent()).toContain('日にちを読みとれません');
    await field(page, 'booking').selectOption('needed');
    await submit(page);
    await page.waitForFunction(() => document.activeElement?.id === 'edit-errors');
    expect(await page.locator('#edit-errors li').allTextContents()).toEqual([
      expect.stringMatching(/^日にちと時間 2: 日にちを読みとれません/),
      expect.stringMatching(/^予約: 予約がいるのに、連絡先がありません/),
    ]);
    await page.locator('#edit-errors a').first().click();
    expect(await focused(page)).toBe('f-on-1');
    await page.getByRole('button', { name: '2行目を消す' }).click();
    await page.locator('#edit-errors a').first().click();
    expect(await focused(page)).toBe('f-booking');
    await field(page, 'phones-0-number').fill('03-1234-5678');
    await submit(page);
    await page.locator('[data-finished=true]').waitFor();

    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'ファイルを保存する' }).click();
    const download = await waiting;
    const text = readFileSync(await download.path(), 'utf8');
    const path = await page.locator('[data-entry-path]').textContent();
    expect(path).toBe(`content/events/tokyo/nerima/${DAY}-mobile.yml`);
    expect(download.suggestedFilename()).toBe(`${DAY}-mobile.yml`);
    const { table, problems } = unsavedGathering(`tokyo/nerima/${DAY}-mobile`, text, {
      areas: municipalities,
      entries: { get: () => undefined },
      ids: { has: () => false },
      violence: violenceWords(danger),
      today: TODAY,
    });
    expect(problems).toEqual([]);
    expect(table).toMatchObject({ name: '見本のくらし相談会', on: [`${DAY} 13:00-16:00`] });

    const mail = new URL((await page.locator('[data-mail]').getAttribute('href'))!);
    expect(mail.pathname).toBe(CONTACT.email);
    expect(mail.searchParams.get('subject')).toBe('相談会・行事の追加: 見本のくらし相談会');
    expect(mail.searchParams.get('body')!.replaceAll('\r', '')).toBe(
      `ファイルの置き場所: ${path}\n\n${text}`,
    );
    const github = new URL((await page.locator('[data-github]').getAttribute('href'))!);
    expect(github.pathname).toMatch(/\/new\/main\/content\/events\/tokyo\/nerima$/);
    expect(github.searchParams.get('value')).toBe(text);
    await page.emulateMedia({ media: 'print' });
    expect((await page.locator('.edit-sheet').innerText()).replaceAll(/\s+/g, ' ')).toContain(
      'ひらくところ 見本区 福祉課',
    );
  });

  it('takes the day that stands in the boxes, and asks about a time without one', async () => {
    const page = await open();
    await page.locator('#days-from').fill('13:00');
    await submit(page);
    expect(await focused(page)).toBe('days-date');
    await page.getByText('まだ足していない時間があります').waitFor();
    await page.locator('#days-date').fill(DAY);
    await submit(page);
    expect(await field(page, 'on-0').inputValue()).toBe(`${DAY} 13:00-`);
  });

  it('keeps a draft, offers it from the form of a place, and opens with the area of the address', async () => {
    const page = await open('#event&area=131202');
    await page.locator('.chosen', { hasText: '練馬区' }).waitFor();
    await field(page, 'name').fill('見本のくらし相談会');
    await page.locator('[data-keeping=kept]').waitFor();
    await page.goto(`${site.origin}/edit/#new`);
    await page.getByRole('link', { name: '相談会・行事 見本のくらし相談会' }).click();
    expect(await field(page, 'name').inputValue()).toBe('見本のくらし相談会');
    await page.getByRole('button', { name: '下書きを消す' }).click();
    await page.getByText('下書きを消しました').waitFor();
    expect(await field(page, 'name').inputValue()).toBe('');
    expect(await store(page)).not.toContain('見本のくらし');
  });

  it('refuses what is about violence, keeps no draft of it and puts it into no address', async () => {
    const page = await open();
    await fill(page);
    await page.locator('[data-keeping=kept]').waitFor();
    await field(page, 'name').fill('DVの相談会');
    await page.locator('[data-keeping=forbidden]').waitFor();
    expect(await store(page)).not.toContain('福祉課');
    await submit(page);
    await page.locator('#edit-errors').waitFor();
    expect(await page.locator('#edit-errors').textContent()).toContain('待ちぶせ');
    expect(await page.locator('[data-github]').count()).toBe(0);
  });

  it.each([
    { width: 360, scheme: 'light' },
    { width: 360, scheme: 'dark' },
    { width: 1280, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
  ] as const)('has no violation at $width px, $scheme', async (look) => {
    const page = await open('#event', look);
    await page.$$eval('.edit details', (all) =>
      all.forEach((one) => {
        (one as HTMLDetailsElement).open = true;
      }),
    );
    await fill(page);
    await field(page, 'book_by').fill('2026-01-01');
    await field(page, 'booking').selectOption('none');
    await submit(page);
    await page.locator('#edit-errors').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await field(page, 'booking').selectOption('');
    await field(page, 'book_by').fill('');
    await submit(page);
    await page.locator('[data-finished=true]').waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });
});
