/**
 * ことばで書かれた時間: 「毎週火曜と金曜 午後1時から4時まで（祝日は休み）」 → rules, days off, 予約制. One reader for the words of a
 * table's column and for an issue's answers. All of the words or nothing: half a timetable would say that a place is
 * shut when it is open.
 */
import { isFinding, parseRule } from '../../domain/time/hours-findings.ts';
import { fallsOnWeekday, type HoursRule } from '../../domain/time/timetable.ts';
import { tidyText } from '../clean/open-data-text.ts';
import { plainTimes } from '../clean/clean-time.ts';
import { doubtOfTimes } from './bare-hours.ts';
import { daysOff } from './days-off.ts';
import { joinRemark, wipesOut } from './hours-remark.ts';

export interface WordTimes {
  readonly rules: readonly HoursRule[];
  readonly except: readonly string[];
  readonly byAppointment: boolean;
  /** what stands in brackets beside the times and changes none: 最終受付16時 */
  readonly note?: readonly string[];
  /** why the times should not be taken although they can be read: 1:30 may be the afternoon's */
  readonly doubt?: string;
}

const BY_APPOINTMENT =
  /[（]?(?:要予約|予約制|要事前予約|完全予約制|事前予約制)(?:です)?[）]?(?=$|[\s、。（※])/g;
const isByAppointment = (text: string) =>
  /完全予約制|(?:^|[（\s、。])(?:要予約|要事前予約|予約制|事前予約制)(?:です)?(?:[）\s、。]|$)/.test(
    text,
  );

const TIME = '(?:翌?\\d{1,2}:\\d{2}|24時間)';
const DAY =
  '(?:毎[週月日]|第\\d|最終|平日|[日月火水木金土祝](?:[・〜~曜、日月火水木金土祝と-]|\\s|\\d)|[奇偶]数月|\\d{1,2}(?:・\\d{1,2}|[-〜~]\\d{1,2})*月)';
/** A blank or a comma after a time, before a day: a new rule. */
const NEXT_RULE = new RegExp(`(?<=${TIME}-?)[\\s、。・;/]+(?=${DAY})`, 'g');
const NEXT_TIME = new RegExp(`(?<=\\d:\\d{2})(?:\\s+|\\s*[と&]\\s*)(?=翌?\\d{1,2}:\\d{2})`, 'g');
const LAST_TIME = new RegExp(`^(.*${TIME}-?)(.*)$`);
const ALWAYS = /^(?:年中無休|毎日|365日)?[、・\s]*24時間(?:[、・\s]*(?:365日|年中無休|毎日))?$/;

/** 10〜12時 → 10時〜12時 */
const withBothHours = (text: string) =>
  text.replace(/(?<![\d:.])(\d{1,2})(?=\s*[-〜~]\s*\d{1,2}時)/g, '$1時');

/** Times as 13:30, one spelling for what joins days; nothing is taken away that narrows them. */
function plainWords(text: string): string {
  return plainTimes(withBothHours(tidyText(text)).replace(/正午/g, '12時'))
    .replace(/[(（]/g, '（')
    .replace(/[)）]/g, '）')
    .replace(
      /(?<!\d)(\d{1,2})時(?!間)(?:(半)|(\d{1,2})分)?/g,
      (_whole, hour: string, half?: string, minute?: string) =>
        `${hour}:${half ? '30' : (minute ?? '00').padStart(2, '0')}`,
    )
    .replace(/(?<=\d:\d{2})\s*(?:[-〜~]|から|より)\s*(?=翌?\d{1,2}:\d{2})/g, '-')
    .replace(/(?<=\d:\d{2})\s*(?:から|[-〜~])(?=\s|、|（|$)/g, '-')
    .replace(/(?<=-翌?\d{1,2}:\d{2})まで/g, '')
    .replace(/(?<=24時間)(?:対応|営業|受付|体制|開所|利用可能?)/g, '')
    .replace(/([日月火水木金土]曜?日?)から(?=[日月火水木金土])/g, '$1-')
    .replace(/毎月(?=第)/g, '')
    .replace(/^(?:年中無休|365日)[、・\s]*(?=\d)/, '毎日 ')
    .replace(/[のは:]\s*(?=\d{1,2}:\d{2}|24時間)/g, ' ')
    .replace(NEXT_TIME, '・')
    .trim();
}

const OFF =
  /^(?:ただし、?|但し、?)?(.+?)(?:を|は|が)?(?:除く|除きます|のぞく|お?休み|休業|休館|定休日?)(?:です|します)?$/;
const OFF_FIRST = /^(?:お?休み|休館日|休業日|定休日)(?:は|:)?\s*(.+?)(?:です)?$/;

/** 「祝日は休み」, 「定休日: 日曜」 → the lines of `except`; undefined for anything else */
function offOf(words: string): readonly string[] | undefined {
  const named = OFF_FIRST.exec(words)?.[1] ?? OFF.exec(words)?.[1];
  const off = named === undefined ? undefined : daysOff(named);
  return off && off.length > 0 ? off : undefined;
}

interface LineTimes {
  readonly rules: readonly HoursRule[];
  readonly off: readonly string[];
  readonly note?: readonly string[];
}

