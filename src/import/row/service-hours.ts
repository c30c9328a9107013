/** 利用可能な時間帯 and 定休日 of WAM NET as rules; what does not agree stays as a note. */
import { isFinding, parseException } from '../../domain/time/hours-findings.ts';
import { turnsBack } from './bare-hours.ts';
import { daysOff } from './days-off.ts';
import { shorten, tidyText } from '../clean/open-data-text.ts';
import { readWeekCell } from './week-columns.ts';

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
  readonly days: ReadonlySet<string>;
  /** 第2・第4日, of a day that is open in the other weeks */
  readonly nths: readonly string[];
  readonly dates: readonly string[];
  /** all of the text was understood */
  readonly isWhole: boolean;
}

const WEEK = [...'月火水木金土日'];
const weekdaysBetween = (from: string, to: string) =>
  WEEK.slice(WEEK.indexOf(from), WEEK.indexOf(to) + 1);
/** 月〜金 under 定休日 are the days it is open, or nothing is. */
const isAllWeek = ({ days }: Closed) => [...'月火水木金'].every((day) => days.has(day));

const NTH = '[\\d一二三四五]';
const NTH_DAYS = new RegExp(
  `(?:毎月)?第(${NTH}(?:[・、,と]?第?${NTH})*)(?:週の?)?([日月火水木金土])曜日?(?!日?(?:のみ|だけ|は?営業|は?開|を?除|以外))`,
  'g',
);

/** 第2・4・5日曜日 → 第2・第4・第5日, taken out of the text */
function withoutNths(text: string): { readonly rest: string; readonly nths: readonly string[] } {
  const nths: string[] = [];
  const rest = tidyText(text).replace(NTH_DAYS, (_whole, weeks: string, day: string) => {
    const numbers = [...weeks].flatMap((sign) => {
      const kanji = '一二三四五'.indexOf(sign) + 1;
      if (/\d/.test(sign)) return [sign];
      return kanji > 0 ? [String(kanji)] : [];
    });
    nths.push(`${numbers.map((number) => `第${number}`).join('・')}${day}`);
    return '、';
  });
  return { rest, nths };
}

/** 「土日祝、年末年始（12/29〜1/3）」 → 土 日 祝 and 12/29-1/3 */
export function closedDays(text: string): Closed {
  const { rest, nths } = withoutNths(text);
  // Where not all of it is understood, a week that is named may be one that is open.
  const apart = nths.length > 0 ? readClosed(rest) : undefined;
  return apart?.isWhole ? { ...apart, nths } : { ...readClosed(text), nths: [] };
}

