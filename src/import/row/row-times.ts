/** 開いている時間 of a row, from words, from columns or from both; what does not agree stays as a note. */
import { writtenDate } from '../../domain/time/written-day.ts';
import type { HoursRule } from '../../domain/time/timetable.ts';
import { isFinding, parseRule } from '../../domain/time/hours-findings.ts';
import { doubtOfTimes, turnsBack } from './bare-hours.ts';
import { readCafeteriaHours } from './frequency-hours.ts';
import { cleanDate } from '../clean/clean-date.ts';
import { cleanLines, cleanText, saysNothing } from '../clean/clean-text.ts';
import { cleanTime, plainTimes } from '../clean/clean-time.ts';
import { daysOff } from './days-off.ts';
import { agreesWithFrequency, weeksInFrequency } from './hours-frequency.ts';
import { joinRemark, wipesOut, writtenRule } from './hours-remark.ts';
import { shorten } from '../clean/open-data-text.ts';
import { readHours, type TimeFields } from './hours-in-words.ts';
import type { RowText } from './row-field.ts';
import { closedDays, readServiceHours } from './service-hours.ts';
import { timesInWords } from './times-in-words.ts';

export interface RowTimes extends TimeFields {
  readonly by_appointment?: true;
}

export interface ReadTimes {
  readonly fields: RowTimes;
  /** what could not be made a rule and why, for a person to read */
  readonly doubts: readonly string[];
  /** the columns made a rule that a remark makes uncertain: the note has it in the words of a rule */
  readonly isRuleInNote?: true;
}

/** What the columns say before 休み and remarks are joined with it. */
interface Base {
  readonly rules?: readonly HoursRule[];
  /** days off that the words of the hours name themselves */
  readonly except?: readonly string[];
  /** what stands beside the times and changes none */
  readonly note?: readonly string[] | undefined;
  /** the columns' own words, for the note where no rule can be written */
  readonly given: string;
  readonly doubt?: string;
}

const said = (text: string | undefined) =>
  text === undefined || saysNothing(text) || /^非公開$/.test(cleanText(text))
    ? ''
    : cleanText(text);
/** One after another, each closed once. */
const sentences = (parts: readonly string[]) =>
  parts
    .filter(Boolean)
    .join('。')
    .replace(/。{2,}/g, '。');

/** 月火水木金, 月～金, 月;水, 第2・第4土, 毎日 → as a rule's days; undefined when it cannot be read whole */
function weekdayWords(text: string): string | undefined {
  const plain = said(text)
    .replace(/毎(?=[日月火水木金土]曜)/g, '毎週')
    .replace(/曜日?/g, '')
    .replace(/[〜~]|から/g, '-')
    .replace(/[;,、，・/\s]+/g, '・')
    .replace(/^毎週/, '')
    .replace(/・$/, '');
  if (
    /^(?:毎日|年中無休|月火水木金土日祝?)$/.test(plain.replaceAll('・', '').replace(/祝日?/, '祝'))
  )
    return '毎日';
  if (plain.includes('第')) return isFinding(parseRule(plain)) ? undefined : plain;
  if (!/^[月火水木金土日祝・-]+$/.test(plain)) return undefined;
  const days = `毎週${plain.replace(/祝日?/g, '').replace(/・+$/, '')}${plain.includes('祝') ? '・祝日' : ''}`;
  return isFinding(parseRule(days)) ? undefined : days;
}

const MAX_NOTE = 300;
const isHoursRule = (rule: ReturnType<typeof parseRule>): rule is HoursRule => !isFinding(rule);
const rulesOf = (lines: readonly string[] | undefined) =>
  lines?.map((line) => parseRule(line)).filter(isHoursRule);

