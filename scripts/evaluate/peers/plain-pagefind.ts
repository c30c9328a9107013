/**
 * くらべる相手: Pagefind。Pagefind as it comes: its own Japanese segmentation, in a browser, because it runs nowhere
 * else.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { openSite } from '../../measure/site-browser.ts';
import type { PlainRecord } from './plain-record.ts';

/** Writes the index into `folder`/pagefind. */
export async function buildPlainPagefind(
  records: readonly PlainRecord[],
  folder: string,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: 'ja',
    writePlayground: false,
  } as pagefind.PagefindServiceConfig);
  if (!index) throw new Error(`Pagefind の索引を作れませんでした: ${errors.join('、')}`);
  try {
    for (const { id, name, text, ...rest } of records)
      await index.addCustomRecord({
        url: `/${id}/`,
        content: [name, ...Object.values(rest), text].join('\n'),
        language: 'ja',
        meta: { title: name },
      });
    await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  } finally {
    await pagefind.close();
  }
}

export interface PlainPagefind {
  /** ids, best first */
  search(query: string, limit: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

interface InBrowser {
  search(
    query: string,
  ): Promise<{ readonly results: readonly { data(): Promise<{ readonly url: string }> }[] }>;
}

/** Builds the index into a folder of its own and opens it in a browser. */
export async function openPlainPagefind(records: readonly PlainRecord[]): Promise<PlainPagefind> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="ja"><title>Pagefind</title>',
  );
  await buildPlainPagefind(records, folder);
  const site = await openSite(folder);
  const page = await site.browser.newPage();
  await page.goto(site.origin);
  return {
    search: (query, limit) =>
      page.evaluate(
        async ([words, most]) => {
          const address = '/pagefind/pagefind.js';
          const pagefind = (await import(address)) as InBrowser;
          const { results } = await pagefind.search(words);
          const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
          return pages.map(({ url }) => url.replace(/^\/|\/$/g, ''));
        },
        [query, limit] as const,
      ),
    close: async () => {
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
