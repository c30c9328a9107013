/** 本文の索引を作る。Pagefind's index over what entries and chains of support say in sentences, for words that stand in no curated field. */
import { createHash } from 'node:crypto';
import * as pagefind from 'pagefind';
import type { Catalogue } from '../../src/catalogue/read/read-catalogue.ts';
import { distWriter } from './dist-writer.ts';
import { isHashed } from './headers/cache-rules.ts';
import type { ToldGuide } from '../../src/domain/guide/told-guide.ts';
import { bodyTextOf, pairsOf } from '../../src/search/body/body-document.ts';
import { RECORD, type RecordKind } from '../../src/search/body/body-search.ts';
import { guideTextOf } from '../../src/search/body/guide-text.ts';

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

/** What stands in the index. */
export interface BodyTexts {
  readonly resources: Catalogue['resources'];
  readonly guides: readonly ToldGuide[];
}

/** What Pagefind is given, beside the words it is found by. */
interface BodyRecord {
  readonly is: RecordKind;
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Entries and chains about violence are left out, so the index never names them. */
function* recordsOf({ resources, guides }: BodyTexts): Generator<BodyRecord> {
  for (const resource of resources) {
    const text = bodyTextOf(resource);
    if (text !== undefined)
      yield { is: 'entry', url: `/resources/${resource.id}/`, meta: { text } };
  }
  for (const guide of guides) {
    const text = guideTextOf(guide);
    if (text === undefined) continue;
    yield { is: 'guide', url: `/guides/${guide.id}/`, meta: { text, title: guide.title } };
  }
}

/** Of all that is in the index: the same texts make the same files. */
export function bodyDigest(texts: BodyTexts): string {
  const digest = createHash('sha256');
  for (const record of recordsOf(texts)) digest.update(`${JSON.stringify(record)}\n`);
  return digest.digest('hex');
}

/**
 * Writes `dist`/pagefind/.
 * @param isThere of a file that is named by its content: it stands there since an earlier build
 * @returns the files of the index, below dist; what else is there is of an earlier one
 */
export async function buildBodyIndex(
  dist: string,
  texts: BodyTexts,
  isThere: (file: string) => boolean = () => false,
): Promise<readonly string[]> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: NO_LANGUAGE,
    writePlayground: false,
  } as pagefind.PagefindServiceConfig);
  if (!index) throw new Error(`本文の索引を作れませんでした: ${errors.join('、')}`);
  try {
    for (const { is, url, meta } of recordsOf(texts)) {
      const added = await index.addCustomRecord({
        url,
        content: pairsOf(meta['text'] ?? '').join(' '),
        language: NO_LANGUAGE,
        meta: { ...meta },
        filters: { [RECORD]: [is] },
      });
      if (added.errors.length > 0)
        throw new Error(`本文の索引を作れませんでした（${url}）: ${added.errors.join('、')}`);
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
