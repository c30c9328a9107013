/**
 * 特記事項 joined with the days and times of a row's columns. A remark closes days only where a word of closing
 * stands in it; one that narrows or changes the columns is joined where it can be surely, else it makes them uncertain.
 */
import { ruleLabel } from '../../domain/time/written-hours.ts';
import { isFinding, parseException, parseRule } from '../../domain/time/hours-findings.ts';
import { variedDays } from '../../domain/time/read-varied-days.ts';
import {
  fallsOnWeekday,
  type DayRule,
  type Exception,
  type HoursRule,
  type TimeRange,
} from '../../domain/time/timetable.ts';
import { cleanLines, saysNothing } from '../clean/clean-text.ts';
import { cleanTime, plainTimes } from '../clean/clean-time.ts';
import { daysOff } from './days-off.ts';

export interface JoinedTimes {
  readonly rules: readonly HoursRule[];
  readonly except: readonly string[];
  /** what the remark says beside days and times */
  readonly note: readonly string[];
}

const DO = '(?:開催|実施|開所|開館|開店|営業|活動|利用)';
const CLOSING = new RegExp(
  `(?:は|が|も|の|を)?(?:終日|全日|すべて|全て)?(?:お?休み|休[館業所室園会診止日]日?|定休日?|休|閉[館所室庁店園]日?|利用不可能?|ご?利用(?:は)?(?:できません|できない|出来ません|いただけません)|使え(?:ません|ない)|対象外|除く|除きます|除いた日|以外|なし|無し|ありません|${DO}(?:は)?(?:しない|しません|なし|いたしません|されません|しておりません|していません|ありません|できません)|(?:行い|やり|開き|おこない)ません|行わない|開かない)(?:です|します|となります|とします|いたします|になります|とさせていただきます)?$`,
);
const CLOSING_FIRST = /^(?:休[館業所室園診]日?|定休日?|お?休み|閉[館所庁]日)(?:は|:|は、|…|\s)\s*/;
const NEVER_CLOSED =
  /^(?:年中無休|無休|(?:定休日|休[館業所]日|お?休み)(?:は)?(?:なし|無し|ありません)|365日)(?:です)?$/;
const TOUCHES =
  /[日月火水木金土]曜|(?:^|[^\p{L}])[日月火水木金土](?=[・、,〜-]|$)|第\s?[\d一二三四五]|最終|末|[毎隔][月週日]|[月週年]\s?\d?\s*[回度]|\d+\s*回|\d{1,2}\s?:\s?\d{2}|\d{1,2}時|\d{1,2}\/\d{1,2}|\d{1,2}[月日]|祝|平日|週末|午[前後]|正午|[朝昼夕夜]|のみ|だけ|限|不定|変更|変わ|変動|異な|場合|とき|休|閉|除|以外|期間|[夏冬春秋]|学校|盆|年[末始]|正月|季節|頃|ごろ|程度|目安|予定|原則|臨時|中止|短縮|延長|ません|ない|なし|不[可在]|まで|から|以降|奇数|偶数|ほか|他の|GW|連休|カレンダー|行事|イベント|によ[りっる]|受付/u;
/** A sentence about booking, money or the way says nothing of the days, unless it names them. */
const ABOUT_OTHER =
  /予約|申し?込|問い?合わ?せ|電話|連絡|定員|参加費|料金|無料|有料|会場|持ち物|持参|駐車|ホームページ|HP|SNS|Instagram|インスタ|ブログ|確認/;
const NAMES_DAYS =
  /[日月火水木金土]曜|第\s?[\d一二三四五]|祝|平日|休|閉|除|以外|のみ|だけ|限|隔|不定|変更|変わ|異な|中止|開催|開所|開館|毎[月週]|[月週年]\s?\d?\s*[回度]|時間|日[程時]/;

const T = '(\\d{1,2}(?::\\d{2}|時(?:半|\\d{1,2}分)?))';
const TO = '(?:[-〜~]|から)';

const minutes = (text: string): number | undefined => {
  const time = cleanTime(text);
  return time === undefined
    ? undefined
    : Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);
};

