/** データのファイル, as built: every entry over every file. What may not leave is in none; the rest is there, and can be read. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { entryPath, needWord } from '../../src/domain/entry/page-address.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { phoneDisplay } from '../../src/domain/fields/phone.ts';
import { isSensitiveNeed, type NeedId } from '../../src/domain/vocabulary/need.ts';
import { MOST_HAPPENINGS } from '../../src/exchange/feed/atom.ts';
import { hsdsId } from '../../src/exchange/hsds/hsds-id.ts';
import { filesOf } from '../../scripts/build/headers/headers-file.ts';
import { gzipBytes } from '../../scripts/measure/page-types.ts';
import { DIST, pageAt, pages } from './built-site.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const ROOT = join(DIST, 'data/v1');
const { resources, municipalities } = realCatalogue();
const files = filesOf(ROOT).map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
const fileAt = (path: string) => files.find((file) => file.path === path)!.text;
const inFolder = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));
const rowsOf = (path: string) =>
  parse(fileAt(path), { bom: true, columns: true }) as readonly Readonly<Record<string, string>>[];
/** The feed of a municipality is found on its page. */
const isListed = ({ path }: { readonly path: string }) =>
  !path.startsWith('changes/') || /^changes\/(?:national|\d\d000\d)\.atom$/.test(path);
const listedPaths = files
  .filter(isListed)
  .map(({ path }) => path)
  .toSorted();
const jsonAt = (path: string) => JSON.parse(fileAt(path)) as Record<string, never>;

interface EntryRecord {
  readonly id: string;
  readonly page: string;
  readonly location?: unknown;
  readonly [field: string]: unknown;
}
const records = inFolder('catalogue').flatMap(
  ({ text }) => (JSON.parse(text) as { entries: readonly EntryRecord[] }).entries,
);
const recordOf = new Map(records.map((record) => [record.id, record]));

const isSensitive = ({ needs }: Resource) => needs.some(isSensitiveNeed);
const isHidden = ({ location }: Resource) => location === 'hidden';
/** Files for machines hold every entry as its page has it; the others end on shared screens. */
const isForMachines = (path: string) =>
  /^(?:catalogue(?:\/|\.)|places(?:\/|\.csv$)|hsds\/)/.test(path);
const pageOf = (resource: Resource) => pageAt(`/resources/${entryPath(resource)}/`);
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