interface LineParts {
  readonly line: string;
  readonly off: readonly string[];
  /** days off stood in front of other words */
  readonly isInside: boolean;
  /** other words in brackets, behind all else */
  readonly remarks: readonly string[];
}

/** Days off that stand in brackets or behind the last time, and the line without them. */
function withoutDaysOff(plain: string): LineParts | undefined {
  const off: string[] = [];
  const remarks: string[] = [];
  let isInside = false;
  let isWhole = true;
  const outside = plain.replace(/\s*（([^（）]*)）\s*/g, (whole, words: string, at: number) => {
    const isLast = at + whole.length >= plain.length;
    const named = offOf(words.trim());
    if (named) off.push(...named);
    else if (isLast) remarks.push(words.trim());
    else isWhole = false;
    isInside ||= !isLast;
    return ' ';
  });
  if (!isWhole) return undefined;
  const [, head = outside, tail = ''] = LAST_TIME.exec(outside) ?? [];
  const behind = tail.replace(/^[\s、。・※]+|[\s、。]+$/g, '');
  const named = behind === '' ? [] : offOf(behind);
  return named && { line: head.trim(), off: [...off, ...named], isInside, remarks };
}

function readLine(written: string, days: string | undefined): LineTimes | undefined {
  const plain = ALWAYS.test(written) ? '24時間' : written;
  const alone = offOf(plain);
  if (alone) return { rules: [], off: alone };
  const parts = withoutDaysOff(plain);
  if (!parts) return undefined;
  const ofDays = days ?? (parts.line === '24時間' ? '毎日' : '');
  const line = /^\d/.test(parts.line) ? `${ofDays} ${parts.line}` : parts.line;
  const rules = line
    .replace(NEXT_RULE, '\n')
    .split('\n')
    .map((one) => parseRule(one));
  if (!rules.every((rule): rule is HoursRule => !isFinding(rule))) return undefined;
  // In front of another rule's days, days off may be the one rule's alone.
  if (parts.isInside && rules.length > 1) return undefined;
  return parts.remarks.length === 0 ? { rules, off: parts.off } : withRemarks(rules, parts);
}

/** 「日曜は17時まで」, 「なくなり次第終了」: other times on some days, or an end that is none. */
const CHANGES = /[日月火水木金土]曜|土日|平日|祝|次第|終了/;

/** Of several rules, a remark behind the last may be its alone. */
function withRemarks(
  rules: readonly HoursRule[],
  { off, remarks }: LineParts,
): LineTimes | undefined {
  const words = remarks.join('。');
  const isPlain = rules.length === 1 && !CHANGES.test(words);
  const joined = isPlain ? joinRemark(rules, off, words) : undefined;
  return joined && { rules: joined.rules, off: joined.except, note: joined.note };
}

/** All lines must name the same days off, for they hold for all of an entry's rules; or a line names nothing else. */
function joinLines(lines: readonly (LineTimes | undefined)[]): LineTimes | undefined {
  if (!lines.every((line): line is LineTimes => line !== undefined)) return undefined;
  const [timed, alone] = [
    lines.filter(({ rules }) => rules.length > 0),
    lines.filter(({ rules }) => rules.length === 0),
  ];
  const [first] = timed;
  const rules = timed.flatMap((line) => line.rules);
  const hasAllTimes =
    rules.every(({ times }) => times.length > 0) || rules.every(({ times }) => times.length === 0);
  if (!first || !hasAllTimes || timed.some(({ off }) => off.join() !== first.off.join()))
    return undefined;
  const note = lines.flatMap((line) => line.note ?? []);
  return {
    rules,
    off: [...new Set([...first.off, ...alone.flatMap(({ off }) => off)])],
    ...(note.length > 0 ? { note } : {}),
  };
}

/** A weekday on which nothing opens needs no day off. */
const opensOn = (rules: readonly HoursRule[], line: string) =>
  !/^[日月火水木金土]$/.test(line) ||
  rules.some(({ days }) =>
    days.some((day) => fallsOnWeekday(day, '日月火水木金土'.indexOf(line)) === true),
  );

/** @param days the weekdays of a column beside words that name none: 「13:00〜16:00」 */
export function timesInWords(text: string, days?: string): WordTimes | undefined {
  const lines = text.split('\n').map(tidyText).filter(Boolean);
  const [byAppointment, plain] = [
    lines.some(isByAppointment),
    lines.map((line) => plainWords(line.replace(BY_APPOINTMENT, ' '))).filter(Boolean),
  ];
  // A line may begin rules of its own or go on with the one before.
  const each = plain.map((line) => readLine(line, days));
  const isEachRead = each.length > 0 && !each.includes(undefined);
  const found = isEachRead ? joinLines(each) : readLine(plain.join(' '), days);
  if (!found || found.rules.length === 0) return undefined;
  const { rules } = found;
  const except = found.off.filter((line) => opensOn(rules, line));
  if (rules.some((rule) => wipesOut(rule, except))) return undefined;
  const doubt = doubtOfTimes(rules, text);
  const note = found.note ? { note: found.note } : {};
  return { rules, except, byAppointment, ...note, ...(doubt ? { doubt } : {}) };
}
