/** 休みの日 in words (祝日、年末年始（12/29〜1/3）, 第1・第3月曜, 8月) as the lines of `except`; undefined unless all of it can be read. */
import { isFinding, parseException } from '../../domain/time/hours-findings.ts';
import { tidyText } from '../clean/open-data-text.ts';

const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const AND = /及び|および|並びに|ならびに|又は|または|もしくは|かつ|その他なし/g;
const HOLIDAY =
  /国民の祝日に関する法律(?:に(?:規定する|定める|基づく))?(?:休日|祝日)?|国民の(?:祝日|休日)|祝祭日|祝休日|祭日|祝日法(?:に(?:規定する|定める))?休日/g;
const DATES =
  /(?:年末年始[^\d、]{0,6}|お盆(?:期間)?[^\d、]{0,3})?[（]?(?<![\d/])(\d{1,2})[月/](\d{1,2})日?-(?:(\d{1,2})[月/])?(\d{1,2})日?[）]?/g;

const isRead = (line: string) => !isFinding(parseException(line));

/** 7・8月, 1月-3月 → 7/1-7/31 … */
function monthsOff(text: string): readonly string[] | undefined {
  const range = /^(\d{1,2})月?-(\d{1,2})月(?:中|の間|期間)?$/.exec(text);
  const list = /^((?:\d{1,2}月?[・、,])*\d{1,2})月(?:中|の間|期間)?$/.exec(text);
  const named = range
    ? [Number(range[1]), Number(range[2])]
    : (list?.[1]?.split(/月?[・、,]/).map(Number) ?? []);
  if (named.length === 0 || named.some((month) => month < 1 || month > 12)) return undefined;
  if (range) return [`${named[0]}/1-${named[1]}/${LAST_DAYS[named[1]! - 1]}`];
  return named.map((month) => `${month}/1-${month}/${LAST_DAYS[month - 1]}`);
}

/** What is left when dates are taken out: days of the week, nth days, names. */
function namedOff(text: string): readonly string[] | undefined {
  const parts = text
    .split(/[、\s]/)
    .map((part) => part.replace(/^[・,]+|[・,]+$/g, ''))
    .filter(Boolean);
  if (parts.length === 0) return [];
  const whole = parts.join('・');
  const each = parts.flatMap((part): readonly (string | undefined)[] => {
    const small = part.split('・').filter(Boolean);
    if (small.every(isRead)) return small;
    return monthsOff(part) ?? (isRead(part) ? [part] : [undefined]);
  });
  if (!each.includes(undefined)) return each as readonly string[];
  const months = monthsOff(whole);
  if (months) return months;
  return isRead(whole) ? [whole] : undefined;
}

const asLine = (line: string) =>
  line
    .replace(/([日月火水木金土])曜日?/g, '$1')
    .replace(/^毎週(?=[日月火水木金土]$)/, '')
    .replace(/^毎月(?=第)/, '')
    .replace(/[〜~]/g, '-');

export function daysOff(text: string): readonly string[] | undefined {
  const dates: string[] = [];
  const plain = tidyText(text)
    .replace(/[〜~]/g, '-')
    .replace(/から(?=\s*(?:翌年の?)?\d)/g, '-')
    .replace(/翌年の?|毎週|まで|の期間|期間中?|原則として|原則|終日|それぞれ/g, '')
    .replace(HOLIDAY, '祝日')
    .replace(/振替休日/g, '祝日')
    .replace(/(?:当社|会社|法人)[がで]定め[たる](?=年末年始)/g, '')
    .replace(AND, '、')
    .replace(/(?<=[日月火水木金土祝])と(?=[祝年第日月火水木金土])/g, '、')
    .replace(/(?:の|に当たる|にあたる|と重なる|と重なった)(?:場合|とき|時|際|日)$/, '');
  const rest = plain.replace(
    DATES,
    (_whole, month: string, day: string, month2: string | undefined, day2: string) => {
      dates.push(`${Number(month)}/${Number(day)}-${Number(month2 ?? month)}/${Number(day2)}`);
      return '、';
    },
  );
  // Given dates say 年末年始 more exactly than the words.
  const words = (dates.length > 0 ? rest.replace(/年末年始/g, '、') : rest)
    .replace(/(?:の|は)?(?:休暇|休業)(?=、|・|$)/g, '')
    .replace(/^(?:開催日|実施日|当日|その日)が/, '');
  const named = namedOff(words.replace(/[（）。]/g, '、'));
  if (!named || !dates.every(isRead)) return undefined;
  const found = [...new Set([...named.map(asLine), ...dates])];
  return found.length > 0 && found.every(isRead) ? found : undefined;
}
