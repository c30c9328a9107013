/** What must hold on every built page, read from the files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSiteFile } from '../../src/upkeep/host-file.ts';
import { isSensitiveNeed } from '../../src/domain/vocabulary/need.ts';
import { entryPath, kindWord, needWord } from '../../src/domain/entry/page-address.ts';
import { longDateLabel } from '../../src/words/ja/date.ts';
import { htmlErrors } from '../../scripts/measure/html-check.ts';
import { brokenLinks } from '../../scripts/measure/link-check.ts';
import { DIST, pageAt, pages } from './built-site.ts';
import { types } from './built-types.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const { resources } = realCatalogue();
const sensitive = resources.filter((resource) => resource.needs.some(isSensitiveNeed));
const pagePaths = new Map(
  resources.map((resource) => [resource.id, `/resources/${entryPath(resource)}/`]),
);
const pathOf = (id: string) => pagePaths.get(id) ?? `/resources/${id}/`;
const isMoved = (html: string) => html.includes('data-moved-to=');
const VIOLENCE = needWord('violence');
const failing = (isWrong: (html: string, path: string) => boolean) =>
  pages.filter(({ html, path }) => isWrong(html, path)).map(({ path }) => path);
const withoutData = (html: string) =>
  html.replace(/<script type="application\/(?:ld\+)?json"[\s\S]*?<\/script>/g, '');

describe('どのページも', () => {
  it('exists for every entry, open, paused or closed', () => {
    const paths = new Set(pages.map(({ path }) => path));
    expect(resources.filter(({ id }) => !paths.has(pathOf(id)))).toEqual([]);
    expect(resources.length).toBeGreaterThan(0);
  });

  it('carries a strict policy', () => {
    const policy = (html: string) =>
      /<meta http-equiv="content-security-policy" content="([^"]+)"/
        .exec(html)?.[1]
        ?.replaceAll('&#39;', "'") ?? '';
    for (const rule of [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "connect-src 'self'",
      "object-src 'none'",
      "style-src 'self'",
    ])
      expect(
        failing((html) => !policy(html).split('; ').includes(rule)),
        rule,
      ).toEqual([]);
    expect(
      failing((html) =>
        /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:/.test(policy(html)),
      ),
    ).toEqual([]);
    expect(failing((html) => policy(html).includes('wasm-unsafe-eval'))).toEqual(['/search/']);
  });

  it('has no inline script, style or event handler', () => {
    expect(failing((html) => /<script(?![^>]*\ssrc=)[^>]*>/.test(withoutData(html)))).toEqual([]);
    expect(failing((html) => /<style|\sstyle=|\son[a-z]+="/.test(withoutData(html)))).toEqual([]);
  });

  it('loads nothing from elsewhere and sends no address on', () => {
    expect(
      failing((html) =>
        /<(?:script|img|iframe|source|video|audio|embed|object)[^>]*\s(?:src|srcset|data)="(?:https?:)?\/\//.test(
          html,
        ),
      ),
    ).toEqual([]);
    expect(failing((html) => /<link(?![^>]*rel="canonical")[^>]*href="https?:/.test(html))).toEqual(
      [],
    );
    expect(
      failing((html) => !html.includes('<meta name="referrer" content="no-referrer">')),
    ).toEqual([]);
  });

  it('has one main heading, a language, a title and a canonical address', () => {
    expect(failing((html) => (html.match(/<h1[\s>]/g) ?? []).length !== 1)).toEqual([]);
    expect(
      failing(
        (html) =>
          !html.includes('<html lang="ja">') ||
          !/<title>[^<]+<\/title>/.test(html) ||
          !/<link rel="canonical" href="https:/.test(html),
      ),
    ).toEqual([]);
  });

  it('never shows what a program left behind', () => {
    expect(
      failing((html) =>
        /\bundefined\b|\bNaN\b|\[object Object\]|\bnull\b/.test(
          withoutData(html).replace(/<[^>]+>/g, ' '),
        ),
      ),
    ).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    expect(brokenLinks(pages, DIST)).toEqual([]);
  });

  it.each(types.filter(({ fragment }) => fragment === ''))(
    '$label has no error in its HTML',
    async ({ heaviest }) => {
      expect(await htmlErrors(pageAt(heaviest))).toEqual([]);
    },
  );
});

describe('一覧', () => {
  it('names every place by data-resource-id', () => {
    const known = new Set(resources.map(({ id }) => id));
    const lists = pages.filter(
      ({ path, html }) =>
        !isMoved(html) &&
        /^\/(?:needs|kinds|municipalities|helplines|status|freshness|gaps)\//.test(path),
    );
    for (const { path, html } of lists) {
      const linked = [...html.matchAll(/<main[\s\S]*<\/main>/g)].flatMap(([main]) =>
        [...main.matchAll(/href="(\/resources\/[^"]+\/)"/g)].map((match) => match[1]!),
      );
      const marked = new Set(
        [...html.matchAll(/data-resource-id="([^"]+)"/g)].map((match) => match[1]!),
      );
      const markedPaths = new Set([...marked].map(pathOf));
      expect(
        linked.filter((address) => !markedPaths.has(address)),
        path,
      ).toEqual([]);
      expect(
        [...marked].filter((id) => !known.has(id)),
        path,
      ).toEqual([]);
    }
  });

  it('lists every open place under its municipality and its kind', () => {
    for (const resource of resources.filter(({ status }) => status.state !== 'closed')) {
      expect(
        pageAt(`/kinds/${kindWord(resource.kind)}/`).includes(`data-resource-id="${resource.id}"`),
        resource.id,
      ).toBe(true);
    }
  });
});

describe('場所のページ', () => {
  const order = ['お金', 'はじめて行く日', '使える人', '情報の日'];

  it('answers in the order a person asks', () => {
    for (const { id } of resources) {
      const html = pageAt(pathOf(id));
      const terms = [...html.matchAll(/<dt>([^<]+?) *(?:<a [^>]*>[^<]*<\/a>)?<\/dt>/g)].map(
        (match) => match[1]!,
      );
      expect(
        terms.filter((term) => order.includes(term)),
        id,
      ).toEqual(order);
      expect(terms.at(-1), id).toBe('情報の日');
    }
  });

  it('names its source, its licence and how it was confirmed', () => {
    for (const { id, source } of resources) {
      const html = pageAt(pathOf(id));
      for (const { url } of source)
        expect(
          html.includes(url.replaceAll('&', '&amp;')) ||
            html.includes(url.replaceAll('&', '&#38;')) ||
            html.includes(url),
          `${id} ${url}`,
        ).toBe(true);
    }
  });

  it('says of what day its information is, or that nobody does and when the document was seen', () => {
    for (const { id, asOf, verified, source } of resources) {
      const html = pageAt(pathOf(id));
      const seen = source
        .map(({ retrieved }) => retrieved)
        .toSorted()
        .at(-1)!;
      const said =
        asOf === undefined
          ? `資料の日は分かりません（${longDateLabel(seen)}に見ました）`
          : longDateLabel(asOf);
      expect(html, id).toContain(said);
      expect(html.includes('の時点（'), id).toBe(verified !== undefined);
    }
  });

  it('has structured data that parses and says only what the entry says', () => {
    for (const { id, name } of resources.filter((resource) => !sensitive.includes(resource))) {
      const data: unknown = JSON.parse(
        /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(pageAt(pathOf(id)))?.[1] ??
          '',
      );
      expect(data, id).toMatchObject({ '@context': 'https://schema.org', name });
    }
  });

  it('tells of every number as a link to press', () => {
    for (const { id, phones = [], status } of resources.filter(
      (resource) => resource.status.state !== 'closed',
    )) {
      expect(
        (pageAt(pathOf(id)).match(/href="tel:/g) ?? []).length,
        `${id} ${status.state}`,
      ).toBeGreaterThanOrEqual(phones.length);
    }
  });
});

describe('暴力・虐待にかかわるページ', () => {
  const own = pages.filter(
    ({ path }) => path.endsWith(`/${VIOLENCE}/`) || sensitive.some(({ id }) => path === pathOf(id)),
  );

  it('are there', () => {
    expect(sensitive.length).toBeGreaterThan(3);
    expect(own.length).toBeGreaterThan(sensitive.length);
  });

  it.each(own.slice(0, 400).filter((_, index) => index % 9 === 0 || index > own.length - 8))(
    '$path shows a neutral title, a plain icon and the way out',
    ({ html }) => {
      expect(/<title>([^<]+)<\/title>/.exec(html)?.[1]).toBe(
        `相談先のご案内｜${readSiteFile('content').name}`,
      );
      expect(html).toContain('href="/plain.svg"');
      expect(html).toContain('data-quick-exit');
      expect(html).not.toContain('property="og:');
      expect(html).not.toContain('application/ld+json');
      expect(/<meta name="description" content="([^"]*)"/.exec(html)?.[1]).not.toMatch(
        /暴力|虐待|DV|性/,
      );
    },
  );

  it('lists no hidden place with an address', () => {
    for (const { id, location } of resources.filter((resource) => resource.location === 'hidden')) {
      expect(location).toBe('hidden');
      expect(pageAt(pathOf(id))).not.toMatch(/<address>|href="geo:/);
    }
  });
});

describe('サイトの地図と404', () => {
  it('names every page a search engine may show, and no other', () => {
    const listed = new Set(
      [
        ...readFileSync(join(DIST, 'sitemap.xml'), 'utf8').matchAll(
          /<loc>https?:\/\/[^/]+([^<]+)<\/loc>/g,
        ),
      ].map((match) => match[1]!),
    );
    const paths = new Set(pages.map(({ path }) => path));
    expect([...listed].filter((path) => !paths.has(path))).toEqual([]);
    expect(
      [...paths].filter(
        (path) =>
          !listed.has(path) &&
          path !== '/404.html' &&
          !path.endsWith(`/${VIOLENCE}/`) &&
          !isMoved(pageAt(path)) &&
          !sensitive.some(({ id }) => path === pathOf(id)),
      ),
    ).toEqual([]);
    expect(sensitive.filter(({ id }) => listed.has(pathOf(id)))).toEqual([]);
  });

  it('offers ways on when a page is missing', () => {
    const html = pageAt('/404.html');
    for (const way of ['/helplines/', '/municipalities/', '/kinds/', '/needs/food/'])
      expect(html).toContain(`href="${way}"`);
  });
});
