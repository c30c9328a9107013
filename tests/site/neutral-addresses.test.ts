/** Addresses of pages about violence tell nothing, and whatever shows such lines has the way out. Read from the built files. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KIND_IDS } from '../../src/domain/vocabulary/kind.ts';
import { isSensitiveNeed, NEED_IDS } from '../../src/domain/vocabulary/need.ts';
import { entryPath, kindWord, needWord } from '../../src/domain/entry/page-address.ts';
import { ELSEWHERE } from '../../src/site/links/routes.ts';
import { DIST, pageAt, pages } from './built-site.ts';
import { realCatalogue } from '../catalogue/real-catalogue.ts';

const { resources } = realCatalogue();
const sensitive = resources.filter(({ needs }) => needs.some(isSensitiveNeed));
const old = new Set([
  ...sensitive.map(({ id }) => `/resources/${id}/`),
  ...NEED_IDS.filter((id) => needWord(id) !== id).map((id) => `/needs/${id}/`),
  ...KIND_IDS.filter((id) => kindWord(id) !== id).map((id) => `/kinds/${id}/`),
]);
const TELLING =
  /violen|abuse|assault|victim|rape|stalk|boryoku|bouryoku|gyakutai|sei-?hanzai|sei-?higai|(?:^|[^a-z])dv(?:[^a-z]|$)|womens-center|child-guidance|josei-sodan|josei-jinken|jidou-189/i;
/** Letters that come by chance from a file's content say nothing. */
const withoutHash = (address: string) => address.replace(/\.[\w-]{8}(?=\.(?:js|css)$)/, '');
const isTelling = (address: string) => TELLING.test(withoutHash(address));
const isMoved = (html: string) => html.includes('data-moved-to=');
const ownAddresses = (html: string) =>
  [
    ...html.matchAll(
      /(?:href|src|action|content|data-[a-z-]+)="(\/[^"]*|https:\/\/tsunagaru-catalog\.github\.io[^"]*)"/g,
    ),
  ].map((match) => match[1]!);
const shown = pages.filter(({ html }) => !isMoved(html));

describe('アドレス', () => {
  it('has no word of violence in any link, file or canonical address of a page', () => {
    const telling = shown.flatMap(({ path, html }) =>
      ownAddresses(html)
        .filter((address) => isTelling(address) || old.has(address))
        .map((address) => `${path} → ${address}`),
    );
    expect(telling).toEqual([]);
    expect(
      shown.filter(({ path }) => TELLING.test(path) || old.has(path)).map(({ path }) => path),
    ).toEqual([]);
    expect(old.size).toBeGreaterThan(sensitive.length);
  });

  it('has none in the sitemap, nor in the names of files that pages load', () => {
    expect(readFileSync(join(DIST, 'sitemap.xml'), 'utf8')).not.toMatch(TELLING);
    const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter(
      (file) => !file.endsWith('index.html') && statSync(join(DIST, file)).isFile(),
    );
    expect(files.filter(isTelling)).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  it('leads on from every old one, without a name, a description or an index', () => {
    for (const path of old) {
      const html = pageAt(path);
      const to = /data-moved-to="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(isMoved(pageAt(to)), path).toBe(false);
      expect(html, path).toContain('<meta name="robots" content="noindex">');
      expect(html, path).not.toMatch(/暴力|虐待|DV|property="og:|data-resource-id/);
    }
  });

  it('is one for each page: no two entries, needs or kinds share it', () => {
    for (const words of [resources.map(entryPath), NEED_IDS.map(needWord), KIND_IDS.map(kindWord)])
      expect(new Set(words).size).toBe(words.length);
    const ids = new Set(resources.map(({ id }) => id));
    expect(sensitive.map(entryPath).filter((path) => ids.has(path))).toEqual([]);
  });
});

describe('「すぐに閉じる」のあるページ', () => {
  const isSensitiveId = new Set(sensitive.map(({ id }) => id));
  const shows = (html: string) =>
    [...html.matchAll(/data-resource-id="([^"]+)"/g)].some(([, id]) => isSensitiveId.has(id!));
  const button = (html: string) => /<aside class="quick-exit"([^>]*)>/.exec(html)?.[1];

  it('are all that show a line or a desk of violence, whatever they are about', () => {
    const showing = shown.filter(({ html }) => shows(html));
    expect(
      showing
        .filter(({ html }) => {
          const attributes = button(html);
          return attributes === undefined || attributes.includes('hidden');
        })
        .map(({ path }) => path),
    ).toEqual([]);
    expect(showing.length).toBeGreaterThan(50);
    for (const path of ['/helplines/', '/kinds/helpline/', '/municipalities/131202/'])
      expect(showing.map((page) => page.path)).toContain(path);
  });

  it('are all whose own addresses lead to such an entry', () => {
    const paths = new Set(sensitive.map((entry) => `/resources/${entryPath(entry)}/`));
    const leading = shown.filter(({ html }) =>
      ownAddresses(html.replace(/<head>[\s\S]*?<\/head>/, '')).some((address) =>
        paths.has(address),
      ),
    );
    expect(
      leading.filter(({ html }) => button(html) === undefined).map(({ path }) => path),
    ).toEqual([]);
    expect(leading.length).toBeGreaterThan(50);
  });

  it('say once, in the page and not in the bar, what it does', () => {
    for (const { path, html } of shown.filter((page) => button(page.html) !== undefined)) {
      expect(html.match(/class="exit-note"/g)?.length, path).toBe(1);
      expect(html.match(/data-quick-exit/g)?.length, path).toBe(1);
      expect(/<aside class="quick-exit"[\s\S]*?<\/aside>/.exec(html)?.[0], path).not.toContain(
        '<p',
      );
    }
  });

  it('every page runs the script that keeps what was left from coming back, before all else that runs', () => {
    for (const { path, html } of pages)
      expect(/<script(?![^>]*application\/)[^>]*>/.exec(html)?.[0], path).toMatch(
        /^<script src="\/leaving\.js"/,
      );
  });

  it('goes where the link goes without script', () => {
    expect(readFileSync(join(DIST, 'leaving.js'), 'utf8')).toMatch(
      new RegExp(`(['"\`])${RegExp.escape(ELSEWHERE)}\\1`),
    );
    expect(pageAt('/helplines/')).toContain(`href="${ELSEWHERE}"`);
  });
});
