/** 「いま つながります」「あす16:00から」「きょう13:00–16:00」: for the screen alone, a paper is read on another day. */
import type { Moment } from '../../domain/time/calendar-date.ts';
import type { Openness } from '../../domain/time/openness.ts';
import { openWords, type OpenAs } from '../../site/entry/open-words.ts';

interface Props {
  readonly openness: Openness | undefined;
  readonly now: Moment;
  readonly as: OpenAs;
}

export function OpenBadge({ openness, now, as }: Props) {
  if (!openness) return null;
  const { words, isNow } = openWords(openness, now, as);
  return (
    <p className="open-now no-print">{isNow ? <span className="now">{words}</span> : words}</p>
  );
}