/** 利用可能曜日, 開始時間, 終了時間 of the 自治体標準オープンデータセット */
function columnBase(row: RowText): Base {
  const isAfternoon = isAfternoonOnly(said(row.hours_note));
  const [start, end] = [row.start, row.end].map((text = '') =>
    cleanTime(isAfternoon && text && !/午/.test(text) ? `午後${text.trim()}` : text),
  );
  const given = [
    said(row.weekdays),
    said(row.start) && `${start ?? said(row.start)}から`,
    said(row.end) && `${end ?? said(row.end)}まで`,
  ]
    .filter(Boolean)
    .join(' ');
  const rules = columnRules(row, start, end) ?? pairedRules(row);
  if (rules) return { rules, given };
  return given === ''
    ? { given }
    : { given, doubt: doubtOfColumns(start, end) ?? '曜日か時刻を読みとれません' };
}

function columnRules(
  row: RowText,
  start: string | undefined,
  end: string | undefined,
): readonly HoursRule[] | undefined {
  const days = weekdayWords(row.weekdays ?? '');
  const isUnread = (said(row.start) !== '' && !start) || (said(row.end) !== '' && !end);
  // 「終了」 alone is no time of a day.
  if (days === undefined || isUnread || (!start && end)) return undefined;
  return rulesOf(readHours(start ? `${days} ${start}-${end ?? ''}` : days));
}

/** 午前 and 午後 in columns of their own: as many beginnings as ends, one after another */
function pairedRules(row: RowText): readonly HoursRule[] | undefined {
  const days = weekdayWords(row.weekdays ?? '');
  const [starts, ends] = [row.start, row.end].map((text) => cleanLines(text ?? '').map(cleanTime));
  if (days === undefined || starts!.length < 2 || starts!.length !== ends!.length) return undefined;
  if ([...starts!, ...ends!].includes(undefined)) return undefined;
  const times = starts!.map((start, index) => `${start}-${ends![index]}`);
  return rulesOf(readHours(`${days} ${times.join('・')}`));
}

const setOf = (numbers: readonly number[]) =>
  [...new Set(numbers)].toSorted((a, b) => a - b).join();
const weekdaysIn = ({ days }: HoursRule) =>
  days.flatMap((day) =>
    day.on === 'weekly' || day.on === 'nth'
      ? day.weekdays
      : day.on === 'workday'
        ? [1, 2, 3, 4, 5]
        : [],
  );

/** Columns that stand beside the words must say the same. */
function agreesWithColumns(rules: readonly HoursRule[], row: RowText): boolean {
  const days = said(row.weekdays) === '' ? undefined : weekdayWords(row.weekdays!);
  if (said(row.weekdays) !== '') {
    const column = days === undefined ? undefined : parseRule(days);
    if (
      !column ||
      isFinding(column) ||
      setOf(weekdaysIn(column)) !== setOf(rules.flatMap(weekdaysIn))
    )
      return false;
  }
  if (said(row.days) !== '') {
    const column = parseRule(plainTimes(said(row.days)));
    if (
      isFinding(column) ||
      rules.length !== 1 ||
      JSON.stringify(column.days) !== JSON.stringify(rules[0]!.days)
    )
      return false;
  }
  const times = rules.flatMap((rule) =>
    rule.times.map(({ start, end }) => [writtenMinutes(start), writtenMinutes(end)]),
  );
  const isWithin = (written: string | undefined, at: number) =>
    said(written) === '' ||
    times.some((range) => range[at] !== undefined && range[at] === cleanTime(written!));
  return (
    isWithin(row.start, 0) &&
    isWithin(row.end, 1) &&
    rules.every((rule) => agreesWithFrequency(rule, row.frequency ?? ''))
  );
}

const writtenMinutes = (minutes: number | null) =>
  minutes === null
    ? undefined
    : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
/** The words of the columns beside 開いている時間, as they stand. */
const besideHours = (row: RowText) =>
  [
    said(row.weekdays),
    said(row.days),
    said(row.frequency),
    said(row.start) && `${said(row.start)}から`,
    said(row.end) && `${said(row.end)}まで`,
  ].filter(Boolean);

/** Times alone: no day is named among them, not 「日曜 10:00〜12:00」. */
const isTimesOnly = (text: string) =>
  /^\d/.test(plainTimes(text)) && !/曜|平日|毎[日週月]|第\s?\d|[土日]祝/.test(text);

