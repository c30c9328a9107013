/** カタログから索引を作る。 */
import type { DangerTable } from '../../domain/vocabulary/danger.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import { cardExtras } from '../../domain/entry/card-extras.ts';
import type { KindDesk } from '../../domain/entry/kind-desk.ts';
import { completeness } from '../../domain/entry/completeness.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { firstDayOf } from '../../domain/time/partial-day.ts';
import type { ThesaurusRow } from '../../domain/vocabulary/thesaurus.ts';
import { withAbsentKinds } from './absent-kinds.ts';
import { facetsOf } from './facets.ts';
import { indexFilesOf, type FromWords, type IndexFiles } from './index-files.ts';
import { documentOf } from './document-of.ts';
import { placesFor } from './areas-for.ts';

interface Source {
  readonly resources: readonly Resource[];
  readonly municipalities: Municipalities;
  readonly thesaurus: readonly ThesaurusRow[];
  readonly danger: DangerTable;
  readonly kindDesks: readonly KindDesk[];
}

/** So coarse that few rows leave the order of their ids, in which they compress well. */
const LEVELS = 5;

const fullnessOf = (resource: Resource, day: string) =>
  Math.round(completeness(resource, day).score * LEVELS);

/**
 * The search index of a catalogue: the site publishes it, scripts open it.
 * @param fromWords what the site's build keeps from the last time
 */
export function catalogueIndex(
  { resources, municipalities, thesaurus, danger, kindDesks }: Source,
  fromWords?: FromWords,
): IndexFiles {
  // The newest information stands for the day: an index tells the same of the same catalogue.
  const newest = firstDayOf(
    resources
      .map(({ asOf }) => asOf ?? '')
      .toSorted()
      .at(-1) || '2000',
  );
  const extraOf = cardExtras({ resources, municipalities, danger, kindDesks });
  const rows = resources.map((resource) => ({
    document: documentOf(resource, extraOf(resource)),
    facets: facetsOf(resource),
    fullness: fullnessOf(resource, newest),
  }));
  const source = {
    rows,
    ...placesFor(
      rows.map(({ document }) => document),
      municipalities,
    ),
    thesaurus: withAbsentKinds(thesaurus, new Set(resources.map(({ kind }) => kind))),
    danger,
  };
  return indexFilesOf(source, fromWords);
}
