/**
 * When a 子ども食堂 opens, from the columns of the こども食堂共通フォーマット. Rules are written only where the
 * row says the days in words that agree with each other; anything else stays as a note.
 */
import { ruleLabel } from '../../domain/time/written-hours.ts';
import { isFinding, parseRule } from '../../domain/time/hours-findings.ts';
import { doubtOfTimes } from './bare-hours.ts';
import { agreesWithFrequency } from './hours-frequency.ts';
import type { HoursFields } from './service-hours.ts';
import { joinRemark, writtenRule } from './hours-remark.ts';
import type { HoursRule } from '../../domain/time/timetable.ts';
import { cleanLines } from '../clean/clean-text.ts';
import { shorten, tidyText } from '../clean/open-data-text.ts';

export interface CafeteriaTimes {
  readonly frequency: string;
  readonly weekdays: string;
  readonly days: string;
  readonly start: string;
  readonly end: string;
  readonly remark: string;
  /** 131202: who wrote the number in 開催頻度 */
  readonly municipality?: string | undefined;
}

/** These write how many times a month, where the format has numbers for words: their 5 is no 「月に1回くらい」. */
const COUNTS_TIMES_A_MONTH: ReadonlySet<string> = new Set(['131202']);

/** 5 is 月1回 wherever such a row has words for its day as well; 1, 2, 3, 4, 6 and 8 are used in several ways. */
function wordsOfCode(often: string, municipality: string | undefined): string {
  return often === '5' && !COUNTS_TIMES_A_MONTH.has(municipality ?? '') ? '月に1回くらい' : '';
}

const KANJI_NUMBERS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
};

/** 毎月第三水曜日 → 第3水 */
function readableDays(text: string): string {
  return tidyText(text)
    .replace(/第([一二三四五])/g, (_whole, number: string) => `第${KANJI_NUMBERS[number]}`)
    .replace(/[。．]$/, '');
}

/** 月2回, 週5日, 毎月1回: a count before the days that it counts */
const COUNT_FIRST =
  /^((?:毎月|月に?|週に?)[\d一二三四五六][回日])[\s、。（]+(?=[第最毎奇偶日月火水木金土])(.+?)）?$/;

/** 「月2回 第2・4火曜日」 says one thing twice; 「平日毎日」 is 平日. */
function withoutCount(text: string): { readonly count: string; readonly days: string } {
  const found = COUNT_FIRST.exec(text);
  const days = (found?.[2] ?? text)
    .replace(/^(?:平日毎日|毎日（平日）|毎日（平日のみ）|平日のみ毎日)$/, '平日')
    .replace(/^(最終|第\d)の(?=[日月火水木金土])/, '$1')
    .replace(/^(?:毎月|各月の?)(?=第|最終)/, '');
  const number = found?.[1]!.replace(/[一二三四五六]/, (one) => KANJI_NUMBERS[one]!);
  return { count: number ?? '', days };
}

/** 「毎月第３」 beside 「水曜日」 is one day in two columns. */
function dayOfBoth(days: string, weekdays: string): string {
  const on = tidyText(weekdays).replace(/曜日?/, '');
  return /^(?:毎月)?(?:第\d[・、]?)+$/.test(days) && /^[日月火水木金土]$/.test(on)
    ? `${days.replace(/^毎月/, '').replace(/[・、]$/, '')}${on}`
    : days;
}

/** Words that make a day uncertain: then no rule is written. */
const UNCERTAIN =
  /原則|不定|他|程度|ほか|または|又は|変更|直後|ヶ月|か月|月\d+回|月\d+、|年\d+回|のみ|休|終了|～?金曜日程|※|回/;

const time = (text: string) => /^(\d{1,2}):(\d{2})(?::00)?$/.exec(tidyText(text));

function timesOf(start: string, end: string): string {
  const [from, to] = [time(start), time(end)];
  if (!from) return '';
  return to
    ? ` ${Number(from[1])}:${from[2]}-${Number(to[1])}:${to[2]}`
    : ` ${Number(from[1])}:${from[2]}-`;
}

/** 水 of 水曜日 */
const weekdayLetters = (text: string) =>
  tidyText(text)
    .replace(/曜日?/g, '')
    .replace(/[^日月火水木金土]/g, '');