/** weekdays of rules that say nothing but weekdays */
function weekdaysOf(days: readonly DayRule[]): readonly number[] | undefined {
  return days.every((day) => day.on === 'weekly')
    ? days.flatMap((day) => (day.on === 'weekly' ? day.weekdays : []))
    : undefined;
}
const sameSet = (a: readonly number[], b: readonly number[]) =>
  [...new Set(a)].toSorted().join() === [...new Set(b)].toSorted().join();
const sameTimes = (a: readonly TimeRange[], b: readonly TimeRange[]) =>
  JSON.stringify(a) === JSON.stringify(b);

/** The rules still open on some day: 「土」 + 「土曜休み」 says two things at once. */
export function wipesOut({ days }: HoursRule, except: readonly string[]): boolean {
  const off = except
    .map((line) => parseException(line))
    .filter((one): one is Exception => !isFinding(one));
  const offDays = off.flatMap((one) => (one.off === 'days' ? one.days : []));
  const weekly = new Set(offDays.flatMap((day) => (day.on === 'weekly' ? day.weekdays : [])));
  if (offDays.some((day) => day.on === 'workday'))
    for (const day of [1, 2, 3, 4, 5]) weekly.add(day);
  return days.every((day) => {
    if (day.on === 'weekly') return day.weekdays.every((one) => weekly.has(one));
    if (day.on === 'workday') return [1, 2, 3, 4, 5].every((one) => weekly.has(one));
    if (day.on === 'holiday') return offDays.some(({ on }) => on === 'holiday');
    if (day.on === 'nth')
      return (
        day.weekdays.every((one) => weekly.has(one)) ||
        offDays.some(
          (one) =>
            one.on === 'nth' &&
            day.nths.every((nth) => one.nths.includes(nth)) &&
            day.weekdays.every((weekday) => one.weekdays.includes(weekday)),
        )
      );
    return false;
  });
}

type Step = (times: JoinedTimes, sentence: string) => JoinedTimes | undefined;

/** A day off that no rule opens on says nothing: 日 beside 平日, 祝日 beside 平日 alone. */
function isOpenOn({ rules }: JoinedTimes, day: string): boolean {
  const days = rules.flatMap((rule) => rule.days);
  if (day === '祝日') return days.some(({ on }) => on !== 'workday');
  if (!/^[日月火水木金土]+$/.test(day)) return true;
  return [...day].some((letter) =>
    days.some((one) => fallsOnWeekday(one, '日月火水木金土'.indexOf(letter)) ?? true),
  );
}

const closes: Step = (times, sentence) => {
  if (NEVER_CLOSED.test(sentence)) return { ...times, note: [...times.note, sentence] };
  const first = CLOSING_FIRST.test(sentence)
    ? sentence.replace(CLOSING_FIRST, '').replace(/(?:です|となります|になります)$/, '')
    : undefined;
  const last = CLOSING.test(sentence)
    ? sentence.replace(CLOSING, '').replace(/(?:の|に当たる|にあたる)(?:場合|とき|時|際)$/, '')
    : undefined;
  const off = daysOff(first ?? last ?? '');
  if (!off) return undefined;
  const except = [...new Set([...times.except, ...off.filter((day) => isOpenOn(times, day))])];
  return times.rules.some((rule) => wipesOut(rule, except)) ? undefined : { ...times, except };
};

/** 「毎月第2土曜日に開催」 beside 「土」, 「第2・第4土曜日のみ」 */
const narrowsWeeks: Step = (times, sentence) => {
  const plain = sentence
    .replace(
      /^(?:(?:開催日|実施日|活動日|利用日|開所日|日程)(?:は|:)?|各月の?|[毎各]月の?(?=第)|月[1-5一二三四五]回[、\s（]*(?=第))/,
      '',
    )
    .replace(
      new RegExp(
        `(?:に|のみ|だけ|は)*(?:${DO}|行)?(?:しています|しております|します|です|います|日)?(?:のみ|だけ)?[）]?$`,
      ),
      '',
    );
  const said = parseRule(plain);
  if (isFinding(said)) return undefined;
  const named = said.days.flatMap((day) =>
    day.on === 'nth' || day.on === 'weekly' ? day.weekdays : [],
  );
  const isNth = said.days.every(({ on }) => on === 'nth');
  const isSame = !said.months && weekdaysOf(said.days) !== undefined;
  const [base] = times.rules;
  const own = base && weekdaysOf(base.days);
  if (times.rules.length !== 1 || !own || !sameSet(own, named) || (!isNth && !isSame))
    return undefined;
  const rule = narrowed(base, said);
  return rule && { ...times, rules: [rule] };
};

