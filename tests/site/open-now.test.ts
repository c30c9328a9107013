/** いま つながるか, in a browser with a clock of its own: pages say what answers now, in Japan's time, and move on with it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contextFor } from '../../scripts/measure/site-browser.ts';
import { pageAt } from './built-site.ts';
import { suiteSite } from './suite-site.ts';

const site = suiteSite();
const { contexts } = site;

const INOCHI = 'national/inochi-no-denwa';
const OFFICE = 'national/jinken-110';
const ALWAYS = 'national/yorisoi-hotline';
const NOTE = 'national/kokoro-dial';

/** @param time of Japan */
async function openAt(
  time: string,
  path: string,
  options: { readonly javaScriptEnabled?: boolean; readonly timezoneId?: string } = {},
): Promise<Page> {
  const context =
    Object.keys(options).length > 0
      ? await site.browser.newContext(options)
      : await contextFor(site.browser);
  contexts.push(context);
  const page = await context.newPage();
  await page.clock.install({ time: new Date(`${time}:00+09:00`) });
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  return page;
}
const badge = (page: Page, id: string) =>
  page.locator(`[data-resource-id="${id}"] open-now`).first().innerText();
const ids = (page: Page, list: number) =>
  page
    .locator('[data-lines]')
    .nth(list)
    .locator(':scope > li')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-resource-id') ?? ''));

describe('今すぐ相談できるところ', () => {
  // The site is built for 2026-11-22, a Sunday; 23 is a holiday.
  it.each([
    ['2026-11-24T03:00', 'きょう16:00から', 'きょう8:30から'],
    ['2026-11-24T10:00', 'きょう16:00から', 'いま つながります（17:15まで）'],
    ['2026-11-24T17:15', 'いま つながります（21:00まで）', 'あす8:30から'],
    ['2026-11-24T23:59', 'あす16:00から', 'あす8:30から'],
    ['2026-11-25T00:00', 'きょう16:00から', 'きょう8:30から'],
    ['2026-11-23T10:00', 'きょう16:00から', 'あす8:30から'],
    ['2026-11-22T22:00', 'あす16:00から', '11月24日（火）8:30から'],
  ])('at %s: いのちの電話 %s, 人権110番 %s', async (time, inochi, office) => {
    const page = await openAt(time, '/helplines/');
    expect(await badge(page, INOCHI)).toBe(inochi);
    expect(await badge(page, OFFICE)).toBe(office);
    expect(await badge(page, ALWAYS)).toBe('いま つながります');
    // A note is no hours: no badge.
    expect(await page.locator(`[data-resource-id="${NOTE}"] open-now`).count()).toBe(0);
  });

  it('puts what answers first and what is closed last, in every list', async () => {
    for (const time of ['2026-11-24T03:00', '2026-11-24T18:00']) {
      const page = await openAt(time, '/helplines/');
      const lists = await page
        .locator('[data-lines]')
        .evaluateAll((all) =>
          all.map((list) =>
            [...list.children].map((line) => line.querySelector('open-now')?.textContent ?? ''),
          ),
        );
      expect(lists.length).toBeGreaterThan(3);
      for (const words of lists) {
        const ranks = words.map((text) => (text.startsWith('いま') ? 0 : text === '' ? 1 : 2));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }
    }
  });

  it('says that calling costs nothing', async () => {
    const page = await openAt('2026-11-24T10:00', '/helplines/');
    expect(await page.locator(`[data-resource-id="${ALWAYS}"]`).first().innerText()).toContain(
      '無料',
    );
  });

  it('moves on with the minute while it stays open, and its lines keep their places', async () => {
    const page = await openAt('2026-11-24T15:59', '/helplines/');
    const before = await Promise.all([0, 1, 2].map((list) => ids(page, list)));
    expect(await badge(page, INOCHI)).toBe('きょう16:00から');
    await page.clock.runFor(61_000);
    expect(await badge(page, INOCHI)).toBe('いま つながります（21:00まで）');
    expect(await Promise.all([0, 1, 2].map((list) => ids(page, list)))).toEqual(before);
  });

  it("reads Japan's time on a clock of another zone", async () => {
    const page = await openAt('2026-11-24T18:00', '/helplines/', {
      timezoneId: 'America/New_York',
    });
    expect(await badge(page, INOCHI)).toBe('いま つながります（21:00まで）');
  });

  it('says the hours alone without a script, and never 「いま」 on paper', async () => {
    const still = await openAt('2026-11-24T18:00', '/helplines/', { javaScriptEnabled: false });
    const text = await still.locator('main').innerText();
    expect(text).not.toContain('いま つながります');
    expect(text).toContain('毎日 16:00–21:00');
    const page = await openAt('2026-11-24T18:00', '/helplines/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').innerText()).not.toContain('いま つながります');
  });

  it('says nothing of now on a page so old that its openings have passed', async () => {
    const page = await openAt('2027-11-24T18:00', '/helplines/');
    expect(await badge(page, INOCHI)).toBe('');
    expect(await badge(page, ALWAYS)).toBe('いま つながります');
  });

  it('moves nothing when the clock is read', async () => {
    const page = await openAt('2026-11-24T18:00', '/helplines/');
    const heights = await page.locator('open-now').evaluateAll((all) =>
      all.map((element) => {
        const full = element.getBoundingClientRect().height;
        element.textContent = '';
        return [full, element.getBoundingClientRect().height];
      }),
    );
    for (const [full, empty] of heights) expect(full).toBe(empty);
  });
});

