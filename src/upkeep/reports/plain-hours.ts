/** ふだんの言い方の時間: 「毎週火曜と金曜 午後1時から4時まで」 → 毎週火・金 13:00-16:00, where all of it can be read. */
import { readClosed, readHours, type TimeFields } from '../../import/row/hours-in-words.ts';
import { tidyText } from '../../import/clean/open-data-text.ts';
import { cleanLine, linesOf } from './clean-answer.ts';

const CLOCK = '(\\d{1,2})(?:時(?:(半)|(\\d{1,2})分)?|:(\\d{2}))';
const RANGE = new RegExp(
  `(午前|午後|AM|PM)?${CLOCK}(?:[-〜]|から|より)(午前|午後|AM|PM|翌)?${CLOCK}(?:まで)?`,
  'gi',
);
const NOON = 12;

function minutes(
  mark: string | undefined,
  hour: string,
  half?: string,
  minute?: string,
  colon?: string,
): number {
  const isAfternoon = /^(?:午後|pm)$/i.test(mark ?? '') && Number(hour) < NOON;
  return (
    (Number(hour) + (isAfternoon ? NOON : 0)) * 60 + Number(half ? 30 : (minute ?? colon ?? 0))
  );
}

const clock = (at: number) => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;

/** 午後1時から4時 means four in the afternoon: an unmarked end takes the beginning's half of the day. */
function plainRange(
  _all: string,
  mark: string | undefined,
  ...parts: readonly (string | undefined)[]
): string {
  const [hour, half, minute, colon, endMark, endHour, endHalf, endMinute, endColon] = parts;
  const start = minutes(mark, hour!, half, minute, colon);
  let end = minutes(endMark, endHour!, endHalf, endMinute, endColon);
  if (!endMark && end <= start && /^(?:午後|pm)$/i.test(mark ?? '') && end < NOON * 60)
    end += NOON * 60;
  return ` ${clock(start)}-${endMark === '翌' ? '翌' : ''}${clock(end)}`;
}

/** One line in the vocabulary of entries, as far as the words are known; `readHours` judges it. */
export function plainHours(line: string): string {
  return tidyText(line)
    .replace(/\s+/g, '')
    .replace(/正午/g, '12時')
    .replace(/([日月火水木金土])曜?日?から(?=[日月火水木金土])/g, '$1-')
    .replace(RANGE, plainRange)
    .replace(/[のは:](?=\s\d)/g, '')
    .replace(/毎月(?=第)/g, '')
    .trim();
}

/** （祝日を除く）, （年末年始は休み） at a line's end */
const BUT = /[（(]([^（()）]+?)(?:を除く|は除く|除く|は?お?休み)[)）]$/;

/** A line without its days off, and those days; undefined when it names some that cannot be read. */
function withoutDaysOff(
  line: string,
): { readonly line: string; readonly off: readonly string[] } | undefined {
  const plain = tidyText(line);
  const but = BUT.exec(plain);
  if (!but) return { line, off: [] };
  const { except, rest } = readClosed(but[1]!);
  return rest === '' && except.length > 0
    ? { line: plain.slice(0, but.index), off: except }
    : undefined;
}

/** All lines or none: half a timetable would say that a place is shut when it is open. */
export function hoursFields(hoursText: string, closedText: string): TimeFields {
  const [lines, closed] = [linesOf(hoursText), readClosed(cleanLine(closedText))];
  const parts = lines.map(withoutDaysOff);
  const read = parts.map(
    (part) => part && (readHours(plainHours(part.line)) ?? readHours(part.line)),
  );
  const off = parts[0]?.off ?? [];
  // Days off hold for all of an entry's lines, so all lines must name the same.
  const isRead =
    lines.length > 0 &&
    read.every((rules) => rules !== undefined) &&
    parts.every((part) => part?.off.join() === off.join());
  const except = [...new Set([...(isRead ? off : []), ...closed.except])];
  const notes = [
    ...(isRead ? [] : lines.map(cleanLine)),
    ...(closed.rest ? [`休みは ${closed.rest}`] : []),
  ];
  return {
    ...(isRead ? { hours: [...new Set(read.flat() as readonly string[])] } : {}),
    ...(except.length > 0 ? { except } : {}),
    ...(notes.length > 0 ? { hours_note: notes.join('。') } : {}),
  };
}
