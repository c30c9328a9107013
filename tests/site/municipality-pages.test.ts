/** 市区町村のページ: every one is there, says what is its own, and is reached in a few steps. Read from the built files. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDistricts } from '../../src/catalogue/read/districts.ts';
import { inspectOffices } from '../../src/catalogue/read/municipal-offices.ts';
import { hasOffice } from '../../src/domain/area/municipality.ts';
import { NATIONAL } from '../../src/domain/area/national.ts';
import { phoneHref } from '../../src/domain/fields/phone.ts';
import { needWord } from '../../src/domain/entry/page-address.ts';
import { isSensitiveNeed, NEED_IDS } from '../../src/domain/vocabulary/need.ts';
import type { SiteSettings } from '../../src/domain/settings/site-settings.ts';
import { isOnlyDesks, needsWithPage } from '../../src/site/build/need-answers.ts';
import { municipalitiesText } from '../../src/words/ja/municipalities.ts';
import { gzipBytes } from '../../scripts/measure/page-types.ts';
import { DIST, pages } from './built-site.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const { resources, municipalities } = realCatalogue();
const { offices } = inspectOffices('content', municipalities);
const site = JSON.parse(readFileSync('content/site.json', 'utf8')) as SiteSettings;
const byId = new Map(resources.map((resource) => [resource.id, resource]));
const listed = resources.filter(({ status }) => status.state !== 'closed');
const paths = new Set(pages.map(({ path }) => path));
const everywhere = municipalities.all().filter(hasOffice);
const codes = pages.flatMap(({ path }) => /^\/municipalities\/(\d{6})\/$/.exec(path)?.[1] ?? []);
const htmlAt = new Map(pages.map(({ path, html }) => [path, html]));
const pageOf = (code: string) => htmlAt.get(`/municipalities/${code}/`)!;
const localTo = (code: string) => {
  const parent = municipalities.get(code)?.parent;
  return listed.filter(
    ({ area }) => area.includes(code) || (parent !== undefined && area.includes(parent)),
  );
};
const idsOn = (html: string) =>
  [...html.matchAll(/data-resource-id="([^"]+)"/g)].map((match) => match[1]!);
const linksOn = (path: string) =>
  [...htmlAt.get(path)!.matchAll(/href="(\/[^"#]*)/g)].map((match) => match[1]!);

/** What a group has adopted speaks of its own area alone. */
const isWhole = site.wholeCountry === true && !site.municipalities;

