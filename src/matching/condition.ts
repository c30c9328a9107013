/**
 * 条件: what a person would like of a first visit. Each is judged by what an entry states; what it does not
 * state is asked, never assumed.
 */
import { WEEKDAYS } from '../domain/time/written-day.ts';
import { VISIT_FACT_IDS } from '../domain/entry/visit-facts.ts';
import type { MatchRecord } from './match-record.ts';

export type ConditionResult = 'fits' | 'unknown' | 'differs';

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

/** What the opening hours say; the caller knows the calendar. */
export interface OpenTimes {
  /** 0 日 … 6 土 */
  opensOn(record: MatchRecord, weekday: number): ConditionResult;
  opensInEvening(record: MatchRecord): ConditionResult;
}

function known(flag: boolean | undefined): ConditionResult {
  if (flag === undefined) return 'unknown';
  return flag ? 'fits' : 'differs';
}

/** A form, a message, a mail; or one may simply come. */
export function hasOtherWay({
  email,
  form,
  line,
  sms,
  chat,
  walk_in,
  booking,
}: MatchRecord): boolean {
  return Boolean(email ?? form ?? line ?? sms ?? chat) || walk_in === true || booking === 'none';
}

type ConditionJudge = (record: MatchRecord) => ConditionResult;

function judgeOfFlag(flag: FlagCondition): ConditionJudge {
  // A call is made from home and by oneself.
  const isOfEveryCall = flag === 'once_is_fine' || flag === 'online';
  return (record) => (isOfEveryCall && record.kind === 'helpline' ? 'fits' : known(record[flag]));
}

function judgeFee({ fee }: MatchRecord): ConditionResult {
  return fee === undefined || fee === 'varies' ? 'unknown' : known(fee === 'free');
}

function judgeForWomen({ for_men, for_women }: MatchRecord): ConditionResult {
  return for_men ? 'differs' : known(for_women);
}

/** Who answers a telephone may have another way that is not written. */
function judgeWithoutPhone(record: MatchRecord): ConditionResult {
  if (hasOtherWay(record)) return 'fits';
  return record.phones ? 'unknown' : 'differs';
}

/** The condition is taken apart once; the judge is asked of thousands of entries. */
export function judgeOfCondition(id: ConditionId, times: OpenTimes): ConditionJudge {
  const parts = conditionParts(id);
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

export function judgeCondition(
  id: ConditionId,
  record: MatchRecord,
  times: OpenTimes,
): ConditionResult {
  return judgeOfCondition(id, times)(record);
}
