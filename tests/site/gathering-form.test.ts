/** 相談会・行事を書く・直す, in a browser: filled on a telephone, mended, called off, and sent without an account. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { field } from '../../scripts/pictures/sample-draft.ts';
import { unsavedGathering } from '../../src/catalogue/read/read-gatherings.ts';
import { momentInJapan, addDays } from '../../src/domain/time/calendar-date.ts';
import { violenceWords } from '../../src/domain/vocabulary/telling-text.ts';
import { gatheringSource } from '../../src/catalogue/read/gathering-source.ts';
import { readMapping } from '../../src/catalogue/read/yaml-mapping.ts';
import { dateLabel } from '../../src/words/ja/date.ts';
import { sampleGathering } from '../catalogue/sample-gathering.ts';
import { expectToFitEach, PHONE_AND_DESK } from './each-view.ts';
import { suiteSite } from './suite-site.ts';
import { writerPage, type Look } from './writer-page.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const site = suiteSite();
const { municipalities, danger } = realCatalogue();
const TODAY = momentInJapan(new Date()).date;
/** A day that is to come, whenever this runs. */
const DAY = addDays(TODAY, 30);
const CONTACT = { name: '見本の会', email: 'mihon@example.jp' };

/** Its next days, and a remark that has to stay. */
const LATER = addDays(DAY, 14);
const ID = 'mihon/mihon/soudankai';
const FILE = `# 編集する人のメモ\n${sampleGathering({
  name: '見本のくらし相談会',
  on: `["${DAY} 13:00-16:00", "${LATER} 13:00-16:00"]`,
  area: '["131202"]',
})}# おわり\n`;
const OVER = sampleGathering({ name: '終わった見本相談会', on: addDays(TODAY, -3) });
/** As the build sends them. */
const SOURCES = JSON.stringify({
  entries: Object.fromEntries(
    Object.entries({ [ID]: FILE, 'mihon/owatta': OVER }).map(([id, text]) => [
      id,
      gatheringSource(text, readMapping(text).data)!,
    ]),
  ),
  areas: [],
});

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
  await page.route('**/data/event-sources.json', (route) => route.fulfill({ body: SOURCES }));
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
    expect(asked.filter((path) => path.includes('event-sources'))).toEqual([]);
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

  it('has no violation and no overflow, on a phone and a desk, light and dark', async () => {
    const page = await open();
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
    await expectToFitEach(page, PHONE_AND_DESK);
    await field(page, 'booking').selectOption('');
    await field(page, 'book_by').fill('');
    await submit(page);
    await page.locator('[data-finished=true]').waitFor();
    await expectToFitEach(page, PHONE_AND_DESK);
  });
});

