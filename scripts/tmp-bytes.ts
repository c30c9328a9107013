import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCatalogue } from '../src/catalogue/read/read-catalogue.ts';
import { catalogueIndex } from '../src/search/files/catalogue-index.ts';
import { syntheticCatalogue } from './bench/synthetic-catalogue.ts';
import { CONTENT, DIST } from './build/build-pipeline.ts';
import { contextFor, openSite } from './measure/site-browser.ts';
const f = catalogueIndex(syntheticCatalogue(readCatalogue(CONTENT), Number(process.argv[2])));
const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
for (const part of ['search', '_astro']) await cp(join(DIST, part), join(folder, part), { recursive: true });
const data = join(folder, 'data', 'search');
await mkdir(join(data, 'parts'), { recursive: true });
const files = [['head', f.head], ['words', (f as any).words], ['rest', f.rest], ...f.parts.flatMap(({ name, main, details, facets }) => [[name, main], [`${name}-details`, details], [`${name}-facets`, facets]])];
for (const [name, text] of files) if (text) await writeFile(join(data, `${name}.json`), text);
const site = await openSite(folder);
for (const words of process.argv.slice(3)) {
  const context = await contextFor(site.browser);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const noted = window as any;
    new MutationObserver(() => {
      if (noted.firstResult === undefined && document.querySelector('[data-search-state="results"] [data-resource-id]')) noted.firstResult = performance.now();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto(`${site.origin}/search/#q=${encodeURIComponent(words)}`);
  await page.waitForFunction(() => (window as any).firstResult !== undefined, undefined, { timeout: 60_000 });
  const rows: any = await page.evaluate(() => ['navigation', 'resource'].flatMap((t) => performance.getEntriesByType(t) as PerformanceResourceTiming[]).filter(({ responseEnd }) => responseEnd <= (window as any).firstResult).map((e) => [e.name.replace(/.*\//, '').slice(0, 34), e.encodedBodySize] as const));
  const sum = (p: (n: string) => boolean) => rows.filter(([n]) => p(n)).reduce((s, [, b]) => s + b, 0);
  const isD = (n: string) => n.includes('-details'), isJ = (n: string) => /^(head|words|rest)/.test(n), isP = (n: string) => n.includes('.json') && !isD(n) && !isJ(n);
  if (process.env.L) console.log(rows);
  console.log(words, 'total', sum(() => true), 'page', sum((n) => !n.includes('.json')), 'head', sum((n) => n.startsWith('head')), 'words', sum((n) => n.startsWith('words')), 'rest', sum((n) => n.startsWith('rest')), 'parts', sum(isP), 'details', sum(isD));
  await context.close();
}
await site.close();
await rm(folder, { recursive: true, force: true });
