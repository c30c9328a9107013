/**
 * となりの写しを新しくする: each neighbour's file is verified, judged against the snapshot that is there, and only then takes
 * its place, byte for byte. Whatever goes wrong, the last good snapshot stays.
 */
import { readPlainFile } from '../../catalogue/read/plain-file.ts';
import { signatureFile, snapshotFile } from '../../catalogue/read/neighbours-file.ts';
import { writeAtomically } from '../../catalogue/write/write-atomically.ts';
import type { Neighbour } from '../../domain/settings/neighbour-schema.ts';
import { openSnapshot } from '../../exchange/feed/neighbour-catalogues.ts';
import {
  openFeed,
  type OpenedFeed,
  type ReceivedFeed,
  type ReceivedPlace,
} from '../../exchange/feed/open-feed.ts';
import { neighbourText } from '../../words/ja/neighbour-catalogues.ts';
import { fetchFeed, type FetchOnce } from './fetch-feed.ts';

/** Names of the places within what was agreed, for whoever reads the change. */
export interface FeedChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

export type Refreshed = { readonly neighbour: Neighbour } & (
  | { readonly is: 'same'; readonly generated: string }
  | {
      readonly is: 'new';
      readonly generated: string;
      readonly change: FeedChange;
      /** places that could not be taken as they are written */
      readonly refused: number;
    }
  | { readonly is: 'refused'; readonly why: string; readonly isKept: boolean }
);

const within = ({ places }: ReceivedFeed, { areas }: Neighbour) =>
  new Map(
    places
      .filter(({ area }) => area.some((code) => areas.includes(code)))
      .map((place) => [place.id, place]),
  );

export function changeBetween(
  before: ReceivedFeed | undefined,
  after: ReceivedFeed,
  neighbour: Neighbour,
): FeedChange {
  const was = before ? within(before, neighbour) : new Map<string, ReceivedPlace>();
  const is = within(after, neighbour);
  const names = (places: readonly ReceivedPlace[]) => places.map(({ name }) => name);
  return {
    added: names([...is.values()].filter(({ id }) => !was.has(id))),
    changed: names(
      [...is.values()].filter((place) => {
        const old = was.get(place.id);
        return old !== undefined && JSON.stringify(old) !== JSON.stringify(place);
      }),
    ),
    gone: names([...was.values()].filter(({ id }) => !is.has(id))),
  };
}

function isSameFile(contentDir: string, id: string, bytes: Uint8Array): boolean {
  const file = readPlainFile(snapshotFile(contentDir, id));
  return file.is === 'read' && Buffer.from(file.bytes).equals(bytes);
}

/** As it was signed, whatever its age: what a newer file must not fall behind. */
function snapshotNow(contentDir: string, neighbour: Neighbour, today: string): OpenedFeed {
  return openSnapshot(contentDir, { ...neighbour, maxAge: Number.MAX_SAFE_INTEGER }, today);
}

async function refreshOne(
  contentDir: string,
  neighbour: Neighbour,
  today: string,
  fetchOnce: FetchOnce,
): Promise<Refreshed> {
  const before = snapshotNow(contentDir, neighbour, today);
  const last = before.is === 'open' ? before.feed : undefined;
  const refused = (why: string): Refreshed => ({
    neighbour,
    is: 'refused',
    why,
    isKept: last !== undefined,
  });
  const fetched = await fetchFeed(neighbour, fetchOnce);
  if (fetched.is === 'failed') return refused(fetched.why);
  const { bytes, signature } = fetched;
  const opened = openFeed(bytes, signature, neighbour, today);
  if (opened.is === 'refused') return refused(neighbourText.trouble(opened.why));
  const { feed } = opened;
  // A signature holds for ever: an old file that was once signed is sent again by whoever wants old facts to stand.
  if (last && feed.generated < last.generated)
    return refused(
      `いまある写し（${last.generated}）より古いデータ（${feed.generated}）です。取りかえませんでした`,
    );
  const isSame = last !== undefined && isSameFile(contentDir, neighbour.id, bytes);
  if (isSame) return { neighbour, is: 'same', generated: feed.generated };
  // The signature last: a file without its own is left out by the build, and said.
  writeAtomically(snapshotFile(contentDir, neighbour.id), bytes);
  writeAtomically(signatureFile(contentDir, neighbour.id), signature);
  return {
    neighbour,
    is: 'new',
    generated: feed.generated,
    change: changeBetween(last, feed, neighbour),
    refused: feed.refused,
  };
}

/** One after another. @param fetchOnce never rejects */
export async function refreshNeighbours(
  contentDir: string,
  neighbours: readonly Neighbour[],
  today: string,
  fetchOnce: FetchOnce,
): Promise<readonly Refreshed[]> {
  const all: Refreshed[] = [];
  for (const neighbour of neighbours)
    all.push(await refreshOne(contentDir, neighbour, today, fetchOnce));
  return all;
}
