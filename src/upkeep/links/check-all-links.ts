/** すべてのリンクを見に行く。Visits what is due and keeps what is known. */
import { isDue, recordOf, type LinkCache, type LinkRecord } from './link-cache.ts';
import type { CheckedLink } from './link-report.ts';
import type { LinkTarget } from './link-target.ts';
import type { Verdict } from './link-verdict.ts';

export interface CheckOptions {
  readonly maxAgeDays: number;
  /** at most so many visits */
  readonly limit?: number | undefined;
  readonly now: () => number;
  readonly visit: (url: string) => Promise<Verdict>;
  /** after each visit, with everything known by then */
  readonly onVisit?: (done: number, all: number, known: LinkCache) => void;
}

/** Links of all targets whose state is known at the end. */
export async function checkAllLinks(
  targets: readonly LinkTarget[],
  cache: LinkCache,
  { maxAgeDays, limit, now, visit, onVisit }: CheckOptions,
): Promise<{
  readonly links: readonly CheckedLink[];
  readonly known: LinkCache;
  readonly visited: number;
}> {
  const known = new Map<string, LinkRecord>(cache);
  const due = targets.filter(({ url }) => isDue(cache.get(url), now(), maxAgeDays)).slice(0, limit);
  let done = 0;
  await Promise.all(
    due.map(async ({ url }) => {
      const verdict = await visit(url);
      known.set(url, recordOf(verdict, cache.get(url), now()));
      done += 1;
      onVisit?.(done, due.length, known);
    }),
  );
  const links = targets.flatMap((target) => {
    const record = known.get(target.url);
    return record ? [{ ...target, ...record }] : [];
  });
  return { links, known, visited: due.length };
}
