/**
 * 本文の索引の1件。One record of Pagefind's index: a few entries together, or one chain of support. A file for each entry would be
 * half of the files of a site, and a host takes only so many.
 *
 * Pagefind looks through what stands beside a record's content too, in its own way of cutting words. So the texts are in the
 * content alone, as pairs in order, and the ids are in the address, which it does not read.
 */
import { pairsOf, textOfPairs } from './body-document.ts';

/** What a record is, as the filter of this name. */
export const RECORD = 'is';
export type RecordKind = 'entry' | 'guide';

export interface TextOfId {
  readonly id: string;
  readonly text: string;
}

/** Between the texts of a record. It is no word to Pagefind. */
const NEXT = '|';
const FOLDERS = { entry: '/resources/', guide: '/guides/' } as const;

export const contentOf = (texts: readonly string[]): string =>
  texts.map((text) => pairsOf(text).join(' ')).join(` ${NEXT} `);

/** /resources/#tokyo/nerima/a,tokyo/nerima/b */
export const addressOf = (is: RecordKind, ids: readonly string[]): string =>
  `${FOLDERS[is]}#${ids.join(',')}`;

/** The ids of a record with their texts, folded. @param url may begin with the address of the site */
export function readRecord(url: string, content: string): readonly TextOfId[] {
  const ids = url.slice(url.indexOf('#') + 1).split(',');
  const texts = content.split(NEXT).map((one) => one.trim().split(' ').filter(Boolean));
  return ids.map((id, at) => ({ id, text: textOfPairs(texts[at] ?? []) }));
}
