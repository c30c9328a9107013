/** 急ぎの電話が、いまつながるか: the hours that come with the details of a result, held against the reader's clock. */
import type { Clock } from '../../domain/entry/line-order.ts';
import { isImmediate, lineRank, orderByRank } from '../../domain/time/line-rank.ts';
import type { Openness } from '../../domain/time/openness.ts';
import { opennessOf } from '../../domain/time/open-now.ts';
import type { SearchDocument } from '../index/search-document.ts';

/** undefined where no rule tells, and for a place that is not open */
export function documentOpenness(
  { hours, state }: SearchDocument,
  { now, isHoliday }: Clock,
): Openness | undefined {
  return hours && state === 'open' ? opennessOf(hours, now, isHoliday) : undefined;
}

/** What answers now first; children's lines that one may write to before those. */
export function orderDocuments(
  lines: readonly SearchDocument[],
  clock: Clock,
  isYoung: boolean,
): readonly SearchDocument[] {
  return orderByRank(lines, (line) => ({
    isImmediate: isImmediate(line.phones[0]),
    rank: lineRank(documentOpenness(line, clock)?.is, line.isWrittenTo === true, isYoung),
  }));
}
