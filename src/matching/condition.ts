/**
 * 条件: what a person would like of a first visit. Each is judged by what an entry states; what it does not
 * state is asked, never assumed.
 */
import { WEEKDAYS } from '../domain/time/written-day.ts';
import type { WrittenHours } from '../domain/time/read-hours.ts';
import { VISIT_FACT_IDS } from '../domain/entry/visit-facts.ts';
import { audiencesOf } from '../domain/entry/welcome.ts';
import { kindOf, type KindId } from '../domain/vocabulary/kind.ts';
import {
  NO_USUAL,
  orUsually,
  usualOfRecord,
  USUAL_FLAGS,
  type Answer,
  type UsualByKind,
  type UsualFacts,
} from '../domain/entry/usual.ts';
import type { MatchRecord } from './match-record.ts';

/** What an entry itself says. */
type Said = 'fits' | 'unknown' | 'differs';
/** With what is usual for its kind between known and unknown. */
export type ConditionResult = Answer;

/** First-visit conditions that are a flag of the entry. */
const FLAGS = [
  ...VISIT_FACT_IDS,
  'with_children',
  'wheelchair',
] as const satisfies readonly (keyof MatchRecord)[];
const OTHERS = ['free', 'for_women', 'no_phone', 'evening'] as const;

export type FlagCondition = (typeof FLAGS)[number];
export type OtherCondition = (typeof OTHERS)[number];
export type Weekday = (typeof WEEKDAYS)[number];
export type ConditionId = FlagCondition | OtherCondition | `language:${string}` | `day:${Weekday}`;

/** 通じることば that the page offers; an entry may name others */
export const CONDITION_LANGUAGES = [
  'ja-easy',
  'en',
  'zh',
  'ko',
  'vi',
  'ne',
  'pt',
  'es',
  'tl',
  'id',
  'th',
  'my',
  'ru',
  'uk',
  'fr',
] as const;

/** In the order in which they are asked. */
export const PLAIN_CONDITIONS: readonly (FlagCondition | OtherCondition)[] = [
  ...VISIT_FACT_IDS,
  'free',
  'no_phone',
  'with_children',
  'for_women',
  'wheelchair',
  'evening',
];

/** A condition taken apart: a language and a weekday are its parameters. */
export type ConditionParts =
  | { readonly is: 'flag'; readonly flag: FlagCondition }
  | { readonly is: 'language'; readonly language: string }
  | { readonly is: 'day'; readonly weekday: Weekday }
  | { readonly is: 'other'; readonly other: OtherCondition };

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value);

function partsOf(text: string): ConditionParts | undefined {
  if (isOneOf(FLAGS, text)) return { is: 'flag', flag: text };
  if (isOneOf(OTHERS, text)) return { is: 'other', other: text };
  const [name, what = ''] = text.split(':', 2);
  if (name === 'language' && /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(what))
    return { is: 'language', language: what };
  return name === 'day' && isOneOf(WEEKDAYS, what) ? { is: 'day', weekday: what } : undefined;
}

export function isConditionId(value: unknown): value is ConditionId {
  return typeof value === 'string' && partsOf(value) !== undefined;
}

export function conditionParts(id: ConditionId): ConditionParts {
  const parts = partsOf(id);
  if (!parts) throw new Error(`no condition: ${id}`);
  return parts;
}

/** As it is written, with what its note leaves open. */
type NotedHours = WrittenHours & Pick<MatchRecord, 'mayOpen'>;

/** What the opening hours say; the caller knows the calendar. */
export interface OpenTimes {
  /** 0 日 … 6 土 */
  opensOn(hours: NotedHours, weekday: number): Said;
  opensInEvening(hours: NotedHours): Said;
}

function known(flag: boolean | undefined): Said {
  if (flag === undefined) return 'unknown';
  return flag ? 'fits' : 'differs';
}

/** A form, a message, a mail; or one may simply come. */
export function hasOtherWay({
  email,
  form,
  isWrittenTo,
  line,
  sms,
  chat,
  walk_in,
  booking,
}: MatchRecord): boolean {
  return (
    Boolean(isWrittenTo ?? email ?? form ?? line ?? sms ?? chat) ||
    walk_in === true ||
    booking === 'none'
  );
}

/** Is any way to it known: a number, something to write to, a page, or that one may simply come? */
export function hasContact(record: MatchRecord): boolean {
  return (
    record.phones !== undefined ||
    record.url !== undefined ||
    record.hasSite === true ||
    hasOtherWay(record)
  );
}

/** 望みのひとつを、そこが自分で言っている: a fact of the first visit that was wished for */
export const meetsWish = (record: MatchRecord, conditions: readonly ConditionId[]): boolean =>
  VISIT_FACT_IDS.some((fact) => record[fact] === true && conditions.includes(fact));

/** 聞かないこと: what nobody asks of such a place, because it cannot be otherwise or makes no sense there. */
const OF_GOING: readonly ConditionId[] = [
  'look_first',
  'accompany',
  'home_visit',
  'pickup',
  'wheelchair',
];
const OF_A_CALL: readonly ConditionId[] = ['no_need_to_talk', 'with_children', 'for_women'];
const OF_A_DESK: readonly ConditionId[] = [
  'look_first',
  'no_need_to_talk',
  'once_is_fine',
  'for_women',
];
/** 貸付: that it lends is the point. */
const OF_A_LOAN: readonly ConditionId[] = [...OF_A_DESK, 'free'];

