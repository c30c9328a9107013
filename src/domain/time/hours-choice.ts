/** 時間をえらんで書く: what a person picks, as the line that `parseRule` reads. */
import { MONDAY_FIRST, WEEKDAYS } from './written-day.ts';

export const HOURS_PATTERNS = ['weekly', 'workday', 'daily', 'nth', 'date', 'holiday'] as const;
export type HoursPattern = (typeof HOURS_PATTERNS)[number];

/** 第1–第5 and 最終 */
export const NTHS = ['第1', '第2', '第3', '第4', '第5', '最終'] as const;

const LAST_DAY = '末日';

export interface HoursChoice {
  readonly pattern: HoursPattern;
  /** 0 日 … 6 土 */
  readonly weekdays: readonly number[];
  /** of NTHS */
  readonly nths: readonly string[];
  /** 1–31, or 末日 */
  readonly days: readonly string[];
  /** 13:00; '' when unknown */
  readonly from: string;
  readonly to: string;
}

export const NO_CHOICE: HoursChoice = {
  pattern: 'weekly',
  weekdays: [],
  nths: [],
  days: [],
  from: '',
  to: '',
};

function dayPart({ pattern, weekdays, nths, days }: HoursChoice): string | undefined {
  const names = MONDAY_FIRST.filter((day) => weekdays.includes(day))
    .map((day) => WEEKDAYS[day])
    .join('・');
  const weeks = NTHS.filter((nth) => nths.includes(nth)).join('・');
  switch (pattern) {
    case 'workday':
      return '平日';
    case 'daily':
      return '毎日';
    case 'holiday':
      return '祝日';
    case 'weekly':
      return names && `毎週${names}`;
    case 'nth':
      return weeks && names && weeks + names;
    case 'date':
      return days.length > 0
        ? `毎月${days.map((day) => (day === LAST_DAY ? day : `${day}日`)).join('・')}`
        : undefined;
  }
}

/** 5 15 末日: the days of a month that a person typed, each as `HoursChoice` has it */
export function typedDays(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split(/[^\d末日]+/)
    .map((day) => (day.startsWith('末') ? LAST_DAY : day.replace(/\D/g, '')))
    .filter((day) => day === LAST_DAY || (Number(day) >= 1 && Number(day) <= 31));
}

const short = (time: string) => time.replace(/^0(?=\d:)/, '');

type Times = Pick<HoursChoice, 'from' | 'to'>;

function timePart({ from, to }: Times): string {
  if (from === '') return '';
  if (to === '') return ` ${short(from)}-`;
  if (to === from) return from === '00:00' ? ' 24時間' : ` ${short(from)}-翌${short(to)}`;
  if (to === '00:00') return ` ${short(from)}-24:00`;
  return ` ${short(from)}-${to < from ? '翌' : ''}${short(to)}`;
}

/** 2026-12-05 13:00-16:00: a line of one day, as `readDated` reads it */
export const datedLineOf = (date: string, times: Times): string => date + timePart(times);

/** 毎週火・金 13:00-16:00; undefined while no day is chosen */
export function hoursLineOf(choice: HoursChoice): string | undefined {
  const days = dayPart(choice);
  return days ? days + timePart(choice) : undefined;
}
