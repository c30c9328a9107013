/** 時間の書きかたを確かめる: the same reading as read-hours.ts, with what is wrong in words. */
import type { ContentFinding } from '../problem.ts';
import { isTrouble, type HoursTrouble, type HoursTroubleId } from './hours-trouble.ts';
import { readException, readRule } from './read-hours.ts';
import type { Exception, HoursRule } from './timetable.ts';

type Said = readonly [code: string, message: string, fix: string];

const DAYS =
  '「毎週火・金」「平日」「毎日」「第2・第4土」「毎月25日」「祝日」のように書いてください。';
const LINES =
  '「毎週火・金 13:00-16:00」「第2・第4土 10:00-12:00」「毎月25日 17:00-19:00」「平日 8:30-17:15」のように書いてください。';
const OVERNIGHT = '日をまたぐときは「22:00-翌5:00」と書きます。';

const day = (message: string, fix = DAYS): Said => ['hours-day', message, fix];
const time = (message: string, fix: string): Said => ['hours-time', message, fix];
const noClock = (written: string, fix: string) =>
  time(`「${written}」という時刻はありません`, fix + OVERNIGHT);

const SAID: Readonly<Record<HoursTroubleId, (about: string) => Said>> = {
  'no-such-month': (month) =>
    day(`「${month}月」という月はありません`, '1月から12月までで書いてください。'),
  'time-unreadable': (text) =>
    time(
      `時間を読みとれません（「${text}」のところ）`,
      '「13:00-16:00」のように、時と分を : で区切り、始まりと終わりを - でつないでください。',
    ),
  'no-such-start': (written) => noClock(written, '0:00から23:59までの時刻で書いてください。'),
  'no-such-end': (written) => noClock(written, '24:00までの時刻で書いてください。'),
  'no-length': (text) =>
    time(
      `始まりと終わりが同じ時刻です（「${text}」）`,
      '終わりの時刻を確かめてください。一日中なら「24時間」、終わりが分からなければ「13:00-」と書きます。',
    ),
  'end-first': (text) =>
    time(`終わりが始まりより前です（「${text}」）`, `時刻を確かめてください。${OVERNIGHT}`),
  'over-a-day': (text) =>
    time(
      `24時間より長くなっています（「${text}」）`,
      '時刻を確かめてください。一日中なら「24時間」と書きます。',
    ),
  overlap: () =>
    time(
      '同じ日の時間が重なっています',
      '「9:00-12:00・13:00-17:00」のように、重ならないように書いてください。',
    ),
  empty: () => [
    'hours-syntax',
    '開いている時間が空です',
    `${LINES}分からないときは、この行を消してください。`,
  ],
  'day-missing': (text) => [
    'hours-syntax',
    `「${text}」に曜日や日がありません`,
    `毎日なら「毎日 ${text.trim()}」。ほかは${LINES}`,
  ],
  'no-such-date': (written) => [
    'except-date',
    `「${written}」という日は、こよみにありません`,
    '「12/29-1/3」「8/15」のように、ある日で書いてください。',
  ],
  'last-day-first': (text) => [
    'except-date',
    `終わりの日が始まりの日より前です（「${text}」）`,
    '日付の順番を確かめてください。',
  ],
  'day-off-unreadable': (text) => [
    'except-syntax',
    `休みの日を読みとれません（「${text}」）`,
    '「祝日」「年末年始」「12/29-1/3」「第3月」「2026-12-25」のように、1行に1つ書いてください。',
  ],
  'nth-alone': (nth) => day(`「第${nth}」のあとに曜日がありません`),
  'range-open': () => day('「-」のあとに曜日がありません'),
  'no-such-day': (written) => day(`「${written}日」という日はありません`),
  'range-unbegun': () => day('「-」の前に曜日がありません'),
  'number-of-what': (token) =>
    day(
      `「${token}」が何の数か分かりません`,
      '「第2土」のように「第」をつけるか、「毎月25日」のように「毎月」と「日」をつけてください。',
    ),
  'no-such-week': (nth) =>
    day(`「第${nth}」という週はありません`, '第1から第5まで、または「最終」と書いてください。'),
  'range-to-last': () =>
    day(
      '「-」のあとに「最終」は書けません',
      '「第3・第4・最終土」のように、1つずつ書いてください。',
    ),
  'day-unreadable': (rest) => day(`曜日や日を読みとれません（「${rest}」のところ）`),
  'no-day': () => day('どの日か分かりません'),
};

/** What is wrong, in words. */
export function saidTrouble({ trouble, about }: HoursTrouble): ContentFinding {
  const [code, message, fix] = SAID[trouble](about);
  return { code, message, fix };
}

function said<T extends object>(result: T | HoursTrouble): T | ContentFinding {
  return isTrouble(result) ? saidTrouble(result) : result;
}

export function isFinding<T extends object>(result: T | ContentFinding): result is ContentFinding {
  return 'message' in result;
}

/** 「第2・第4土 10:00-12:00」 → rule, or what is wrong */
export const parseRule = (text: string): HoursRule | ContentFinding => said(readRule(text));

/** 「祝日」「12/29-1/3」「第3月」「2026-12-25」 → exception, or what is wrong */
export const parseException = (text: string): Exception | ContentFinding =>
  said(readException(text));

/** What the check says about one line of `hours`; empty when it is sound. */
export function ruleFindings(text: string): readonly ContentFinding[] {
  const result = parseRule(text);
  return isFinding(result) ? [result] : [];
}

export function exceptionFindings(text: string): readonly ContentFinding[] {
  const result = parseException(text);
  return isFinding(result) ? [result] : [];
}
