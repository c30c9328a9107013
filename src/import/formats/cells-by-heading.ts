/** 見出しがあって分かる升目: ○ under 月 is a Monday, なし under 会費 is free, なし under 送迎 needs its heading in a note. */
import { cleanText } from '../clean/clean-text.ts';
import type { RowFieldId, RowText } from '../row/row-field.ts';
import { readWeekCell } from '../row/week-columns.ts';

const WEEKDAY = /^([月火水木金土日祝])(?:曜日?|日)?$/;
const YES = /^(?:[○●〇◯◎✓✔✅]|1|有|あり|開(?:所|館|催)?)$/;
const NO = /^(?:[×✕✖xX]|0|-+|ー|―|無|なし|休み?)?$/;

export const weekdayOf = (heading: string): string | undefined =>
  WEEKDAY.exec(cleanText(heading))?.[1];
export const isMark = (text: string): boolean => YES.test(text) || NO.test(text) || text === '△';

type Mark = readonly [day: string, mark: string];

/** What marks under weekdays say: days, or where one says more the words of all that are not empty. */
function daysOfMarks(marks: readonly Mark[]): string {
  const open = marks.filter(([, mark]) => YES.test(mark));
  const nth = marks.filter(([, mark]) => /^第[1-5](?:・第?[1-5])*$/.test(mark));
  const more = marks.filter(([, mark]) => !YES.test(mark) && !NO.test(mark));
  if (more.length === 0 && open.length > 0) return open.map(([day]) => day).join('・');
  if (nth.length > 0 && nth.length === more.length && open.length === 0)
    return nth.map(([day, mark]) => `${mark}${day}`).join('・');
  return marks
    .filter(([, mark]) => mark !== '')
    .map(([day, mark]) => `${day}: ${mark}`)
    .join('、');
}

/** 17〜19 under 水: whole hours, as nothing else stands there */
const WHOLE_HOURS = /^(\d{1,2})\s*[-〜~]\s*(\d{1,2})$/;

/** 「16:30〜18:30」 under 月 and 金: a line of hours for each range; undefined where one cell is no time. */
function hoursOfCells(marks: readonly Mark[]): string | undefined {
  const byTimes = new Map<string, string[]>();
  for (const [day, mark] of marks) {
    if (NO.test(mark)) continue;
    const { times } = readWeekCell(mark.replace(WHOLE_HOURS, '$1:00-$2:00'));
    if (times === undefined) return undefined;
    byTimes.set(times, [...(byTimes.get(times) ?? []), day]);
  }
  const lines = [...byTimes].map(([times, days]) => {
    const own = days.filter((day) => day !== '祝').join('・');
    const named = [own === '' ? '' : `毎週${own}`, days.includes('祝') ? '祝日' : ''];
    return `${named.filter(Boolean).join('・')} ${times}`;
  });
  return lines.length > 0 ? lines.join('\n') : undefined;
}

/** The row's weekdays from columns of one weekday each, or its hours where they hold times; 「祝」 with a mark of no is a day off. */
export function weekOfMarks(
  columns: readonly (readonly [heading: string, cell: string])[],
): Pick<RowText, 'weekdays' | 'closed' | 'hours'> | undefined {
  const marks = columns.flatMap(([heading, cell]): readonly Mark[] => {
    const day = weekdayOf(heading);
    return day === undefined ? [] : [[day, cleanText(cell)]];
  });
  if (marks.length < 2 || marks.length !== columns.length) return undefined;
  const weekdays = daysOfMarks(marks);
  const isShutOnHolidays = marks.some(
    ([day, mark]) => day === '祝' && mark !== '' && !/^-|^ー|^―/.test(mark) && NO.test(mark),
  );
  const closed = isShutOnHolidays ? { closed: '祝日' } : {};
  if (!weekdays.includes(':')) return { weekdays, ...closed };
  const hours = hoursOfCells(marks);
  return hours === undefined ? { weekdays } : { weekdays, hours, ...closed };
}

const OWN_WORDS =
  /備考|特記|その他|補足|コメント|メッセージ|ひとこと|一言|紹介|より$|^pr$|注意|摘要|お知らせ|note|remark/i;
const SILENT = /^(?:-+|ー|―|\/|null)?$/i;
const FEE = /^(?!.*(?:備考|詳細|特記|その他)).*(?:費|料|料金|金額)$/;

/** 「保育 Childcare」 → 保育 */
const withoutTwin = (heading: string) =>
  cleanText(heading).replace(/(?<=[^\w\s.])\s*[A-Za-z][\w.\s]*$/, '');

/** Two numbers under 「電話/FAX」: the second is the fax. */
function phoneAndFax(heading: string, text: string): string {
  if (!/(?:電話|TEL).*(?:FAX|ファ[クッ])/i.test(heading) || /FAX|ファ[クッ]/i.test(text))
    return text;
  const parts = text.split(/[/／\n]/).map((part) => part.trim());
  const isPair =
    parts.length === 2 &&
    parts.every((part) => /^[（(]?0[\d\-()（）]{8,}$/.test(part.normalize('NFKC')));
  return isPair ? `${parts[0]!}\nFAX ${parts[1]!}` : text;
}

/** 1:00 under 「午後開始」 is 13:00. */
function ofHalfDay(heading: string, plain: string, text: string): string {
  const half = /^午[前後]/.exec(heading)?.[0];
  const hour = /^(\d{1,2})(?:[:時]|$)/.exec(plain)?.[1];
  return half && hour && Number(hour) < 12 ? `${half}${text}` : text;
}

/** The words of one cell for a field, where its heading tells what they are about. */
export function cellWords(field: RowFieldId, heading: string, text: string): string {
  const plain = cleanText(text);
  if (field === 'fee') return FEE.test(heading) && /^(?:なし|無し?)$/.test(plain) ? '無料' : text;
  if (field === 'phone') return phoneAndFax(heading, text);
  if (field === 'start' || field === 'end') return ofHalfDay(heading, plain, text);
  if (field !== 'note' || OWN_WORDS.test(heading)) return text;
  if (SILENT.test(plain)) return '';
  return `${withoutTwin(heading)}: ${plain}${/[。.！!？?」]$/.test(plain) ? '' : '。'}`;
}
