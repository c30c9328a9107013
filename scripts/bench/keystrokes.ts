/** 1文字ごとの時間。What people type, letter by letter, and how long each letter took. */

export const TYPED = [
  '練馬区 こども食堂',
  '家賃が払えない',
  'ひきこもりの息子の相談',
  'nerima ibasho',
  '仕事 見学だけ',
  'フードパントリー',
] as const;

/** 練, 練馬, 練馬区 … */
export function lettersOf(words: string): readonly string[] {
  const signs = [...words];
  return signs.map((_, at) => signs.slice(0, at + 1).join(''));
}

export interface Timing {
  readonly median: number;
  readonly p95: number;
}

/** @param milliseconds of many keystrokes */
export function timingOf(milliseconds: readonly number[]): Timing {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