/** The weekdays that a rule names, to compare with the row's own column. */
function weekdaysOf(rule: HoursRule): string {
  return rule.days
    .flatMap((day) => ('weekdays' in day ? day.weekdays : []))
    .map((day) => '日月火水木金土'[day])
    .toSorted()
    .join('');
}

function ruleFrom(text: string, { weekdays, start, end }: CafeteriaTimes): string | undefined {
  const { count, days } = withoutCount(dayOfBoth(readableDays(text), weekdays));
  if (days === '' || UNCERTAIN.test(days)) return undefined;
  const timesInText = /\d{1,2}[:時]/.test(days);
  const rule = parseRule(timesInText ? days : `${days}${timesOf(start, end)}`);
  if (isFinding(rule) || !agreesWithFrequency(rule, count)) return undefined;
  const named = weekdayLetters(weekdays);
  // The column and the words must name the same weekdays; a date of the month has none.
  const isAgreed =
    named === '' ||
    [...new Set(named)].toSorted().join('') === [...new Set(weekdaysOf(rule))].toSorted().join('');
  return isAgreed
    ? ruleLabel(rule).replace(/–/g, '-').replace(/から$/, '-').replace(/〜/g, '-')
    : undefined;
}

const isHidden = (text: string) => /非公開/.test(text);
const isNothing = (text: string) => /^(?:無し|なし|-)?$/.test(text);

/** The words of the day's column, or of the weekdays' where it is silent. */
function dayWords(when: string, on: string): readonly string[] {
  const isHalf = /^(?:毎月)?(?:第\d[・、]?)+$/.test(when) && on !== '' && !isHidden(on);
  if (isHalf) return [`${when}${on}`];
  if (when && !isHidden(when)) return [when];
  if (!on || isHidden(on)) return [];
  return [/^[日月火水木金土]+$/.test(on) ? `${[...on].join('・')}曜日` : on];
}

/** 「11:00〜13:00」, where the day's own words name no time. */
function hourWords(hours: string, when: string): readonly string[] {
  if (hours === '' || /\d{1,2}[:時]/.test(when)) return [];
  return [hours.endsWith('-') ? `${hours.slice(0, -1)}から` : hours.replace('-', '〜')];
}

/** The remark says itself on which weeks or how often it is. */
const TELLS_WEEKS =
  /第\s*[\d一二三四五]|最終|隔[週月]|毎[週月日]|不定期|[奇偶]数月|[月年週]に?\s*[\d一二三四五六]+\s*[回度日]|ペース/;

/** What the columns leave open, said so; nothing where words say it. */
function leftOpen(
  { often, when, on }: Readonly<Record<'often' | 'when' | 'on', string>>,
  { municipality, remark }: CafeteriaTimes,
): string {
  const isCode = /^\d$/.test(often);
  const hasWords = (when !== '' && !isHidden(when)) || TELLS_WEEKS.test(tidyText(remark));
  const hasWeekday = on !== '' && !isHidden(on);
  if (hasWords || !(isCode || (often === '' && hasWeekday))) return '';
  const about = wordsOfCode(often, municipality);
  if (hasWeekday) return [about, '何週目かは、資料では分かりません'].filter(Boolean).join('。');
  // Where no day is told, the number is all that the list says of how often.
  const said = about ? `${about}。` : `資料の「回数」の欄には「${often}」とだけあり、`;
  return `${said}開く日は分かりません`;
}

/** What the row says, for people to read; numbers that cities use in different ways are no words. */
function noteFrom(times: CafeteriaTimes): string {
  const { frequency, weekdays, days, start, end } = times;
  const [often, when, on] = [tidyText(frequency), tidyText(days), tidyText(weekdays)] as const;
  const isCode = /^\d$/.test(often);
  const parts = [
    ...(often && !isCode && !isHidden(often) ? [often] : []),
    ...dayWords(when, on),
    ...hourWords(timesOf(start, end).trim(), when),
  ];
  const open = leftOpen({ often, when, on }, times);
  if (parts.length === 0) return open;
  return open === '' ? parts.join('、') : `${parts.join('、')}（${open}）`;
}

/** `doubt`: why no rule was written although the row has days */
export interface ReadCafeteriaHours {
  readonly fields: HoursFields;
  readonly doubt?: string;
}