/** The rule on fewer days; undefined where both name months, or times that differ. */
function narrowed(base: HoursRule, said: HoursRule): HoursRule | undefined {
  const contradicts =
    said.times.length > 0 && base.times.length > 0 && !sameTimes(said.times, base.times);
  if (contradicts || (said.months && base.months)) return undefined;
  return {
    ...base,
    ...(said.months ? { months: said.months } : {}),
    days: said.days,
    times: base.times.length > 0 ? base.times : said.times,
  };
}

/** 「4月〜10月のみ」 */
const narrowsMonths: Step = (times, sentence) => {
  const found = new RegExp(
    `^(\\d{1,2}月?[-〜~・、]\\d{1,2}月|\\d{1,2}月|[奇偶]数月)(?:の間|期間|の)?(?:のみ|だけ|に限る|限定|に)(?:${DO})?(?:します|しています|です)?$`,
  ).exec(sentence);
  if (!found || times.rules.some(({ months }) => months)) return undefined;
  const said = parseRule(`${found[1]}の毎日`);
  return isFinding(said) || !said.months
    ? undefined
    : { ...times, rules: times.rules.map((rule) => ({ ...rule, months: said.months! })) };
};

const BREAK = new RegExp(
  `^(?:(?:お?昼休み|休憩(?:時間)?)(?:は|:)?)?${T}${TO}${T}(?:まで)?(?:の間)?(?:は|を)?(お?昼休み|休憩|お?休み|閉[所館室]|除く|利用(?:不可|できません)|受付(?:して|を)?.{0,4}(?:ません|ない))?(?:です|となります|します)?$`,
);

/** 「12時から13時は昼休み」 */
const breaks: Step = (times, sentence) => {
  const found = BREAK.exec(sentence);
  if (!found || (found[3] === undefined && !/^(?:お?昼休み|休憩)/.test(sentence))) return undefined;
  const [from, to] = [minutes(found[1]!), minutes(found[2]!)];
  if (from === undefined || to === undefined || to <= from) return undefined;
  const rules = times.rules.map((rule) => {
    const [only] = rule.times;
    return rule.times.length === 1 && only!.end !== null && only!.start < from && to < only!.end
      ? {
          ...rule,
          times: [
            { start: only!.start, end: from },
            { start: to, end: only!.end },
          ],
        }
      : undefined;
  });
  return rules.includes(undefined) ? undefined : { ...times, rules: rules as readonly HoursRule[] };
};

/** 「最終受付16時」, 「ラストオーダー13:30」: within the opening, whose end it does not move. */
const LAST_COMER = new RegExp(
  `^(?:(?:最終|最後の)(?:受付|入[場館室所店])|ラストオーダー|LO|L\\.O\\.)(?:時[間刻])?(?:は|:)?\\s*${T}(?:まで)?$`,
);
const lastsTo: Step = (times, sentence) => {
  const last = minutes(LAST_COMER.exec(sentence)?.[1] ?? '');
  const isWithin = times.rules.every(({ times: ranges }) =>
    ranges.some(({ start, end }) => start < last! && (end === null || last! <= end)),
  );
  return last !== undefined && isWithin ? { ...times, note: [...times.note, sentence] } : undefined;
};

