/**
 * となりのカタログの写しを読む: the snapshots in content/neighbours/, each verified anew at every build. A repository is
 * written to by many: a snapshot that was changed there is as good as one that was changed on its way. What cannot be read
 * is left out and said; it stops nothing.
 */
import { readPlainFile } from '../../catalogue/read/plain-file.ts';
import {
  readNeighbours,
  signatureFile,
  snapshotFile,
} from '../../catalogue/read/neighbours-file.ts';
import type { Municipalities } from '../../domain/area/municipality.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import type { FeedTrouble } from '../../domain/settings/feed-trouble.ts';
import type { Neighbour } from '../../domain/settings/neighbour-schema.ts';
import type { DangerTable } from '../../domain/vocabulary/danger.ts';
import { tellingWords } from '../../domain/vocabulary/telling-text.ts';
import { knownPlaces, placesToShow } from './neighbour-places.ts';
import { openFeed, type OpenedFeed, type ReceivedPlace } from './open-feed.ts';

/** A catalogue beside ours, as the pages speak of it. */
export interface NeighbourCatalogue {
  readonly id: string;
  readonly name: string;
  /** the site of its feed, whether or not that can be read */
  readonly origin: string;
  readonly state: 'read' | FeedTrouble;
  /** of which day its facts are; where they are read */
  readonly generated?: string | undefined;
  readonly site?: string | undefined;
  readonly places: readonly ReceivedPlace[];
}

export interface BesideNeighbours {
  readonly areas: Pick<Municipalities, 'get'>;
  readonly today: string;
  readonly resources: readonly Resource[];
  readonly danger: Pick<DangerTable, 'telling' | 'topics'>;
}

const MOST_SIGNATURE_BYTES = 1_000;

/** The snapshot of a neighbour. Never throws. */
export function openSnapshot(contentDir: string, neighbour: Neighbour, today: string): OpenedFeed {
  const file = readPlainFile(snapshotFile(contentDir, neighbour.id));
  const signature = readPlainFile(signatureFile(contentDir, neighbour.id));
  if (file.is === 'missing') return { is: 'refused', why: 'not-fetched' };
  if (signature.is === 'missing') return { is: 'refused', why: 'unsigned' };
  if (file.is !== 'read' || signature.is !== 'read') return { is: 'refused', why: 'unreadable' };
  const signed = Buffer.from(signature.bytes.subarray(0, MOST_SIGNATURE_BYTES)).toString('latin1');
  return openFeed(file.bytes, signed, neighbour, today);
}

/** In the order of content/neighbours.yml; what is wrong in that file is the check's to say. Never throws. */
export function readNeighbourCatalogues(
  contentDir: string,
  { areas, today, resources, danger }: BesideNeighbours,
): readonly NeighbourCatalogue[] {
  const { neighbours } = readNeighbours(contentDir, areas);
  if (neighbours.length === 0) return [];
  const known = knownPlaces(resources);
  const telling = tellingWords(danger);
  return neighbours.map((neighbour): NeighbourCatalogue => {
    const { id, name, feed: address } = neighbour;
    const about = { id, name, origin: new URL(address).origin };
    const opened = openSnapshot(contentDir, neighbour, today);
    if (opened.is === 'refused') return { ...about, state: opened.why, places: [] };
    const { site, generated, places } = opened.feed;
    const { shown } = placesToShow(places, neighbour, known, telling);
    return { ...about, state: 'read', generated, site, places: shown };
  });
}
