/** 何曜日の何時ごろ開いているか: what a timetable says of weekdays and parts of a day, without a calendar. */
import { fallsOnWeekday, MINUTES_PER_DAY, type OpeningHours, type TimeRange } from './timetable.ts';

/** From and to, in minutes after midnight. */
export interface PartOfDay {
  readonly from: number;
  readonly to: number;
}

/** undefined where only the beginning is known and lies before */
function reaches({ start, end }: TimeRange, { from, to }: PartOfDay): boolean | undefined {
  if (start >= to) return end !== null && end > MINUTES_PER_DAY + from;
  if (end === null) return start >= from ? true : undefined;
  return end > from;
}

type Answer = boolean | undefined;

/** A yes is a yes, and no is one only where nothing is open. */
function someOf(answers: readonly Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function bothOf(one: Answer, other: Answer): Answer {
  if (one === false || other === false) return false;
  return one && other;
}

/**
 * Open on one of these weekdays, at that part of the day; undefined where the timetable does not tell.
 * @param weekdays 0 Sunday … 6 Saturday; none: any day
 */
export function opensThen(
  { rules }: OpeningHours,
  weekdays: readonly number[],
  part?: PartOfDay,
): boolean | undefined {
  if (rules.length === 0) return undefined;
  return someOf(
    rules.map(({ days, times }) => {
      const onDay =
        weekdays.length === 0
          ? true
          : someOf(weekdays.flatMap((weekday) => days.map((day) => fallsOnWeekday(day, weekday))));
      if (!part) return onDay;
      const atTime =
        times.length === 0 ? undefined : someOf(times.map((one) => reaches(one, part)));
      return bothOf(onDay, atTime);
    }),
  );
}