/** Every text in a value, however deep. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe('外に出してよいことだけが、ファイルにある', () => {
  const secret = resources.filter((resource) => isSensitive(resource) || isHidden(resource));

  it('knows entries about violence and hidden ones', () => {
    expect(secret.filter(isSensitive).length).toBeGreaterThan(50);
    expect(secret.filter(isHidden).length).toBeGreaterThan(20);
  });

  it('has nothing about violence in calendars, the map, the standard tables and the feeds', () => {
    const shared = files.filter(
      ({ path }) => !isForMachines(path) && !path.endsWith('schema.json'),
    );
    expect(shared.length).toBeGreaterThan(80);
    // An entry that stands in twenty feeds is looked for once.
    const lines = new Set(shared.flatMap(({ text }) => text.split('\n')));
    const whole = [...lines].join('\n');
    const marks = secret
      .filter(isSensitive)
      .flatMap((one) => [`/resources/${entryPath(one)}/`, one.id, hsdsId(one.id)]);
    const found = marks.filter((mark) => whole.includes(mark));
    expect(
      found.map((mark) => [mark, shared.find(({ text }) => text.includes(mark))?.path]),
    ).toEqual([]);
  });

  it('has no hidden place in calendars, the map and the standard tables, and never a word of where it is', () => {
    const shown = files.filter(({ path }) => /^(?:calendar|standard)\/|\.geojson$/.test(path));
    const rows = new Map(rowsOf('places.csv').map((row) => [row['id [id]']!, row]));
    for (const resource of secret.filter(isHidden)) {
      for (const { path, text } of shown)
        expect(
          text.includes(`/resources/${entryPath(resource)}/`),
          `${resource.id} in ${path}`,
        ).toBe(false);
      expect(recordOf.get(resource.id)!.location, resource.id).toBe('hidden');
      const places = Object.entries(rows.get(resource.id)!).filter(
        ([heading, cell]) => /\[location\./.test(heading) && cell !== '',
      );
      expect(places, resource.id).toEqual([]);
    }
  });

  it('gives no point of what is about violence to anybody', () => {
    for (const resource of secret.filter(isSensitive))
      expect(JSON.stringify(recordOf.get(resource.id)), resource.id).not.toMatch(/"(?:lat|lon)":/);
  });

  it('tells of each of them no number and no address that its page does not show', () => {
    for (const resource of secret) {
      const page = plain(pageOf(resource));
      const record = recordOf.get(resource.id)!;
      const { phones, fax, sms, email, location } = record;
      const numbers = textsIn([phones, fax, sms]).filter((text) => /^[#\d][\d-]*$/.test(text));
      const addresses =
        typeof location === 'object' ? textsIn((location as { address?: string }).address) : [];
      const told = [...numbers.map(phoneDisplay), ...textsIn(email), ...addresses];
      expect(
        told.filter((text) => !page.includes(text)),
        resource.id,
      ).toEqual([]);
    }
  });
});

describe('ファイルの中身', () => {
  it('has every entry of the catalogue once, with the address of its page', () => {
    expect(records.map(({ id }) => id).toSorted()).toEqual(
      resources.map(({ id }) => id).toSorted(),
    );
    const byAddress = new Set(pages.map(({ path }) => path));
    for (const { id, page } of records)
      expect(byAddress.has(new URL(page).pathname), id).toBe(true);
    expect(
      rowsOf('places.csv')
        .map((row) => row['id [id]'])
        .toSorted(),
    ).toEqual(resources.map(({ id }) => id).toSorted());
  });

  it('divides the places by licence, each into one table', () => {
    const parts = inFolder('places').map(({ path }) => rowsOf(path));
    expect(
      parts
        .flat()
        .map((row) => row['id [id]'])
        .toSorted(),
    ).toEqual(resources.map(({ id }) => id).toSorted());
    for (const rows of parts) {
      const shapes = new Set(
        rows.map((row) =>
          [
            ...new Set(
              row['出典・使ってよい条件 [source.licence]']!.split('；').map((one) =>
                one.replace(/（.*/, ''),
              ),
            ),
          ]
            .toSorted()
            .join(),
        ),
      );
      expect(shapes.size).toBe(1);
    }
  });

  it('lists the files of the catalogue with their numbers', () => {
    const index = jsonAt('catalogue.json') as unknown as {
      readonly entries: number;
      readonly files: readonly { readonly url: string; readonly entries: number }[];
    };
    expect(index.entries).toBe(resources.length);
    for (const { url, entries } of index.files) {
      const path = new URL(url).pathname.replace(/^.*\/data\/v1\//, '');
      expect((JSON.parse(fileAt(path)) as { entries: readonly unknown[] }).entries.length).toBe(
        entries,
      );
    }
    expect(index.files.reduce((sum, { entries }) => sum + entries, 0)).toBe(resources.length);
  });

  it('is safe to open in a spreadsheet: BOM, CRLF, and no cell that begins a formula', () => {
    for (const { path, text } of files.filter((file) => file.path.endsWith('.csv'))) {
      expect(text.startsWith('\uFEFF'), path).toBe(true);
      const cells = (parse(text, { bom: true }) as string[][]).flat();
      expect(
        cells.filter((cell) => /^[\s]*[=+\-@＝＋－＠]/.test(cell)),
        path,
      ).toEqual([]);
      expect(text.replaceAll('\r\n', '').includes('\r'), path).toBe(false);
    }
  });

  it('maps points of Japan, east first', () => {
    const { features } = jsonAt('places.geojson') as unknown as {
      readonly features: readonly {
        readonly id: string;
        readonly geometry: {
          readonly type: string;
          readonly coordinates: readonly [number, number];
        };
      }[];
    };
    const shown = resources.filter(
      (resource) =>
        !isSensitive(resource) &&
        resource.status.state !== 'closed' &&
        typeof resource.location === 'object' &&
        resource.location.lat !== undefined &&
        resource.location.lon !== undefined,
    );
    expect(features.map(({ id }) => id).toSorted()).toEqual(shown.map(({ id }) => id).toSorted());
    for (const { geometry, id } of features) {
      const [lon, lat] = geometry.coordinates;
      expect([geometry.type, lon > 122 && lon < 154, lat > 20 && lat < 46], id).toEqual([
        'Point',
        true,
        true,
      ]);
    }
  });

  it('has a calendar for each municipality with one on a page, which another program reads', () => {
    const calendars = inFolder('calendar');
    const codes = pages.flatMap(
      ({ path }) => /^\/municipalities\/(\d+)\/calendar\/$/.exec(path)?.[1] ?? [],
    );
    expect(
      calendars.map(({ path }) => path).filter((path) => /^calendar\/\d+\.ics$/.test(path)),
    ).toEqual(codes.map((code) => `calendar/${code}.ics`).toSorted());
    for (const { path, text } of calendars) {
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      const events = calendar.getAllSubcomponents('vevent');
      expect(events.length, path).toBeGreaterThan(0);
      const names = events.map((event) => String(event.getFirstPropertyValue('uid')));
      expect(new Set(names).size, path).toBe(names.length);
      expect(calendar.getAllSubcomponents('vtimezone').length, path).toBe(1);
      expect(
        text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75),
        path,
      ).toEqual([]);
      expect(pageAt(`/municipalities/${path.slice(9, 15)}/calendar/`)).toContain(
        `/data/v1/${path}"`,
      );
    }
  });

  it('divides a calendar by needs: each file has just what answers it, and is offered with it', () => {
    const eventsIn = (text: string) =>
      new ICAL.Component(ICAL.parse(text) as unknown[])
        .getAllSubcomponents('vevent')
        .map((event) => ({
          uid: String(event.getFirstPropertyValue('uid')),
          page: new URL(String(event.getFirstPropertyValue('url'))).pathname,
        }));
    const needsAt = new Map(
      resources.map((resource) => [`/resources/${entryPath(resource)}/`, resource.needs]),
    );
    const ofNeeds = inFolder('calendar').flatMap(({ path, text }) => {
      const [, code, need] = /^calendar\/(\d+)-([a-z]+)\.ics$/.exec(path) ?? [];
      return code && need ? [{ path, code, need: need as NeedId, uids: eventsIn(text) }] : [];
    });
    expect(ofNeeds.length).toBeGreaterThan(20);
    for (const { path, code, need, uids } of ofNeeds) {
      const all = eventsIn(fileAt(`calendar/${code}.ics`));
      const own = all.filter(({ page }) => needsAt.get(page)?.includes(need));
      expect(uids, path).toEqual(own);
      expect([own.length > 0, own.length < all.length], path).toEqual([true, true]);
      const offered = pages.filter(({ path: at }) =>
        [
          `/municipalities/${code}/calendar/`,
          `/municipalities/${code}/${needWord(need)}/`,
        ].includes(at),
      );
      expect(offered.length, path).toBeGreaterThan(0);
      for (const { path: at, html } of offered)
        expect(html, `${path} at ${at}`).toContain(`/data/v1/${path}"`);
    }
    expect(ofNeeds.filter(({ need }) => isSensitiveNeed(need))).toEqual([]);
  });

  it('numbers the pages of HSDS, with each entry once', () => {
    const all = inFolder('hsds/services').map(
      ({ text }) => JSON.parse(text) as Record<string, never>,
    );
    const ids = all.flatMap(({ contents }) =>
      (contents as unknown as readonly { readonly id: string }[]).map(({ id }) => id),
    );
    expect(ids.toSorted()).toEqual(resources.map(({ id }) => hsdsId(id)).toSorted());
    expect(all.map(({ page_number: number }) => Number(number)).toSorted((a, b) => a - b)).toEqual(
      all.map((_page, at) => at + 1),
    );
    const { resources: parts } = jsonAt('hsds/datapackage.json') as unknown as {
      readonly resources: readonly { readonly path: string }[];
    };
    for (const { path } of parts) expect(existsSync(join(ROOT, 'hsds', path)), path).toBe(true);
    expect(parts.length).toBe(all.length);
  });

  it('tells what changed in each municipality and each ward, at its page', () => {
    const feeds = new Map(inFolder('changes').map(({ path, text }) => [path, text]));
    const codes = pages.flatMap(({ path }) => /^\/municipalities\/(\d+)\/$/.exec(path)?.[1] ?? []);
    expect(codes.length).toBeGreaterThan(1_900);
    const byArea = new Map<string, string[]>();
    for (const resource of resources)
      for (const code of resource.area)
        byArea.set(code, [...(byArea.get(code) ?? []), `/resources/${entryPath(resource)}/`]);
    for (const code of codes) {
      const text = feeds.get(`changes/${code}.atom`)!;
      const { parent = code } = municipalities.get(code)!;
      const own = new Set([...(byArea.get(code) ?? []), ...(byArea.get(parent) ?? [])]);
      const told = [...text.matchAll(/<link href="[^"]*(\/resources\/[^"]*)"/g)];
      expect(told.length === 0, code).toBe(own.size === 0);
      expect(
        told.map(([, address]) => address!).filter((address) => !own.has(address)),
        code,
      ).toEqual([]);
      const page = pageAt(`/municipalities/${code}/`);
      // Once for programs, and once for people.
      expect(page.split(`/data/v1/changes/${code}.atom"`).length, code).toBe(3);
      expect(page, code).toMatch(/<link rel="alternate" type="application\/atom\+xml"/);
    }
    const homes = [...feeds.keys()].filter((path) => !codes.includes(path.slice(8, -5)));
    expect(homes.length).toBeLessThan(49);
  });

  it('says in each feed what happened, the latest first, and no more than a reader takes', () => {
    for (const { path, text } of inFolder('changes')) {
      const titles = [...text.matchAll(/<entry><id>[^<]*<\/id><title>([^<]*)</g)].map(
        ([, title]) => title!,
      );
      expect(titles.length, path).toBeLessThanOrEqual(MOST_HAPPENINGS);
      expect(
        titles.filter(
          (title) =>
            !/^(?:新しくのりました|内容が変わりました|確認しました|終わりました|資料を見ました|これからあります|中止があります)：/.test(
              title,
            ),
        ),
        path,
      ).toEqual([]);
      const [whole, ...days] = [...text.matchAll(/<updated>([^<]*)</g)].map(([, day]) => day!);
      expect(days, path).toEqual(days.toSorted().toReversed());
      if (days.length > 0) expect(whole, path).toBe(days[0]);
    }
  });

  it('stays few: with all its pages the site has no more than 19,900 files', () => {
    // A file for each area, and for each need of some: not one for each entry.
    expect(files.filter(isListed).length).toBeLessThan(330);
    expect(filesOf(DIST).length).toBeLessThan(19_900);
  });
});

