import type { DangerTable } from '../../domain/vocabulary/danger.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import { cardExtras } from '../../domain/entry/card-extras.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import { withAbsentKinds } from './absent-kinds.ts';
import { facetsOf } from './facets.ts';
import { indexFilesOf, type IndexFiles } from './index-files.ts';
import { documentOf } from '../index/search-document.ts';
import { placesFor } from './areas-for.ts';

interface Source {
  readonly resources: readonly Resource[];
  readonly municipalities: Municipalities;
  readonly thesaurus: readonly ThesaurusRow[];
  readonly danger: DangerTable;
}

/** The search index of a catalogue: the site publishes it, scripts open it. */
export function catalogueIndex({
  resources,
  municipalities,
  thesaurus,
  danger,
}: Source): IndexFiles {
  const extraOf = cardExtras({ resources, municipalities, danger });
  const rows = resources.map((resource) => ({
    document: documentOf(resource, extraOf(resource)),
    facets: facetsOf(resource),
  }));
  return indexFilesOf({
    rows,
    ...placesFor(
      rows.map(({ document }) => document),
      municipalities,
    ),
    thesaurus: withAbsentKinds(thesaurus, new Set(resources.map(({ kind }) => kind))),
    danger,
  });
}
