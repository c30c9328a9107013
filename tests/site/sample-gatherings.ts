/** 見本の相談会・行事: files of content/events for a small site, and what has to stand on its pages and in its data. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../../scripts/measure/accessibility.ts';
import { htmlErrors } from '../../scripts/measure/html-check.ts';
import { brokenLinks } from '../../scripts/measure/link-check.ts';
import { contextFor } from '../../scripts/measure/site-browser.ts';
import type { SentSources } from '../../src/site/build/sent-sources.ts';
import { sampleGathering } from '../catalogue/sample-gathering.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';
import { overflowOf } from './overflow.ts';
import type { SmallSite } from './small-site.ts';

const [prefecture, town, neighbour] = SAMPLE_PLACES;

const FILES: Readonly<Record<string, string>> = {
  'mihon/kurashi.yml': sampleGathering({
    name: '見本のくらし相談会',
    on: '[2026-12-05（土）13:00-16:00, 2026-11-28 10:00-12:00・13:00-15:00, 2026-11-07 10:00-12:00]',
    who: '見本市に住む人',
    fee: 'free',
    booking: 'needed',
    book_by: '2026-12-03',
    seats: '20',
    summary: '家賃や仕事、借金のことを、弁護士や相談員にまとめて相談できます。',
  }),
  'mihon/basho.yml': sampleGathering({
    name: '見本の居場所の見学会',
    kind: 'open-day',
    on: '2026-12-12 14:00-15:30',
    entry: 'mihon/mihon/place-1',
    url: 'https://www.mihon.example/kengaku',
  }),
  'mihon/kuruma.yml': sampleGathering({
    name: '見本の移動相談車',
    kind: 'mobile',
    on: '[2026-12-09 10:00-12:00, 2026-12-16 10:00-12:00]',
    cancelled: '{on: 2026-11-20, days: [2026-12-09], note: 車の点検のため}',
  }),
  'mihon/mainen.yml': sampleGathering({
    name: '見本のくりかえす会',
    kind: 'meeting',
    hours: '第2土 13:00-16:00',
    until: '2027-09-30',
  }).replace(/^on:.*\n/m, ''),
  'mihon/kennai.yml': sampleGathering({
    name: '見本県の説明会',
    kind: 'briefing',
    on: '2027-01-20',
    area: `["${prefecture!.code}"]`,
  }),
  'tonari/hitotsu.yml': sampleGathering({
    name: 'となりの見本相談会',
    on: '2026-12-20 9:00-',
    area: `["${neighbour!.code}"]`,
  }),
  'zenkoku.yml': sampleGathering({
    name: '全国の見本の集い',
    kind: 'meeting',
    on: '2026-12-24 19:00-20:00',
    area: '[national]',
    online: 'true',
  }),
  'owatta.yml': sampleGathering({ name: '終わった見本相談会', on: '2026-11-21 13:00-16:00' }),
};

const TOWN = town!.code;

export function addGatherings(project: string): void {
  for (const [name, text] of Object.entries(FILES)) {
    const file = join(project, 'content/events', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

type Site = Pick<SmallSite, 'dist' | 'pages'> & {
  readonly browser: Browser;
  readonly origin: string;
};

/** 2026-11-28 10:00: where its script runs, the page is read on a later day than it was built. */
const LATER = Date.UTC(2026, 10, 30, 3);

