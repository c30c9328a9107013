/** 冊子: what stands in it, where its contents lead, and how it falls on paper. Over a site of 見本. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBooklet } from '../../scripts/booklet/make-booklet.ts';
import { anchorsOf, outlineOf, readPdf } from '../../scripts/booklet/pdf-anchors.ts';
import { contextFor, openSite, type SiteBrowser } from '../../scripts/measure/site-browser.ts';
import { KIND_GROUPS } from '../../src/domain/vocabulary/kind.ts';
import { isSensitiveNeed, NEED_IDS } from '../../src/domain/vocabulary/need.ts';
import { printText } from '../../src/words/ja/print.ts';
import { sampleEntry } from '../catalogue/sample-content.ts';
import { SAMPLE_PLACES } from '../domain/area/sample-municipalities.ts';
import { pages } from './built-site.ts';
import { expectToFit, NARROW } from './overflow.ts';
import { addGatherings, gatheringPages } from './sample-gatherings.ts';
import { buildSmallSite, type SmallSite } from './small-site.ts';

const [, town, neighbour] = SAMPLE_PLACES as readonly [unknown, ...typeof SAMPLE_PLACES];
const path = `/print/${town!.code}/`;
const phone = (number: string) => `phones:\n  - number: "${number}"`;
const HOURS = 'hours: ["第2土 10:00-12:00"]';

const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from({ length: 24 }, (_, at) => [
      `mihon/mihon/place-${at}.md`,
      sampleEntry(
        [
          ...(at % 3 === 0 ? [] : [phone(`03-5555-01${String(at).padStart(2, '0')}`)]),
          ...(at % 2 === 0 ? [HOURS] : []),
          ...(at % 4 === 0 ? [`kana: ${'さたなは'[at / 4 - 1] ?? 'わ'}みほん`] : []),
          'summary: 見本のひとことです。だれでも来られて、話をしなくてもよいところです。',
        ].join('\n'),
        {
          name: `見本の場所${at}`,
          kind: ['cafe', 'children-cafeteria', 'salon', 'study-support'][at % 4]!,
        },
      ),
    ]),
  ),
  'mihon/mihon/desk.md': sampleEntry(phone('03-5555-0900'), {
    name: '見本くらしの窓口',
    kind: 'self-reliance-desk',
  }),
  'mihon/mihon/old.md': sampleEntry('kana: ふるい', { name: '見本の古い場所' }).replace(
    /2026-10-01/g,
    '2021-10-01',
  ),
  'mihon/mihon/hidden.md': sampleEntry('location: hidden', { name: '見本のひみつの場所' }),
  'mihon/mihon/paused.md': sampleEntry('status: paused', { name: '見本のお休みの場所' }),
  'mihon/mihon/closed.md': sampleEntry('status:\n  state: closed\n  on: 2026-01-01', {
    name: '見本のしまった場所',
  }),
  'mihon/mihon/center.md': sampleEntry(phone('03-5555-0999'), {
    name: '見本の配偶者の窓口',
    kind: 'dv-center',
  }),
  'mihon/mihon/bank.md': sampleEntry('', { name: '見本の倉庫', kind: 'food-bank' }),
};

let site: SmallSite;
let open: SiteBrowser;
let html: string;
beforeAll(async () => {
  site = buildSmallSite(FILES, {
    change: (project) => {
      cpSync('content/resources/national', join(project, 'content/resources/national'), {
        recursive: true,
      });
      addGatherings(project);
    },
  });
  open = await openSite(site.dist);
  html = site.pages.find((page) => page.path === path)!.html;
}, 120_000);
afterAll(async () => {
  await open.close();
  site.remove();
});

async function onPage<T>(address: string, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await contextFor(open.browser);
  try {
    const page = await context.newPage();
    await page.goto(open.origin + address, { waitUntil: 'networkidle' });
    return await look(page);
  } finally {
    await context.close();
  }
}

// Here, because this site has all the pages on which they stand.
gatheringPages(() => ({ ...site, browser: open.browser, origin: open.origin }));

describe('冊子のなかみ', () => {
  it('names each place once, in the order of its number, and says how old it is', () => {
    const numbers = [...html.matchAll(/class="print-number">(\d+)</g)].map(([, one]) =>
      Number(one),
    );
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(html.match(/<article/g)?.length).toBe(numbers.length);
    expect(html.match(/class="print-age">[^<]*(?:の情報|分かりません)/g)?.length).toBe(
      numbers.length,
    );
    expect(html.includes('2021年10月の情報（古いかもしれません）')).toBe(true);
    expect(html.match(/class="print-qr"/g)?.length).toBe(numbers.length + 1);
  });

  it('has nothing hidden, paused, ended, for organisations or about violence', () => {
    for (const name of [
      'ひみつの場所',
      'お休みの場所',
      'しまった場所',
      '配偶者の窓口',
      '見本の倉庫',
    ])
      expect(html.includes(name), name).toBe(false);
    expect(html.includes('5555-0999')).toBe(false);
  });

  it('gives the numbers of violence without a name, in neutral words', () => {
    const quiet = /class="print-quiet">([\s\S]*?)<\/section>/.exec(html)![1]!;
    expect(quiet).toContain('#8008');
    const text = quiet.replace(/<[^>]*>/g, ' ');
    expect(text).not.toMatch(/DV|暴力|虐待|性|ナビ|プラス/);
    expect(quiet).not.toContain('data-resource-id');
    const others = html.replace(quiet, '').replace(/<script[\s\S]*?<\/script>/g, '');
    expect(others.includes('>#8008<')).toBe(false);
  });

  it('has an index in kana order, with what cannot be read at its end', () => {
    const index = /class="print-index">([\s\S]*?)<\/div>/.exec(html)![1]!;
    const rows = [...index.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, row]) => row);
    const known = [
      'あ',
      'か',
      'さ',
      'た',
      'な',
      'は',
      'ま',
      'や',
      'ら',
      'わ',
      'latin',
      'unread',
    ] as const;
    expect(rows).toEqual(known.map(printText.index.row).filter((row) => rows.includes(row)));
    expect(rows).toContain(printText.index.row('は'));
    expect(rows.at(-1)).toBe(printText.index.row('unread'));
    expect(index.match(/<li/g)?.length).toBe(html.match(/<article/g)?.length);
  });

  it('has every need and sort of place in the rules of its sheet of styles', () => {
    const styles = readFileSync('src/styles/print.css', 'utf8');
    for (const need of NEED_IDS.filter((one) => !isSensitiveNeed(one)))
      expect(styles).toContain(`#need-${need}:checked) [data-needs~='${need}']`);
    for (const group of [...KIND_GROUPS.map(({ id }) => id), 'wide'])
      if (group !== 'network')
        expect(styles).toContain(`#kind-${group}:checked) [data-group~='${group}']`);
  });
});

describe('冊子の画面', () => {
  it('is without a violation and fits a phone', async () => {
    await expectToFit(open.browser, open.origin + path, NARROW);
  });

  it('leaves out what is not chosen, and keeps the choice in the fragment', async () => {
    await onPage(`${path}#needs=food`, async (page) => {
      const shown = () =>
        page.$$eval('.print-place', (all) =>
          all.filter((one) => one.getClientRects().length > 0).map((one) => one.dataset['needs']),
        );
      const food = await shown();
      expect(food.length).toBeGreaterThan(3);
      expect(food.every((needs) => needs!.split(' ').includes('food'))).toBe(true);
      await page.getByText(printText.choose.kinds).click();
      await page.locator('#kind-consult').check();
      expect(await shown()).toHaveLength(1);
      expect(new URL(page.url()).hash).toBe('#needs=food&kinds=consult');
      // No heading stands over nothing.
      expect(
        await page.$$eval(
          '.booklet [data-any]',
          (all) =>
            all.filter(
              (one) =>
                one.getClientRects().length > 0 &&
                ![...one.querySelectorAll('li')].some((item) => item.getClientRects().length > 0),
            ).length,
        ),
      ).toBe(0);
    });
  });

  it('needs no script', () => {
    expect(html.includes('見本くらしの窓口')).toBe(true);
    expect(html.includes('hidden data-print')).toBe(true);
  });
});

/** Marks where each thing begins and ends, so that the printed file tells on which page that is. */
async function markBoxes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const list = document.createElement('p');
    document.querySelector('#end')!.append(list);
    const mark = (box: Element, id: string, where: 'prepend' | 'append') => {
      const point = document.createElement('i');
      point.id = id;
      point.style.cssText = 'position:absolute;width:1px;height:1px';
      if (where === 'append') point.style.bottom = '0';
      else point.style.top = '0';
      (box as HTMLElement).style.position = 'relative';
      box[where](point);
      const link = document.createElement('a');
      link.href = `#${id}`;
      link.textContent = '・';
      link.style.cssText = 'position:absolute;font-size:1px';
      list.append(link);
    };
    const whole =
      '.print-place, .print-first li, .print-lines li, .print-contents li, .print-days > li, .print-index li';
    for (const [at, box] of [...document.querySelectorAll(whole)].entries()) {
      if (box.getClientRects().length === 0) continue;
      mark(box, `from-${at}`, 'prepend');
      mark(box, `to-${at}`, 'append');
    }
    for (const [at, heading] of [
      ...document.querySelectorAll('.booklet h2, .booklet h3'),
    ].entries()) {
      const section = heading.parentElement!;
      const first = [...section.querySelectorAll('.print-place, li, p:not(.print-lead)')].find(
        (one) => one.getClientRects().length > 0,
      );
      if (!first || heading.getClientRects().length === 0) continue;
      mark(heading, `head-${at}`, 'append');
      mark(first, `under-${at}`, 'prepend');
    }
  });
}