/** 行くこと、来てもらうことの望み: nothing that a call can do */
export const isOfGoing = (condition: ConditionId): boolean => OF_GOING.includes(condition);

/** Would it be pointless to ask such a place? What the entry itself says still counts. */
export function isPointless(condition: ConditionId, kind: KindId): boolean {
  if (kind === 'welfare-loan') return OF_A_LOAN.includes(condition);
  switch (kindOf(kind).group) {
    case 'helpline':
      return OF_A_CALL.includes(condition) || isOfGoing(condition);
    case 'consult':
      return OF_A_DESK.includes(condition);
    default:
      return false;
  }
}

/** 電話は家からかける: true of every line, and no news of one that says nothing of the internet. */
export const goesWithoutSaying = (condition: ConditionId, record: MatchRecord): boolean =>
  condition === 'online' && record.kind === 'helpline' && record.online !== true;

type ConditionJudge = (record: MatchRecord) => Said;

function judgeOfFlag(flag: FlagCondition): ConditionJudge {
  // A call is made from home and by oneself.
  const isOfEveryCall = flag === 'once_is_fine' || flag === 'online';
  return (record) => (isOfEveryCall && record.kind === 'helpline' ? 'fits' : known(record[flag]));
}

function judgeFee({ fee }: MatchRecord): Said {
  return fee === undefined || fee === 'varies' ? 'unknown' : known(fee === 'free');
}

/** 女性相談支援センターのように、女性だけのための種類も */
function judgeForWomen(record: MatchRecord): Said {
  if (record.for_men) return 'differs';
  return known(record.for_women ?? (audiencesOf(record).women === 'only' || undefined));
}

/** Who answers a telephone may have another way that is not written; of whom no way is known even more so. */
function judgeWithoutPhone(record: MatchRecord): Said {
  return hasOtherWay(record) ? 'fits' : 'unknown';
}

/** What entries themselves say. */
function judgeOfSaid(parts: ConditionParts, times: OpenTimes): ConditionJudge {
  switch (parts.is) {
    case 'flag':
      return judgeOfFlag(parts.flag);
    case 'language':
      return ({ languages }) => known(languages?.includes(parts.language));
    case 'day': {
      const weekday = WEEKDAYS.indexOf(parts.weekday);
      return (record) => times.opensOn(record, weekday);
    }
    case 'other': {
      const judges: Readonly<Record<OtherCondition, ConditionJudge>> = {
        free: judgeFee,
        for_women: judgeForWomen,
        no_phone: judgeWithoutPhone,
        evening: (record) => times.opensInEvening(record),
      };
      return judges[parts.other];
    }
  }
}

/** Hours of an entry, also in a note, are its own word. */
export const tellsHours = ({ hours, hours_note, isHoursNoted }: MatchRecord) =>
  hours !== undefined || hours_note !== undefined || isHoursNoted === true;

/** A note of the clock alone leaves the days to what is usual. */
const saysDays = (record: MatchRecord) => tellsHours(record) && !record.leavesDays;

type UsualJudge = (usual: UsualFacts, record: MatchRecord) => boolean;
const never: UsualJudge = () => false;

/** Whether what is usual for a kind is a yes; it is never a no. */
function judgeOfUsual(parts: ConditionParts, times: OpenTimes): UsualJudge {
  switch (parts.is) {
    case 'flag': {
      const flag = USUAL_FLAGS.find((one) => one === parts.flag);
      return flag ? (usual) => usual[flag] === true : never;
    }
    case 'language':
      return never;
    case 'day': {
      const weekday = WEEKDAYS.indexOf(parts.weekday);
      return (usual, record) => !saysDays(record) && times.opensOn(usual, weekday) === 'fits';
    }
    case 'other': {
      const judges: Readonly<Record<OtherCondition, UsualJudge>> = {
        // 「人や内容による」 is the entry's own word.
        free: ({ fee }, record) => fee === 'free' && record.fee === undefined && !record.isFeeNoted,
        for_women: never,
        no_phone: ({ booking }, record) => booking === 'none' && record.booking === undefined,
        evening: (usual, record) => !tellsHours(record) && times.opensInEvening(usual) === 'fits',
      };
      return judges[parts.other];
    }
  }
}

/** The condition is taken apart once; the judge is asked of thousands of entries. */
export function judgeOfCondition(
  id: ConditionId,
  times: OpenTimes,
  usual: UsualByKind = NO_USUAL,
): (record: MatchRecord) => ConditionResult {
  const parts = conditionParts(id);
  const [said, isUsual] = [judgeOfSaid(parts, times), judgeOfUsual(parts, times)];
  return (record) => {
    const result = said(record);
    // Asked only where the entry is silent.
    return orUsually(result, result === 'unknown' && isUsual(usualOfRecord(record, usual), record));
  };
}
