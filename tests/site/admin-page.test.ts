/**
 * 編集画面 in a browser. With @sveltia/cms installed (npm install --no-save @sveltia/cms@VERSION) the real one is used as
 * well, down to the file it writes; without it, a stand-in that asks for the same things.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { watchPage } from '../../scripts/measure/watch-page.ts';
import { readEntry } from '../../src/catalogue/read/read-entry.ts';
import { SVELTIA_VERSION } from '../../src/site/admin/admin-bundle.ts';
import { sampleEntry } from '../catalogue/sample-content.ts';
import { buildSmallSite, type SmallSite } from './small-site.ts';
import { writeStandIn } from './stand-in-cms.ts';

/** Where Sveltia's trial keeps its files, on this device */
const RESOURCES = ['sveltia-cms-test', 'content', 'resources'];
const REAL = 'node_modules/@sveltia/cms';
const CAFE = sampleEntry(
  'phones:\n  - number: "03-0000-0000"\n    free: true\nfax: "03-0000-0001"\nwalk_in: true\nlook_first: false\nsteps: [1, 2]\nages: {min: 6}\nhours: [毎週火・金 13:00-16:00]',
);
const ENTRIES = {
  'mihon/mihon/cafe.md': CAFE,
  'mihon/mihon/hidden.md': sampleEntry('location: hidden', { name: '見本のひみつ' }),
};
/** Sveltia draws the fields that are on the screen. */
const TALL = 9000;
const trial = { admin: { enabled: true, backend: { name: 'test-repo' } } };
const temporary = mkdtempSync(join(tmpdir(), 'mihon-cms-'));
const standIn = join(temporary, 'cms');
writeStandIn(standIn);
afterAll(() => rmSync(temporary, { recursive: true }));

/** What the build said when it gave up. */
function failure(build: () => SmallSite): string {
  try {
    build().remove();
  } catch (error) {
    return (
      String((error as { stderr?: Buffer }).stderr) + String((error as { stdout?: Buffer }).stdout)
    );
  }
  return '';
}

describe('編集画面を使う設定', () => {
  it('stops the build with words when the part is missing, or the setting is wrong', () => {
    expect(failure(() => buildSmallSite(ENTRIES, { site: trial, cms: temporary }))).toContain(
      `npm install --save-dev --save-exact @sveltia/cms@${SVELTIA_VERSION}`,
    );
    expect(
      failure(() => buildSmallSite(ENTRIES, { site: { admin: { enabled: 'yes' } }, cms: standIn })),
    ).toContain('admin.enabled は true（使う）か false（使わない）');
  });
});

const isRealHere = existsSync(join(REAL, 'package.json'));
if (!isRealHere)
  console.info(
    `@sveltia/cms が入っていないので、代わりの部品だけで試します（本物でも試すには npm install --no-save @sveltia/cms@${SVELTIA_VERSION}）`,
  );

const PARTS: readonly (readonly [string, string])[] = [
  ['a stand-in', standIn],
  ...(isRealHere ? [['Sveltia CMS', REAL] as const] : []),
];

