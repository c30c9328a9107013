/** Fuse.js と Pagefind を測る。Fuse.js and Pagefind as they come, over the same entries, in the same browser. */
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openSite, type SiteBrowser } from '../measure/site-browser.ts';
import { totalOf, watchPage } from '../measure/watch-page.ts';
import { FUSE_KEYS } from '../evaluate/peers/plain-fuse.ts';
import { buildPlainPagefind } from '../evaluate/peers/plain-pagefind.ts';
import type { PlainRecord } from '../evaluate/peers/plain-record.ts';
import { lettersOf, timingOf, TYPED } from './keystrokes.ts';
import { SLOWDOWN, type SearchFigures } from './search-page-bench.ts';

/** In the page: makes `window.findEntries(words)`, which resolves with ids. (`window.find` is the browser’s own.) */
const FUSE_PAGE = `import Fuse from './fuse.mjs';
const records = await (await fetch('./records.json')).json();
const fuse = new Fuse(records, { keys: ${JSON.stringify(FUSE_KEYS)} });
window.findEntries = async (words) => fuse.search(words, { limit: 20 }).map(({ item }) => item.id);`;
const PAGEFIND_PAGE = `import * as pagefind from './pagefind/pagefind.js';
window.findEntries = async (words) => Promise.all((await pagefind.search(words)).results.slice(0, 5).map(async (one) => (await one.data()).url));`;

const blankPage = (script: string) =>
  `<!doctype html><html lang="ja"><title>bench</title><script type="module">${script}</script>`;

interface Finder {
  findEntries?(words: string): Promise<readonly string[]>;
}

async function timeLetters(page: Page, texts: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(async (words) => {
    const times: number[] = [];
    for (const text of words) {
      const started = performance.now();
      await (window as Finder).findEntries!(text);
      times.push(performance.now() - started);
    }
    return times;
  }, texts);
}

async function measure(site: SiteBrowser): Promise<SearchFigures> {
  const page = await site.browser.newPage();
  const watch = watchPage(page, site.origin);
  await page.goto(site.origin);
  await page.waitForFunction(() => (window as Finder).findEntries !== undefined, undefined, {
    timeout: 120_000,
  });
  await page.evaluate((words) => (window as Finder).findEntries!(words), 'こども食堂');
  const bytes = totalOf(await watch.weight());
  // One round of letters: Fuse.js takes seconds for some at this size.
  const texts = TYPED.slice(0, 3).flatMap(lettersOf);
  await timeLetters(page, texts.slice(0, 3));
  const plain = timingOf(await timeLetters(page, texts));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return { bytes, plain, slowed: timingOf(await timeLetters(page, texts)) };
}

async function inFolder(fill: (folder: string) => Promise<void>): Promise<SearchFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-peer-'));
  await fill(folder);
  const site = await openSite(folder);
  try {
    return await measure(site);
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

export const benchFuse = (records: readonly PlainRecord[]): Promise<SearchFigures> =>
  inFolder(async (folder) => {
    await copyFile(resolve('node_modules/fuse.js/dist/fuse.mjs'), join(folder, 'fuse.mjs'));
    await writeFile(join(folder, 'records.json'), JSON.stringify(records));
    await writeFile(join(folder, 'index.html'), blankPage(FUSE_PAGE));
  });

export const benchPagefind = (records: readonly PlainRecord[]): Promise<SearchFigures> =>
  inFolder(async (folder) => {
    await buildPlainPagefind(records, folder);
    await writeFile(join(folder, 'index.html'), blankPage(PAGEFIND_PAGE));
  });