describe.each([
  ['ふつうの字', { code: town!.code }],
  ['大きい字', { code: town!.code, isLarge: true }],
  ['食べもの', { code: town!.code, needs: ['food'] }],
] as const)('冊子のPDF（%s）', (_, wish) => {
  it('has the right page in each row of its contents', async () => {
    const made = await makeBooklet(open, wish, async (page) =>
      page.$$eval('.print-contents li', (rows) =>
        rows
          .filter((row) => row.getClientRects().length > 0)
          .map((row) => ({
            anchor: row.querySelector('a')!.hash.slice(1),
            title: document
              .querySelector(`${row.querySelector('a')!.hash}`)!
              .closest('section, h3')!
              .textContent!.trim(),
            page: row.querySelector('.print-page')!.textContent!,
          })),
      ),
    );
    // A heading that a page had no room for is named twice.
    const once = (words: string) =>
      words.slice(0, words.length / 2).repeat(2) === words
        ? words.slice(0, words.length / 2)
        : words;
    const headings = outlineOf(readPdf(made.pdf)).map((one) => ({
      ...one,
      title: once(one.title),
    }));
    expect(made.seen.length).toBeGreaterThan(7);
    for (const { title, page, anchor } of made.seen) {
      const heading = headings.find((one) => one.title.length > 1 && title.startsWith(one.title));
      expect(heading, `${anchor} ${title.slice(0, 20)}`).toBeDefined();
      expect(page, anchor).toBe(printText.contents.page(heading!.page));
    }
  });

  it('cuts nothing, orphans no heading and leaves no half of a page empty', async () => {
    const { pdf, pages: count } = await makeBooklet(open, wish, undefined, markBoxes);
    const anchors = anchorsOf(readPdf(pdf));
    const pairs = (one: string, other: string) =>
      [...anchors]
        .filter(([name]) => name.startsWith(one))
        .map(([name, from]) => ({
          name,
          from,
          to: anchors.get(name.replace(one, other))!,
        }));
    expect(pairs('from-', 'to-').length).toBeGreaterThan(10);
    expect(pairs('from-', 'to-').filter(({ from, to }) => from.page !== to.page)).toEqual([]);
    expect(pairs('head-', 'under-').filter(({ from, to }) => from.page !== to.page)).toEqual([]);
    const A4 = 842;
    for (let page = 2; page < count; page += 1) {
      const lowest = Math.min(
        ...[...anchors.values()].filter((one) => one.page === page).map(({ height }) => height),
      );
      expect(lowest, `${page}ページ`).toBeLessThan(A4 / 2);
    }
  });
});