/** The rule of the columns, and whether it was the remark that gave it. */
function ruleOf(
  times: CafeteriaTimes,
): { readonly rule: string; readonly from: 'days' | 'frequency' | 'remark' } | undefined {
  const byDays = ruleFrom(times.days, times);
  if (byDays) return { rule: byDays, from: 'days' };
  const byFrequency =
    tidyText(times.days) === '' && !/^\d$/.test(tidyText(times.frequency))
      ? ruleFrom(times.frequency, times)
      : undefined;
  if (byFrequency) return { rule: byFrequency, from: 'frequency' };
  const { first } = firstSentence(times.remark);
  const byRemark = ruleFrom(first.replace(/^開催日は/, '').replace(/(?:に?開催|です)$/, ''), times);
  if (byRemark) return { rule: byRemark, from: 'remark' };
  const nearlyDaily = dailyRule(times);
  return nearlyDaily ? { rule: nearlyDaily, from: 'days' } : undefined;
}

/** ほぼ毎日 as the number has it, and five weekdays or more: two columns that agree. */
function dailyRule(times: CafeteriaTimes): string | undefined {
  const { frequency, weekdays, days, municipality = '' } = times;
  const on = tidyText(weekdays).replace(/曜日?|[・、,;]/g, '');
  const isDaily =
    tidyText(frequency) === '1' &&
    tidyText(days) === '' &&
    !COUNTS_TIMES_A_MONTH.has(municipality) &&
    /^[日月火水木金土]{5,7}$/.test(on);
  return isDaily ? ruleFrom(`毎週${[...on].join('・')}`, times) : undefined;
}

/** No rule is written: the row's words are the note. */
function asNote(times: CafeteriaTimes, remark: string, doubt?: string): ReadCafeteriaHours {
  const note = [noteFrom(times), remark].filter(Boolean).join('。');
  return {
    fields: note ? { hours_note: shorten(note, 200) } : {},
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** Says nothing of days or times. */
const NO_SIGN = '開いていないときは、子ども食堂の表示はありません';

/** A list of points in one cell as sentences, and what only the list's makers understand in plain words. */
function plainRemark(text: string): string {
  const lines = cleanLines(text).map((line) => ({
    text: line.replace(/^・/, ''),
    isPoint: line.startsWith('・'),
  }));
  return lines
    .map((line, index) => (index === 0 ? line.text : `${line.isPoint ? '。' : ' '}${line.text}`))
    .join('')
    .replace(/。・|(?<=[日月火水木金土])・(?=[^第日月火水木金土\s\d])/g, '。')
    .replace(/(?:[。・\s]*)開催日開催時間以外は子ども食堂の表示はなし/g, `。${NO_SIGN}`)
    .replace(/。{2,}/g, '。')
    .replace(/^。/, '');
}

/** The first sentence where it says the days, and what comes after it. */
function firstSentence(remark: string): { readonly first: string; readonly rest: string } {
  const [first = '', ...rest] = plainRemark(remark).split('。');
  return { first, rest: rest.filter(Boolean).join('。') };
}

/** Rules and note for the entry; either may be missing. */
export function readCafeteriaHours(times: CafeteriaTimes): ReadCafeteriaHours {
  const written = plainRemark(times.remark);
  const isSilent = isNothing(written) || isHidden(written);
  const remark = isSilent ? '' : written;
  const found = ruleOf(times);
  if (!found) return asNote(times, remark);
  const rule = parseRule(found.rule) as HoursRule;
  const doubt = doubtOfTimes([rule], Object.values(times).join(' '));
  if (doubt) return asNote(times, remark, doubt);
  if (found.from !== 'frequency' && !agreesWithFrequency(rule, times.frequency))
    return asNote(times, remark, '回数と、開く日が合いません');
  // A sentence that is the rule's own source adds nothing to it.
  const beside = found.from === 'remark' ? firstSentence(times.remark).rest : remark;
  const joined = joinRemark([rule], [], beside.replace(NO_SIGN, ''));
  if (!joined) return asNote(times, remark, '特記事項が、開く日や時間を変えています');
  const hours = joined.rules.map(writtenRule);
  return {
    fields: {
      hours,
      ...(joined.except.length > 0 ? { except: joined.except } : {}),
      ...noteField(joined.note.length > 0 || beside.includes(NO_SIGN) ? beside : ''),
    },
  };
}

const noteField = (note: string): HoursFields => (note ? { hours_note: shorten(note, 200) } : {});
