/** 休みの日 in words (祝日、年末年始（12/29〜1/3）, 第1・第3月曜, 8月) as the lines of `except`; undefined unless all of it can be read. */
import { isFinding, parseException } from '../../domain/time/hours-findings.ts';
import { writtenDayRule } from '../../domain/time/written-days.ts';
import { WEEKDAYS } from '../../domain/time/written-day.ts';
import type { DayRule, Exception } from '../../domain/time/timetable.ts';
import { tidyText } from '../clean/open-data-text.ts';

const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const AND = /及び|および|並びに|ならびに|又は|または|もしくは|かつ|その他なし/g;
const HOLIDAY =
  /国民の祝祭?日に関する法律(?:に(?:規定する|定める|基づく))?(?:休日|祝日)?|国民の(?:祝祭日|祝日|休日)|祝祭日|祝休日|祭日|祝日法(?:に(?:規定する|定める))?休日/g;
const SEASON =
  '(?:年末年始|お?盆|[夏冬][季期]|正月|GW|ゴールデンウ[イィ]ーク)(?:の)?(?:休暇|休業日?|休み|期間)?';
const DATES = new RegExp(
  `(?:${SEASON}の?)?（?(?<![\\d/])(\\d{1,2})[月/](\\d{1,2})日?-(?:(\\d{1,2})[月/])?(\\d{1,2})(?!\\d)日?）?`,
  'g',
);
const ENDING =
  /(?:は|が|を|の)?(?:お?休み|定休日?|休[館業所室園]日?|休日|閉[館所室庁]日?)?(?:とする|とします|となります|です)?$/;

/** Nothing is off: 年中無休, 休館日なし */
const NEVER =
  /^(?:(?:定休日|休[館業所室]日|お?休み)(?:は|:)?)?(?:年中無休|無休|なし|無し|ありません|365日(?:無休)?)(?:です)?$/;
/** 「年中無休（年末年始を除く）」 names its days off. */
const NEVER_BUT =
  /^(?:年中無休|無休|なし|無し)[、（](?:ただし|但し)?、?(.+?)(?:を|は)?(?:除く|除きます|のぞく|お?休み)）?$/;

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

/** 「8月 月曜」 is the Mondays of August as well as two things: a blank behind a month parts nothing. */
const isMonthBeforeBlank = (text: string) => /\d月(?:中|の間|期間)?\s+[^\s、\d]/.test(text);

/** What is left when dates are taken out: days of the week, nth days, names. */
function namedOff(text: string): readonly string[] | undefined {
  if (isMonthBeforeBlank(text)) return undefined;
  const parts = text
    .split(/[、,\s]/)
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

const linesOfDay = (day: DayRule): readonly string[] =>
  day.on === 'weekly'
    ? day.weekdays.map((weekday) => WEEKDAYS[weekday]!)
    : [writtenDayRule(day).replace(/〜/g, '-')];

/** 「土日祝」 → 土, 日, 祝日: one line a day, as people write them. */
function asLines(line: string): readonly string[] {
  const off = parseException(line) as Exception;
  return off.off === 'days' ? off.days.flatMap(linesOfDay) : [line.replace(/[〜~]/g, '-')];
}

/** Words that mean the same in one spelling; nothing that narrows a day is taken away. */
function plainWords(text: string): string {
  return text
    .replace(/[〜~]/g, '-')
    .replace(/第([一二三四五])/g, (_whole, nth: string) => `第${'一二三四五'.indexOf(nth) + 1}`)
    .replace(/から(?=\s*(?:翌年の?)?\d)/g, '-')
    .replace(/(?<=\d日?)(?:まで)?の(?:期間|間)|(?<=\d日?)まで/g, '')
    .replace(/(?<=-)翌年の?|毎週|毎(?=[日月火水木金土]曜)|終日|それぞれ/g, '')
    .replace(HOLIDAY, '祝日')
    .replace(/祝日(?:・|、|及び|および)?(?:振替休日|振り替え休日)/g, '祝日')
    .replace(/振替休日/g, '祝日')
    .replace(/年末・年始/g, '年末年始')
    .replace(/(?:当社|会社|法人)[がで]定め[たる](?=年末年始)/g, '')
    .replace(AND, '、')
    .replace(/曜日?(?!曜)(?=[日月火水木金土]曜)/g, '曜、')
    .replace(/(?<=[日土祝曜])(?=年末年始)/g, '、')
    .replace(/(?<=[日月火水木金土祝盆始])と(?=[祝年第お盆日月火水木金土])/g, '、')
    .replace(/(?<=^|[、・\s])盆(?=$|[、・\s（])/g, 'お盆');
}

const IN_PRINCIPLE = /原則(?:として|的に)?、?|基本(?:的に)?は?、?/g;

/** 「原則として日曜」 may open on a Sunday: the lines as if it never did, for who opens on none of them anyway. */
export const daysOffInPrinciple = (text: string): readonly string[] | undefined =>
  daysOff(tidyText(text).replace(IN_PRINCIPLE, ''));

/** @returns the lines of `except`; none for 年中無休; undefined where some of the words cannot be read */
export function daysOff(text: string): readonly string[] | undefined {
  const written = tidyText(text).replace(/[。、]+$/, '');
  if (NEVER.test(written)) return [];
  const but = NEVER_BUT.exec(written);
  const dates: string[] = [];
  const rest = plainWords(but?.[1] ?? written)
    .replace(ENDING, '')
    .replace(/(?:のみ|だけ)$/, '')
    .replace(/(?:の|に当たる|にあたる|と重なる|と重なった)(?:場合|とき|時|際|日)$/, '')
    .replace(
      DATES,
      (_whole, month: string, day: string, month2: string | undefined, day2: string) => {
        dates.push(`${Number(month)}/${Number(day)}-${Number(month2 ?? month)}/${Number(day2)}`);
        return '、';
      },
    );
  // Given dates say 年末年始 more exactly than the words.
  const words = (dates.length > 0 ? rest.replace(/年末年始/g, '、') : rest)
    .replace(/(?:の|は)?(?:休暇|休業日?|休日)(?=、|・|$)/g, '')
    .replace(/^(?:開催日|実施日|当日|その日)が/, '');
  const named = namedOff(words.replace(/。/g, '、'));
  if (!named || !dates.every(isRead)) return undefined;
  const found = [...new Set([...named.flatMap(asLines), ...dates])];
  return found.length > 0 && found.every(isRead) ? found : undefined;
}
