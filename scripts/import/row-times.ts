/** 開いている時間 of a row, from words, from columns or from both; what does not agree stays as a note. */
import { longDateLabel } from '../../src/domain/calendar-date.ts';
import { isFinding, parseRule } from '../../src/domain/hours-parse.ts';
import { cafeteriaHours } from './cafeteria-hours.ts';
import { cleanDate } from './clean-date.ts';
import { cleanLines, cleanText, saysNothing } from './clean-text.ts';
import { cleanTime, plainTimes } from './clean-time.ts';
import { shorten } from './open-data-text.ts';
import { placeTimes, readClosed, readHours, type TimeFields } from './place-times.ts';
import type { RowText } from './row-field.ts';
import { serviceHours } from './wamnet-hours.ts';

export interface RowTimes extends TimeFields {
  readonly by_appointment?: true;
}

const said = (text: string | undefined) => (text === undefined || saysNothing(text) || /^非公開$/.test(cleanText(text)) ? '' : cleanText(text));
const BY_APPOINTMENT = /[（(]?(?:要予約|予約制|要事前予約|完全予約制|事前予約制)[)）]?/g;

/** 月火水木金, 月～金, 月;水, 第2・第4土, 毎日 → as a rule's days; undefined when it cannot be read whole */
function weekdayWords(text: string): string | undefined {
  const plain = said(text).replace(/曜日?/g, '').replace(/[〜~]|から/g, '-').replace(/[;,、，・/\s]+/g, '・').replace(/^毎週/, '').replace(/・$/, '');
  if (/^(?:毎日|年中無休|月火水木金土日祝?)$/.test(plain.replaceAll('・', '').replace(/祝日?/, '祝'))) return '毎日';
  if (plain.includes('第')) return isFinding(parseRule(plain)) ? undefined : plain;
  if (!/^[月火水木金土日祝・-]+$/.test(plain)) return undefined;
  const days = `毎週${plain.replace(/祝日?/g, '').replace(/・+$/, '')}${plain.includes('祝') ? '・祝日' : ''}`;
  return isFinding(parseRule(days)) ? undefined : days;
}

/** Days off in a remark; `isOnly` when the remark says nothing else, `isUnclear` when it speaks of closing in words that cannot be read. */
function closedIn(remark: string): { readonly except: readonly string[]; readonly isOnly: boolean; readonly isUnclear: boolean } {
  const plain = remark.replace(/^(?:休[館業所室]日|定休日|休み)[はの:\s]*/, '').replace(/(?:は|が|の)?(?:休[館業所室]日?|定休日?|お?休み|を除く|除く)(?=[。、]|$)/g, '').replace(/及び|および|と(?=[祝年第毎])|。/g, '、').replace(/毎月(?=第)/g, '');
  const { except, rest } = readClosed(plain);
  return { except, isOnly: rest === '', isUnclear: rest !== '' && /休|閉|除|不定|変更|場合/.test(remark) };
}

/** 利用可能曜日, 開始時間, 終了時間 of the 自治体標準オープンデータセット */
function columnTimes(row: RowText): TimeFields | undefined {
  const days = weekdayWords(row.weekdays ?? '');
  const [start, end] = [cleanTime(row.start ?? ''), cleanTime(row.end ?? '')];
  const remark = said(row.hours_note);
  const closed = said(row.closed);
  const given = [said(row.weekdays), said(row.start) && `${start ?? said(row.start)}から`, said(row.end) && `${end ?? said(row.end)}まで`].filter(Boolean).join(' ');
  const [offRemark, offClosed] = [closedIn(remark), closedIn(closed)];
  const rules = days === undefined ? undefined : readHours(`${days}${start ? ` ${start}-${end ?? ''}` : ''}`);
  const isUnread = (said(row.start) !== '' && !start) || (said(row.end) !== '' && !end);
  if (!rules || offRemark.isUnclear || !offClosed.isOnly || isUnread) {
    const note = [given, closed && `休みは ${closed}`, remark].filter(Boolean).join('。');
    return note ? { hours_note: shorten(note, 300) } : undefined;
  }
  const except = [...new Set([...(offRemark.isOnly ? offRemark.except : []), ...offClosed.except])];
  return { hours: rules, ...(except.length > 0 ? { except } : {}), ...(remark && !offRemark.isOnly ? { hours_note: shorten(remark, 300) } : {}) };
}

/** Rules and notes from whichever columns the table has. */
export function rowTimes(row: RowText): RowTimes {
  const isByAppointment = [row.hours, row.hours_note, row.days].some((text) => text !== undefined && /完全予約制|(?:^|[（(\s])(?:要予約|要事前予約|予約制|事前予約制)(?:[）)\s]|$)/.test(cleanText(text)));
  const appointment = isByAppointment ? { by_appointment: true as const } : {};
  if (row.hours_weekday !== undefined) {
    return serviceHours({ weekdays: row.hours_weekday, saturday: row.hours_saturday ?? '', sunday: row.hours_sunday ?? '', holiday: row.hours_holiday ?? '', closed: row.closed ?? '', remark: row.hours_note ?? '' });
  }
  const free = cleanLines(row.hours ?? '').join(' ');
  if (said(free) !== '') {
    // A line may go on with the one before or begin days of its own.
    const lines = cleanLines(row.hours ?? '');
    const separate = readHours(plainTimes(lines.join('、'))) && !readHours(plainTimes(free)) ? lines.join('、') : free;
    const plain = plainTimes(separate).replace(BY_APPOINTMENT, ' ').replace(/(?<=曜日?)から(?=[日月火水木金土])/g, '〜').replace(/(?<=[^\d\s])[:：]\s*(?=\d{1,2}[:時])/g, ' ').trim();
    const times = /^\d/.test(plain) && said(row.weekdays) ? columnsWith(row, plain) : placeTimes(plain, said(row.closed));
    const own = times.hours ? times.hours_note : [said(row.weekdays), free, said(row.closed) && `休みは ${said(row.closed)}`].filter(Boolean).join('。');
    const note = [own, said(row.hours_note)].filter(Boolean).join('。');
    return { ...times, ...(note ? { hours_note: shorten(note, 300) } : {}), ...appointment };
  }
  if (said(row.days) !== '' || said(row.frequency) !== '') {
    const [start, end] = [cleanTime(row.start ?? ''), cleanTime(row.end ?? '')];
    // One day of the calendar, often as Excel's own number, is told and makes no rule.
    const day = cleanDate(row.days ?? '');
    const times = cafeteriaHours({ frequency: row.frequency ?? '', weekdays: row.weekdays ?? '', days: day ? longDateLabel(day) : (row.days ?? ''), start: start ?? '', end: end ?? '', remark: row.hours_note ?? '', keepsCode: true });
    const unread = [start ? '' : said(row.start), end ? '' : said(row.end)].filter((text) => text !== '' && !/非公開/.test(text));
    const note = [times.hours_note, unread.length > 0 ? `時間: ${unread.join('〜')}` : ''].filter(Boolean).join('。');
    return { ...times, ...(note ? { hours_note: shorten(note, 300) } : {}), ...appointment };
  }
  return { ...columnTimes(row), ...appointment };
}

/** 「13:00〜16:00」 alone beside a column of weekdays */
function columnsWith(row: RowText, hours: string): TimeFields {
  const days = weekdayWords(row.weekdays ?? '');
  const rule = days && /^\d/.test(hours) ? placeTimes(`${days} ${hours}`, said(row.closed)) : undefined;
  return rule?.hours ? rule : placeTimes([said(row.weekdays), hours].filter(Boolean).join(' '), said(row.closed));
}