/** 「第3水曜」 in one column and 「午後5時〜7時」 in the next are read as one cell that says both. */
function withDays(row: RowText, lines: readonly string[]) {
  const days = said(row.days);
  return days !== '' && said(row.weekdays) === '' && isTimesOnly(lines.join(' '))
    ? timesInWords(`${days} ${lines.join(' ').replace(/,\s*(?=\d)/g, '、')}`)
    : undefined;
}

/** 「毎週火・金 13:00〜16:00」 in one cell, or 「13:00〜16:00」 beside a column of days */
function freeBase(written: RowText): Base {
  const lines = cleanLines(written.hours ?? '');
  const together = withDays(written, lines);
  const row = together ? { ...written, days: '' } : written;
  const weeks = weeksInFrequency(row.frequency ?? '', said(row.weekdays).replace(/曜日?$/, ''));
  const words =
    together ?? timesInWords(lines.join('\n'), weeks ?? weekdayWords(row.weekdays ?? ''));
  const free = lines.join(' ');
  const given = [...besideHours(written), free].join('。');
  if (!words)
    return {
      given,
      ...(turnsBack(plainTimes(free)) ? { doubt: '終わりの時刻が、始まりより前です' } : {}),
    };
  return agreesWithColumns(words.rules, row)
    ? { rules: words.rules, except: words.except, note: words.note, given }
    : { given, doubt: '曜日や時刻の列と、合いません' };
}

/** 休み, then the remark, joined with the rules: all of it or none. */
function finish(base: Base, row: RowText): ReadTimes {
  const [closed, remark] = [said(row.closed), said(row.hours_note)];
  const words = [base.given, said(row.hours), said(row.start), said(row.end), remark].join(' ');
  const asNote = (doubt: string | undefined): ReadTimes => {
    const note = sentences([base.given, closed && `休みは ${closed}`, remark]);
    return note === ''
      ? { fields: {}, doubts: [] }
      : {
          fields: { hours_note: shorten(note, MAX_NOTE) },
          doubts: doubt
            ? [
                `時間「${shorten(note, 150)}」— ${doubt}。時間のことば（hours_note）にだけ書きました。確かめて、決まった時間なら hours に書いてください`,
              ]
            : [],
        };
  };
  if (!base.rules) return asNote(base.doubt);
  const unsure = doubtOfTimes(base.rules, words);
  if (unsure) return asNote(unsure);
  const off = closed === '' ? [] : daysOff(closed);
  if (!off) return asNote('休みの日を読みとれません');
  const isNeverClosed = off.length === 0;
  const { rules } = base;
  const except = [...new Set([...(base.except ?? []), ...off])].filter(
    (line) =>
      !/^[日月火水木金土]$/.test(line) ||
      rules.some((rule) => weekdaysIn(rule).includes('日月火水木金土'.indexOf(line))),
  );
  if (rules.some((rule) => wipesOut(rule, except))) return asNote('開く日と休みの日が合いません');
  const joined = joinRemark(
    rules,
    except,
    isAfternoonOnly(remark) ? '' : (row.hours_note ?? '').replace(/^非公開$/, ''),
  );
  if (!joined) return asNote('特記事項が、列の曜日や時間を変えています');
  const note = [
    ...(base.note ?? []),
    isNeverClosed && closed ? `休みは ${closed}` : '',
    ...joined.note,
  ]
    .filter((text) => text !== '' && !/^休みは (?:なし|無し)$/.test(text))
    .join('。');
  return {
    fields: {
      hours: joined.rules.map(writtenRule),
      ...(joined.except.length > 0 ? { except: joined.except } : {}),
      ...(note ? { hours_note: shorten(note, MAX_NOTE) } : {}),
    },
    doubts: [],
  };
}

const isAfternoonOnly = (remark: string) => /^午後(?:のみ|に?開催|の部)?(?:です)?$/.test(remark);

