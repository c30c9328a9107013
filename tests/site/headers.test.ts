/** dist/_headers と、ページの決まり（CSP・Trusted Types）: できたサイトのすべてのファイルと、ブラウザで。どの種類のページも決まりを守ることは、look.test.ts が見る。 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { basePath } from '../../scripts/build/base-path.ts';
import {
  ASK_FIRST,
  cacheRules,
  FOR_GOOD,
  isHashed,
} from '../../scripts/build/headers/cache-rules.ts';
import {
  filesOf,
  formatRules,
  headerRules,
  headersFor,
  parseRules,
  readRules,
} from '../../scripts/build/headers/headers-file.ts';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { jsonBlock } from '../../src/site/build/json-block.ts';
import { DIST } from './built-site.ts';
import { types } from './built-types.ts';

const rules = readRules(DIST);
const files = filesOf(DIST);
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
/** A run of characters that only a digest makes: eight or more with a digit or a capital among letters, or seven of hexadecimal. */
const looksHashed = (file: string) =>
  /[._-](?=[\w-]{8}\.\w+$)(?=[\w-]*[A-Z\d])[\w-]{8}\.(?:js|css)$|(?:^|[/._-])[0-9a-f]{7,}(?=[._-][a-z])/.test(
    file,
  );
const cacheOf = (file: string) => headersFor(rules, addressOf(file))['Cache-Control'];

describe('_headers', () => {
  it('どのファイルにも、Cache-Control がちょうど1つある', () => {
    expect(files.length).toBeGreaterThan(1000);
    for (const file of files)
      expect([ASK_FIRST, FOR_GOOD], `${file}: ${cacheOf(file)}`).toContain(cacheOf(file));
  });

  it('名前にハッシュのあるファイルだけを、長く残す', () => {
    const kept = files.filter((file) => cacheOf(file) === FOR_GOOD);
    expect(kept).toEqual(files.filter(looksHashed));
    for (const folder of ['_astro/', 'data/search/', 'pagefind/fragment/', 'pagefind/index/'])
      expect(kept.filter((file) => file.startsWith(folder)).length, folder).toBeGreaterThan(0);
    for (const file of files.filter(
      (name) =>
        name.endsWith('.html') ||
        name.endsWith('head.json') ||
        name === 'pagefind/pagefind-entry.json',
    ))
      expect(cacheOf(file), file).toBe(ASK_FIRST);
  });

  it('どのページも、よそのわくに入らず、守りのヘッダーを1つずつ持つ', () => {
    for (const { path } of types.map(({ heaviest }) => ({ path: heaviest }))) {
      const headers = headersFor(rules, path);
      expect(headers).toMatchObject({
        'Content-Security-Policy': "frame-ancestors 'none'",
        'X-Frame-Options': 'DENY',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Strict-Transport-Security': 'max-age=31536000',
      });
      expect(headers['Permissions-Policy']).toMatch(
        /geolocation=\(\).*camera=\(\)|camera=\(\).*geolocation=\(\)/,
      );
    }
  });

  it('外へ出すデータだけを、ほかのサイトのページも読める', () => {
    const open = files.filter(
      (file) => headersFor(rules, addressOf(file))['Access-Control-Allow-Origin'] !== undefined,
    );
    expect(open.length).toBeGreaterThan(50);
    expect(open).toEqual(files.filter((file) => file.startsWith('data/v1/')));
  });

  it('配るところの限り（100個の決まり、1行 2,000字、* は終わりに1つ）に入る', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of readFileSync(join(DIST, '_headers'), 'utf8').split('\n'))
      expect(line.length).toBeLessThanOrEqual(2000);
    for (const { path } of rules) expect(path).toMatch(/^\/[^*\s]*\*?$/);
  });

  it('アドレスの途中に置いても、決まりがその下につく', () => {
    const below = headerRules(files, basePath('/catalogue/'));
    expect(below.every(({ path }) => path.startsWith('/catalogue/'))).toBe(true);
    expect(headersFor(below, '/catalogue/')['Cache-Control']).toBe(ASK_FIRST);
    expect([
      basePath(''),
      basePath('/'),
      basePath('a/b'),
      basePath('/a/b/'),
      basePath(undefined),
    ]).toEqual(['/', '/', '/a/b/', '/a/b/', basePath()]);
    expect(parseRules(formatRules(below))).toEqual(below);
  });

  it('編集画面があるときは、ログインの窓とやりとりできる', () => {
    expect(
      headerRules(['admin/index.html', 'index.html'], '/')[0]?.headers[
        'Cross-Origin-Opener-Policy'
      ],
    ).toBe('same-origin-allow-popups');
  });

  it('README の nginx と Apache の書きかたも、同じヘッダーをつけ、同じファイルを長く残す', () => {
    const samples = [
      ...readFileSync('README.md', 'utf8').matchAll(/```(?:nginx|apache)\n([\s\S]*?)```/g),
    ].map(([, sample = '']) => sample);
    expect(samples).toHaveLength(2);
    for (const sample of samples) {
      for (const [name, value] of Object.entries(rules[0]!.headers))
        expect(sample, name).toMatch(
          name === 'Permissions-Policy'
            ? /Permissions-Policy "geolocation=\(\), camera=\(\), microphone=\(\)/
            : `${name} "${value}"`,
        );
      const kept = new RegExp(/\^\/\(_astro.*\)\//.exec(sample)?.[0] ?? '$.');
      const differ = files.filter((file) => kept.test(`/${file}`) !== (cacheOf(file) === FOR_GOOD));
      // One small file in a folder of others: not worth a line there.
      expect(differ.filter((file) => !file.endsWith('.pf_meta'))).toEqual([]);
      expect(sample).toContain(`"${FOR_GOOD}"`);
      expect(sample).toContain(`"${ASK_FIRST}"`);
      expect(sample).toMatch(/\^\/data\/v1\/[^]*"\*"|"\*"[^]*\^\/data\/v1\//);
      expect(sample).toContain('Access-Control-Allow-Origin');
    }
  });

  it('どんなファイルの集まりでも: 1つずつ、100個まで、ハッシュのないものは長く残さない', () => {
    const name = fc.oneof(
      fc.constantFrom(
        'index.html',
        'head.json',
        '0123456789abcd.json',
        '0123456789abcd-details.json',
        'x.ABCDEFG1.js',
        'a.json',
      ),
      fc.stringMatching(/^[a-z]{1,6}\.json$/),
    );
    const folder = fc.constantFrom(
      '',
      '_astro/',
      'data/',
      'data/search/',
      'data/search/parts/',
      'needs/',
      'needs/x/',
      'pagefind/',
    );
    const many = Array.from(
      { length: 300 },
      (_, at) => `data/search/${String(at).padStart(13, '0')}a.json`,
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.tuple(folder, name).map((parts) => parts.join('')),
          { maxLength: 60 },
        ),
        fc.boolean(),
        (some, isLarge) => {
          const all = [...new Set(isLarge ? [...some, ...many] : some)];
          const made = headerRules(all, '/');
          expect(made.length).toBeLessThanOrEqual(101);
          for (const file of all) {
            const cache = headersFor(made, addressOf(file))['Cache-Control'];
            expect([ASK_FIRST, FOR_GOOD]).toContain(cache);
            if (cache === FOR_GOOD) expect(isHashed(file)).toBe(true);
          }
          expect(new Set(cacheRules(all).map(({ path }) => path)).size).toBe(
            cacheRules(all).length,
          );
        },
      ),
    );
  });
});

