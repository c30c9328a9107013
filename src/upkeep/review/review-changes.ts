/** カタログの変更。All that changed in the catalogue between where a branch began and where it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Municipalities } from '../../domain/area/municipality.ts';
import { readDanger } from '../../catalogue/read/read-danger.ts';
import { GATHERINGS } from '../../catalogue/read/read-gatherings.ts';
import type { GatheringSurroundings } from '../../domain/rules/gathering-rules.ts';
import { violenceWords } from '../../domain/vocabulary/telling-text.ts';
import { reviewGathering, type GatheringReview } from './gathering-review.ts';
import { readGatheringVersion } from './gathering-version.ts';
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
  /** 相談会・行事, by id */
  readonly gatherings: readonly GatheringReview[];
  /** other files, by path */
  readonly others: readonly string[];
}

const isEntry = (path: string) =>
  path.startsWith(`${RESOURCES}/`) &&
  path.endsWith('.md') &&
  !path.split('/').some((part) => /^[_.]/.test(part) || part === 'README.md');
const EVENTS = `content/${GATHERINGS}`;
const isGathering = (path: string) =>
  path.startsWith(`${EVENTS}/`) &&
  path.endsWith('.yml') &&
  !path.split('/').some((part) => /^[_.]/.test(part));

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

interface Read {
  readonly files: readonly ChangedFile[];
  readonly before: (path: string) => Uint8Array;
  readonly after: (path: string) => Uint8Array;
}

function reviewGatherings(
  contentDir: string,
  municipalities: Municipalities,
  { files, before, after }: Read,
  today: string | undefined,
): readonly GatheringReview[] {
  const changed = files.filter(({ path }) => isGathering(path));
  if (changed.length === 0) return [];
  const around: GatheringSurroundings = {
    areas: municipalities,
    // The check looks at the entries themselves.
    entries: { get: () => undefined },
    ids: { has: () => true },
    violence: violenceWords(readDanger(contentDir, new Set()).table),
    today,
  };
  return changed.flatMap(({ path, state }) => {
    const id = path.slice(EVENTS.length + 1, -'.yml'.length);
    const read = (bytes: Uint8Array) => readGatheringVersion(id, bytes, around);
    const pair = {
      id,
      before: state === 'added' ? undefined : read(before(path)),
      after: state === 'removed' ? undefined : read(after(path)),
    };
    return reviewGathering(pair, { municipalities, today }) ?? [];
  });
}

/**
 * `head` left out: the folder as it stands. @throws Error in Japanese
 * @param today 2026-11-22; without it no meeting is over
 */
export function reviewChanges(
  folder: string,
  baseName: string,
  head?: string,
  today?: string,
): Review {
  const base = mergeBase(folder, baseName, head);
  const top = head === undefined ? undefined : commitOf(folder, head);
  const municipalities = readMunicipalities(join(folder, 'content'));
  const files = changedFiles(folder, base, top);
  const idsOf = (state: ChangedFile['state']) =>
    files
      .filter((file) => file.state === state && isEntry(file.path))
      .map(({ path }) => idOf(path));
  const bytesBefore = (path: string) => fileIn(folder, base, path);
  const bytesAfter = (path: string) =>
    top ? fileIn(folder, top, path) : readFileSync(join(folder, path));
  const before = (id: string) => readVersion(id, bytesBefore(pathOf(id)));
  const after = (id: string) => readVersion(id, bytesAfter(pathOf(id)));
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
    gatherings: reviewGatherings(
      join(folder, 'content'),
      municipalities,
      { files, before: bytesBefore, after: bytesAfter },
      today,
    ),
    others: files.map(({ path }) => path).filter((path) => !isEntry(path) && !isGathering(path)),
  };
}
