/** ふだんの言い方の時間: 「毎週火曜と金曜 午後1時から4時まで」 → 毎週火・金 13:00-16:00, where all of it can be read. */
import { readClosed, readHours, type TimeFields } from '../import/place-times.ts';
import { tidyText } from '../import/open-data-text.ts';
import { cleanLine, linesOf } from './clean-text.ts';

const CLOCK = '(\\d{1,2})(?:時(?:(半)|(\\d{1,2})分)?|:(\\d{2}))';
const RANGE = new RegExp(`(午前|午後|AM|PM)?${CLOCK}(?:[-〜]|から|より)(午前|午後|AM|PM|翌)?${CLOCK}(?:まで)?`, 'gi');
const NOON = 12;

function minutes(mark: string | undefined, hour: string, half?: string, minute?: string, colon?: string): number {
  const isAfternoon = /^(?:午後|pm)$/i.test(mark ?? '') && Number(hour) < NOON;
  return (Number(hour) + (isAfternoon ? NOON : 0)) * 60 + Number(half ? 30 : (minute ?? colon ?? 0));
}

const clock = (at: number) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;

/** 午後1時から4時 means four in the afternoon: an unmarked end takes the beginning's half of the day. */
function plainRange(_all: string, mark: string | undefined, ...parts: readonly (string | undefined)[]): string {
  const [hour, half, minute, colon, endMark, endHour, endHalf, endMinute, endColon] = parts;
  const start = minutes(mark, hour!, half, minute, colon);
  let end = minutes(endMark, endHour!, endHalf, endMinute, endColon);
  if (!endMark && end <= start && /^(?:午後|pm)$/i.test(mark ?? '') && end < NOON * 60) end += NOON * 60;
  return ` ${clock(start)}-${endMark === '翌' ? '翌' : ''}${clock(end)}`;
}

/** One line in the vocabulary of entries, as far as the words are known; `readHours` judges it. */
export function plainHours(line: string): string {
  return tidyText(line)
    .replace(/\s+/g, '')
    .replace(/正午/g, '12時')
    .replace(RANGE, plainRange)
    .replace(/[のは:](?=\s\d)/g, '')
    .replace(/毎月(?=第)/g, '')
    .trim();
}

/** All lines or none: half a timetable would say that a place is shut when it is open. */
export function hoursFields(hoursText: string, closedText: string): TimeFields {
  const [lines, closed] = [linesOf(hoursText), readClosed(cleanLine(closedText))];
  const read = lines.map((line) => readHours(plainHours(line)) ?? readHours(line));
  const isRead = lines.length > 0 && read.every((rules) => rules !== undefined);
  const notes = [...(isRead ? [] : lines.map(cleanLine)), ...(closed.rest ? [`休みは ${closed.rest}`] : [])];
  return {
    ...(isRead ? { hours: [...new Set(read.flat() as readonly string[])] } : {}),
    ...(closed.except.length > 0 ? { except: closed.except } : {}),
    ...(notes.length > 0 ? { hours_note: notes.join('。') } : {}),
  };
}
