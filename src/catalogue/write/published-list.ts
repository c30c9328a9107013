/** のせたことのある id の一覧 grows with each release and never shrinks. What it says of a place follows the place. */
import { join } from 'node:path';
import { lineOf, type PublishedLine } from '../../domain/entry/published-line.ts';
import {
  addressedIds,
  PUBLISHED_IDS,
  publishedText,
  readPublished,
} from '../read/published-ids.ts';
import { readCatalogue } from '../read/read-catalogue.ts';
import { writeAtomically } from './write-atomically.ts';

/** For whoever opens the file. */
export const PUBLISHED_HEAD = [
  '# 一度でもサイトにのせた場所。公開するたびに、自動で足されます。手で直す必要はありません。',
  '# id、はじめてのせた日、内容が変わった日、内容の指紋を、タブで分けて書きます。分からないところは空です。',
]
  .map((line) => `${line}\n`)
  .join('');

export interface Recorded {
  /** how many ids are new in the list */
  readonly fresh: number;
  /** how many places changed since the list was last written */
  readonly changed: number;
}

/** @param today the day of the release, in Japan */
export function recordPublished(contentDir: string, today: string): Recorded {
  const { resources } = readCatalogue(contentDir);
  const before = readPublished(contentDir) ?? new Map<string, PublishedLine>();
  const after = new Map<string, PublishedLine>(before);
  for (const id of addressedIds(resources)) if (!after.has(id)) after.set(id, { id });
  for (const resource of resources) after.set(resource.id, lineOf(resource, before, today));
  const text = (lines: ReadonlyMap<string, PublishedLine>) =>
    [...lines.values()].map(publishedText).toSorted().join('\n');
  if (text(after) !== text(before))
    writeAtomically(join(contentDir, PUBLISHED_IDS), `${PUBLISHED_HEAD}${text(after)}\n`);
  return {
    fresh: after.size - before.size,
    changed: [...after.values()].filter(
      ({ id, changed }) => changed === today && before.get(id)?.changed !== today,
    ).length,
  };
}