/** What the columns say, where nothing else contradicts it: the rules with the remark, or undefined. */
function joinWeek(
  fields: TimeFields,
  doubts: readonly string[],
  row: RowText,
): ReadTimes | undefined {
  const rules = rulesOf(fields.hours) ?? [];
  const known = fields.except ?? [];
  const joined = joinRemark(rules, known, row.hours_note ?? '');
  if (!joined) return undefined;
  const isSame =
    joined.except.every((line) => known.includes(line)) &&
    joined.rules.every((rule, index) => rule === rules[index]);
  if (isSame) return { fields, doubts };
  const note = (fields.hours_note ?? '')
    .replace(said(row.hours_note), joined.note.join('。'))
    .replace(/。$/, '');
  return {
    fields: {
      ...timeFields(joined.rules.map(writtenRule), joined.except),
      ...(note ? { hours_note: note } : {}),
    },
    doubts,
  };
}

const WEEK = [
  ['平日', 'hours_weekday'],
  ['土曜', 'hours_saturday'],
  ['日曜', 'hours_sunday'],
  ['祝日', 'hours_holiday'],
] as const;
const weekCells = (row: RowText) =>
  WEEK.filter(([, field]) => said(row[field]) !== '').map(
    ([label, field]) => `${label}: ${said(row[field])}`,
  );

/** 「定休日（土日祝）」 beside 「土・日・祝日」 */
function repeatsDaysOff(remark: string, closed: string): boolean {
  if (remark === closed) return true;
  const [told, known] = [remark, closed].map((text) => {
    const { days, dates, isWhole } = closedDays(
      text
        .replace(/^定休日[（(](.+)[)）]$/, '$1')
        .replace(/(?:は|を)?(?:除く|お?休み)(?:です)?$/, ''),
    );
    return isWhole ? [...days, ...dates].toSorted().join() : undefined;
  });
  return Boolean(told) && told === known;
}

/** 平日・土曜・日曜・祝日 in columns of their own; other columns of time must be empty beside them. */
function weekTimes(written: RowText): ReadTimes {
  // 定休日 again in the remark adds nothing.
  const isRepeated = repeatsDaysOff(said(written.hours_note), said(written.closed));
  const remark = isRepeated ? '' : (written.hours_note ?? '');
  const row = { ...written, hours_note: remark };
  const [weekdays = '', saturday = '', sunday = '', holiday = ''] = WEEK.map(
    ([, field]) => row[field],
  );
  const { doubts, fields } = readServiceHours({
    weekdays,
    saturday,
    sunday,
    holiday,
    closed: row.closed ?? '',
    remark,
  });
  const beside = [...besideHours(row), said(row.hours)].filter(Boolean);
  const joined = beside.length === 0 ? joinWeek(fields, doubts, row) : undefined;
  if (joined) return joined;
  const note = sentences([
    weekCells(row).join('、'),
    ...beside,
    said(row.closed) && `休みは ${said(row.closed)}`,
    said(row.hours_note),
  ]);
  const why =
    beside.length > 0
      ? '時間の列がいくつもあり、どれが正しいか決められません'
      : '特記事項が、列の曜日や時間を変えています';
  return {
    fields: noteField(note),
    doubts: [
      ...doubts,
      `時間「${shorten(note, 150)}」— ${why}。時間のことば（hours_note）にだけ書きました`,
    ],
  };
}

/** The days off of the row, where they can be read and leave days to open. */
function sureDaysOff(
  closed: string,
  hours: readonly string[] | undefined,
): readonly string[] | undefined {
  const off = closed === '' || !hours ? [] : daysOff(closed);
  const rules = rulesOf(hours) ?? [];
  return off && !rules.some((rule) => wipesOut(rule, off)) ? off : undefined;
}

const untold = (doubt: string, note: string): string =>
  `時間「${shorten(note, 150)}」— ${doubt}。時間のことば（hours_note）にだけ書きました。確かめて、決まった時間なら hours に書いてください`;

/** The times as the columns have them, for the words' own reader. */
function readCafeteriaRow(
  { frequency = '', weekdays = '', days = '', hours_note: remark = '' }: RowText,
  start = '',
  end = '',
  municipality?: string,
) {
  // One day of the calendar, often as Excel's own number, is told and makes no rule.
  const day = cleanDate(days);
  return readCafeteriaHours({
    frequency,
    weekdays,
    days: day ? writtenDate(day) : plainTimes(days),
    start,
    end,
    remark,
    municipality,
  });
}

