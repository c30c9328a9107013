/**
 * 探すページを測る。The real search page over a catalogue of any size: bytes until the first result, and time per letter.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { namedFiles, openIndex, type IndexFiles } from '../../src/search/files/index-files.ts';
import { contextFor, openSite, type SiteBrowser } from '../measure/site-browser.ts';
import { lettersOf, timingOf, TYPED, type Timing } from './keystrokes.ts';

export interface SearchFigures {
  /** gzip bytes of everything loaded when the first result stood there */
  readonly bytes: number;
  readonly plain: Timing;
  readonly slowed: Timing;
}

export const SLOWDOWN = 4;

/** The built page with other data. */
async function siteWith(dist: string, files: IndexFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  for (const part of ['search', '_astro'])
    await cp(join(dist, part), join(folder, part), { recursive: true });
  const data = join(folder, 'data', 'search');
  await mkdir(join(data, 'parts'), { recursive: true });
  for (const [name, text] of namedFiles(files)) await writeFile(join(data, `${name}.json`), text);
  return folder;
}

/** In the page: notes when the first result stands there. */
function noteFirstResult(): void {
  const noted = window as { firstResult?: number };
  new MutationObserver(() => {
    if (
      noted.firstResult === undefined &&
      document.querySelector('[data-search-state="results"] [data-resource-id]')
    )
      noted.firstResult = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** What the browser itself says came over the wire before the first result. */
async function bytesToFirstResult(site: SiteBrowser, words: string): Promise<number> {
  const context = await contextFor(site.browser);
  const page = await context.newPage();
  await page.addInitScript(noteFirstResult);
  await page.goto(`${site.origin}/search/#q=${encodeURIComponent(words)}`);
  await page.waitForFunction(
    () => (window as { firstResult?: number }).firstResult !== undefined,
    undefined,
    { timeout: 60_000 },
  );
  const bytes = await page.evaluate(() => {
    const entries = ['navigation', 'resource'].flatMap(
      (type) => performance.getEntriesByType(type) as PerformanceResourceTiming[],
    );
    return entries
      .filter(({ responseEnd }) => responseEnd <= (window as { firstResult?: number }).firstResult!)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  });
  await context.close();
  return bytes;
}

/** From the letter to the new list, without the browser's painting. */
async function timeLetters(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (texts) => {
    const box = document.querySelector<HTMLInputElement>('#search-app input[type=search]')!;
    const yieldOnce = () =>
      new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done();
        port2.postMessage(0);
      });
    const times: number[] = [];
    for (const text of texts) {
      const started = performance.now();
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await yieldOnce();
      times.push(performance.now() - started);
      await new Promise((done) => setTimeout(done, 30));
    }
    return times;
  }, TYPED.flatMap(lettersOf));
}

async function loadAll(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/search/#q=${encodeURIComponent('こども食堂')}`);
  await page.waitForSelector('[data-search-state="results"][data-more-coming="false"]', {
    timeout: 120_000,
  });
  const wide = page.getByRole('button', { name: 'ほかの地域もすべて探す' });
  if (await wide.count()) await wide.click();
  await page.waitForSelector('[data-search-state="results"][data-more-coming="false"]', {
    timeout: 120_000,
  });
  await page.waitForLoadState('networkidle');
}

export async function benchSearchPage(
  dist: string,
  files: IndexFiles,
): Promise<Readonly<Record<'withPlace' | 'anywhere', number>> & Omit<SearchFigures, 'bytes'>> {
  // Fails early, in Japanese, when the files do not belong together.
  openIndex(files);
  const folder = await siteWith(dist, files);
  const site = await openSite(folder);
  try {
    const withPlace = await bytesToFirstResult(site, '練馬区 こども食堂');
    const anywhere = await bytesToFirstResult(site, 'こども食堂');
    const page = await (await contextFor(site.browser)).newPage();
    await loadAll(page, site.origin);
    await timeLetters(page);
    const plain = timingOf(await timeLetters(page));
    const session: CDPSession = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const slowed = timingOf(await timeLetters(page));
    return { withPlace, anywhere, plain, slowed };
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}