describe('市区町村のページ', () => {
  it.runIf(isWhole)('is there for every municipality and ward of the country', () => {
    expect(everywhere.length).toBe(1_741 + 171);
    expect(everywhere.filter(({ code }) => !codes.includes(code))).toEqual([]);
  });

  it('names nothing of another town: only what serves it, its prefecture or the nation', () => {
    for (const code of codes) {
      const { parent, prefectureCode } = municipalities.get(code)!;
      const served = new Set([code, parent, prefectureCode, NATIONAL]);
      const needPages = NEED_IDS.map((need) => `/municipalities/${code}/${needWord(need)}/`);
      for (const path of [`/municipalities/${code}/`, ...needPages].filter((one) => paths.has(one)))
        expect(
          idsOn(htmlAt.get(path)!).filter(
            (id) => !byId.get(id)!.area.some((one) => served.has(one)),
          ),
          path,
        ).toEqual([]);
    }
  });

  it('names all that is its own', () => {
    for (const code of codes) {
      const shown = new Set(idsOn(pageOf(code)));
      expect(
        localTo(code).filter(({ id }) => !shown.has(id)),
        code,
      ).toEqual([]);
    }
  });

  it('says that no place is listed yet exactly where there are only desks, and how to add one', () => {
    for (const code of codes) {
      const html = pageOf(code);
      expect(html.includes(municipalitiesText.onlyDesks), code).toBe(isOnlyDesks(localTo(code)));
      const notice = /<p class="notice" data-only-desks>.*?<\/p>/s.exec(html)?.[0];
      if (notice) expect(notice).toContain('href="/edit/');
    }
  });

  it('gives the number of the office, its source and the official site, where they are known', () => {
    for (const code of codes) {
      const { parent, url } = municipalities.get(code)!;
      const office = offices.get(parent ?? code);
      const html = pageOf(code);
      if (office?.phone)
        expect(html.includes(`href="${phoneHref(office.phone)}"`), code).toBe(true);
      if (office?.phone ?? office?.address)
        expect(html.includes(office.source.title), code).toBe(true);
      const official = office?.url ?? municipalities.get(parent ?? code)?.url ?? url;
      if (official) expect(html.includes(official.replaceAll('&', '&#38;')), code).toBe(true);
    }
  });

  it('has somebody to ask for every need that the nation has a line for, and in violence the table’s first', () => {
    for (const code of codes) {
      const html = pageOf(code);
      const hasPage = needsWithPage(localTo(code)).includes('violence');
      if (hasPage)
        expect(html.includes(`href="/municipalities/${code}/${needWord('violence')}/"`), code).toBe(
          true,
        );
      const line = new RegExp(`id="need-${needWord('violence')}"[\\s\\S]*?href="tel:110"`);
      expect(line.test(html), code).toBe(true);
    }
  });

  it('has the way out wherever it names a line of violence, and no address that tells of it', () => {
    for (const { path, html } of pages.filter((page) => page.path.startsWith('/municipalities/'))) {
      const isTelling = idsOn(html).some((id) => byId.get(id)!.needs.some(isSensitiveNeed));
      if (isTelling) expect(html.includes('data-quick-exit'), path).toBe(true);
      expect(html.includes('#need-violence'), path).toBe(false);
    }
  });

  it('tells towns of one name apart', () => {
    const titles = codes.map((code) => /<title>([^<]*)/.exec(pageOf(code))![1]!);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('困りごとと市区町村のページ', () => {
  it('is there exactly where it says more than the municipality’s page', () => {
    for (const code of codes) {
      const needs = needsWithPage(localTo(code)).map(needWord);
      const built = NEED_IDS.map(needWord).filter((word) =>
        paths.has(`/municipalities/${code}/${word}/`),
      );
      expect(built.toSorted(), code).toEqual([...needs].toSorted());
    }
  });
});

describe('市区町村へのみち', () => {
  const isPage = (path: string) => /^\/municipalities\/\d{6}\/$/.test(path);

  it('leads to every municipality by its prefecture, and on the first page begins with the prefectures', () => {
    const index = linksOn('/municipalities/').filter((path) => paths.has(path));
    const prefectures = index.filter((path) => /^\/municipalities\/[a-z-]+\/$/.test(path));
    const reached = new Set([...index, ...prefectures.flatMap(linksOn)].filter(isPage));
    expect(codes.filter((code) => !reached.has(`/municipalities/${code}/`))).toEqual([]);
    const home = new Set(linksOn('/'));
    if (prefectures.length > 1) expect(prefectures.filter((path) => !home.has(path))).toEqual([]);
  });

  it('is light', () => {
    for (const { path, html } of pages.filter((page) =>
      /^\/municipalities\/(?:[a-z-]+\/)?$/.test(page.path),
    ))
      expect(gzipBytes(html), path).toBeLessThan(14_000);
  });
});

describe('サイトの大きさ', () => {
  it('stays within what free hosts take: 20,000 files', () => {
    const files = readdirSync(DIST, { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile()).length).toBeLessThanOrEqual(20_000);
  });
});

describe('圏域ごとの居場所', () => {
  const { districts } = readDistricts('content');
  const sectionOf = (code: string) =>
    /<section id="districts">[^]*?<\/section>/.exec(pageOf(code))?.[0];
  const placesIn = (code: string) =>
    localTo(code).filter(({ kind }) => kind === 'intergenerational');

  it('names every district of a municipality once, and every place once', () => {
    for (const [code, { names, source }] of districts) {
      if (!codes.includes(code)) continue;
      const section = sectionOf(code) ?? '';
      for (const name of names) expect(section.split(name).length - 1, name).toBe(1);
      expect(idsOn(section).toSorted()).toEqual(
        placesIn(code)
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(section).toContain('カタログにないだけかもしれません');
      expect(section).toContain(source.url);
    }
  });

  it('stand on no page where no district is named', () => {
    const isNamed = (code: string) =>
      districts.has(code) || placesIn(code).some(({ district }) => district !== undefined);
    expect(codes.filter((code) => (sectionOf(code) !== undefined) !== isNamed(code))).toEqual([]);
  });
});
