/** つぎに開く日を、人のことばで: the date, so that it stays true on paper. */
import { dateLabel } from '../../words/ja/date.ts';
import type { Opening } from '../../domain/time/opening.ts';
import { rangeLabel } from '../../words/ja/time.ts';
import { openText } from '../../words/ja/open.ts';

/** 11月26日（木） 13:00–16:00; without a time: 11月26日（木）（時間は要確認） */
export function openingLabel({ date, start, end }: Opening): string {
  return start === null
    ? `${dateLabel(date)}（${openText.unknownTime}）`
    : `${dateLabel(date)} ${rangeLabel({ start, end })}`;
}

/** What a page hands its script: 2026-11-26/780/960, a time left out where it is not known. */
export function openingStamp({ date, start, end }: Opening): string {
  return `${date}/${start ?? ''}/${end ?? ''}`;
}
