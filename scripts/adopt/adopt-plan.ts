/** うけつぐときに、出すものと残すもの。What adopting takes out of content/ and what stays. Reads, and changes nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEntryFiles } from '../../src/catalogue/read/entry-files.ts';
import {
  idOfLine,
  PUBLISHED_IDS,
  readPublishedIds,
} from '../../src/catalogue/read/published-ids.ts';
import { readCatalogue } from '../../src/catalogue/read/read-catalogue.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import { readLedger } from '../../src/import/join/import-ledger.ts';
import {
  EXTRAS,
  idsFrom,
  isNationalId,
  keptEntries,
  withoutGoneLinks,
  type AdoptedAreas,
  type Extra,
  type KeptEntry,
} from './kept-entries.ts';

/** The shipped catalogue, as far as adopting looks at it. */
export interface Shipped {
  readonly resources: readonly Resource[];
  readonly ids: readonly string[];
  /** names of what lies under content/resources besides templates, notes and the national lines */
  readonly folders: readonly string[];
  readonly ledgers: readonly string[];
  readonly publishedIds: readonly string[];
  readonly lists: Readonly<Record<Extra, ReadonlySet<string>>>;
}

/** An entry whose file changes: what it names is gone. */
export interface CutLinks {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface AdoptPlan {
  /** everything under content/resources that goes: names of folders and files, with the entries in each */
  readonly goes: readonly { readonly name: string; readonly count: number }[];
  readonly goingEntries: number;
  readonly kept: readonly KeptEntry[];
  readonly cutLinks: readonly CutLinks[];
  /** records of imports that go, whole or but for the rows of what stays */
  readonly ledgers: readonly string[];
  readonly goingIds: number;
  /** may an id stay in the list of those that were published? */
  readonly isKeptId: (id: string) => boolean;
}

/** Templates and notes lie beside the entries. */
const isAside = (name: string) =>
  name.startsWith('_') || name.startsWith('.') || name === 'README.md';

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).toSorted() : []);

export function readShipped(contentDir: string): Shipped {
  return {
    resources: readCatalogue(contentDir).resources,
    ids: findEntryFiles(contentDir).files.map(({ id }) => id),
    folders: namesIn(join(contentDir, 'resources')).filter(
      (name) => !isAside(name) && name !== 'national',
    ),
    ledgers: namesIn(join(contentDir, 'imports'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length)),
    publishedIds: readPublishedIds(contentDir),
    lists: Object.fromEntries(
      EXTRAS.map((name) => [name, idsFrom(readLedger(contentDir, name))]),
    ) as Record<Extra, ReadonlySet<string>>,
  };
}

/** What each list of facilities has for this area. */
export function extraCounts(
  { resources, lists }: Shipped,
  adopted: AdoptedAreas,
  areas: Parameters<typeof keptEntries>[2],
): Readonly<Record<Extra, number>> {
  const kept = keptEntries(resources, adopted, areas, lists);
  return Object.fromEntries(
    EXTRAS.map((name) => [name, kept.filter((one) => one.as === name).length]),
  ) as Record<Extra, number>;
}

export function adoptPlan(
  contentDir: string,
  shipped: Shipped,
  adopted: AdoptedAreas,
  areas: Parameters<typeof keptEntries>[2],
  extras: readonly Extra[],
): AdoptPlan {
  const { resources, ids, folders, publishedIds, lists } = shipped;
  const kept = keptEntries(resources, adopted, areas, lists).filter(
    ({ as }) => as === 'national' || as === 'desk' || extras.includes(as),
  );
  const keptIds = new Set(kept.map(({ resource }) => resource.id));
  // What cannot be read of the national lines stays too: the check says what is wrong with it.
  const isKept = (id: string) => keptIds.has(id) || isNationalId(id);
  const goingIdsOf = ids.filter((id) => !isKept(id));
  const former = new Set(kept.flatMap(({ resource }) => resource.formerly ?? []));
  const isKeptId = (id: string) => isKept(id) || former.has(id);
  return {
    goes: folders
      .map((name) => ({
        name,
        count: goingIdsOf.filter(
          (id) => id === name.replace(/\.md$/, '') || id.startsWith(`${name}/`),
        ).length,
      }))
      .filter(({ name, count }) => count > 0 || !ids.some((id) => id.startsWith(`${name}/`))),
    goingEntries: goingIdsOf.length,
    kept,
    cutLinks: kept
      .map(({ resource }) => ({ id: resource.id, fields: withoutGoneLinks(resource, isKept) }))
      .filter(({ fields }) => Object.keys(fields).length > 0),
    ledgers: shipped.ledgers.filter((name) =>
      [...readLedger(contentDir, name).values()].every(({ id }) => !isKept(id)),
    ),
    goingIds: publishedIds.filter((id) => !isKeptId(id)).length,
    isKeptId,
  };
}

/** content/published-ids.txt with the ids of what stays, and the lines for people; the days were those of another site. */
export function keptIdsText(
  contentDir: string,
  isKeptId: AdoptPlan['isKeptId'],
): string | undefined {
  const file = join(contentDir, PUBLISHED_IDS);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => (line.startsWith('#') ? line : idOfLine(line)))
    .filter((line) => line !== '' && (line.startsWith('#') || isKeptId(line)))
    .map((line) => `${line}\n`)
    .join('');
}
