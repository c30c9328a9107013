/** One card everywhere: an entry in a list, in search, in matching and in つなぎ帳 says the same of itself. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { entryPath } from '../../src/domain/entry/page-address.ts';
import { DIST, pageAt, pages } from './built-site.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

let site: SiteBrowser;
beforeAll(async () => {
  site = await openSite(DIST);
});
afterAll(() => site.close());

interface Said {
  readonly facts: readonly string[];
  readonly contact: string;
  readonly ask: string;
  readonly asOf: string;
  readonly kinds: readonly string[];
}

/** What the card of this entry says, without the area's name, which only mixed lists have, and the verdict of a match. */
async function cardIn(page: Page, path: string, id: string): Promise<Said> {
  await page.goto(site.origin + path, { waitUntil: 'networkidle' });
  const card = page.locator(`.place[data-resource-id="${id}"]`).first();
  for (let tries = 0; tries < 8 && (await card.count()) === 0; tries += 1)
    await page.locator('main button.quiet:visible').last().click();
  await card.locator('.card-foot').waitFor({ state: 'attached' });
  return card.evaluate((one) => {
    const texts = (selector: string) =>
      [...one.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    return {
      facts: texts('.facts-line > span:not(.on-paper)').filter(
        (text) => !/^[^ ]+[区市町村都]$/.test(text) && !/中心から約/.test(text),
      ),
      contact: one.querySelector('.card-call')?.getAttribute('href') ?? '',
      ask: texts('.card-ask').join(),
      asOf: texts('.card-foot > small').join(),
      kinds: texts('.tags .tag:not([class*=" "]), .tags .official'),
    };
  });
}

describe('1つのカード', () => {
  it.each([
    ['tokyo/nerima/shakyo', '131202', 'unknown', '練馬区社会福祉協議会'],
    ['tokyo/adachi/sakura-food-pantry', '131211', 'food', 'さくらフードパントリー'],
  ])('%s says the same in every list', async (id, area, need, name) => {
    const context = await contextFor(site.browser);
    try {
      const page = await context.newPage();
      const list = await cardIn(page, `/municipalities/${area}/`, id);
      expect(list.contact + list.ask).not.toBe('');
      for (const path of [
        `/search/#q=${encodeURIComponent(name)}`,
        `/match/#need=${need}&place=${area}`,
        `/shortlist/#ids=${id}`,
      ])
        expect(await cardIn(page, path, id), path).toEqual(list);
    } finally {
      await context.close();
    }
  });
});

const WAY = /class="(?:number|card-call)"|<p class="ways/;

describe('行きどまりのない場所のページ', () => {
  it('has a way to get in touch, or a number of whom to ask, on every page of an open place', () => {
    const { resources } = realCatalogue();
    const dead = resources
      .filter(({ status }) => status.state === 'open')
      .filter((resource) => {
        const html = pageAt(`/resources/${entryPath(resource)}/`);
        const contact = /<aside class="contact"[\s\S]*?<\/aside>/.exec(html)?.[0] ?? '';
        return !WAY.test(contact) && !/class="card-ask"[\s\S]*?href="tel:/.test(contact);
      });
    expect(dead.map(({ id }) => id)).toEqual([]);
  });

  it('has the same in every list of every page', () => {
    const cards = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<li class="place"[\s\S]*?<\/li>/g)].map(([card]) => ({ path, card })),
    );
    expect(cards.length).toBeGreaterThan(2000);
    const dead = cards.filter(
      ({ card }) => !/card-call|href="tel:/.test(card) && !card.includes('終わりました'),
    );
    expect(
      dead.map(({ path, card }) => path + /data-resource-id="([^"]*)"/.exec(card)?.[1]),
    ).toEqual([]);
  });
});