describe('npm run booklet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mihon-booklet-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: readonly string[]) => {
    try {
      return {
        code: 0,
        said: execFileSync(
          process.execPath,
          [
            'scripts/booklet.ts',
            ...args,
            '--site',
            site.dist,
            '--content',
            join(site.dist, '../content'),
          ],
          { encoding: 'utf8', stdio: 'pipe' },
        ),
      };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: string };
      return { code: status, said: stderr };
    }
  };

  it('writes the file', () => {
    const file = join(folder, 'mihon.pdf');
    const { code, said } = run('見本市', '--out', file, '--large', '--kinds', '食べる');
    expect(said).toMatch(/\d+ページ/);
    expect(code).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  it.each([
    [['見木市'], 'もしかして: 見本市'],
    [[neighbour!.name], 'となりで冊子があるところ: 見本市'],
    [['見本市', '--needs', 'おなか'], '食べるものがない'],
    [['見本市', '--kinds', 'x'], '食べる'],
    [[], '使いかた: npm run booklet'],
  ])('%j: says what is wrong', (args, words) => {
    const { code, said } = run(...args);
    expect(said).toContain(words);
    expect(code).not.toBe(0);
  });
});

describe('できあがったサイトの冊子', () => {
  it('is linked from each municipality that has one, and from no other', () => {
    const booklets = pages.filter((page) => /^\/print\/\d+\/$/.test(page.path));
    expect(booklets.length).toBeGreaterThan(0);
    const linked = pages
      .filter((page) => /^\/municipalities\/\d+\/$/.test(page.path))
      .flatMap((page) => /href="(\/print\/\d+\/)"/.exec(page.html)?.[1] ?? []);
    expect(linked.toSorted()).toEqual(booklets.map((page) => page.path).toSorted());
  });
});
