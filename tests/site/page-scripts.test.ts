/** What every static page loads as script: little, in files that need no other, and the exit in words old browsers know. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gzipBytes } from '../../scripts/measure/page-types.ts';
import { DIST, pageAt, pages } from './built-site.ts';

const MOST_BYTES = 4_000;
const scriptsOf = (html: string) => [
  ...new Set([...html.matchAll(/<script[^>]*\ssrc="(\/[^"]+)"/g)].map(([, address]) => address!)),
];
const textOf = (address: string) => readFileSync(join(DIST, address), 'utf8');
/** The applications start islands, or are another's program; they have budgets of their own. */
const staticPages = pages.filter(
  ({ path }) => !/^\/(?:search|match|table|shortlist|edit|admin)\//.test(path),
);
const addresses = [...new Set(staticPages.flatMap(({ html }) => scriptsOf(html)))];
/** What follows a place is fetched when one is chosen, from a chain of steps. */
const followsPlace = (html: string) => html.includes('data-guide-area');
const addressesAtOnce = new Set(
  staticPages.filter(({ html }) => !followsPlace(html)).flatMap(({ html }) => scriptsOf(html)),
);
const bytes = new Map(addresses.map((address) => [address, gzipBytes(textOf(address))]));

describe('動かないページのスクリプト', () => {
  it('is under 4 kB on every page, not only on the heaviest of its type', () => {
    expect(staticPages.length).toBeGreaterThan(100);
    const heavy = staticPages
      .map(({ path, html }) => ({
        path,
        sum: scriptsOf(html).reduce((sum, address) => sum + bytes.get(address)!, 0),
      }))
      .filter(({ sum }) => sum >= MOST_BYTES);
    expect(heavy).toEqual([]);
  });

  it('asks for no other file: each carries what it uses', () => {
    expect(addressesAtOnce.size).toBeGreaterThan(2);
    for (const address of addressesAtOnce)
      expect(textOf(address), address).not.toMatch(/\bimport\s*[({"'`]|\bfrom\s*["'`]/);
  });

  it('runs the badges once on a page, however many lists and cards it has', () => {
    for (const path of ['/helplines/', '/needs/school/']) {
      const scripts = [...pageAt(path).matchAll(/<script[^>]*\ssrc="\/_astro\/OpenScript[^"]*"/g)];
      expect(scripts.length, path).toBe(1);
    }
  });

  it('writes the exit in words of 2015, as the browsers of old phones read them', () => {
    const script = textOf('/leaving.js');
    expect(script).not.toMatch(/catch\s*\{|\?\.|\?\?|=>|\*\*/);
    expect(script).not.toContain('/*');
  });

  it('ask nowhere for the window or its colours: look.test.ts changes them in a page that stands open', () => {
    const files = readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.js'));
    const own = readdirSync(DIST).filter((name) => name.endsWith('.js'));
    const asking = [...own, ...files.map((name) => `_astro/${name}`)].filter((address) =>
      /matchMedia|(?:inner|outer|client|offset|scroll)(?:Width|Height)|visualViewport|BoundingClientRect|(?:Intersection|Resize)Observer|getComputedStyle|screen\.(?:width|height)|["'`]resize["'`]/.test(
        textOf(address),
      ),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(asking).toEqual([]);
    // Nor does a page load one file or another by it.
    expect(
      pages
        .filter(({ html }) => /<(?:link|source)[^>]+\smedia=|\ssrcset=/.test(html))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
