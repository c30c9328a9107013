/** ちがう行。 */

/** The lines that differ between two texts, with a line of context on both sides. */
export interface ChangedLines {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const CONTEXT = 1;

/** `pointedAt`: lines (from 1) that the reader has been sent to, and wants to see even where they stay as they are. */
export function changedLines(
  before: string,
  after: string,
  pointedAt: readonly number[] = [],
): ChangedLines {
  const [was, is] = [before.trimEnd().split('\n'), after.trimEnd().split('\n')];
  const shorter = Math.min(was.length, is.length);
  let head = 0;
  while (head < shorter && was[head] === is[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  const start = Math.max(0, Math.min(head, ...pointedAt.map((line) => line - 1)) - CONTEXT);
  const kept = Math.max(0, Math.min(tail, ...pointedAt.map((line) => was.length - line)) - CONTEXT);
  return { before: was.slice(start, was.length - kept), after: is.slice(start, is.length - kept) };
}