/** @param siteOf asked in the tests, when it is built */
export function gatheringPages(siteOf: () => Site): void {
  const html = (path: string) => siteOf().pages.find((one) => one.path === path)?.html ?? '';
  const area = () => html(`/municipalities/${TOWN}/`);
  const namesIn = (text: string) =>
    [...text.matchAll(/data-gathering="([^"]+)"/g)].map(([, id]) => id);
  const eventsIn = (code: string) => {
    const text = readFileSync(join(siteOf().dist, `data/v1/calendar/${code}.ics`), 'utf8');
    return new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => ({
        uid: String(event.getFirstPropertyValue('uid')),
        date: String(event.getFirstPropertyValue('dtstart')).slice(0, 10),
        status: event.getFirstPropertyValue('status'),
        url: String(event.getFirstPropertyValue('url')),
      }))
      .filter(({ uid }) => uid.startsWith('event.'));
  };

  describe('相談会・行事のあるサイト', () => {
    it('shows on the page of an area what its people can go to, the next one first', () => {
      expect(namesIn(area())).toEqual([
        'mihon/kurashi',
        'mihon/kuruma',
        'mihon/basho',
        'mihon/mainen',
        'mihon/kennai',
      ]);
      const neighbours = html(`/municipalities/${neighbour!.code}/`);
      expect(namesIn(neighbours)).toEqual(['tonari/hitotsu', 'mihon/kennai']);
      expect(html('/municipalities/')).toContain('/events/"');
    });

    it('says each day with its weekday and times, and what nobody knows', () => {
      const text = area().replaceAll(/<[^>]+>/g, '');
      expect(text).toContain('11月28日（土） 10:00–12:00・13:00–15:00');
      expect(text).toContain('予約がいる（12月3日（木）まで）・定員20人');
      expect(text).toContain('お金は要確認・予約がいるかは要確認');
      expect(text).toMatch(/12月9日（水） 10:00–12:00 中止/);
      expect(area()).toContain('href="tel:0312345678"');
    });

    it('leads to the form that corrects it, whose file comes as it is', () => {
      for (const page of ['/events/', `/municipalities/${TOWN}/`])
        expect(html(page)).toMatch(
          /href="[^"]*\/edit\/#event=mihon\/kuruma" aria-label="「見本の移動相談車」を直す・中止を知らせる"/,
        );
      const { entries, areas } = JSON.parse(
        readFileSync(join(siteOf().dist, 'data/event-sources.json'), 'utf8'),
      ) as SentSources;
      // One that is just over may still be open somewhere.
      expect(Object.keys(entries).toSorted()).toEqual(
        Object.keys(FILES)
          .map((name) => name.replace('.yml', ''))
          .toSorted(),
      );
      for (const [name, text] of Object.entries(FILES))
        expect(entries[name.replace('.yml', '')]!.text).toBe(text);
      expect(entries['mihon/kuruma']!.values['cancelled']).toEqual({
        on: '2026-11-20',
        days: ['2026-12-09'],
        note: '車の点検のため',
      });
      expect(areas.map(([code]) => code)).toContain(TOWN);
    });

    it('shows nothing that is over, anywhere', () => {
      for (const { path, html: whole } of siteOf().pages) {
        expect(whole.includes('終わった見本相談会'), path).toBe(false);
        expect(whole.includes('data-until="2026-11-07"'), path).toBe(false);
      }
      for (const code of [TOWN, neighbour!.code])
        for (const { date } of eventsIn(code)) expect(date >= '2026-11-22').toBe(true);
    });

    it('shows it on the page of the entry that holds it, and on no other', () => {
      expect(namesIn(html('/resources/mihon/mihon/place-1/'))).toEqual(['mihon/basho']);
      expect(namesIn(html('/resources/mihon/mihon/place-2/'))).toEqual([]);
    });

    it('has one page of all, by prefecture and municipality, whose links lead somewhere', async () => {
      const all = html('/events/');
      expect(namesIn(all).length).toBe(7);
      expect(all.indexOf('見本県の説明会')).toBeLessThan(all.indexOf('見本のくらし相談会'));
      expect(all.indexOf('となりの見本相談会')).toBeLessThan(all.indexOf('全国の見本の集い'));
      expect(brokenLinks(siteOf().pages, siteOf().dist)).toEqual([]);
      for (const path of [
        '/events/',
        `/municipalities/${TOWN}/`,
        `/municipalities/${TOWN}/calendar/`,
      ])
        expect(await htmlErrors(html(path)), path).toEqual([]);
    });

    it('says how a meeting comes to stand there, also to who edits a place', () => {
      expect(html('/edit/')).toContain('/events/#how"');
      expect(html('/events/')).toContain('template=event.yml');
      expect(html('/events/')).toContain('/edit/#event"');
    });

    it('is told in the feed of changes of its prefecture, while it is to come', () => {
      const file = join(siteOf().dist, `data/v1/changes/${prefecture!.code}.atom`);
      const entries = new Map(
        readFileSync(file, 'utf8')
          .split('<entry>')
          .slice(1)
          .map((xml) => [/<title>[^：]*：(.*?)（/.exec(xml)![1]!, xml]),
      );
      expect(entries.get('見本のくらし相談会')).toContain(
        'つぎは11月28日（土） 10:00–12:00・13:00–15:00（ほか 1日）。2026年11月20日に見た資料をもとに載せています。',
      );
      expect(entries.get('見本の移動相談車')).toMatch(
        /category term="cancelled"[^]*中止と知らされました（車の点検のため）。中止の日: 12月9日（水）。/,
      );
      expect(entries.has('終わった見本相談会')).toBe(false);
      const [, anchor] = /events\/#([^"]+)"/.exec(entries.get('見本の居場所の見学会')!)!;
      expect(html('/events/')).toContain(`id="${anchor}"`);
    });

    it('says the same days on the page, in the calendar and in its file', () => {
      const shown = [...area().matchAll(/<li data-until="([\d-]+)"><b>/g)].map(([, date]) => date!);
      const inTwoMonths = shown.filter((date) => date < '2027-01-01').toSorted();
      const calendar = html(`/municipalities/${TOWN}/calendar/`);
      expect(namesIn(calendar).length).toBe(inTwoMonths.length);
      const file = eventsIn(TOWN);
      const days = [...new Set(file.map(({ date }) => date))];
      expect(days).toEqual(expect.arrayContaining([...new Set(shown)]));
      expect(new Set(file.map(({ uid }) => uid)).size).toBe(file.length);
      expect(file.filter(({ status }) => status === 'CANCELLED').map(({ date }) => date)).toEqual([
        '2026-12-09',
      ]);
      for (const { url } of file) expect(html('/events/')).toContain(`id="${url.split('#')[1]}"`);
    });

    it('stands in the list of events, in the order of the days', () => {
      const text = readFileSync(join(siteOf().dist, 'data/v1/standard/events.csv'));
      const rows = parse(text, { bom: true, columns: true }) as readonly Record<string, string>[];
      const own = rows.filter((row) => row['NO']!.startsWith('events/'));
      expect(own.find((row) => row['イベント名'] === '見本のくらし相談会')).toMatchObject({
        開始日: '2026-11-28',
        開始時間: '10:00',
        終了時間: '12:00',
        場所名称: '見本市民センター',
        定員: '20',
        参加申込終了日: '2026-12-03',
        主催者: '見本市 福祉課',
      });
      const days = rows.map((row) => row['開始日']!);
      expect(days).toEqual(days.toSorted());
    });

    it('prints what is to come, and nothing that is called off', () => {
      const booklet = html(`/print/${TOWN}/`);
      expect(namesIn(booklet)).toEqual([
        'mihon/kurashi',
        'mihon/kuruma',
        'mihon/basho',
        'mihon/mainen',
        'mihon/kennai',
      ]);
      expect(booklet).not.toContain('12月9日（水）');
      expect(booklet).toContain('data-page-of="events"');
    });

    it("takes away by the reader's clock what is over since", async () => {
      const context = await contextFor(siteOf().browser);
      try {
        const page = await context.newPage();
        await page.clock.setFixedTime(new Date(LATER));
        await page.goto(`${siteOf().origin}/events/`, { waitUntil: 'networkidle' });
        const text = await page.textContent('main');
        expect(text).not.toContain('11月28日');
        expect(text).toContain('12月5日');
        expect(await accessibilityViolations(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 800 });
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        await page.clock.setFixedTime(new Date(Date.UTC(2028, 0, 1)));
        await page.reload({ waitUntil: 'networkidle' });
        expect(await page.locator('[data-gathering]').count()).toBe(0);
      } finally {
        await context.close();
      }
    });

    it('is found by words, from a file that no other words fetch', async () => {
      const context = await contextFor(siteOf().browser);
      const fetched: string[] = [];
      const folder = join(siteOf().dist, 'data/search');
      const file = readdirSync(folder).find((name) => /^[0-9a-f]{14}\.json$/.test(name))!;
      expect(existsSync(join(folder, file))).toBe(true);
      try {
        const page = await context.newPage();
        page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
        await page.clock.setFixedTime(new Date(LATER));
        const ask = async (words: string) => {
          await page.goto(`${siteOf().origin}/search/#q=${encodeURIComponent(words)}`);
          await page.reload();
          await page.waitForSelector('[data-search-state=results][data-waiting=false]');
        };
        await ask('見本市 こども食堂');
        expect(fetched.some((path) => path.endsWith(file))).toBe(false);
        await ask('今週の相談会');
        await page.waitForSelector('.meetings a');
        expect(fetched.some((path) => path.endsWith(file))).toBe(true);
        expect(await page.locator('.meetings li').allTextContents()).toEqual([
          expect.stringContaining('見本のくらし相談会'),
        ]);
        expect(await page.textContent('.meetings')).toContain('12月5日（土） 13:00–16:00');
        expect(await accessibilityViolations(page)).toEqual([]);
        await ask('明日の相談会');
        await page.waitForSelector('.meetings a');
        expect(await page.textContent('.results')).toContain('ほかの日の相談会・行事です');
      } finally {
        await context.close();
      }
    });
  });
}
