/** 見出しがあって分かる升目: ○ under 月 is a Monday, なし under 会費 is free, なし under 送迎 needs its heading in a note. */
import { cleanText } from '../clean/clean-text.ts';
import type { RowFieldId, RowText } from '../row/row-field.ts';

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

/** The row's weekdays from columns of one weekday each; 「祝」 with a mark of no is a day off. */
export function weekOfMarks(
  columns: readonly (readonly [heading: string, cell: string])[],
): Pick<RowText, 'weekdays' | 'closed'> | undefined {
  const marks = columns.flatMap(([heading, cell]): readonly Mark[] => {
    const day = weekdayOf(heading);
    return day === undefined ? [] : [[day, cleanText(cell)]];
  });
  if (marks.length < 2 || marks.length !== columns.length) return undefined;
  const weekdays = daysOfMarks(marks);
  const isShutOnHolidays = marks.some(
    ([day, mark]) => day === '祝' && mark !== '' && !/^-|^ー|^―/.test(mark) && NO.test(mark),
  );
  const isRead = !weekdays.includes(':');
  return { weekdays, ...(isShutOnHolidays && isRead ? { closed: '祝日' } : {}) };
}

const OWN_WORDS =
  /備考|特記|その他|補足|コメント|メッセージ|ひとこと|一言|紹介|より$|^pr$|注意|摘要|お知らせ|note|remark/i;
const SILENT = /^(?:-+|ー|―|\/|null)?$/i;
const FEE = /^(?!.*(?:備考|詳細|特記|その他)).*(?:費|料|料金|金額)$/;

/** The words of one cell for a field, where its heading tells what they are about. */
export function cellWords(field: RowFieldId, heading: string, text: string): string {
  const plain = cleanText(text);
  if (field === 'fee') return FEE.test(heading) && /^(?:なし|無し?)$/.test(plain) ? '無料' : text;
  if (field !== 'note' || OWN_WORDS.test(heading)) return text;
  if (SILENT.test(plain)) return '';
  return `${cleanText(heading)}: ${plain}${/[。.！!？?」]$/.test(plain) ? '' : '。'}`;
}
