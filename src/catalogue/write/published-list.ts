/** のせたことのある id の一覧 grows with each release and never shrinks. */
import { join } from 'node:path';
import { addressedIds, PUBLISHED_IDS, readPublishedIds } from '../read/published-ids.ts';
import { readCatalogue } from '../read/read-catalogue.ts';
import { writeAtomically } from './write-atomically.ts';

const HEAD =
  '# 一度でもサイトにのせた場所の id。公開するたびに、自動で足されます。手で直す必要はありません。\n';

/** @returns how many ids are new in the list */
export function recordPublished(contentDir: string): number {
  const before = new Set(readPublishedIds(contentDir));
  const after = new Set([...before, ...addressedIds(readCatalogue(contentDir).resources)]);
  if (after.size > before.size)
    writeAtomically(
      join(contentDir, PUBLISHED_IDS),
      `${HEAD}${[...after].toSorted().join('\n')}\n`,
    );
  return after.size - before.size;
}
