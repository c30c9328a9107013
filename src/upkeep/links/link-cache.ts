/**
 * 前に見たリンク。What earlier runs found, so that the next one asks only what is old. A broken file is no loss: all is
 * asked again.
 */
import { readFileSync } from 'node:fs';
import { writeAtomically } from '../../catalogue/write/write-atomically.ts';
import { LINK_STATES, type LinkState, type Verdict } from './link-verdict.ts';

export interface LinkRecord extends Verdict {
  /** when it was visited, ISO with time */
  readonly at: string;
  /** since when visits have found this state */
  readonly since: string;
}

export type LinkCache = ReadonlyMap<string, LinkRecord>;

const VERSION = 1;
const DAY_MS = 86_400_000;
const isText = (value: unknown): value is string => typeof value === 'string';

function isRecord(value: unknown): value is LinkRecord {
  const { state, detail, to, at, since } = (value ?? {}) as Partial<
    Record<keyof LinkRecord, unknown>
  >;
  return (
    isText(state) &&
    Object.hasOwn(LINK_STATES, state) &&
    isText(detail) &&
    (to === undefined || isText(to)) &&
    isText(at) &&
    isText(since) &&
    !Number.isNaN(Date.parse(at)) &&
    !Number.isNaN(Date.parse(since))
  );
}

export function readLinkCache(file: string): LinkCache {
  try {
    const { version, links } = JSON.parse(readFileSync(file, 'utf8')) as {
      version?: unknown;
      links?: Record<string, unknown>;
    };
    return new Map(
      version === VERSION
        ? Object.entries(links ?? {}).filter((entry): entry is [string, LinkRecord] =>
            isRecord(entry[1]),
          )
        : [],
    );
  } catch {
    return new Map();
  }
}

export function writeLinkCache(file: string, cache: LinkCache): void {
  const links = Object.fromEntries([...cache].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeAtomically(file, `${JSON.stringify({ version: VERSION, links }, null, 1)}\n`);
}

/** What may pass by itself is asked again after a day. */
const SOON: readonly LinkState[] = ['unreachable', 'blocked'];

/** Old enough to be asked again; a time to come is a wrong clock's. */
export function isDue(record: LinkRecord | undefined, now: number, maxAgeDays: number): boolean {
  if (!record) return true;
  const age = now - Date.parse(record.at);
  return (
    age < 0 ||
    age >= Math.min(SOON.includes(record.state) ? 1 : Number.POSITIVE_INFINITY, maxAgeDays) * DAY_MS
  );
}

export function recordOf(
  verdict: Verdict,
  before: LinkRecord | undefined,
  now: number,
): LinkRecord {
  const at = new Date(now).toISOString();
  return { ...verdict, at, since: before?.state === verdict.state ? before.since : at };
}
