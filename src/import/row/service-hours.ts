/** 利用可能な時間帯 and 定休日 of WAM NET as rules; what does not agree stays as a note. */
import { turnsBack } from './bare-hours.ts';
import { daysOff, daysOffInPrinciple } from './days-off.ts';
import { shorten, tidyText } from '../clean/open-data-text.ts';
import { wipesOut } from './hours-remark.ts';
import { readWeekCell, type WeekCell } from './week-columns.ts';
import { parseRule } from '../../domain/time/hours-findings.ts';
import type { HoursRule } from '../../domain/time/timetable.ts';

export interface ServiceTimes {
  readonly weekdays: string;
  readonly saturday: string;
  readonly sunday: string;
  readonly holiday: string;
  /** 定休日 */
  readonly closed: string;
  /** 留意事項 */
  readonly remark: string;
}

interface Closed {
  /** weekdays and 祝 that are wholly and always off */
  readonly days: ReadonlySet<string>;
  /** all other lines of `except`: 第3月, 12/29-1/3, 祝日の翌日 */
  readonly dates: readonly string[];
  /** all of the text was understood; nothing is taken from one that was not */
  readonly isWhole: boolean;
}

/** 月〜金 under 定休日 are the days it is open, or nothing is. */
const isAllWeek = ({ days }: Closed) => [...'月火水木金'].every((day) => days.has(day));

const NOTHING_OFF: Closed = { days: new Set(), dates: [], isWhole: true };

function closedOf(lines: readonly string[] | undefined): Closed {
  if (!lines) return { ...NOTHING_OFF, isWhole: false };
  const isDay = (line: string) => /^(?:[日月火水木金土]|祝日)$/.test(line);
  return {
    days: new Set(lines.filter(isDay).map((line) => line[0]!)),
    dates: lines.filter((line) => !isDay(line)),
    isWhole: true,
  };
}

/** 「土日祝、年末年始（12/29〜1/3）」 → 土 日 祝 and 12/29-1/3 */
export function closedDays(text: string): Closed {
  return tidyText(text) === '' ? NOTHING_OFF : closedOf(daysOff(text));
}

/** One line where days keep the same hours: 毎日, 月-土, 平日・毎週土. Keys: '' weekdays, 土, 日, 祝. */
function weekRules(open: ReadonlyMap<string, string>): readonly string[] {
  const weekdays = open.get('');
  const isSame = (key: string) => weekdays !== undefined && open.get(key) === weekdays;
  const rest = (...keys: readonly string[]) =>
    keys.flatMap((key) =>
      open.has(key) ? [`${key === '祝' ? '祝日' : `毎週${key}`} ${open.get(key)}`] : [],
    );
  if (isSame('祝') && isSame('土') && isSame('日')) return [`毎日 ${weekdays}`];
  if (isSame('祝') && isSame('土')) return [`毎週月-土 ${weekdays}`, ...rest('日')];
  if (isSame('祝')) return [`毎週月-金 ${weekdays}`, ...rest('土', '日')];
  if (isSame('土')) return [`平日・毎週土 ${weekdays}`, ...rest('日', '祝')];
  return [...(weekdays === undefined ? [] : [`平日 ${weekdays}`]), ...rest('土', '日', '祝')];
}

export interface HoursFields {
  readonly hours?: readonly string[];
  readonly except?: readonly string[];
  readonly hours_note?: string;
}

export interface ReadServiceHours {
  readonly fields: HoursFields;
  /** what a person should look at: cells that could not be read, and what contradicts them */
  readonly doubts: readonly string[];
}

const COLUMNS = [
  { key: '', label: '平日', field: 'weekdays' },
  { key: '土', label: '土曜', field: 'saturday' },
  { key: '日', label: '日曜', field: 'sunday' },
  { key: '祝', label: '祝日', field: 'holiday' },
] as const;

const LEAVES_OUT = /(?:を|は)?(?:除く|除きます)$/;
const plainDays = (text: string) =>
  tidyText(text)
    .replace(/[。、\s]+$/, '')
    .replace(LEAVES_OUT, '');

/** 「国民の祝日と当社で定めた年末年始休暇除く」 beside a 定休日 of the same days, or 「土日祝日」 alone, says them twice. */
export function repeatsDaysOff(remark: string, closedText: string): boolean {
  const said = plainDays(remark);
  if (said === plainDays(closedText)) return true;
  const again = daysOff(said);
  const known = new Set(daysOff(plainDays(closedText)));
  return again !== undefined && again.length > 0 && again.every((line) => known.has(line));
}

const isSilent = (text: string) => /^(?:なし|無し|無|特に?なし)?$/.test(text);

/** The lines of `except`: days of the week, holidays where another day's rule may fall on one, dates. */
function exceptOf(closed: Closed, openKeys: readonly string[]): readonly string[] {
  // 祝日 need no exception: 平日 leaves them out; a Saturday that is a holiday does.
  const offHolidays =
    closed.days.has('祝') && openKeys.some((key) => key === '土' || key === '日') ? ['祝日'] : [];
  const offWeekdays = openKeys.includes('')
    ? [...closed.days].filter((day) => '月火水木金'.includes(day))
    : [];
  const isOfWeeks = (line: string) => /^(?:第|最終)/.test(line);
  return [
    ...offWeekdays,
    ...closed.dates.filter(isOfWeeks),
    ...offHolidays,
    ...closed.dates.filter((line) => !isOfWeeks(line)),
  ];
}

