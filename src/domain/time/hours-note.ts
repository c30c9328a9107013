/**
 * 時間についての書きそえ: what a note may mean for a day or an evening. A note opens a question and never answers
 * one: it makes a no into 聞いてみる, never into a yes.
 */
import { WEEKDAYS } from './written-day.ts';

export interface NoteHints {
  /** 0 日 … 6 土: perhaps open then */
  readonly weekdays: ReadonlySet<number>;
  /** perhaps open after 18:00 */
  readonly isEvening: boolean;
}

/** As it is sent. */
export interface WrittenHints {
  readonly weekdays: readonly number[];
  readonly isEvening?: true;
}

const NONE: NoteHints = { weekdays: new Set(), isEvening: false };
const CLOSING = /休|除く|のぞく|閉/;
/** 休みの日に開くことも: a word of closing does not close what opens now and then */
const OPENING = /あり|有|開い|開所|開館|営業(?:する|も)|対応|できます|可/;
const ANY_TIME = /時間外|上記(?:の時間)?(?:以)?外|不定期|臨機応変|いつでも|毎日|24時間/;
const EVENING = /夜|夕方|(?:1[89]|2[0-4])(?:時|:)|午後[6-9]時/;

function weekdaysIn(sentence: string): readonly number[] {
  if (ANY_TIME.test(sentence)) return [0, 1, 2, 3, 4, 5, 6];
  const named = WEEKDAYS.flatMap((day, weekday) =>
    new RegExp(`${day}曜|毎週[^。]{0,6}${day}|第[1-5１-５一二三四五最終・]+${day}(?!間)`).test(
      sentence,
    )
      ? [weekday]
      : [],
  );
  return [
    ...named,
    ...(/土日|土・日|土、日|週末|休日/.test(sentence) ? [6, 0] : []),
    ...(/土祝|土・祝/.test(sentence) ? [6] : []),
    ...(/平日/.test(sentence) ? [1, 2, 3, 4, 5] : []),
  ];
}

/** 「8:30〜17:15。休みは 祝日」: hours of the day alone, and perhaps days off; on which days it opens is left open. */
const CLOCK_ALONE = /^(?:午前|午後|正午|[0-9:時分半~〜-]|から|まで|[、・\s])+$/u;
/** A working day off is a word of the days. */
const DAYS_OFF = /^休みは\s(?!.*[月火水木金](?:曜|・|、|$))/u;

/** Whether the note tells from when until when, and nothing of the days. */
export function tellsClockAlone(note: string): boolean {
  const [clock = '', ...rest] = note
    .normalize('NFKC')
    .split('。')
    .filter((sentence) => sentence !== '');
  return /[0-9]/.test(clock) && CLOCK_ALONE.test(clock) && rest.every((one) => DAYS_OFF.test(one));
}

/** What the note leaves open. Nothing for a note that only tells of days off. */
export function noteHints(note: string | undefined): NoteHints {
  if (!note) return NONE;
  const telling = note
    .normalize('NFKC')
    .split(/[。;\n]/)
    .filter((sentence) => !CLOSING.test(sentence) || OPENING.test(sentence));
  return {
    weekdays: new Set(telling.flatMap(weekdaysIn)),
    isEvening: telling.some((sentence) => EVENING.test(sentence) || ANY_TIME.test(sentence)),
  };
}

/** The same to be sent; undefined for a note that leaves nothing open. */
export function writtenHints(note: string | undefined): WrittenHints | undefined {
  const { weekdays, isEvening } = noteHints(note);
  if (weekdays.size === 0 && !isEvening) return undefined;
  return {
    weekdays: [...weekdays].toSorted((a, b) => a - b),
    ...(isEvening ? { isEvening: true as const } : {}),
  };
}