/** What the columns of times say and could not be read, for the note. */
function unreadTimes(row: RowText, start: string | undefined, end: string | undefined): string {
  const unread = [start ? '' : said(row.start), end ? '' : said(row.end)].filter(
    (text) => text !== '' && !/非公開/.test(text),
  );
  return unread.length > 0 ? `時間: ${unread.join('〜')}` : '';
}

function cafeteriaTimes(row: RowText, municipality: string | undefined): ReadTimes {
  const [start, end] = [row.start, row.end].map((text = '') => cleanTime(text));
  const { doubt, fields: times } = readCafeteriaRow(row, start, end, municipality);
  const closed = said(row.closed);
  const off = sureDaysOff(closed, times.hours);
  const hours = off && times.hours;
  const except = [...new Set([...(times.except ?? []), ...(off ?? [])])];
  const unsure = off ? undefined : times.hours?.join('、');
  const note = [
    unsure,
    times.hours_note,
    unreadTimes(row, start, end),
    closed && !hours ? `休みは ${closed}` : '',
  ]
    .filter(Boolean)
    .join('。');
  const why =
    doubt ?? (off ? doubtOfColumns(start, end) : '休みの日を読みとれないか、開く日と合いません');
  return {
    fields: { ...timeFields(hours, except), ...noteField(note) },
    doubts: why ? [untold(why, note)] : [],
  };
}

function doubtOfColumns(start: string | undefined, end: string | undefined): string | undefined {
  return start && end && turnsBack(`${start}-${end}`)
    ? '終わりの時刻が、始まりより前です'
    : undefined;
}

/** Days off stand only beside hours. */
function timeFields(hours: readonly string[] | undefined, except: readonly string[]): TimeFields {
  if (!hours) return {};
  return except.length > 0 ? { hours, except } : { hours };
}

const noteField = (note: string): TimeFields =>
  note ? { hours_note: shorten(note, MAX_NOTE) } : {};

/** 1130, 900: as a spreadsheet shows 11:30 whose colon nobody typed */
const DIGITS_ALONE = /^([01]?\d|2[0-4])([0-5]\d)$/;

function withColons(row: RowText): RowText {
  const [start, end] = [row.start, row.end].map((text) => DIGITS_ALONE.exec(cleanText(text ?? '')));
  return start && end
    ? { ...row, start: `${start[1]}:${start[2]}`, end: `${end[1]}:${end[2]}` }
    : row;
}

/** Rules and notes from whichever columns the table has, and what a person should look at. */
export function readTimes(written: RowText, municipality?: string): ReadTimes {
  const row = withColons(written);
  const isByAppointment = [row.hours, row.hours_note, row.days].some(
    (text) =>
      text !== undefined &&
      /完全予約制|(?:^|[（(\s])(?:要予約|要事前予約|予約制|事前予約制)(?:[）)\s]|$)/.test(
        cleanText(text),
      ),
  );
  const times = joinNote(timesOf(row, municipality), row.note ?? '');
  return isByAppointment ? { ...times, fields: { ...times.fields, by_appointment: true } } : times;
}

function timesOf(row: RowText, municipality: string | undefined): ReadTimes {
  const hasWeek = [row.hours_weekday, row.hours_saturday, row.hours_sunday, row.hours_holiday].some(
    (text) => said(text) !== '',
  );
  if (hasWeek) return weekTimes(row);
  if (said(cleanLines(row.hours ?? '').join(' ')) !== '') return finish(freeBase(row), row);
  if (said(row.days) !== '' || said(row.frequency) !== '') return cafeteriaTimes(row, municipality);
  return finish(columnBase(row), row);
}

const SOME_DAYS =
  /[日月火水木金土]曜|(?:^|[・、\s])[日月火水木金土祝](?=[・、は]|休)|祝日|祝祭日|土日|平日|週末|\d{1,2}月|\d\/\d|年末年始|盆|第\s?[\d一二三四五]|毎月|隔週|[夏冬春]休み|[夏冬春][季期]/;
