/** カタログの変更。All that changed in the catalogue between where a branch began and where it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESOURCES } from '../../catalogue/read/entry-files.ts';
import { readMunicipalities } from '../../catalogue/read/municipalities-file.ts';
import { foldForIdentity } from '../../domain/text/japanese-text.ts';
import {
  changedFiles,
  commitOf,
  fileIn,
  mergeBase,
  type ChangedFile,
} from '../versions/git-changes.ts';
import { reviewEntry, type EntryPair, type EntryReview } from './entry-review.ts';
import { listOf, readVersion, textOf, type EntryVersion } from './entry-version.ts';

export interface Review {
  /** the most important first */
  readonly entries: readonly EntryReview[];
  /** other files, by path */
  readonly others: readonly string[];
}

const isEntry = (path: string) =>
  path.startsWith(`${RESOURCES}/`) &&
  path.endsWith('.md') &&
  !path.split('/').some((part) => /^[_.]/.test(part) || part === 'README.md');
const idOf = (path: string) => path.slice(RESOURCES.length + 1, -3);
const pathOf = (id: string) => `${RESOURCES}/${id}.md`;

const nameOf = (version: EntryVersion) => foldForIdentity(textOf(version.front['name']));

/** A new file is a renamed one when it says so itself, or when it has the name of one that went. */
function renamedFrom(
  after: EntryVersion,
  gone: ReadonlyMap<string, EntryVersion>,
): string | undefined {
  const former = listOf(after.front['formerly'])
    .map(textOf)
    .find((id) => gone.has(id));
  return (
    former ??
    [...gone].find(([, before]) => nameOf(before) !== '' && nameOf(before) === nameOf(after))?.[0]
  );
}

/** `head` left out: the folder as it stands. @throws Error in Japanese */
export function reviewChanges(folder: string, baseName: string, head?: string): Review {
  const base = mergeBase(folder, baseName, head);
  const top = head === undefined ? undefined : commitOf(folder, head);
  const municipalities = readMunicipalities(join(folder, 'content'));
  const files = changedFiles(folder, base, top);
  const idsOf = (state: ChangedFile['state']) =>
    files
      .filter((file) => file.state === state && isEntry(file.path))
      .map(({ path }) => idOf(path));
  const before = (id: string) => readVersion(id, fileIn(folder, base, pathOf(id)));
  const after = (id: string) =>
    readVersion(id, top ? fileIn(folder, top, pathOf(id)) : readFileSync(join(folder, pathOf(id))));
  const gone = new Map(idsOf('removed').map((id) => [id, before(id)]));
  const pairs: EntryPair[] = idsOf('changed').map((id) => ({
    id,
    from: id,
    before: before(id),
    after: after(id),
  }));
  for (const id of idsOf('added')) {
    const version = after(id);
    const from = renamedFrom(version, gone);
    pairs.push({
      id,
      from,
      before: from === undefined ? undefined : gone.get(from),
      after: version,
    });
    if (from) gone.delete(from);
  }
  for (const [id, version] of gone) pairs.push({ id, before: version });
  return {
    entries: pairs
      .flatMap((pair) => reviewEntry(pair, municipalities) ?? [])
      .toSorted(
        (a, b) =>
          a.rank - b.rank ||
          Number(b.warnings.length > 0) - Number(a.warnings.length > 0) ||
          (a.id < b.id ? -1 : 1),
      ),
    others: files.map(({ path }) => path).filter((path) => !isEntry(path)),
  };
}
