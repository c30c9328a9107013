/** Renamed and closed places keep an address. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlErrors } from '../../scripts/measure/html-check.ts';
import { brokenLinks } from '../../scripts/measure/link-check.ts';
import { sampleEntry } from '../catalogue/sample-content.ts';
import { buildSmallSite, type SmallSite } from './small-site.ts';

let site: SmallSite;
beforeAll(() => {
  site = buildSmallSite({
    'mihon/mihon/new-cafe.md': sampleEntry(
      'formerly: [mihon/mihon/old-cafe, mihon/mihon/older-cafe]',
      { name: '見本カフェ' },
    ),
    'mihon/mihon/new-desk.md': sampleEntry('formerly: [mihon/mihon/old-desk]', {
      name: '見本の相談',
      kind: 'dv-center',
    }),
    'mihon/mihon/closed-cafe.md': sampleEntry(
      'status:\n  state: closed\n  on: 2026-03-31\n  successor: mihon/mihon/new-cafe',
      { name: '見本食堂' },
    ),
  });
});
afterAll(() => site.remove());

const page = (path: string) => site.pages.find((one) => one.path === path)?.html ?? '';
const OLD = ['/resources/mihon/mihon/old-cafe/', '/resources/mihon/mihon/older-cafe/'];

describe('名前が変わった場所', () => {
  it.each(OLD)('%s leads to the new address, with and without its own doing', (path) => {
    const html = page(path);
    expect(html).toContain('data-moved-to="/resources/mihon/mihon/new-cafe/"');
    expect(html).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=/resources/mihon/mihon/new-cafe/"></noscript>',
    );
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(
      /<link rel="canonical" href="https:\/\/[^"]+\/resources\/mihon\/mihon\/new-cafe\/">/,
    );
    expect(html).toMatch(
      /<a href="\/resources\/mihon\/mihon\/new-cafe\/">「見本カフェ」の新しいページへ<\/a>/,
    );
    expect(html).not.toMatch(/property="og:|application\/ld\+json|data-resource-id/);
  });

  it('says nothing of a sensitive place', () => {
    const html = page('/resources/mihon/mihon/old-desk/');
    expect(html).toMatch(/content="0; url=\/resources\/mihon\/mihon\/desk-[a-z0-9]+\/"/);
    expect(/<title>([^<]+)</.exec(html)?.[1]).toBe('相談先のご案内｜つながるカタログ');
    expect(html).not.toMatch(/見本の相談|暴力|虐待|DV/);
    expect(html).toContain('href="/plain.svg"');
    expect(html).toContain('data-quick-exit');
  });

  it('leads on from each address of a sensitive place that told of it, and from its need and its kind', () => {
    const [, now] = /data-moved-to="([^"]+)"/.exec(page('/resources/mihon/mihon/new-desk/')) ?? [];
    expect(page(now ?? '')).toContain('data-resource-id="mihon/mihon/new-desk"');
    for (const [from, to] of [
      ['/needs/violence/', '/needs/soudan/'],
      ['/kinds/dv-center/', '/kinds/soudan-madoguchi/'],
    ] as const) {
      expect(page(from)).toContain(`data-moved-to="${to}"`);
      expect(page(from)).not.toMatch(/暴力|虐待|DV/);
      expect(page(to)).not.toContain('data-moved-to');
    }
  });

  it('stands in no list and no map, and in no data but those that lead on from it', () => {
    const files = readdirSync(site.dist, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        statSync(join(site.dist, file)).isFile() && !file.startsWith('resources/mihon/mihon/old'),
    );
    expect(files).toContain('sitemap.xml');
    const leading = files.filter((file) =>
      /mihon\/old(?:er)?-/.test(readFileSync(join(site.dist, file), 'utf8')),
    );
    expect(leading.map((file) => file.replace(/desk\/\w+/, 'desk/N')).toSorted()).toEqual([
      'data/desk/N.json',
      'data/desk/N.json',
      'data/places/mihon/mihon.json',
      'data/source/mihon/mihon.json',
      // Whoever keeps a copy follows an entry by the id that it had first.
      'data/v1/catalogue/390003.json',
      'data/v1/changes/390003.atom',
      'data/v1/changes/399019.atom',
      'data/v1/places.csv',
      'data/v1/places/cc-by.csv',
    ]);
    expect(readFileSync(join(site.dist, 'sitemap.xml'), 'utf8')).toContain(
      '/resources/mihon/mihon/new-cafe/',
    );
  });

  it('breaks no link and no rule of HTML', async () => {
    expect(brokenLinks(site.pages, site.dist)).toEqual([]);
    for (const path of [OLD[0]!, '/resources/mihon/mihon/old-desk/'])
      expect(await htmlErrors(page(path))).toEqual([]);
  });
});

describe('おわった場所', () => {
  it('keeps its page, with the day and what stands in for it', () => {
    const html = page('/resources/mihon/mihon/closed-cafe/');
    expect(html).toMatch(/ここは終わりました。<\/b>（2026年3月31日）/);
    expect(html).toMatch(
      /代わりの場所: <a href="\/resources\/mihon\/mihon\/new-cafe\/">見本カフェ<\/a>/,
    );
    expect(page('/kinds/cafe/')).not.toContain('closed-cafe');
  });
});
