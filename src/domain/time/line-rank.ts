/** 順番の決めかた, apart from the hours' rules: a page's script orders what the page has written out. */
import type { Openness } from './openness.ts';

/** 警察, 海の事故, 消防・救急 */
const IMMEDIATE: readonly string[] = ['110', '118', '119'];

export function isImmediate(number: string | undefined): boolean {
  return number !== undefined && IMMEDIATE.includes(number);
}

const REACH = { always: 0, open: 1, perhaps: 2, later: 3 } as const;
const BY_REACH = 8;
const BY_WRITING = 4;
const HEAD = -1;

/**
 * Lower is earlier: 24時間, open, not known, closed. Unknown counts as perhaps. For the young a line that answers by writing goes before
 * one that answers by voice, and a closed one never before one that answers.
 */
export function lineRank(
  openness: Openness['is'] | undefined,
  isWrittenTo: boolean,
  isYoung: boolean,
): number {
  const reach = REACH[openness ?? 'perhaps'];
  if (!isYoung) return reach * BY_REACH;
  const answers = reach === REACH.open ? REACH.always : reach;
  return answers * BY_REACH + (isWrittenTo ? 0 : BY_WRITING) + reach;
}

export interface LineRank {
  readonly isImmediate: boolean;
  readonly rank: number;
}

/** Stable. Where the table begins with 110 or 119, that is where it begins at any hour. */
export function orderByRank<T>(lines: readonly T[], rankOf: (line: T) => LineRank): readonly T[] {
  let isHead = true;
  const ranked = lines.map((line) => {
    const { isImmediate: isFirst, rank } = rankOf(line);
    isHead &&= isFirst;
    return { line, rank: isHead ? HEAD : rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ line }) => line);
}