const OPENS_OR_NOT =
  /休[みむ館業止所園室]|閉[館所室庁園]|除く|除き|以外|のみ|だけ|隔週|不定|変更|開催|開所|開館|実施|営業|利用(?:不可|でき)/;

/** 「1月・8月は第2火曜日」, 「祝日と重なる場合は翌週」: another day in some months or weeks */
const OTHER_DAY =
  /月(?:・\d{1,2}月)*(?:は|のみ).{0,6}(?:第\s?\d|[日月火水木金土]曜|\d日)|の?(?:場合|とき|時)は、?.{0,6}(?:翌|前|[日月火水木金土]曜|第\s?\d)|振り?替|運休|中止|定休|お休|(?:[日月火水木金土]曜日?|平日|土日|祝日|休み|[夏冬春][季期]|\d月)(?:（[^）]*）)?[はも].{0,6}\d{1,2}(?:時|:\d)/;

/** 「申込は毎月1日から」 says when to book, not when it opens. */
const OF_BOOKING =
  /^[※・\s]*(?:要|事前の?|お)?(?:予約|申し?込み?|登録|問い?合わ?せ|電話|注文|連絡)(?:受付|期間)?(?:は|の|[（:]|$)/;

/** 備考 that speaks of the days as a remark on the hours does. */
const remarksOnDays = (note: string): readonly string[] =>
  cleanLines(note)
    .flatMap((line) => line.split(/。|(?=※)/))
    .filter(
      (sentence) =>
        !OF_BOOKING.test(sentence) &&
        SOME_DAYS.test(sentence) &&
        (OPENS_OR_NOT.test(sentence) || OTHER_DAY.test(sentence)),
    );

/** 「令和8年12月1日から令和9年3月31日まで休館」 */
const PAUSE =
  /(?:\d年|\d月\d|\d[/.]\d)[^。]*(?:から|[〜~-]|まで)[^。]*(?:休[館業止所園]|お?休み|閉[館鎖所])|(?:\d年度?|\d月)[^。]*(?:利用|使用|開催|実施)(?:は)?(?:できません|不可|しません)/;

/** Beside words alone no rule changes; a pause of its own dates is told all the same. */
function withPause(times: ReadTimes, note: string): ReadTimes {
  const pauses = cleanLines(note)
    .flatMap((line) => line.split('。'))
    .filter((sentence) => PAUSE.test(sentence));
  const told = pauses.map(
    (pause) =>
      `「${shorten(pause, 150)}」とあります。日にちの決まった休みなら、changes に書いてください`,
  );
  return { ...times, doubts: [...times.doubts, ...told] };
}

/** The same as joined with 特記事項; the words themselves stand in the entry's text. */
function joinNote(times: ReadTimes, note: string): ReadTimes {
  const rules = rulesOf(times.fields.hours);
  const remarks = remarksOnDays(note);
  if (!rules) return withPause(times, note);
  if (remarks.length === 0) return times;
  const joined = joinRemark(rules, times.fields.except ?? [], remarks.join('。'));
  if (!joined) {
    const { doubts, ...unsure } = withoutCertainHours(times);
    return {
      ...unsure,
      doubts: [...doubts, untold('備考が、列の曜日や時間を変えています', remarks.join('。'))],
    };
  }
  const { hours: _hours, except: _except, ...rest } = times.fields;
  return {
    fields: { ...timeFields(joined.rules.map(writtenRule), joined.except), ...rest },
    doubts: times.doubts,
  };
}

/** Of a place that may be over: the same words, and no hour that shows it as open. */
export function withoutCertainHours({ fields, doubts }: ReadTimes): ReadTimes {
  const { hours, except, hours_note: note, ...rest } = fields;
  if (!hours) return { fields, doubts };
  const words = [hours.join('、'), except ? `休みは ${except.join('、')}` : '', note ?? ''];
  return {
    fields: { ...rest, ...noteField(words.filter(Boolean).join('。')) },
    doubts,
    isRuleInNote: true,
  };
}

export function rowTimes(row: RowText): RowTimes {
  return readTimes(row).fields;
}
