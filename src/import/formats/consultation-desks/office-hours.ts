/** openingHours と closedDays: the days may stand in the one, in the other, or in both. */
import { cleanText } from '../../clean/clean-text.ts';
import { readTimes, type RowTimes } from '../../row/row-times.ts';

const WEEKEND = /(?:土曜日?|日曜日?|土日)(?:[・、]|$)/g;
const DAYS = /[月火水木金土日]曜|平日|毎日|土日|月[〜・-]/;

/** No word of a Saturday, or of the one in the month on which it opens: 「土曜日」 off is then every other. */
const saysWhen = (hours: string) => !/土|日曜/.test(hours) || /第[^土]{1,6}土/.test(hours);

/** 「8時30分～17時15分」, closed on 土曜日・日曜日・祝日: Monday to Friday. */
export function officeHours(written: string, closedDays: string): RowTimes {
  const hours = cleanText(written)
    .replaceAll('/', '、')
    .replace(/^365日\s*24時間$/, '毎日 24時間')
    .replace(/(平日|[土日]曜日?)(?=\d)/g, '$1 ')
    .replace(
      /(?<!午[前後]|\d)(\d{1,2})時(?:(\d{2})分|(?![\d半間]))/g,
      (_whole, hour, minute = '00') => `${hour}:${minute}`,
    )
    // The hour at noon is no hour of the desk.
    .replace(/[〜~](\d{1,2}:\d{2})（正午から午後1時までを除く。?）/, '〜12:00・13:00〜$1');
  const closed = cleanText(closedDays)
    .replace(/祝日・休日/, '祝日')
    .replace(/祝祭日/, '祝日');
  const isShutAtWeekends = /土/.test(closed) && /日曜|土日/.test(closed);
  const rest = closed.replace(WEEKEND, '').replace(/[・、]$/, '');
  const { fields } =
    isShutAtWeekends && !DAYS.test(hours)
      ? readTimes({ hours: `月曜日〜金曜日 ${hours}`, closed: rest })
      : readTimes({ hours, closed: isShutAtWeekends && saysWhen(hours) ? rest : closed });
  // What could not be read stands as it was written.
  return fields.hours === undefined ? readTimes({ hours, closed }).fields : fields;
}
