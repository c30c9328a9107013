/** Pagefind's index over the text of entry pages, for words that stand only in their bodies. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/**
 * Indexes what stands inside data-pagefind-body and writes dist/pagefind/. Pages about violence carry no
 * such element, so the index never names them.
 */
export async function buildBodyIndex(dist: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'ja', writePlayground: false } as pagefind.PagefindServiceConfig);
  if (!index) throw new Error(`本文の索引を作れませんでした: ${errors.join('、')}`);
  try {
    const added = await index.addDirectory({ path: dist, glob: 'resources/**/*.html' });
    if (added.errors.length > 0) throw new Error(`本文の索引を作れませんでした: ${added.errors.join('、')}`);
    await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  } finally {
    await pagefind.close();
  }
  // The ready-made interface is not used; what is not shipped cannot be attacked.
  for (const file of ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-highlight.js', 'pagefind-component-ui.js', 'pagefind-component-ui.css']) {
    await rm(join(dist, 'pagefind', file), { force: true });
  }
}
