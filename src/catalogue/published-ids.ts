/** のせたことのある id: content/published-ids.txt, one a line. What was published once keeps an address. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearMiss } from '../domain/near-miss.ts';
import type { Problem } from '../domain/problem.ts';
import type { Resource } from '../domain/resource-schema.ts';
import { RESOURCES } from './entry-files.ts';

export const PUBLISHED_IDS = 'published-ids.txt';

/** Ids in the list; none when there is no list yet. Lines that begin with # are for people. */
export function readPublishedIds(contentDir: string): readonly string[] {
  const file = join(contentDir, PUBLISHED_IDS);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

/** Every id that has an address now: the entries' own and their former ones. */
export function addressedIds(resources: readonly Pick<Resource, 'id' | 'formerly'>[]): readonly string[] {
  return resources.flatMap(({ id, formerly }) => [id, ...(formerly ?? [])]);
}

interface Present {
  readonly resources: readonly Resource[];
  /** ids of all entry files, also of those that could not be read */
  readonly ids: ReadonlySet<string>;
  /** texts of the files that could not be read: a former id may stand in one */
  readonly unreadable: readonly string[];
}

/** A whole catalogue that went away is no slip of a name. */
const MOST_COMPARISONS = 2_000;

export function goneProblems(published: readonly string[], { resources, ids, unreadable }: Present): readonly Problem[] {
  const addressed = new Set([...ids, ...addressedIds(resources)]);
  const gone = [...new Set(published)].filter((id) => !addressed.has(id) && !unreadable.some((text) => text.includes(id)));
  if (gone.length === 0) return [];
  const known = new Set(published);
  // What is new may be what was renamed.
  const fresh = [...ids].filter((id) => !known.has(id));
  const canCompare = gone.length * fresh.length < MOST_COMPARISONS;
  return gone.map((id) => {
    const near = fresh.length === 1 && gone.length === 1 ? fresh[0] : canCompare ? nearMiss(id, fresh) : undefined;
    const renamed = near ? `もしかして: ${near}.md に formerly: [${id}] と書きます。` : `名前を変えたときは、新しいファイルに formerly: [${id}] と書きます。`;
    return { code: 'published-gone', level: 'error', file: `${RESOURCES}/${id}.md`, line: 1, message: 'のせたことのある場所が、なくなっています', fix: `${renamed}おわった場所は、ファイルをもどして status に state: closed と on（おわった日）を書きます。` };
  });
}