describe('「データを使う」のページ', () => {
  const html = pageAt('/data/');

  it('leads to every file there is but the feeds of municipalities, which their pages have', () => {
    const linked = new Set(
      [...html.matchAll(/href="[^"]*\/data\/v1\/([^"]+)"/g)].map(([, path]) => path!),
    );
    expect([...linked].toSorted()).toEqual(listedPaths);
    expect(html).toContain('/data/catalog.jsonld"');
  });

  it('is found from the pages about the catalogue, and is light', () => {
    for (const path of ['/about/', '/about/credits/'])
      expect(pageAt(path)).toMatch(/href="[^"]*\/data\/"/);
    expect(gzipBytes(html)).toBeLessThan(14_000);
    expect(readdirSync(join(DIST, 'data')).includes('index.html')).toBe(true);
  });

  it('describes every file for portals, with the licence only where it is one for all', () => {
    interface Distribution {
      readonly 'dcat:downloadURL': { readonly '@id': string };
      readonly 'dct:license'?: { readonly '@id': string };
      readonly 'dct:rights'?: unknown;
    }
    const dcat = JSON.parse(readFileSync(join(DIST, 'data/catalog.jsonld'), 'utf8')) as {
      readonly 'dcat:dataset': readonly { readonly 'dcat:distribution': readonly Distribution[] }[];
    };
    const all = dcat['dcat:dataset'].flatMap((set) => set['dcat:distribution']);
    const pathOf = (one: Distribution) =>
      one['dcat:downloadURL']['@id'].replace(/^.*\/data\/v1\//, '');
    expect(all.map(pathOf).toSorted()).toEqual(listedPaths);
    const licensed = all.filter((one) => one['dct:license']);
    expect(licensed.map(pathOf)).toEqual(['places/cc-by.csv']);
    expect(
      all.every((one) => (one['dct:license'] === undefined) !== (one['dct:rights'] === undefined)),
    ).toBe(true);
  });

  it('says how many places each licence holds', () => {
    const [, told] = /場所は([\d,]+)か所です/.exec(plain(html))!;
    expect(Number(told!.replaceAll(',', ''))).toBe(resources.length);
    expect(statSync(join(ROOT, 'places.csv')).size).toBeGreaterThan(100_000);
    expect(municipalities.all().length).toBeGreaterThan(1_900);
  });
});
