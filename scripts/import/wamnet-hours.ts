/** 利用可能な時間帯 and 定休日 of WAM NET as rules; what does not agree stays as a note. */
import { isFinding, parseException, parseRule } from '../../src/domain/hours-parse.ts';
import { shorten, tidyText } from './open-data-text.ts';

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

/** 09:30-18:30 → 9:30-18:30; 00:00-00:00 says nothing */
function range(text: string): string | undefined {
  const match = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/.exec(tidyText(text));
  if (!match || text.includes('00:00-00:00')) return undefined;
  const written = `${Number(match[1])}:${match[2]}-${Number(match[3])}:${match[4]}`;
  return isFinding(parseRule(`毎日 ${written}`)) ? undefined : written;
}

interface Closed {
  readonly days: ReadonlySet<string>;
  readonly dates: readonly string[];
  /** all of the text was understood */
  readonly isWhole: boolean;
}

/** 「土日祝、年末年始（12/29〜1/3）」 → 土 日 祝 and 12/29-1/3 */
export function closedDays(text: string): Closed {
  const days = new Set<string>();
  const dates: string[] = [];
  let rest = tidyText(text).replace(/[〜~]/g, '-').replace(/から(?=\s*(?:翌年)?\d)/g, '-').replace(/翌年|毎週|まで|原則として|の期間|及び|および|その他なし/g, '、').replace(/国民の|振替休日|祭日/g, (word) => (word === '祭日' ? '祝日' : '')).replace(/祝祭日?/g, '祝日');
  const hasDates = /\d/.test(rest);
  rest = rest.replace(/(?:年末年始[^\d、]{0,6})?[(（]?(\d{1,2})[月/](\d{1,2})日?-(?:(\d{1,2})[月/])?(\d{1,2})日?[)）]?/g, (_whole, month: string, day: string, month2: string | undefined, day2: string) => {
    dates.push(`${Number(month)}/${Number(day)}-${Number(month2 ?? month)}/${Number(day2)}`);
    return '、';
  });
  rest = rest.replace(/当社で定めた年末年始の?(?:休暇|休業)?|年末年始の?(?:休暇|休業|休み)?/g, () => {
    // Given dates say it more exactly than the words.
    if (!hasDates) dates.push('年末年始');
    return '、';
  });
  rest = rest.replace(/祝日?/g, () => (days.add('祝'), '、')).replace(/([日月火水木金土])曜日?/g, (_whole, day: string) => (days.add(day), '、'));
  rest = rest.replace(/(?<![^、・,\s])([日月火水木金土]+)(?![^、・,\s])/g, (_whole, run: string) => {
    for (const day of run) days.add(day);
    return '、';
  });
  const isWhole = /^[、・,\s。()と]*$/.test(rest) && dates.every((date) => !isFinding(parseException(date)));
  return { days, dates, isWhole };
}

/** One line where days keep the same hours: 毎日, 月-土, 平日・毎週土. Keys: '' weekdays, 土, 日, 祝. */
function weekRules(open: ReadonlyMap<string, string>): readonly string[] {
  const weekdays = open.get('');
  const isSame = (key: string) => weekdays !== undefined && open.get(key) === weekdays;
  const rest = (...keys: readonly string[]) => keys.flatMap((key) => (open.has(key) ? [`${key === '祝' ? '祝日' : `毎週${key}`} ${open.get(key)}`] : []));
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

export function serviceHours(times: ServiceTimes): HoursFields {
  const closedText = tidyText(times.closed);
  const isNone = /^(?:なし|無し|無|特になし)?$/.test(closedText);
  const closed = isNone ? { days: new Set<string>(), dates: [], isWhole: true } : closedDays(closedText);
  const columns = [
    { day: '平日', key: '', text: range(times.weekdays) },
    { day: '毎週土', key: '土', text: range(times.saturday) },
    { day: '毎週日', key: '日', text: range(times.sunday) },
    { day: '祝日', key: '祝', text: range(times.holiday) },
  ];
  // A column that gives hours for a day called 定休日 contradicts it: the day is left out and the text kept.
  const isContrary = columns.some(({ key, text }) => text && closed.days.has(key));
  const open = columns.filter(({ key, text }) => text && !closed.days.has(key));
  const hours = weekRules(new Map(open.map(({ key, text }) => [key, text!])));
  // 祝日 need no exception: 平日 leaves them out; a Saturday that is a holiday does.
  const offHolidays = closed.days.has('祝') && open.some(({ key }) => key === '土' || key === '日') ? ['祝日'] : [];
  const offWeekdays = [...closed.days].filter((day) => '月火水木金'.includes(day));
  const except = hours.length > 0 ? [...offWeekdays, ...offHolidays, ...new Set(closed.dates.filter((date) => !isFinding(parseException(date))))] : [];
  const remark = tidyText(times.remark);
  const note = [
    !isNone && (!closed.isWhole || isContrary || hours.length === 0) ? `休みの日: ${closedText}` : '',
    /^(?:なし|無し|特になし)?$/.test(remark) ? '' : remark,
  ].filter(Boolean).join('。');
  return { ...(hours.length > 0 ? { hours } : {}), ...(except.length > 0 ? { except } : {}), ...(note ? { hours_note: shorten(note, 250) } : {}) };
}
