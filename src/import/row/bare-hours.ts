/** 1:30〜3:30 of a ひろば is the afternoon, and 6時〜8時 may be either: such times are doubted, never taken as night. */
import type { HoursRule, TimeRange } from '../../domain/time/timetable.ts';
import { writtenMinutes } from '../../domain/time/written-time.ts';

const HOUR = 60;
/** Words by which a list means the night or the morning. */
const MEANS_NIGHT = /深夜|未明|翌|夜間|夜通し|オールナイト|24時間|(?:午前|AM)\s*[1-4](?:時|:)/i;
const MEANS_MORNING = /午前|朝|モーニング|AM|ラジオ体操|(?:^|\D)0[5-9]:\d\d/i;

function isDoubted({ start, end }: TimeRange, words: string): boolean {
  if (start >= 1 * HOUR && start < 5 * HOUR) return !MEANS_NIGHT.test(words);
  const isShort = end === null || end <= 10 * HOUR;
  return (
    start >= 5 * HOUR &&
    start < 8 * HOUR &&
    isShort &&
    !MEANS_MORNING.test(words) &&
    !MEANS_NIGHT.test(words)
  );
}

/** Why the times of these rules are not taken, or undefined; `words` are the row's own. */
export function doubtOfTimes(rules: readonly HoursRule[], words: string): string | undefined {
  const doubted = rules.flatMap(({ times }) => times).find((range) => isDoubted(range, words));
  return doubted && `${writtenMinutes(doubted.start)} が、午前か午後か分かりません`;
}

/** 10:00〜3:00: what cannot be a range of one day */
export function turnsBack(text: string): boolean {
  const found = [
    ...text
      .normalize('NFKC')
      .matchAll(
        /(?<!翌)(\d{1,2})(?::(\d{2})|時(半|\d{1,2}分)?)\s*(?:[-〜~～‐–—−]|から)\s*(\d{1,2})(?::(\d{2})|時(半|\d{1,2}分)?)/g,
      ),
  ];
  const at = (hour: string, minute?: string, words?: string) =>
    Number(hour) * HOUR + (words === '半' ? 30 : Number.parseInt(minute ?? words ?? '0', 10));
  return found.some(([, a = '', b, c, d = '', e, f]) => at(d, e, f) <= at(a, b, c));
}