/** 「第2土曜も開所」: the columns stay true, and the note tells of more. */
const widens: Step = (times, sentence) => {
  const found = new RegExp(
    `^(.+?)も(?:不定期に?|随時)?${DO}(?:します|しています|しております|です|可|可能|できます)?$`,
  ).exec(sentence);
  const said = found && parseRule(found[1]!);
  if (!said || isFinding(said)) return undefined;
  const named = said.days.flatMap((day) =>
    day.on === 'weekly' || day.on === 'nth' ? day.weekdays : [],
  );
  const own = times.rules.flatMap(({ days }) => weekdaysOf(days) ?? []);
  return named.some((day) => own.includes(day))
    ? undefined
    : { ...times, note: [...times.note, sentence] };
};

/** 「利用可能時間は9:00〜17:00」 and 「月〜金曜日」 only repeat. */
const repeats: Step = (times, sentence) => {
  const plain = sentence.replace(/^(?:利用可能?|開所|開館|営業|開催|活動)?時間(?:は|:)?/, '');
  const said = parseRule(`毎日${plain}`);
  const isTimesOnly = /^\d/.test(plain) && !isFinding(said);
  if (!isTimesOnly || said.times.length === 0) return undefined;
  const fits = times.rules.every((rule) => {
    const [only] = rule.times;
    return (
      sameTimes(rule.times, said.times) ||
      (rule.times.length === 1 &&
        said.times[0]!.start === only!.start &&
        said.times.at(-1)!.end === only!.end)
    );
  });
  return fits
    ? { ...times, rules: times.rules.map((rule) => ({ ...rule, times: said.times })) }
    : undefined;
};

/** 「変更する場合あり」 is a caution about any day. */
const MAYBE = /(?:こと|場合)(?:が|も)?あ(?:る|り|ります)$/;
const CAUTION =
  /^(?:日程|日時|日時・場所|開催日|開催日時|日にち|時間)?(?:は|が|の)?(?:急きょ|急に)?変更(?:する|になる|となる|の)?(?:場合|こと|可能性)(?:が|も)?あ(?:り|る)(?:ます)?$/;
/** 「1部11:30〜12:50、2部13:00〜14:20」, 「調理10:00〜、食事12:00〜」: parts of the same opening. */
const keepsTo: Step = (times, sentence) => {
  const items = sentence
    .split(/[、\s]/)
    .map((part) =>
      new RegExp(
        `^(?:第?\\d部|調理|準備|片付け|開場|受付開始|食事|食事提供)(?:は|:)?${T}(?:${TO})?(?:${T})?$`,
      ).exec(part),
    );
  const starts = items.map((item) => item && minutes(item[1]!));
  const ends = items.map((item) => (item?.[2] ? minutes(item[2]) : undefined));
  const fits =
    items.every(Boolean) &&
    times.rules.every((rule) => {
      const [only] = rule.times;
      return (
        rule.times.length === 1 &&
        starts.includes(only!.start) &&
        ends.every((end) => end === undefined || only!.end === null || end <= only!.end)
      );
    });
  return fits ? { ...times, note: [...times.note, sentence] } : undefined;
};

/** 「開催日は要問合せ」, 「時間はホームページで確認」: the columns' days or times are not the ones that hold. */
const ASKS_DAYS =
  /^(?:※|ただし、?|但し、?)?(?:次回の?|毎月の?|毎回の?|実際の|各月の?|月ごとの?|詳しい|詳細な|具体的な)?(?:(?:開催|実施|活動|開所|開館|営業|利用|開店|開放|休館|休業|休み)の?(?:日程?|日時|曜日|時間帯?|予定|スケジュール|カレンダー)?|日程|日時|日にち|曜日|時間帯?|時刻|スケジュール|休館日|定休日)(?:や?(?:・|、|と|及び|および|や)?(?:日程|日時|曜日|時間帯?|時刻|場所|会場|内容|料金))*(?:など|等)?(?:の?(?:詳細|確認))?(?:は|が|:|を|については|につきましては|に関しては)?、?[^。]{0,24}?(?:問い?合わ?せ|確認|相談|未定|不定|調整|ご覧|参照|掲載|お?知らせ|案内|連絡|お尋ね|決め|決ま|決定|によ(?:ります|る)$|によ(?:り|って)(?:異な|変わ|違|ちが))/;

