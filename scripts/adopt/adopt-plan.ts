/** What adopting takes out of content/ and what stays. Reads, and changes nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEntryFiles } from '../../src/catalogue/read/entry-files.ts';
import { PUBLISHED_IDS, readPublishedIds } from '../../src/catalogue/read/published-ids.ts';

export interface AdoptPlan {
  /** everything under content/resources that goes: names of folders and files, with the entries in each */
  readonly goes: readonly { readonly name: string; readonly count: number }[];
  readonly goingEntries: number;
  readonly keptEntries: number;
  /** records of imports that go */
  readonly ledgers: readonly string[];
  readonly goingIds: number;
}

const NATIONAL = 'national';
const HELPLINES = 'national-helplines.json';

export const isNational = (id: string) => id.startsWith(`${NATIONAL}/`);

/** Templates and notes lie beside the entries. */
const stays = (name: string) =>
  name === NATIONAL || name.startsWith('_') || name.startsWith('.') || name === 'README.md';

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).toSorted() : []);

export function adoptPlan(contentDir: string): AdoptPlan {
  const ids = findEntryFiles(contentDir).files.map(({ id }) => id);
  const goes = namesIn(join(contentDir, 'resources'))
    .filter((name) => !stays(name))
    .map((name) => ({
      name,
      count: ids.filter((id) => id === name.replace(/\.md$/, '') || id.startsWith(`${name}/`))
        .length,
    }));
  const goingEntries = ids.filter((id) => !isNational(id)).length;
  return {
    goes,
    goingEntries,
    keptEntries: ids.length - goingEntries,
    ledgers: namesIn(join(contentDir, 'imports')).filter((name) => name !== HELPLINES),
    goingIds: readPublishedIds(contentDir).filter((id) => !isNational(id)).length,
  };
}

/** content/published-ids.txt with the national ids, and the lines for people. */
export function nationalIdsText(contentDir: string): string | undefined {
  const file = join(contentDir, PUBLISHED_IDS);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && (line.startsWith('#') || isNational(line.trim())))
    .map((line) => `${line}\n`)
    .join('');
}