function readClosed(text: string): Omit<Closed, 'nths'> {
  const days = new Set<string>();
  const dates: string[] = [];
  let rest = tidyText(text)
    .replace(/[〜~]/g, '-')
    .replace(/から(?=\s*(?:翌年)?\d)/g, '-')
    .replace(/翌年|毎週|まで|原則として|の期間|及び|および|その他なし/g, '、')
    .replace(/国民の|振替休日|祭日/g, (word) => (word === '祭日' ? '祝日' : ''))
    .replace(/祝祭日?/g, '祝日');
  const hasDates = /\d/.test(rest);
  rest = rest.replace(
    /(?:年末年始[^\d、]{0,6})?[(（]?(\d{1,2})[月/](\d{1,2})日?-(?:(\d{1,2})[月/])?(\d{1,2})日?[)）]?/g,
    (_whole, month: string, day: string, month2: string | undefined, day2: string) => {
      dates.push(`${Number(month)}/${Number(day)}-${Number(month2 ?? month)}/${Number(day2)}`);
      return '、';
    },
  );
  rest = rest.replace(
    /(?:当社|会社|法人)[がで]定め[たる]年末年始の?(?:休暇|休業)?|年末年始の?(?:休暇|休業|休み)?/g,
    () => {
      // Given dates say it more exactly than the words.
      if (!hasDates) dates.push('年末年始');
      return '、';
    },
  );
  rest = rest
    .replace(
      /([月火水木金土])曜?日?-([火水木金土日])曜日?/g,
      (_whole, from: string, to: string) => {
        for (const day of weekdaysBetween(from, to)) days.add(day);
        return '、';
      },
    )
    .replace(/祝日?/g, () => (days.add('祝'), '、'))
    .replace(/([日月火水木金土])曜日?/g, (_whole, day: string) => (days.add(day), '、'));
  rest = rest.replace(
    /(?<![^、・,\s])([日月火水木金土]+)(?![^、・,\s])/g,
    (_whole, run: string) => {
      for (const day of run) days.add(day);
      return '、';
    },
  );
  const isWhole =
    /^[、・,\s。()と]*$/.test(rest) && dates.every((date) => !isFinding(parseException(date)));
  return { days, dates, isWhole };
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

const isSilent = (text: string) => /^(?:なし|無し|無|特に?なし|年中無休|無休)?$/.test(text);

/** The lines of `except`: holidays where another day's rule may fall on one, days of the week, dates. */
function exceptOf(closed: Closed, openKeys: readonly string[], text: string): readonly string[] {
  // 祝日 need no exception: 平日 leaves them out; a Saturday that is a holiday does.
  const offHolidays =
    closed.days.has('祝') && openKeys.some((key) => key === '土' || key === '日') ? ['祝日'] : [];
  const offWeekdays = [...closed.days].filter((day) => '月火水木金'.includes(day));
  const known = [
    ...offWeekdays,
    ...closed.nths.filter((line) =>
      openKeys.some((key) => (key === '' ? /[月火水木金]$/.test(line) : line.endsWith(key))),
    ),
    ...offHolidays,
    ...new Set(closed.dates.filter((date) => !isFinding(parseException(date)))),
  ];
  return closed.isWhole
    ? known
    : [
        ...new Set([
          ...known,
          ...(daysOff(text) ?? []).filter(
            (line) =>
              /^第|^最終/.test(line) && openKeys.some((key) => key !== '' && line.includes(key)),
          ),
        ]),
      ];
}

export function readServiceHours(times: ServiceTimes): ReadServiceHours {
  const closedText = tidyText(times.closed).replace(/[。、]+$/, '');
  const isNone = isSilent(closedText);
  const closed = isNone
    ? { days: new Set<string>(), nths: [], dates: [], isWhole: true }
    : closedDays(closedText);
  const cells = COLUMNS.map((column) => ({
    ...column,
    written: tidyText(times[column.field]),
    cell: readWeekCell(times[column.field]),
  }));
  // A column that gives hours for a day called 定休日 contradicts it: the day is left out and the text kept.
  const isOff = (key: string) => (key === '' ? isAllWeek(closed) : closed.days.has(key));
  const contrary = cells.filter(({ key, cell }) => cell.times && isOff(key));
  const open = cells.filter(({ key, cell }) => cell.times && !isOff(key));
  const hours = weekRules(new Map(open.map(({ key, cell }) => [key, cell.times!])));
  const unread = cells.filter(({ cell }) => cell.unread !== undefined);
  const shut = cells.filter(({ cell }) => cell.isClosed);
  const offColumn =
    shut.some(({ key }) => key === '祝') &&
    open.some(({ key }) => key === '土' || key === '日') &&
    !closed.days.has('祝')
      ? ['祝日']
      : [];
  const except =
    hours.length > 0
      ? [
          ...exceptOf(
            closed,
            open.map(({ key }) => key),
            closedText,
          ),
          ...offColumn,
        ]
      : [];
  const remark = tidyText(times.remark);
  const note = [
    // 10:00-09:00 is a slip of the list's own form: told to the person, not to readers.
    unread
      .filter(({ written }) => !/^\d\d:\d\d-\d\d:\d\d$/.test(written) || !turnsBack(written))
      .map(({ label, cell }) => `${label}: ${cell.unread}`)
      .join('、'),
    shut.length > 0 ? `${shut.map(({ label }) => label).join('・')}は休み` : '',
    !isNone && (!closed.isWhole || contrary.length > 0 || hours.length === 0)
      ? `休みの日: ${closedText}`
      : '',
    /^(?:なし|無し|特になし)?$/.test(remark) ? '' : remark,
  ]
    .filter(Boolean)
    .join('。');
  const doubts = [
    ...unread.map(
      ({ label, written, cell }) =>
        `${label}の時間「${written}」を、決まった時間として読めません${cell.doubt ? `（${cell.doubt}）` : ''}。確かめてください`,
    ),
    ...contrary.map(
      ({ label, written }) =>
        `${label}の時間「${written}」は、休みの日「${closedText}」と合いません。その日は開いていないとしました`,
    ),
  ];
  return {
    fields: {
      ...(hours.length > 0 ? { hours } : {}),
      ...(except.length > 0 ? { except } : {}),
      ...(note ? { hours_note: shorten(note, 250) } : {}),
    },
    doubts,
  };
}
