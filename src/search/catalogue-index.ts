import type { DangerTable } from '../domain/danger.ts';
import type { Municipalities } from '../domain/municipality.ts';
import type { Resource } from '../domain/resource-schema.ts';
import type { ThesaurusRow } from '../domain/thesaurus.ts';
import { facetsOf } from './facets.ts';
import { indexFilesOf, type IndexFiles } from './index-files.ts';
import { documentOf } from './search-document.ts';
import { placesFor } from './search-place.ts';

interface Source {
  readonly resources: readonly Resource[];
  readonly municipalities: Municipalities;
  readonly thesaurus: readonly ThesaurusRow[];
  readonly danger: DangerTable;
}

/** The search index of a catalogue: the site publishes it, scripts open it. */
export function catalogueIndex({ resources, municipalities, thesaurus, danger }: Source): IndexFiles {
  const rows = resources.map((resource) => ({ document: documentOf(resource), facets: facetsOf(resource) }));
  return indexFilesOf({ rows, ...placesFor(rows.map(({ document }) => document), municipalities), thesaurus, danger });
}
