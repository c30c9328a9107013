/** 時刻 as tables hold them: 13:00, 13時30分, 午後1時, 0.7083 (a part of a day), 13:00:00. */

const CLOCK_TIME =
  /^(午前|午後|am|pm|朝|昼|夕方?|夜)?(\d{1,2})(?::(\d{2})(?::\d{2}(?:\.\d+)?)?|時(?:(半)|(\d{1,2})分)?)(am|pm)?$/i;

/** 0.7083 → 17:00: a part of a day, as Excel has it */
function partOfDay(text: string): string | undefined {
  const minutes = Math.round(Number(text) * 1440);
  return minutes < 1440 ? show(Math.floor(minutes / 60), minutes % 60) : undefined;
}

/** The hour of 24, or undefined where the word and the hour do not go together. */
function hourOfDay(half: string, hour: number): number | undefined {
  if (half === '') return hour;
  if (hour > 12 || !isSaidSo(half, hour)) return undefined;
  const isAfternoon = /^(?:午後|pm|夕方?|夜)$/.test(half) || (half === '昼' && hour < 10);
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

/** 13:30 with the hour as it is said, or undefined for what is no single time of day */
export function cleanTime(written: string): string | undefined {
  const text = written
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^1(?:899|900)-\d\d-\d\dT?/, '');
  if (/^0?\.\d+$/.test(text)) return partOfDay(text);
  const match = CLOCK_TIME.exec(text);
  if (!match) return undefined;
  const [, before, hours, colon, isHalfPast, minutes, behind] = match;
  const hour = hourOfDay((before ?? behind ?? '').toLowerCase(), Number(hours));
  return hour === undefined
    ? undefined
    : show(hour, isHalfPast ? 30 : Number(colon ?? minutes ?? 0));
}

function show(hour: number, minute: number): string | undefined {
  return (hour < 24 && minute < 60) || (hour === 24 && minute === 0)
    ? `${hour}:${String(minute).padStart(2, '0')}`
    : undefined;
}

/** 夜7時 and 朝7時 are sure; 夜1時 and 夜12時 may be either side of midnight. */
function isSaidSo(half: string, hour: number): boolean {
  if (half === '夜') return hour >= 5 && hour <= 11;
  if (half.startsWith('夕')) return hour >= 3 && hour <= 8;
  if (half === '朝') return hour >= 4 && hour <= 11;
  return half !== '昼' || hour >= 11 || hour <= 4;
}

const CLOCK = '\\d{1,2}(?::\\d{2}|時(?:半|\\d{1,2}分)?)';
const HALF = '(午前|午後|朝|昼|夕方?|夜|[AP]M)';
const BETWEEN = '(\\s*(?:[-〜~～‐–—−]|から)\\s*)';
/** 午後1:30〜3:30: the word holds for both ends */
const HALF_RANGE = new RegExp(
  `${HALF}(?:の部)?[\\s:：は]*(${CLOCK})${BETWEEN}(${CLOCK})(?!\\d)`,
  'gi',
);
/** 1:30〜3:30（午後） */
const RANGE_HALF = new RegExp(
  `(?<![\\d:])(${CLOCK})${BETWEEN}(${CLOCK})\\s*[（(]\\s*(午後|夜|夕方)\\s*[)）]`,
  'g',
);
const SINGLE = new RegExp(`${HALF}\\s*(${CLOCK})`, 'gi');
const AMPM_BEHIND = /(\d{1,2}(?::\d{2}))\s*([AP])\.?M\.?(?![A-Za-z])/gi;

const hourOf = (time: string) => Number(time.split(':')[0]);

/** The end of a range whose beginning is in the afternoon: 3:30 is 15:30 where that is later. */
function laterEnd(start: string, end: string): string {
  const plain = cleanTime(end);
  if (plain === undefined) return end;
  const turned = hourOf(plain) < 12 ? `${hourOf(plain) + 12}:${plain.split(':')[1]}` : plain;
  return hourOf(start) >= 12 &&
    hourOf(turned) * 60 + Number(turned.split(':')[1]) >
      hourOf(start) * 60 + Number(start.split(':')[1])
    ? turned
    : plain;
}

function rangeOf(whole: string, half: string, from: string, between: string, to: string): string {
  const start = cleanTime(`${half}${from}`);
  return start === undefined ? whole : `${start}${between}${laterEnd(start, to)}`;
}

/** 午前8時45分から午後5時 → 8:45から17:00, in running text */
export function plainTimes(text: string): string {
  return text
    .normalize('NFKC')
    .replace(AMPM_BEHIND, '$2M$1')
    .replace(/正午/g, '12:00')
    .replace(RANGE_HALF, (whole: string, from: string, between: string, to: string, half: string) =>
      rangeOf(whole, half, from, between, to),
    )
    .replace(HALF_RANGE, rangeOf)
    .replace(SINGLE, (whole: string) => cleanTime(whole) ?? whole);
}
