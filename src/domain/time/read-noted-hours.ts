/** 時間の書きそえの読みとり: weekdays and times out of the words of a note. What is not plain stays unknown. */
import type { NotedHours } from './noted-hours.ts';

const DAYS = '日月火水木金土';
const WORKDAYS = [1, 2, 3, 4, 5];
const at = (day: string) => DAYS.indexOf(day);

/** 月曜日から金曜日, 月〜金 */
const RANGE =
  /([月火水木金土日])(?:曜日?)?(?:〜|~|から|-|–)([月火水木金土日])(?:曜日?|(?=[ 、,(0-9]|$))/gu;
/** 火・日曜日, 土曜 */
const LISTED = /((?:[月火水木金土日](?:曜日?)?[・、,と])*[月火水木金土日])曜/gu;
const GROUPS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/平日/u, WORKDAYS],
  [/土日|土・日|週末/u, [6, 0]],
];

/** Any day may be meant, or a voice answers and no door opens. */
const VAGUE =
  /不定期|曜日による|によって|ほか|毎日|24時間|いつでも|年中無休|随時|時間外|相談|電話|受付|受け付け|予約|申し?込|問い?合/u;
const CLOSED = /休|閉|除く|のぞく/u;
const ASIDE = /\([^()]*\)/gu;

function rangeOf(from: number, to: number): readonly number[] {
  const last = to < from ? to + 7 : to;
  return Array.from({ length: last - from + 1 }, (_, step) => (from + step) % 7);
}

function weekdaysIn(text: string): readonly number[] {
  const ranges = [...text.matchAll(RANGE)].flatMap(([, from, to]) => rangeOf(at(from!), at(to!)));
  const listed = [...text.matchAll(LISTED)].flatMap(([, days]) =>
    [...days!.replaceAll('曜日', '').replaceAll('曜', '')].map(at).filter((day) => day >= 0),
  );
  const groups = GROUPS.flatMap(([word, days]) => (word.test(text) ? days : []));
  return [...new Set([...ranges, ...listed, ...groups])].toSorted();
}

const CLOCK = '(午前|午後)?([0-9]{1,2})(?::([0-9]{2})|時(?:([0-9]{2})分|(半))?)';
const timesPattern = () => new RegExp(`${CLOCK}(?:〜|~|から|-|–)${CLOCK}`, 'gu');

function minutesOf(written: readonly (string | undefined)[]): number {
  const [half, hour, colon, minutes, isHalf] = written;
  const added = half === '午後' && Number(hour) < 12 ? 12 : 0;
  return (Number(hour) + added) * 60 + Number(colon ?? minutes ?? (isHalf ? 30 : 0));
}

function timesIn(text: string): readonly number[] {
  return [...text.matchAll(timesPattern())].flatMap((found) => {
    // 午後1時〜3時: the second is of the same half of the day.
    const from = minutesOf(found.slice(1, 6));
    const to = minutesOf([found[6] ?? found[1], ...found.slice(7, 11)]);
    return to > from ? [from, to] : [];
  });
}

/** A time whose end is not said may be any: 17:00から. */
const saysAllTimes = (text: string): boolean =>
  !/[0-9](?::|時)/u.test(text.replace(timesPattern(), '')) && !/夜|夕|朝|昼/u.test(text);

const some = <K extends keyof NotedHours>(key: K, values: readonly number[]) =>
  values.length > 0 ? { [key]: values } : {};

/** undefined where the note tells nothing that is plain */
export function notedHours(note: string | undefined): NotedHours | undefined {
  if (!note) return undefined;
  const sentences = note
    .normalize('NFKC')
    .replace(/\s*(〜|~|から|-|–)\s*/gu, '$1')
    .replace(ASIDE, (aside) => (VAGUE.test(aside) && !CLOSED.test(aside) ? aside : ' '))
    .split(/[。;\n]/u)
    .filter((sentence) => sentence.trim() !== '');
  const opening = sentences.filter((sentence) => !CLOSED.test(sentence));
  const isPlain = !sentences.some((sentence) => VAGUE.test(sentence));
  const on = isPlain ? weekdaysIn(opening.join('。')) : [];
  const off = sentences.filter((sentence) => CLOSED.test(sentence) && !VAGUE.test(sentence));
  const closed = weekdaysIn(off.join('。')).filter((day) => !on.includes(day));
  const told = opening.join('。');
  const noted = {
    ...some('on', on),
    ...some('off', isPlain ? closed : []),
    ...some('times', isPlain && saysAllTimes(told) ? timesIn(told) : []),
  };
  return Object.keys(noted).length > 0 ? noted : undefined;
}
