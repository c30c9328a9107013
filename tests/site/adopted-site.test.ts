/** A catalogue just adopted: one municipality, hardly an entry, colours and contact of its own. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlErrors } from '../../scripts/measure/html-check.ts';
import { brokenLinks } from '../../scripts/measure/link-check.ts';
import { contextFor, openSite, VIEWS } from '../../scripts/measure/site-browser.ts';
import { totalOf, watchPage } from '../../scripts/measure/watch-page.ts';
import { sampleEntry } from '../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';
import { filesOf } from '../../scripts/build/headers/headers-file.ts';
import { isSignedBy, makeFeedKeys } from '../../src/exchange/feed/feed-signature.ts';
import { KEYS, placeWith, sampleFeed } from '../exchange/feed/sample-feed.ts';
import { expectToFitEach } from './each-view.ts';
import { buildSmallSite, type SmallSite } from './small-site.ts';

const TOWN = SAMPLE_PLACES[1]!.code;
const PREFECTURE = SAMPLE_PLACES[0]!.code;
const SETTINGS = {
  name: '見本の出口カタログ',
  areaName: '見本市',
  municipalities: [TOWN],
  description: '見本市の居場所を探せます。',
  contact: { name: '見本の会', email: 'info@mihon.example', phone: '0183-00-0000' },
  licence: { name: 'CC BY 4.0', url: 'https://mihon.example/licence' },
  colours: { light: { thread: '#8a3b12', alert: '#7a1f4d' } },
} as const;
const HELPLINE = readFileSync('content/resources/national/yorisoi-hotline.md', 'utf8');
const ENTRY_BUDGET = 14_000;

/** 見本のとなり: one that can be read, one whose snapshot somebody changed here, one that is old, one not yet fetched. */
const OWN_KEYS = makeFeedKeys();
const SNAPSHOTS = {
  tonari: sampleFeed([
    placeWith({ name: '見本の縁側' }),
    placeWith({ id: 'a/b', name: '見本の読書会', kind: 'cafe', phones: undefined }),
    // Ours, by its name; not for this municipality; about violence; not of a form that is read.
    placeWith({ id: 'a/c', name: '見本カフェ', kind: 'cafe', phones: [] }),
    placeWith({ id: 'a/d', name: 'よその見本', area: [SAMPLE_PLACES[2]!.code] }),
    placeWith({ id: 'a/e', name: '見本女性相談', kind: 'womens-center' }),
    placeWith({ id: 'a/f', name: '<script>alert(1)</script>' }),
    ...Array.from({ length: 12 }, (_, at) =>
      placeWith({
        id: `a/g${at}`,
        name: `見本${at + 1}番の日本語教室`,
        kind: 'japanese-class',
        phones: [],
      }),
    ),
  ]),
  kaizan: sampleFeed([placeWith({ name: '書きかえる前の見本' })]),
  furui: sampleFeed([placeWith({ name: '古い見本' })], { generated: '2026-01-01' }),
} as const;

function addNeighbours(project: string): void {
  const folder = join(project, 'content/neighbours');
  mkdirSync(folder);
  const listed = [...Object.keys(SNAPSHOTS), 'mada'].map(
    (id) =>
      `${id}:\n  name: ${id}見本\n  feed: https://tonari.example/catalogue/data/v1/${id}.json\n  key: "${KEYS.publicKey}"\n  areas: ["${TOWN}"]\n`,
  );
  writeFileSync(join(project, 'content/neighbours.yml'), listed.join(''));
  for (const [id, { bytes, signature }] of Object.entries(SNAPSHOTS)) {
    const text = bytes.toString('utf8').replace('書きかえる前', '書きかえた');
    writeFileSync(join(folder, `${id}.json`), text);
    writeFileSync(join(folder, `${id}.json.sig`), signature);
  }
}

let empty: SmallSite;
let begun: SmallSite;
beforeAll(() => {
  empty = buildSmallSite(
    { 'national/yorisoi-hotline.md': HELPLINE },
    { site: SETTINGS, hasAllWords: true },
  );
  begun = buildSmallSite(
    {
      'national/yorisoi-hotline.md': HELPLINE,
      'national/inochi-sos.md': readFileSync('content/resources/national/inochi-sos.md', 'utf8'),
      'mihon/mihon/cafe.md': sampleEntry(),
      // A kind that the town itself does not have.
      'mihon/tonari/cafe.md': sampleEntry('', {
        name: 'となりの見本サロン',
        kind: 'salon',
        body: 'だれでも来られるサロンです。',
      }).replace(TOWN, SAMPLE_PLACES[2]!.code),
    },
    {
      site: { ...SETTINGS, feedKey: OWN_KEYS.publicKey },
      hasAllWords: true,
      change: addNeighbours,
    },
  );
}, 300_000);
afterAll(() => {
  empty.remove();
  begun.remove();
});

