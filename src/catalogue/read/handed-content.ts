/**
 * 読んだ content の受けわたし: what one process has read and judged, for the one that makes the pages. It goes through two
 * files, since the pages have a process of their own: the collections, which Astro stores, and the tables beside them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { makeMunicipalities, type Municipalities } from '../../domain/area/municipality.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import type { UsualTable } from '../../domain/entry/usual.ts';
import type { MunicipalOffice } from '../../domain/rules/municipal-office-rules.ts';
import type { DangerTable } from '../../domain/vocabulary/danger.ts';
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import type { ReadGuides } from './read-guides.ts';
import type { NamedPage } from './read-page.ts';

/** What content.config.ts names. */
export interface Collections {
  readonly resources: readonly Resource[];
  readonly pages: readonly NamedPage[];
  readonly guides: Pick<ReadGuides, 'guides' | 'common'>;
}

export interface Tables {
  readonly municipalities: Municipalities;
  readonly offices: ReadonlyMap<string, MunicipalOffice>;
  readonly thesaurus: readonly ThesaurusRow[];
  readonly danger: DangerTable;
  readonly usual: UsualTable;
}

/** Functions cannot be handed over: the list comes as its lines. */
type HandedTables = Omit<Tables, 'municipalities'> & {
  readonly places: ReturnType<Municipalities['all']>;
};

/** Names the folder, to the process that makes the pages. */
export const HANDED_IN = 'CONTENT_READ_IN';

const PARTS = { collections: 'collections.bin', tables: 'tables.bin' } as const;

/** Whoever writes has found no error in it. */
export function handOver(
  folder: string,
  collections: Collections,
  { municipalities, ...tables }: Tables,
): void {
  mkdirSync(folder, { recursive: true });
  const { resources, pages, guides } = collections;
  const parts = {
    collections: { resources, pages, guides },
    tables: { ...tables, places: municipalities.all() },
  };
  for (const part of ['collections', 'tables'] as const)
    writeFileSync(join(folder, PARTS[part]), serialize(parts[part]));
}

function handed(part: keyof typeof PARTS): unknown {
  const folder = process.env[HANDED_IN];
  return folder === undefined ? undefined : deserialize(readFileSync(join(folder, PARTS[part])));
}

/** undefined where nobody has read before: the editor's server, or Astro by itself */
export const handedCollections = () => handed('collections') as Collections | undefined;

/** As `handedCollections`. */
export function handedTables(): Tables | undefined {
  const read = handed('tables') as HandedTables | undefined;
  if (!read) return undefined;
  const { places, ...tables } = read;
  return { ...tables, municipalities: makeMunicipalities(places) };
}
