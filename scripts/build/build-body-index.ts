/** Pagefind's index over what entries say in sentences, for words that stand in no curated field. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Catalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { bodyTextOf, pairsOf } from '../../src/search/body/body-document.ts';

/** Any code that Pagefind has no rules for: our pairs are its words, as they are. */
const NO_LANGUAGE = 'und';

/** Writes `dist`/pagefind/. Entries about violence are left out, so the index never names them. */
export async function buildBodyIndex(
  dist: string,
  { resources }: Pick<Catalogue, 'resources'>,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: NO_LANGUAGE,
    writePlayground: false,
  } as pagefind.PagefindServiceConfig);
  if (!index) throw new Error(`本文の索引を作れませんでした: ${errors.join('、')}`);
  try {
    for (const resource of resources) {
      const text = bodyTextOf(resource);
      if (text === undefined) continue;
      const added = await index.addCustomRecord({
        url: `/resources/${resource.id}/`,
        content: pairsOf(text).join(' '),
        language: NO_LANGUAGE,
        meta: { text },
      });
      if (added.errors.length > 0)
        throw new Error(
          `本文の索引を作れませんでした（${resource.id}）: ${added.errors.join('、')}`,
        );
    }
    await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  } finally {
    await pagefind.close();
  }
  // The ready-made interface is not used; what is not shipped cannot be attacked.
  for (const file of [
    'pagefind-ui.js',
    'pagefind-ui.css',
    'pagefind-modular-ui.js',
    'pagefind-modular-ui.css',
    'pagefind-highlight.js',
    'pagefind-component-ui.js',
    'pagefind-component-ui.css',
  ]) {
    await rm(join(dist, 'pagefind', file), { force: true });
  }
}