const page = (site: SmallSite, path: string) =>
  site.pages.find((one) => one.path === path)?.html ?? '';
const textOf = (html: string) =>
  html.replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, '').replaceAll(/\s+/g, ' ');

describe('うけついだばかりのカタログ', () => {
  it('builds every page without a broken link or a wrong word of HTML', async () => {
    for (const site of [empty, begun]) {
      expect(brokenLinks(site.pages, site.dist)).toEqual([]);
      for (const path of [
        '/',
        '/municipalities/',
        `/municipalities/${TOWN}/`,
        '/needs/food/',
        '/kinds/cafe/',
        '/search/',
        '/match/',
        '/table/',
        '/shortlist/',
        '/edit/',
        '/freshness/',
        '/gaps/',
        '/gaps/food/',
        '/gaps/mihon/',
        '/gaps/reports/',
        '/status/',
        '/helplines/',
        '/about/',
        '/about/credits/',
        '/404.html',
      ]) {
        const html = page(site, path);
        expect(html, path).not.toBe('');
        expect(await htmlErrors(html), path).toEqual([]);
        expect(html, path).toContain('見本の出口カタログ');
      }
    }
  });

  it('has pages of the one municipality only, also when an entry lies elsewhere', () => {
    const places = (site: SmallSite) =>
      site.pages
        .map(({ path }) => path)
        .filter((path) => path.startsWith('/municipalities/'))
        .toSorted();
    const expected = ['/municipalities/', `/municipalities/${TOWN}/`];
    expect(places(empty)).toEqual(expected);
    expect(places(begun)).toEqual(expected);
    expect(page(begun, '/resources/mihon/tonari/cafe/')).not.toContain('href="/municipalities/39');
  });

  it('speaks of the area it has, and of nothing in Tokyo', () => {
    expect(textOf(page(empty, '/'))).toContain(
      '見本市の場所は、これから少しずつ載せていきます。全国どこからでも相談できる電話など1件は',
    );
    expect(textOf(page(begun, '/'))).toContain(
      '見本市の2か所と、全国どこからでも相談できる電話など2件を',
    );
    expect(textOf(page(empty, `/municipalities/${TOWN}/`))).toContain(
      'この地域の居場所などは、まだ載っていません',
    );
    expect(textOf(page(begun, `/municipalities/${TOWN}/`))).not.toContain(
      'まだ載っていません。知って',
    );
    // What is usual for a kind names its source, wherever that was written.
    const withoutSources = (html: string) =>
      html.replace(/<p class="note">出典: [\s\S]*?<\/p>/g, '');
    for (const { path, html } of empty.pages)
      expect(textOf(withoutSources(html)), path).not.toMatch(
        /東京|練馬|くらし支援ナビ|つながるカタログ/,
      );
  });

  it('shows what it reads of its neighbours, to be read there, and in no number of its own', async () => {
    const html = page(begun, `/municipalities/${TOWN}/`);
    const [, section = ''] = /<section data-neighbour>([\s\S]*?)<\/section>/.exec(html) ?? [];
    expect(html.match(/data-neighbour/g)).toHaveLength(1);
    expect(await htmlErrors(html)).toEqual([]);
    expect(section).toMatch(/<h2>となりのtonari見本から<\/h2>[\s\S]*2026年11月22日の写し/);
    expect(section).toContain(
      '<a href="https://tonari.example/catalogue/resources/mihon/mihon/salon/" rel="external noopener noreferrer">見本の縁側</a>',
    );
    expect(textOf(section)).toMatch(
      /サロン・通いの場 だれでも来られるサロンです。 毎週火・金 13:00–16:00（祝日は休み） 見本市の事務所 0183-12-3456 2026年10月の情報/,
    );
    expect(section.match(/<li>/g)).toHaveLength(12);
    expect(section).toContain('ほかの2か所は、tonari見本で');
    expect(section).not.toMatch(/見本カフェ|よその見本|見本女性相談|alert|書きかえ|古い見本/);
    expect(textOf(html)).toContain('1か所');
    expect(page(empty, `/municipalities/${TOWN}/`)).not.toContain('data-neighbour');
  });

  it('passes on nothing that it reads of others, in no page and no file but that one', () => {
    const holding = filesOf(begun.dist).filter((path) =>
      /見本の縁側|見本の読書会|番の日本語教室|書きかえ(?:る前|た)の見本|古い見本/.test(
        readFileSync(join(begun.dist, path), 'utf8'),
      ),
    );
    expect(holding).toEqual([`municipalities/${TOWN}/index.html`]);
  });

  it('says which neighbours it reads, of which day, and which it leaves out', async () => {
    const html = page(begun, '/data/');
    expect(await htmlErrors(html)).toEqual([]);
    const [, told = ''] = /<section id="beside">([\s\S]*?)<\/section>/.exec(html) ?? [];
    expect(
      textOf(told.replaceAll('</li>', '\n'))
        .split(/(?=tonari見本:|kaizan|furui|mada)/)
        .slice(1)
        .map((line) => line.trim()),
    ).toEqual([
      'tonari見本: 2026年11月22日の写し。14か所',
      'kaizan見本: 署名が合わないので、出していません',
      'furui見本: 古くなったので、出していません',
      'mada見本: まだ読んでいません',
    ]);
    expect(page(empty, '/data/')).not.toMatch(/id="beside"|feed\.json/);
  });

  it('gives out a feed of its own, which is signed apart from the build', () => {
    const project = dirname(begun.dist);
    const folder = join(begun.dist, 'data/v1');
    const sign = (key: string | undefined) =>
      execFileSync(process.execPath, [resolve('scripts/sign-feed.ts')], {
        cwd: project,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...(key === undefined ? {} : { FEED_SIGNING_KEY: key }) },
      });
    const signature = join(folder, 'feed.json.sig');
    expect(page(begun, '/data/')).toContain(OWN_KEYS.publicKey);
    expect(existsSync(signature)).toBe(false);
    sign(OWN_KEYS.secretKey);
    const bytes = readFileSync(join(folder, 'feed.json'));
    expect(isSignedBy(bytes, readFileSync(signature, 'latin1'), OWN_KEYS.publicKey)).toBe(true);
    // Ours alone, of the agreed kind; not the lines.
    const { entries } = JSON.parse(bytes.toString('utf8')) as {
      readonly entries: readonly { readonly id: string }[];
    };
    expect(entries.map(({ id }) => id).toSorted()).toEqual([
      'mihon/mihon/cafe',
      'mihon/tonari/cafe',
    ]);
    // Without the key, or with another's, none is left that is not of these bytes.
    for (const key of ['', 'abc', makeFeedKeys().secretKey]) {
      writeFileSync(signature, 'x');
      sign(key);
      expect(existsSync(signature), key).toBe(false);
    }
    expect(existsSync(join(empty.dist, 'data/v1/feed.json'))).toBe(false);
  });

  it('says who runs it, how to reach them and what may be done with it', () => {
    for (const { path, html } of empty.pages.filter(({ html: one }) => one.includes('<footer')))
      expect(html, path).toMatch(
        /<footer[\s\S]*<a href="\/about\/#contact">運営: 見本の会<\/a>[\s\S]*<a href="mailto:info@mihon\.example/,
      );
    expect(page(empty, '/about/')).toMatch(
      /見本の会が運営しています[\s\S]*<a href="mailto:info@mihon\.example">[\s\S]*<a href="tel:0183000000">0183-00-0000<\/a>/,
    );
    expect(page(empty, '/about/credits/')).toContain(
      '<a href="https://mihon.example/licence" rel="noreferrer">CC BY 4.0</a>',
    );
  });

  it('takes a report without an account, begun with the place, and names nothing where that may harm', () => {
    const cafe = page(begun, '/resources/mihon/mihon/cafe/');
    const letter = /まちがいを知らせる: <a href="(mailto:[^"]+)"/.exec(cafe)?.[1] ?? '';
    const said = decodeURIComponent(letter.replaceAll(/&(?:amp|#38);/g, '&'));
    expect(said).toMatch(
      /^mailto:info@mihon\.example\?subject=まちがい: .+&body=https:\/\/.+\/cafe\//,
    );
    expect(cafe).toMatch(/GitHub（アカウントがいります）/);
    for (const path of ['/freshness/', '/404.html'])
      expect(page(begun, path).split('<footer')[0], path).toContain('mailto:info@mihon.example');
    // What is told of violence: neither a name, nor a number beside those that help.
    for (const path of ['/needs/soudan/']) {
      const html = page(begun, path);
      expect(html, path).not.toContain('tel:0183000000');
      for (const [, address] of html.matchAll(/href="mailto:([^"]*)"/g))
        expect(decodeURIComponent(address!), path).toBe(
          'info@mihon.example?subject=カタログについて',
        );
    }
  });

  it('sends a new place by mail, whole or by the file', async () => {
    const site = await openSite(begun.dist);
    try {
      const context = await contextFor(site.browser);
      const browsed = await context.newPage();
      const watch = watchPage(browsed, site.origin);
      await browsed.goto(`${site.origin}/edit/#id=mihon/mihon/cafe`);
      const submit = browsed.getByRole('button', { name: 'ファイルを作る' });
      await submit.waitFor();
      await browsed.locator('#f-name').fill('見本');
      await submit.click();
      const mail = browsed.locator('[data-mail]');
      await mail.waitFor();
      const file = await browsed.locator('#edit-file').inputValue();
      const bodyOf = async () => {
        const address = (await mail.getAttribute('href')) ?? '';
        expect(address.length).toBeLessThanOrEqual(2_000);
        return new URLSearchParams(address.split('?')[1]).get('body')?.replaceAll('\r\n', '\n');
      };
      const told = async () => (await browsed.locator('.finish').textContent()) ?? '';
      if (new TextEncoder().encode(file).length < 600) {
        expect(await bodyOf()).toContain(file);
        expect(await told()).toContain('もう入っています');
      }
      await browsed.locator('#f-body').fill('長い文です。'.repeat(400));
      await submit.click();
      await browsed.getByText('文が長いので、メールに自動では入れられません').waitFor();
      expect(await bodyOf()).toContain('写した文をはってください');
      expect(await told()).toContain('メールにつけて送る');
      expect(await browsed.locator('#edit-file').inputValue()).toContain(
        '長い文です。'.repeat(400),
      );
      expect(watch.foreign).toEqual([]);
      await context.close();
    } finally {
      await site.close();
    }
  });

  it('takes a report of a missing place by mail and by telephone, beside GitHub', async () => {
    const site = await openSite(begun.dist);
    try {
      const context = await contextFor(site.browser);
      for (const [path, part] of [
        ['/search/#q=あるはずのない言葉', '.gap'],
        [`/match/#need=place&place=${TOWN}&step=1`, '#match-app'],
      ] as const) {
        const browsed = await context.newPage();
        await browsed.goto(site.origin + path);
        const report = browsed.locator(`${part} a[href*="template=gap.yml"]`);
        await report.waitFor();
        const mail = browsed.locator(`${part} a[href^="mailto:info@mihon.example?subject="]`);
        expect(decodeURIComponent((await mail.getAttribute('href'))!), path).toContain('地域:');
        expect(await browsed.locator(`${part} a[href="tel:0183000000"]`).count(), path).toBe(1);
        expect(await mail.getAttribute('href'), path).not.toContain(encodeURIComponent('あるはず'));
      }
      await context.close();
    } finally {
      await site.close();
    }
    expect(page(begun, '/gaps/mihon/')).toContain('mailto:info@mihon.example?subject=');
  });

  it('brings its colours in a file of their own', () => {
    expect(readFileSync(join(empty.dist, 'colours.css'), 'utf8')).toContain('--thread:#8a3b12');
    for (const { path, html } of empty.pages) {
      expect(html, path).toContain('<link rel="stylesheet" href="/colours.css">');
      expect(html, path).not.toMatch(/<style|\sstyle="/);
    }
  });

  it('has a file for every area that the matcher asks for', () => {
    for (const area of ['national', PREFECTURE, TOWN])
      expect(existsSync(join(empty.dist, `data/match/${area}.json`)), area).toBe(true);
    for (const kind of ['match', 'table'])
      expect(
        JSON.parse(readFileSync(join(empty.dist, `data/${kind}/${TOWN}.json`), 'utf8')),
      ).toEqual({ records: {} });
  });

  it('does not begin with wrong settings, and says what is wrong', () => {
    expect(() =>
      buildSmallSite({}, { site: { ...SETTINGS, colours: { light: { thread: '#9cc' } } } }),
    ).toThrow(/紙の色との差がたりません/);
  });

  it('reads well in each view, in the chosen colours and within the budget', async () => {
    const site = await openSite(begun.dist);
    const context = await contextFor(site.browser);
    try {
      for (const path of [
        '/',
        '/resources/mihon/mihon/cafe/',
        `/municipalities/${TOWN}/`,
        '/about/',
        '/match/',
        '/table/',
      ]) {
        const browsed = await context.newPage();
        const watch = watchPage(browsed, site.origin);
        await browsed.goto(site.origin + path, { waitUntil: 'networkidle' });
        if (path.startsWith('/resources/'))
          expect(totalOf(await watch.weight())).toBeLessThanOrEqual(ENTRY_BUDGET);
        await expectToFitEach(browsed, VIEWS, async (view) => {
          const thread = await browsed.evaluate(() =>
            getComputedStyle(document.documentElement).getPropertyValue('--thread'),
          );
          expect(thread === '#8a3b12', path).toBe(view.colorScheme !== 'dark');
          expect(thread, path).not.toBe('#79cdc8');
        });
        expect(watch.foreign, path).toEqual([]);
        expect(watch.errors, path).toEqual([]);
        await browsed.close();
      }
    } finally {
      await context.close();
      await site.close();
    }
  });
});