describe('相談会・行事を直す', () => {
  const made = (page: Page) => page.locator('#edit-file').inputValue();
  const done = (page: Page) => page.locator('[data-finished=true]').waitFor();
  const off = (page: Page) => page.getByRole('button', { name: '中止になりました' });

  it('opens with what is there, and calls it off in one tap; every other byte stays', async () => {
    const page = await open(`#event=${ID}`);
    await page.getByRole('heading', { name: '「見本のくらし相談会」を直す' }).waitFor();
    expect(await field(page, 'on-1').inputValue()).toBe(`${LATER} 13:00-16:00`);
    expect(await field(page, 'place-name').inputValue()).toBe('見本市民センター');
    await submit(page);
    await page.getByText('まだ何も変わっていません').waitFor();
    await off(page).click();
    expect(await focused(page)).toBe('f-cancelled');
    await page.getByText('「中止」と出ます: すべての日').first().waitFor();
    expect(await page.locator('.preview-card s').count()).toBe(2);
    await field(page, 'cancelled-note').fill('台風のため');
    // Nothing else is to be mended: the long form need not be gone through.
    await page.getByRole('button', { name: 'これだけを知らせる' }).click();
    await done(page);
    await page.waitForFunction(() => document.activeElement?.matches('.finish'));
    const cancelled = `cancelled:\n  on: ${TODAY}\n  note: 台風のため\n`;
    expect((await made(page)).replace(cancelled, '')).toBe(FILE);
    expect(await page.locator('.finish').textContent()).toContain(
      '変えたところ: 中止・延期の知らせ',
    );
    expect(await page.locator('[data-entry-path]').textContent()).toBe(`content/events/${ID}.yml`);
    expect(await page.locator('[data-github]').getAttribute('href')).toMatch(
      new RegExp(`/edit/main/content/events/${ID}\\.yml$`),
    );
    const mail = new URL((await page.locator('[data-mail]').getAttribute('href'))!);
    expect(mail.searchParams.get('subject')).toBe('相談会・行事の中止・延期: 見本のくらし相談会');
    expect(mail.searchParams.get('body')!.replaceAll('\r', '')).toContain(cancelled);
    const { table, problems } = unsavedGathering(ID, await made(page), {
      entries: { get: () => undefined },
      ids: { has: () => false },
      today: TODAY,
    });
    expect(problems).toEqual([]);
    expect(table?.cancelled).toEqual({ on: TODAY, note: '台風のため' });

    // What was written is there again, under its name, and can be taken back.
    await page.locator('[data-keeping=kept]').waitFor();
    await page.goto(`${site.origin}/edit/#new`);
    await page.getByRole('link', { name: '見本のくらし相談会' }).click();
    await page.getByText('この端末に残っていた下書きを開きました').waitFor();
    expect(await field(page, 'cancelled-note').inputValue()).toBe('台風のため');
    await page.getByRole('button', { name: '中止・延期を取りけす' }).click();
    await off(page).waitFor();
    await submit(page);
    await page.getByText('まだ何も変わっていません').waitFor();
    await page.locator('[data-keeping=nothing]').waitFor({ state: 'attached' });
    expect(await store(page)).not.toContain('見本のくらし');
  });

  it('puts off the days that are to come, so that a new one is open', async () => {
    const page = await open(`#event=${ID}`);
    await page.getByRole('button', { name: '延期になりました' }).click();
    await page.locator('#days-date').fill(addDays(DAY, 3));
    await page.getByRole('button', { name: 'この日を足す' }).click();
    const boxes = page.locator('#f-cancelled-days');
    await boxes.getByLabel(dateLabel(LATER)).uncheck();
    expect(await boxes.getByLabel(dateLabel(DAY)).isDisabled()).toBe(true);
    expect(await boxes.getByLabel(dateLabel(addDays(DAY, 3))).isChecked()).toBe(false);
    await submit(page);
    await done(page);
    expect(await made(page)).toContain(
      `cancelled:\n  on: ${TODAY}\n  days: [${DAY}]\n  note: 延期\n`,
    );
    expect(await page.locator('.preview-card s').allTextContents()).toEqual([
      expect.stringContaining(dateLabel(DAY)),
    ]);
    // Moved in its line, the old day would be no day at all.
    await field(page, 'on-0').fill(`${addDays(DAY, 1)} 13:00-16:00`);
    await submit(page);
    await page.locator('#edit-errors').waitFor();
    expect(await page.locator('#edit-errors li').allTextContents()).toEqual([
      expect.stringMatching(/中止になった日 1: .*もとの日の行を「日にちと時間」に残して/),
    ]);
    await page.locator('#edit-errors a').click();
    expect(await focused(page)).toBe('f-cancelled-days');
  });

  it('says that a day which is added while all are off would be off too', async () => {
    const page = await open(`#event=${ID}`);
    await off(page).click();
    const warnings = page.locator('[aria-labelledby=edit-warnings]');
    expect(await warnings.textContent()).toContain('出典は、もとのままです');
    await page.locator('#days-date').fill(addDays(DAY, 3));
    await page.getByRole('button', { name: 'この日を足す' }).click();
    expect(await warnings.textContent()).toContain(
      `足した日（${dateLabel(addDays(DAY, 3))}）にも「中止」と出ます`,
    );
    await page
      .locator('#f-cancelled-days')
      .getByLabel(dateLabel(addDays(DAY, 3)))
      .uncheck();
    expect(await warnings.textContent()).not.toContain('足した日');
  });

  it('leads to the field of the address', async () => {
    const page = await open(`#event=${ID}&field=url`);
    await page.waitForFunction(() => document.activeElement?.id === 'f-url');
  });

  it('says of one that is over that it is', async () => {
    const page = await open('#event=mihon/owatta');
    await page.getByText('もう終わっています').waitFor();
    await page.getByRole('link', { name: '新しい相談会・行事を書く' }).click();
    await page.getByRole('heading', { name: '相談会・行事を書く' }).waitFor();
    expect(await field(page, 'name').inputValue()).toBe('');
    expect(await off(page).count()).toBe(0);
  });

  it.each(['#event=mihon/nai', '#event=../../etc', '#event=__proto__'])(
    '%s: says that it is not here, keeps what was written and offers an empty form',
    async (fragment) => {
      const page = await open();
      await field(page, 'name').fill('書きかけの見本');
      await page.locator('[data-keeping=kept]').waitFor();
      await page.goto('about:blank');
      await page.goto(`${site.origin}/edit/${fragment}`);
      await page.getByText('見つかりませんでした').waitFor();
      expect(await page.evaluate(() => window.location.hash)).toBe('#event');
      expect(await field(page, 'name').inputValue()).toBe('書きかけの見本');
      expect(await off(page).count()).toBe(0);
    },
  );

  it('has no violation and no overflow, on a phone and a desk, light and dark', async () => {
    const page = await open(`#event=${ID}`);
    await expectToFitEach(page, PHONE_AND_DESK);
    await page.getByRole('button', { name: '延期になりました' }).click();
    await page.locator('#f-cancelled-days').getByLabel(dateLabel(LATER)).uncheck();
    await submit(page);
    await done(page);
    await expectToFitEach(page, PHONE_AND_DESK);
  });
});