const isNeutral = (sentence: string) => !ASKS_DAYS.test(sentence) && isBesideDays(sentence);
const isBesideDays = (sentence: string) =>
  CAUTION.test(sentence) ||
  (MAYBE.test(sentence) && !NAMES_DAYS.test(sentence.replace(/時間|開[所館催]|変更/g, ''))) ||
  !TOUCHES.test(sentence) ||
  (ABOUT_OTHER.test(sentence) && !NAMES_DAYS.test(sentence));
const tells: Step = (times, sentence) =>
  isNeutral(sentence) ? { ...times, note: [...times.note, sentence] } : undefined;

/** 「水曜日は19時まで」: the columns' rules with that day's own times; none where it cannot be told from the others. */
const variesByDay: Step = (times, sentence) => {
  const varied = variedDays(times, sentence);
  return varied && { ...times, ...varied };
};

/** 「電話等により24時間連絡が可能な体制」, 「休日、夜間は携帯電話に転送」: more than the columns, by telephone. */
const isReachedBeyond = (sentence: string) =>
  /24時間|(?:時間|営業日|休日|夜間|緊急時?)(?:等|など)?(?:のほか|の他|以外|外|、|は|の連絡|の対応)/.test(
    sentence,
  ) &&
  /電話|連絡|転送|緊急|オンコール/.test(sentence) &&
  !/休業|休み|休館|除[くき]|閉[館所]|[日月火水木金土]曜|のみ|だけ|ません|できない|\d時(?!間)|\d:\d/.test(
    sentence,
  );
const reaches: Step = (times, sentence) =>
  isReachedBeyond(sentence) ? { ...times, note: [...times.note, sentence] } : undefined;

const STEPS: readonly Step[] = [
  reaches,
  closes,
  narrowsWeeks,
  narrowsMonths,
  breaks,
  lastsTo,
  variesByDay,
  repeats,
  keepsTo,
  widens,
  tells,
];

function joinSentence(times: JoinedTimes, sentence: string): JoinedTimes | undefined {
  const plain = plainTimes(sentence)
    .replace(/^[※＊*・\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '' || saysNothing(plain)) return times;
  for (const step of STEPS) {
    const joined = step(times, plain);
    if (joined) return joined;
  }
  return undefined;
}

/** A sentence that cannot be read whole may be two: 「祝日は休み、土曜日は12時まで」, 「第2土曜日（8月は休み）」. */
function splitSentence(sentence: string): readonly string[] {
  const brackets: string[] = [];
  const outside = sentence.replace(/（([^（）]*)）/g, (_whole, inside: string) => {
    brackets.push(inside);
    return '、';
  });
  return [
    ...outside.split(
      /(?<=休み|休[館業所室日]|閉[館所室]|除く|不可|ません|まで|のみ|なし|終了|:\d\d|\d時|です)(?:[、\s]+|(?:、)?また、)|、(?=$)|(?<=[日月火水木金土]曜日?)、(?=[祝年])/,
    ),
    ...brackets,
  ]
    .map((part) => part.replace(/^、|、$/g, '').trim())
    .filter(Boolean);
}

/** undefined when the remark changes the days or times in words that cannot be joined surely. */
export function joinRemark(
  rules: readonly HoursRule[],
  except: readonly string[],
  remark: string,
): JoinedTimes | undefined {
  let times: JoinedTimes | undefined = { rules, except, note: [] };
  for (const sentence of cleanLines(remark)
    .flatMap((line) => line.split(/。|(?=※)/))
    .map((one) => one.trim())
    .filter(Boolean)) {
    const whole: JoinedTimes | undefined = joinSentence(times, sentence);
    const parts = whole ? [] : splitSentence(sentence);
    let joined = whole;
    if (!joined && parts.length > 1) {
      joined = times;
      for (const part of parts) joined = joined && joinSentence(joined, part);
    }
    if (!joined) return undefined;
    times = joined;
  }
  return times;
}

/** As people write it into a file: plain hyphens. */
export const writtenRule = (rule: HoursRule) =>
  ruleLabel(rule).replace(/[–〜]/g, '-').replace(/から$/, '-');
