/** 本文の索引を作る。Pagefind's index over what entries and chains of support say in sentences, for words that stand in no curated field. */
import * as pagefind from 'pagefind';
import type { Catalogue } from '../../src/catalogue/read/read-catalogue.ts';
import type { ToldGuide } from '../../src/domain/guide/told-guide.ts';
import { addressOf, contentOf, RECORD } from '../../src/search/body/body-record.ts';
import { entryRecords, guideRecords, type BodyRecord } from './body-records.ts';
import { distWriter } from './dist-writer.ts';
import { isHashed } from './headers/cache-rules.ts';

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
  const write = distWriter(dist, isThere);
  for (const [at, { content }] of written.entries()) {
    const name = names[at]!;
    if (!(isHashed(name) && isThere(name))) write(name, content);
  }
  return names;
}

/** The folder of the index in dist. */
export const BODY_INDEX = 'pagefind';

/** An index that is being made: its records come before anybody has said that it may be written. */
export interface BodyIndexer {
  /** One call after another: the order of the records is part of the index. */
  add(records: readonly BodyRecord[]): Promise<void>;
  /**
   * Writes `dist`/pagefind/.
   * @param isThere of a file that is named by its content: it stands there since an earlier build
   * @returns the files of the index, below dist; what else is there is of an earlier one
   */
  write(dist: string, isThere: (file: string) => boolean): Promise<readonly string[]>;
}

/** One at a time: whoever opened it closes it by `closeBodyIndexer`. */
export async function openBodyIndexer(): Promise<BodyIndexer> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: NO_LANGUAGE,
    writePlayground: false,
  } as pagefind.PagefindServiceConfig);
  if (!index) throw new Error(`本文の索引を作れませんでした: ${errors.join('、')}`);
  return {
    async add(records) {
      for (const { is, texts, title } of records) {
        const url = addressOf(
          is,
          texts.map(({ id }) => id),
        );
        const added = await index.addCustomRecord({
          url,
          content: contentOf(texts.map(({ text }) => text)),
          language: NO_LANGUAGE,
          meta: title === undefined ? {} : { title },
          filters: { [RECORD]: [is] },
        });
        if (added.errors.length > 0)
          throw new Error(`本文の索引を作れませんでした（${url}）: ${added.errors.join('、')}`);
      }
    },
    async write(dist, isThere) {
      const { files, errors: failures } = await index.getFiles();
      if (files.length === 0)
        throw new Error(
          `本文の索引を作れませんでした: ${failures.join('、') || 'ファイルがありません'}`,
        );
      return writeIndexFiles(dist, files, isThere);
    },
  };
}

/** Ends Pagefind's process, whatever it is at. */
export const closeBodyIndexer = (): Promise<unknown> => pagefind.close();

/** The whole index at once. */
export async function buildBodyIndex(
  dist: string,
  { resources, guides }: Pick<Catalogue, 'resources'> & { readonly guides: readonly ToldGuide[] },
): Promise<readonly string[]> {
  try {
    const indexer = await openBodyIndexer();
    await indexer.add(entryRecords(resources));
    await indexer.add(guideRecords(guides));
    return await indexer.write(dist, () => false);
  } finally {
    await closeBodyIndexer();
  }
}