describe('ページの中の JSON', () => {
  it('どんな値でも、< を書かず、読むと同じになる', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.json(), fc.constantFrom('"</script><script>"', '"<!--"', '"\\u003c"')),
        (written) => {
          const value: unknown = JSON.parse(written);
          expect(jsonBlock(value)).not.toContain('<');
          expect(JSON.stringify(JSON.parse(jsonBlock(value)))).toBe(JSON.stringify(value));
        },
      ),
    );
  });

  it('どのページも、これで書く', () => {
    const written = filesOf('src')
      .filter((file) => file.endsWith('.astro'))
      .map((file) => [file, readFileSync(join('src', file), 'utf8')] as const)
      .filter(([, text]) => text.includes('set:html'));
    for (const [file, text] of written)
      for (const [use] of text.matchAll(/<script[^>]*set:html=\{[^}]*\}/g))
        expect(use, file).toContain('set:html={jsonBlock(data)}');
    expect(written.length).toBeGreaterThan(4);
  });
});

describe('ブラウザで', () => {
  let site: SiteBrowser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    site = await openSite(DIST);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(() => site.close());

  /** Everything the browser refused or complained about. */
  async function open(
    path: string,
  ): Promise<{ readonly page: Page; readonly complaints: string[] }> {
    const context = await contextFor(site.browser);
    contexts.push(context);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    return { page, complaints };
  }

  it('探すページの本文の検索は、Worker で動く', async () => {
    const { page, complaints } = await open('/search/');
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.locator('#search-app input[type=search]').fill('ゲルマニウムぬるぽ');
    await expect.poll(() => workers.length, { timeout: 40_000 }).toBe(1);
    expect(workers[0]).toBe(`${site.origin}/pagefind/pagefind-worker.js`);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    const other = await page.evaluate(() => {
      try {
        return String(new Worker('/_astro/other.js'));
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(other).toBe('TypeError');
  });

  it('わくの中では開かない', async () => {
    const { page } = await open('/robots.txt');
    const shown = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = '/needs/violence/';
      document.body.append(frame);
      await new Promise((done) => frame.addEventListener('load', done));
      return frame.contentDocument?.querySelector('h1')?.textContent ?? 'nothing';
    });
    expect(shown).toBe('nothing');
  });
});
