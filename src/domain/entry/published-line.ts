/**
 * のせた日と変わった日: what the list of published ids says of a place, and what follows from it. A day that nobody wrote
 * down is unknown, and stays so.
 */
import type { Resource } from './entry-schema.ts';
import { factsDigest, isOtherFacts } from './facts-digest.ts';

/** A line of content/published-ids.txt. */
export interface PublishedLine {
  readonly id: string;
  /** はじめてのせた日 */
  readonly first?: string | undefined;
  /** 事実がさいごに変わった日 */
  readonly changed?: string | undefined;
  /** 事実の指紋 when it was last written down */
  readonly digest?: string | undefined;
}

export type PublishedLines = ReadonlyMap<string, PublishedLine>;

export interface PublishedDays {
  readonly first?: string | undefined;
  readonly changed?: string | undefined;
}

const earliest = (days: readonly (string | undefined)[]): string | undefined =>
  days.filter((day) => day !== undefined).toSorted()[0];

const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);

/** Two lines of one id, as after two branches were joined by hand: the earlier first day, the later change. */
export function joinedLine(one: PublishedLine, other: PublishedLine): PublishedLine {
  const [before, after] = (one.changed ?? '') > (other.changed ?? '') ? [other, one] : [one, other];
  return {
    id: one.id,
    first: earliest([one.first, other.first]),
    changed: after.changed ?? before.changed,
    digest: after.digest ?? before.digest,
  };
}

/**
 * What is to be written down of a place today. A place that was renamed is the one it was.
 * @param today the day of the release, or of the build
 */
export function lineOf(resource: Resource, lines: PublishedLines, today: string): PublishedLine {
  const { id, formerly = [] } = resource;
  const known = [id, ...formerly].flatMap((one) => lines.get(one) ?? []);
  const before = known.find(({ digest }) => digest !== undefined)?.digest;
  const digest = factsDigest(resource);
  const isChanged = before !== undefined && isOtherFacts(before, digest);
  return {
    id,
    first: known.length === 0 ? today : earliest(known.map(({ first }) => first)),
    changed: isChanged ? today : latest(known.map(({ changed }) => changed)),
    digest,
  };
}

/** @param lines undefined where there is no list: then nobody can say what is new */
export function publishedDays(
  resource: Resource,
  lines: PublishedLines | undefined,
  today: string,
): PublishedDays {
  if (lines === undefined) return {};
  const { first, changed } = lineOf(resource, lines, today);
  return { first, changed };
}