/** 「原則として日曜」 beside columns that open on no Sunday changes none of them. */
function isBesideThePoint(closedText: string, openKeys: readonly string[]): boolean {
  const lines = daysOffInPrinciple(closedText);
  return (
    lines !== undefined &&
    lines.every((line) =>
      '月火水木金'.includes(line)
        ? !openKeys.includes('')
        : ['土', '日', '祝日'].includes(line) && !openKeys.includes(line[0]!),
    )
  );
}

interface Cell {
  readonly key: string;
  readonly label: string;
  readonly written: string;
  readonly cell: WeekCell;
}

interface Week {
  /** the columns that give times for a day that is not off */
  readonly open: readonly Cell[];
  /** those that give times for a day called 定休日: the day is left out and the text kept */
  readonly contrary: readonly Cell[];
  readonly unread: readonly Cell[];
  readonly shut: readonly Cell[];
}

function weekOf(times: ServiceTimes, closed: Closed): Week {
  const cells = COLUMNS.map(({ key, label, field }) => ({
    key,
    label,
    written: tidyText(times[field]),
    cell: readWeekCell(times[field]),
  }));
  const isOff = (key: string) => (key === '' ? isAllWeek(closed) : closed.days.has(key));
  return {
    open: cells.filter(({ key, cell }) => cell.times && !isOff(key)),
    contrary: cells.filter(({ key, cell }) => cell.times && isOff(key)),
    unread: cells.filter(({ cell }) => cell.unread !== undefined),
    shut: cells.filter(({ cell }) => cell.isClosed),
  };
}

/** The rules and days off of the columns; none where the days off cannot be read, for any day may be one. */
function surely({ open, shut }: Week, closed: Closed, closedText: string): Sure | undefined {
  const openKeys = open.map(({ key }) => key);
  if (!closed.isWhole && !isBesideThePoint(closedText, openKeys)) return undefined;
  const hours = weekRules(new Map(open.map(({ key, cell }) => [key, cell.times!])));
  if (hours.length === 0) return { hours, except: [] };
  const isHolidayShut =
    shut.some(({ key }) => key === '祝') &&
    openKeys.some((key) => key === '土' || key === '日') &&
    !closed.days.has('祝');
  const except = [...exceptOf(closed, openKeys), ...(isHolidayShut ? ['祝日'] : [])];
  const isWiped = hours.some((line) => wipesOut(parseRule(line) as HoursRule, except));
  return isWiped ? undefined : { hours, except };
}

interface Sure {
  readonly hours: readonly string[];
  readonly except: readonly string[];
}

const labels = (cells: readonly Cell[], text: (cell: Cell) => string | undefined) =>
  cells.map((cell) => `${cell.label}: ${text(cell)}`).join('、');

/** 10:00-09:00 is a slip of the list's own form: told to the person, not to readers. */
const isSlip = ({ written }: Cell) => /^\d\d:\d\d-\d\d:\d\d$/.test(written) && turnsBack(written);

function doubtsOf({ open, unread, contrary }: Week, isSure: boolean, closedText: string) {
  return [
    ...(isSure || open.length === 0 ? [] : [unreadDaysOff(closedText)]),
    ...unread.map(
      ({ label, written, cell }) =>
        `${label}の時間「${written}」を、決まった時間として読めません${cell.doubt ? `（${cell.doubt}）` : ''}。確かめてください`,
    ),
    ...contrary.map(
      ({ label, written }) =>
        `${label}の時間「${written}」は、休みの日「${closedText}」と合いません。その日は開いていないとしました`,
    ),
  ];
}

const unreadDaysOff = (closedText: string) =>
  `休みの日「${shorten(closedText, 150)}」を読みとれないか、開く日と合いません。開いている時間も、時間のことば（hours_note）にだけ書きました。確かめて、決まった時間なら hours と except に書いてください`;

export function readServiceHours(times: ServiceTimes): ReadServiceHours {
  const closedText = tidyText(times.closed).replace(/[。、]+$/, '');
  const isNone = isSilent(closedText);
  const closed = closedDays(isNone ? '' : closedText);
  const week = weekOf(times, closed);
  const sure = surely(week, closed, closedText);
  const { hours, except } = sure ?? { hours: [], except: [] };
  const tellsClosed =
    !isNone && (!closed.isWhole || week.contrary.length > 0 || hours.length === 0);
  const remark = tidyText(times.remark);
  const note = [
    sure ? '' : labels(week.open, ({ written }) => written),
    labels(
      week.unread.filter((cell) => !isSlip(cell)),
      ({ cell }) => cell.unread,
    ),
    week.shut.length > 0 ? `${week.shut.map(({ label }) => label).join('・')}は休み` : '',
    tellsClosed ? `休みの日: ${closedText}` : '',
    isSilent(remark) || repeatsDaysOff(remark, closedText) ? '' : remark,
  ]
    .filter(Boolean)
    .join('。');
  return {
    fields: {
      ...(hours.length > 0 ? { hours } : {}),
      ...(except.length > 0 ? { except } : {}),
      ...(note ? { hours_note: shorten(note, 250) } : {}),
    },
    doubts: doubtsOf(week, sure !== undefined, closedText),
  };
}
