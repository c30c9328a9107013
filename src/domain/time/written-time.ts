/** 時刻の書きかた: as a line of hours writes it. Apart from the days: an entry's page shows times and needs no more. */
import { MINUTES_PER_DAY, type TimeRange } from './timetable.ts';

/** 9:00, 24:00, 翌5:00 */
export function writtenMinutes(minutes: number): string {
  const isNextDay = minutes > MINUTES_PER_DAY;
  const ofDay = isNextDay ? minutes - MINUTES_PER_DAY : minutes;
  return `${isNextDay ? '翌' : ''}${Math.floor(ofDay / 60)}:${String(ofDay % 60).padStart(2, '0')}`;
}

/** 13:00–16:00, 24時間, 13:00から */
export function writtenRange({ start, end }: TimeRange): string {
  if (start === 0 && end === MINUTES_PER_DAY) return '24時間';
  return end === null
    ? `${writtenMinutes(start)}から`
    : `${writtenMinutes(start)}–${writtenMinutes(end)}`;
}