describe.each(PARTS)('編集画面 with %s', (_, cms) => {
  /** what only the real one does */
  const itReally = cms === REAL ? it : () => undefined;
  let built: SmallSite;
  let site: SiteBrowser;
  beforeAll(async () => {
    built = buildSmallSite(ENTRIES, { site: trial, cms });
    site = await openSite(built.dist);
  });
  afterAll(async () => {
    await site?.close();
    built?.remove();
  });

  async function openAdmin(): Promise<{ page: Page; watched: ReturnType<typeof watchPage> }> {
    const page = await (
      await contextFor(site.browser, {
        colorScheme: 'light',
        viewport: { width: 1280, height: 900 },
      })
    ).newPage();
    const watched = watchPage(page, site.origin);
    await page.goto(`${site.origin}/admin/`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'テストリポジトリで作業' }).waitFor();
    return { page, watched };
  }

  it('opens in Japanese without an error and without asking another host for anything', async () => {
    const { page, watched } = await openAdmin();
    expect(
      watched.errors.filter((error) => !/decode downloaded font|OTS parsing/.test(error)),
    ).toEqual([]);
    expect(
      watched.foreign.filter((address) => !address.startsWith(`blob:${site.origin}/`)),
    ).toEqual([]);
    expect(readFileSync(join(built.dist, 'admin/index.html'), 'utf8')).toContain(
      '<meta name="robots" content="noindex, nofollow" />',
    );
    await page.context().close();
  });

  it('is linked from no page, and leaves the other pages as they are', () => {
    expect(built.pages.filter(({ html }) => /\/admin\/|sveltia/i.test(html))).toEqual([]);
    expect(readFileSync(join(built.dist, 'sitemap.xml'), 'utf8')).not.toContain('/admin/');
    expect(
      readdirSync(built.dist, { recursive: true, encoding: 'utf8' }).filter(
        (file) => !file.startsWith('admin') && /sveltia|\.woff2$/i.test(file),
      ),
    ).toEqual([]);
  });

  /** Signed in to a repository on this device, with one entry and one that is kept out. */
  async function signIn(): Promise<Page> {
    const { page } = await openAdmin();
    for (const [path, text] of Object.entries(ENTRIES))
      await page.evaluate(putFile, [[...RESOURCES, ...path.split('/')], text] as const);
    await page.getByRole('button', { name: 'テストリポジトリで作業' }).click();
    await page.getByText('コレクション', { exact: true }).first().waitFor();
    await page.setViewportSize({ width: 1280, height: TALL });
    return page;
  }

  /** The file that was saved, once it says `words`. */
  async function saved(page: Page, path: string, words: string): Promise<string> {
    await page.getByRole('button', { name: '保存' }).click();
    const read = () => page.evaluate(readFile, [...RESOURCES, ...path.split('/')]);
    await expect.poll(read, { timeout: 20_000 }).toContain(words);
    return read();
  }

  itReally('changes an entry so that the check accepts it, and loses nothing of it', async () => {
    const page = await signIn();
    await page.goto(`${site.origin}/admin/#/collections/mihon/entries/mihon/cafe`);
    const field = (path: string) => page.locator(`[data-key-path="${path}"]`);
    await field('name').getByRole('textbox').fill('見本カフェ あたらしい名前');
    await field('no_need_to_talk').getByRole('radio', { name: 'はい' }).click();
    await field('look_first').getByRole('radio', { name: '分からない' }).click();
    const text = await saved(page, 'mihon/mihon/cafe.md', 'あたらしい名前');
    const [before, after] = [CAFE, text].map((one) =>
      readEntry('mihon/mihon/cafe', 'cafe.md', new TextEncoder().encode(one)),
    );
    expect(after!.problems).toEqual([]);
    const { look_first: _known, ...rest } = before!.resource!;
    expect(after!.resource).toEqual({
      ...rest,
      name: '見本カフェ あたらしい名前',
      no_need_to_talk: true,
    });
    expect(text).not.toMatch(/null|: ""|\{\}/);
    await page.context().close();
  });

  itReally(
    'makes a new entry that the check accepts, with its phone number in quotation marks',
    async () => {
      const page = await signIn();
      await page.goto(`${site.origin}/admin/#/collections/national/new`);
      const field = (path: string) => page.locator(`[data-key-path="${path}"]`);
      const choose = async (path: string, option: string) => {
        await field(path).getByRole('combobox').click();
        await page.getByRole('option', { name: option, exact: true }).click();
      };
      await field('name').getByRole('textbox').fill('見本センター');
      await choose('kind', 'フードパントリー');
      await choose('area', '全国');
      await field('phones')
        .getByRole('button', { name: /を追加/ })
        .click();
      await field('phones.0.number').getByRole('textbox').fill('03-0000-0000');
      for (const [path, words] of [
        ['verified.by', '見本市'],
        ['source.title', '見本市の一覧'],
        ['source.url', 'https://www.city.mihon.example/list'],
        ['source.licence', 'CC BY 4.0'],
      ] as const)
        await field(path).getByRole('textbox').fill(words);
      for (const path of ['verified.on', 'source.retrieved'])
        await field(path).locator('input').fill('2026-10-01');
      await choose('verified.how', '電話で聞いた');
      await page.getByRole('textbox', { name: 'ファイルの名前' }).fill('mihon-center');
      const text = await saved(page, 'national/mihon-center.md', '見本センター');
      const { problems, resource } = readEntry(
        'national/mihon-center',
        'mihon-center.md',
        new TextEncoder().encode(text),
      );
      expect([problems, resource?.area, resource?.phones, resource?.verified?.on]).toEqual([
        [],
        ['national'],
        [{ number: '03-0000-0000' }],
        '2026-10-01',
      ]);
      expect(text).toContain('number: "03-0000-0000"');
      await page.context().close();
    },
  );
});

async function putFile([path, text]: readonly [readonly string[], string]): Promise<void> {
  let folder = await navigator.storage.getDirectory();
  for (const part of path.slice(0, -1))
    folder = await folder.getDirectoryHandle(part, { create: true });
  const stream = await (
    await folder.getFileHandle(path.at(-1)!, { create: true })
  ).createWritable();
  await stream.write(text);
  await stream.close();
}

/** '' while there is none */
async function readFile(path: readonly string[]): Promise<string> {
  let folder = await navigator.storage.getDirectory();
  try {
    for (const part of path.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
    return await (await (await folder.getFileHandle(path.at(-1)!)).getFile()).text();
  } catch {
    return '';
  }
}
