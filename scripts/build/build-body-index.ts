/** 本文の索引を作る。Pagefind's index over what entries say in sentences, for words that stand in no curated field. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Catalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { isHashed } from './headers/cache-rules.ts';
import { bodyTextOf, pairsOf } from '../../src/search/body/body-document.ts';

/** Any code that Pagefind has no rules for: our pairs are its words, as they are. */
const NO_LANGUAGE = 'und';

/** The ready-made interface is not used; what is not shipped cannot be attacked. */
const IS_INTERFACE = /^pagefind-(?:ui|modular-ui|highlight|component-ui)\.(?:js|css)$/;

/** Written here, and not by Pagefind's own process: that one was once stopped before its last file had any bytes. */
function writeIndexFiles(
  dist: string,
  files: readonly pagefind.IndexFile[],
  isThere: (file: string) => boolean,
): readonly string[] {
  const written = files.filter(({ path }) => !IS_INTERFACE.test(path));
  const names = written.map(({ path }) => `${BODY_INDEX}/${path}`);
  for (const folder of new Set(names.map((name) => dirname(name))))
    mkdirSync(join(dist, folder), { recursive: true });
  for (const [at, { content }] of written.entries()) {
    const name = names[at]!;
    if (!(isHashed(name) && isThere(name))) writeFileSync(join(dist, name), content);
  }
  return names;
}

/** The folder of the index in dist. */
export const BODY_INDEX = 'pagefind';

/** Of all that is in the index: the same texts make the same files. */
export function bodyDigest(resources: Catalogue['resources']): string {
  const digest = createHash('sha256');
  for (const resource of resources)
    digest.update(`${JSON.stringify([resource.id, bodyTextOf(resource)])}\n`);
  return digest.digest('hex');
}

/**
 * Writes `dist`/pagefind/. Entries about violence are left out, so the index never names them.
 * @param isThere of a file that is named by its content: it stands there since an earlier build
 * @returns the files of the index, below dist; what else is there is of an earlier one
 */
export async function buildBodyIndex(
  dist: string,
  { resources }: Pick<Catalogue, 'resources'>,
  isThere: (file: string) => boolean = () => false,
): Promise<readonly string[]> {
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
    const { files, errors: failures } = await index.getFiles();
    if (files.length === 0)
      throw new Error(
        `本文の索引を作れませんでした: ${failures.join('、') || 'ファイルがありません'}`,
      );
    return writeIndexFiles(dist, files, isThere);
  } finally {
    await pagefind.close();
  }
}
