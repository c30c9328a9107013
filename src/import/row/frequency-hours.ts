/**
 * When a 子ども食堂 opens, from the columns of the こども食堂共通フォーマット. Rules are written only where the
 * row says the days in words that agree with each other; anything else stays as a note.
 */
import { ruleLabel } from '../../domain/time/written-hours.ts';
import { isFinding, parseRule } from '../../domain/time/hours-findings.ts';
import { doubtOfTimes } from './bare-hours.ts';
import { agreesWithFrequency } from './hours-frequency.ts';
import { joinRemark, writtenRule } from './hours-remark.ts';
import type { HoursRule } from '../../domain/time/timetable.ts';
import { shorten, tidyText } from '../clean/open-data-text.ts';

export interface CafeteriaTimes {
  readonly frequency: string;
  readonly weekdays: string;
  readonly days: string;
  readonly start: string;
  readonly end: string;
  readonly remark: string;
  /** 開催頻度の番号 is told as it stands: cities use it in different ways, and a reader of the list may know */
  readonly keepsCode?: boolean;
}

const KANJI_NUMBERS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
};

/** 毎月第三水曜日 → 第3水 */
function readableDays(text: string): string {
  return tidyText(text)
    .replace(/第([一二三四五])/g, (_whole, number: string) => `第${KANJI_NUMBERS[number]}`)
    .replace(/[。．]$/, '');
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

/** The weekdays that a rule names, to compare with the row's own column. */
function weekdaysOf(rule: HoursRule): string {
  return rule.days
    .flatMap((day) => ('weekdays' in day ? day.weekdays : []))
    .map((day) => '日月火水木金土'[day])
    .toSorted()
    .join('');
}

function ruleFrom(text: string, { weekdays, start, end }: CafeteriaTimes): string | undefined {
  const days = readableDays(text);
  if (days === '' || UNCERTAIN.test(days)) return undefined;
  const timesInText = /\d{1,2}[:時]/.test(days);
  const rule = parseRule(timesInText ? days : `${days}${timesOf(start, end)}`);
  if (isFinding(rule)) return undefined;
  const named = tidyText(weekdays).replace(/[^日月火水木金土]/g, '');
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
  if (when && !isHidden(when)) return [when];
  if (!on || isHidden(on)) return [];
  return [/^[日月火水木金土]+$/.test(on) ? `${[...on].join('・')}曜日` : on];
}

/** 「11:00〜13:00」, where the day's own words name no time. */
function hourWords(hours: string, when: string): readonly string[] {
  if (hours === '' || /\d{1,2}[:時]/.test(when)) return [];
  return [hours.endsWith('-') ? `${hours.slice(0, -1)}から` : hours.replace('-', '〜')];
}

/** What the row says, for people to read, without codes that cities use in different ways. */
function noteFrom({
  frequency,
  weekdays,
  days,
  start,
  end,
  keepsCode = false,
}: CafeteriaTimes): string {
  const [often, when, on] = [tidyText(frequency), tidyText(days), tidyText(weekdays)] as const;
  const isCode = /^\d$/.test(often);
  const parts = [
    ...(often && !isCode && !isHidden(often) ? [often] : []),
    ...dayWords(when, on),
    ...hourWords(timesOf(start, end).trim(), when),
  ];
  const code = keepsCode && isCode ? `（資料の開催頻度の番号は ${often}）` : '';
  if (parts.length === 0) return code && `開く日は書かれていません${code}`;
  const isVague = on !== '' && when === '' && (often === '' || isCode);
  return `${parts.join('、')}${code || (isVague ? '（月に何回かは、書かれていません）' : '')}`;
}

export interface CafeteriaHours {
  readonly hours?: readonly string[];
  readonly except?: readonly string[];
  readonly hours_note?: string;
}
/** `doubt`: why no rule was written although the row has days */
export interface ReadCafeteriaHours {
  readonly fields: CafeteriaHours;
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
  const byRemark = ruleFrom(tidyText(times.remark).replace(/^開催日は/, ''), times);
  return byRemark ? { rule: byRemark, from: 'remark' } : undefined;
}

/** No rule is written: the row's words are the note. */
function asNote(times: CafeteriaTimes, remark: string, doubt?: string): ReadCafeteriaHours {
  const note = [noteFrom(times), remark].filter(Boolean).join('。');
  return {
    fields: note ? { hours_note: shorten(note, 200) } : {},
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** Rules and note for the entry; either may be missing. */
export function readCafeteriaHours(times: CafeteriaTimes): ReadCafeteriaHours {
  const written = tidyText(times.remark);
  const isSilent = isNothing(written) || isHidden(written);
  const remark = isSilent ? '' : written;
  const found = ruleOf(times);
  if (!found) return asNote(times, remark);
  const rule = parseRule(found.rule) as HoursRule;
  const doubt = doubtOfTimes([rule], Object.values(times).join(' '));
  if (doubt) return asNote(times, remark, doubt);
  if (found.from !== 'frequency' && !agreesWithFrequency(rule, times.frequency))
    return asNote(times, remark, '回数と、開く日が合いません');
  // A remark that is the rule's own source adds nothing to it.
  if (found.from === 'remark')
    return {
      fields: { hours: [found.rule], ...noteField(remark.startsWith('開催日は') ? '' : remark) },
    };
  const joined = joinRemark([rule], [], isSilent ? '' : times.remark);
  if (!joined) return asNote(times, remark, '特記事項が、開く日や時間を変えています');
  const hours = joined.rules.map(writtenRule);
  return {
    fields: {
      hours,
      ...(joined.except.length > 0 ? { except: joined.except } : {}),
      ...noteField(joined.note.length > 0 ? remark : ''),
    },
  };
}

const noteField = (note: string): CafeteriaHours =>
  note ? { hours_note: shorten(note, 200) } : {};