describe('困りごとと場所のページ', () => {
  it('puts for children what one may write to before what one must call', async () => {
    const page = await openAt('2026-11-24T10:00', '/needs/school/');
    const words = await page
      .locator('[data-lines="young"] > li')
      .evaluateAll((all) =>
        all.map(
          (line) =>
            `${line.hasAttribute('data-written')} ${line.querySelector('open-now')?.textContent?.slice(0, 2) ?? ''}`,
        ),
      );
    const answering = words.filter((one) => one.endsWith('いま'));
    expect(answering).toEqual(answering.toSorted().toReversed());
  });

  it('begins the page of violence with 110 at any hour', async () => {
    for (const time of ['2026-11-24T03:00', '2026-11-24T18:00'])
      expect((await ids(await openAt(time, '/needs/violence/'), 0))[0]).toBe(
        'national/keisatsu-110',
      );
  });

  it('has neither 「つぎに開く日」 nor 「行く前に電話で」 for a line, and no 「そのあと」 for 24時間', async () => {
    for (const id of [ALWAYS, INOCHI]) {
      const html = pageAt(`/resources/${id}/`).replace(/<footer[\s\S]*<\/footer>/, '');
      expect(html).not.toMatch(/つぎに開く日|そのあと|行く前に/);
      expect(html).toContain('つながる時間');
    }
  });

  it("is open on the line's page after midnight of its long night", async () => {
    // The page is of 22 November; its list reaches the 10th of December only if it holds enough openings.
    const page = await openAt('2026-11-24T20:00', `/resources/${INOCHI}/`);
    expect(await page.locator('article open-now').first().innerText()).toBe(
      'いま つながります（21:00まで）',
    );
    const night = await openAt('2026-12-11T02:00', `/resources/${INOCHI}/`);
    await night
      .locator('article open-now')
      .first()
      .evaluate((element: HTMLElement) => {
        element.dataset['openings'] = '2026-12-10/480/1920 2026-12-11/960/1260';
      });
    await night.clock.runFor(61_000);
    expect(await night.locator('article open-now').first().innerText()).toBe(
      'いま つながります（8:00まで）',
    );
  });
});

describe('ことばで探す・ぴったり探す', () => {
  const rankOf = (text: string) => (text.startsWith('いま') ? 0 : text === '' ? 1 : 2);
  const badges = (page: Page) =>
    page
      .locator('.danger .line-card')
      .evaluateAll((lines) =>
        lines.map((line) => line.querySelector('.open-now')?.textContent ?? ''),
      );

  it.each(['2026-11-24T03:00', '2026-11-24T18:00'])(
    'at %s: the urgent lines of the search say whether they answer, closed ones last',
    async (time) => {
      const page = await openAt(time, '/search/');
      await page
        .getByRole('searchbox')
        .or(page.locator('input[type=search], #search-app input'))
        .first()
        .fill('しにたい');
      await page.locator('.danger .line-card .open-now').first().waitFor();
      const ranks = (await badges(page)).map(rankOf);
      expect(ranks).toContain(0);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    },
  );

  it.each(['2026-11-24T03:00', '2026-11-24T18:00'])(
    'at %s: so do the urgent panels of the matcher',
    async (time) => {
      const page = await openAt(time, '/match/');
      await page.locator('input[name=need][value=violence]').check();
      await page.locator('.danger .line-card .open-now').first().waitFor();
      const words = await badges(page);
      expect(words[0]).toBe('いま つながります');
      const ranks = words.map(rankOf);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(
        await page.locator('.danger .line-card').first().getAttribute('data-resource-id'),
      ).toBe('national/keisatsu-110');
    },
  );
});
