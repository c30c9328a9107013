/** 休みの二度書き: 「休みの日: 土日祝日」 beside lines that open on weekdays alone, 「第3月曜は休み」 beside 第3月 among the days off. */
import { isFinding, parseException, parseRule } from '../time/hours-findings.ts';
import { fallsOnWeekday, type Exception, type HoursRule } from '../time/timetable.ts';
import { sentencesIn } from '../text/sentences.ts';
import { warning, type OwnRule } from './rule.ts';

const NAMED = /^(?:休みの?日?|定休日?|休館日)(?:は|:)?\s*(.+)$/;
const CLOSED = /^(.+?)は、?(?:お?休み|休館(?:日)?|定休日?)(?:です)?$/;
const WEEKDAYS = '日月火水木金土';

/** 土日, 土・日曜日, 土曜日及び日曜日, 年末年始（12月29日から1月3日まで）: one day after the other */
function itemsOf(sentence: string): readonly string[] {
  const days = (NAMED.exec(sentence) ?? CLOSED.exec(sentence))?.[1];
  if (days === undefined) return [];
  return days
    .replace(/です$/, '')
    .replace(/(?<=年末年始|お盆)\s*\(([^()]*)\)/g, '、$1')
    .replace(/(?<=[日月火水木金土])(?=国民の祝|祝)/g, '、')
    .split(/[、,・]|及び|および|と(?=[日月火水木金土祝年第\d])|\s+/)
    .flatMap((item) => (/^[日月火水木金土]{2,7}$/.test(item) ? [...item] : [item]))
    .filter((item) => item !== '');
}

const sameDays = (one: Exception, other: Exception) =>
  JSON.stringify(one) === JSON.stringify(other);
const spansNewYear = (day: Exception) =>
  day.off === 'yearly' && day.from >= '12-20' && day.to <= '01-10';

/** What the lines and the days off say already. */
function isTold(item: string, rules: readonly HoursRule[], off: readonly Exception[]): boolean {
  const lines = rules.flatMap(({ days }) => days);
  const weekday = /^(?:毎週)?([日月火水木金土])(?:曜日?)?$/.exec(item)?.[1];
  if (weekday !== undefined) {
    const day = WEEKDAYS.indexOf(weekday);
    const isOff = off.some(
      (one) =>
        one.off === 'days' &&
        one.days.some(({ on }, at) => on === 'weekly' && fallsOnWeekday(one.days[at]!, day)),
    );
    return isOff || lines.every((line) => fallsOnWeekday(line, day) === false);
  }
  if (/^(?:国民の)?祝(?:祭)?日?$/.test(item))
    return (
      lines.every(({ on }) => on === 'workday') ||
      off.some((one) => one.off === 'days' && one.days.some(({ on }) => on === 'holiday'))
    );
  if (item === '年末年始') return off.some(spansNewYear);
  const told = parseException(item.replace(/まで$/, '').replace(/から(?=\d)/, '〜'));
  return !isFinding(told) && off.some((one) => sameDays(one, told));
}

/** The sentence of the note that says no more than lines and days off do. */
export const restToldTwice: OwnRule = ({ hours = [], except = [], hours_note: note = '' }) => {
  const rules = hours.map(parseRule).filter((rule): rule is HoursRule => !isFinding(rule));
  const off = except.map(parseException).filter((day): day is Exception => !isFinding(day));
  if (rules.length === 0) return [];
  const twice = sentencesIn(note.normalize('NFKC').replace(/[~～]/g, '〜')).find((sentence) => {
    const items = itemsOf(sentence);
    return items.length > 0 && items.every((item) => isTold(item, rules, off));
  });
  return twice === undefined
    ? []
    : [
        warning(
          'hours-against-words',
          ['hours_note'],
          `時間のことばが、休みの日をくりかえしています（「${twice.slice(0, 40)}」）`,
          'hours と except から分かるので、hours_note から、その文を消してください。',
        ),
      ];
};
