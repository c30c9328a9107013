/** つぎに開く日を、人のことばで: the date, so that it stays true on paper. */
import { dateLabel } from '../../words/ja/date.ts';
import type { Opening } from '../../domain/time/opening.ts';
import { rangeLabel } from '../../words/ja/time.ts';
import { openText } from '../../words/ja/open.ts';

/** （休みかは要確認）; '' on any other day */
export const offDoubt = ({ inDoubt }: Opening): string => (inDoubt ? openText.perhapsOff : '');

/** 11月26日（木） 13:00–16:00; without a time: 11月26日（木）（時間は要確認） */
export function openingLabel(opening: Opening): string {
  const { date, start, end } = opening;
  const when = start === null ? openText.unknownTime : ` ${rangeLabel({ start, end })}`;
  return dateLabel(date) + when + offDoubt(opening);
}

/** What a page hands its script: 2026-11-26/780/960, a time left out where it is not known, and a mark for a day off in doubt. */
export function openingStamp({ date, start, end, inDoubt }: Opening): string {
  return `${date}/${start ?? ''}/${end ?? ''}${inDoubt ? '/?' : ''}`;
}
