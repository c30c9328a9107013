/**
 * 条件: what a person would like of a first visit. Each is judged by what an entry states; what it does not
 * state is asked, never assumed.
 */
import { WEEKDAYS } from '../domain/time/calendar-date.ts';
import type { MatchRecord } from './match-record.ts';

export type ConditionResult = 'fits' | 'unknown' | 'differs';

/** First-visit conditions that are a flag of the entry. */
const FLAGS = {
  look_first: { label: '見学だけでもよい', fits: '見学だけでもよい', differs: '見学だけはできません', ask: '見学だけでもいいですか' },
  no_need_to_talk: { label: '話さなくてもよい', fits: '話さなくてもよい', differs: '話をする場です', ask: '話さずにいるだけでもいいですか' },
  anonymous: { label: '名前を言わなくてよい', fits: '名前を言わなくてよい', differs: '名前をきかれます', ask: '名前を言わなくても使えますか' },
  accompany: { label: 'いっしょに来てほしい', fits: 'いっしょに行ってもらえます', differs: 'いっしょに行ってもらうことはできません', ask: 'はじめの日に、いっしょに行ってもらえますか' },
  pickup: { label: '送り迎えがほしい', fits: '送り迎えがあります', differs: '送り迎えはありません', ask: '送り迎えはありますか' },
  online: { label: 'オンラインがよい', fits: 'オンラインでできます', differs: 'オンラインではできません', ask: 'オンラインでもできますか' },
  home_visit: { label: '家に来てほしい', fits: '家に来てもらえます', differs: '家には来てもらえません', ask: '家に来てもらえますか' },
  once_is_fine: { label: '1回だけでもよい', fits: '1回だけでもよい', differs: '続けて通うところです', ask: '1回だけでもいいですか' },
  with_children: { label: '子どもと行きたい', fits: '子どもを連れて行けます', differs: '子どもは連れて行けません', ask: '子どもを連れて行ってもいいですか' },
  wheelchair: { label: '車いすで行きたい', fits: '車いすで入れます', differs: '車いすでは入りにくい場所です', ask: '車いすで入れますか' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly fits: string; readonly differs: string; readonly ask: string }>>;

type FlagId = keyof typeof FLAGS;
const OTHERS = {
  free: 'お金がかからない', for_women: '女性だけがよい', no_phone: '電話がにがて', evening: '夕方から夜がよい',
} as const;

/** 通じることば, as they name themselves */
export const CONDITION_LANGUAGES = {
  'ja-easy': 'やさしい日本語', en: 'English', zh: '中文', ko: '한국어', vi: 'Tiếng Việt', ne: 'नेपाली', pt: 'Português', es: 'Español', tl: 'Tagalog', id: 'Bahasa Indonesia', th: 'ไทย', my: 'မြန်မာ', ru: 'Русский', uk: 'Українська', fr: 'Français',
} as const;

export type ConditionId = FlagId | keyof typeof OTHERS | `language:${string}` | `day:${(typeof WEEKDAYS)[number]}`;

/** In the order in which they are asked. */
export const PLAIN_CONDITIONS: readonly ConditionId[] = ['look_first', 'no_need_to_talk', 'anonymous', 'once_is_fine', 'accompany', 'home_visit', 'online', 'pickup', 'free', 'no_phone', 'with_children', 'for_women', 'wheelchair', 'evening'];

const isFlag = (id: string): id is FlagId => Object.hasOwn(FLAGS, id);
const languageOf = (id: ConditionId) => (id.startsWith('language:') ? id.slice('language:'.length) : undefined);
const dayOf = (id: ConditionId) => (id.startsWith('day:') ? id.slice('day:'.length) : undefined);

export function isConditionId(value: unknown): value is ConditionId {
  if (typeof value !== 'string') return false;
  if (isFlag(value) || Object.hasOwn(OTHERS, value)) return true;
  const [name, what = ''] = value.split(':', 2);
  return (name === 'language' && /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(what)) || (name === 'day' && (WEEKDAYS as readonly string[]).includes(what));
}

const languageName = (code: string) => (Object.hasOwn(CONDITION_LANGUAGES, code) ? CONDITION_LANGUAGES[code as keyof typeof CONDITION_LANGUAGES] : code);

/** The words of the question and of the reason. */
export function conditionLabel(id: ConditionId): string {
  if (isFlag(id)) return FLAGS[id].label;
  const [language, day] = [languageOf(id), dayOf(id)];
  if (language !== undefined) return `${languageName(language)}で話したい`;
  if (day !== undefined) return `${day}曜日がよい`;
  return OTHERS[id as keyof typeof OTHERS];
}

/** What the opening hours say; the caller knows the calendar. */
export interface OpenTimes {
  /** 0 日 … 6 土 */
  opensOn(record: MatchRecord, weekday: number): ConditionResult;
  opensInEvening(record: MatchRecord): ConditionResult;
}

const known = (flag: boolean | undefined): ConditionResult => (flag === undefined ? 'unknown' : flag ? 'fits' : 'differs');

export function judgeCondition(id: ConditionId, record: MatchRecord, times: OpenTimes): ConditionResult {
  if (isFlag(id)) {
    // A call is made from home and by oneself.
    if (record.kind === 'helpline' && (id === 'once_is_fine' || id === 'online')) return 'fits';
    return known(record[id]);
  }
  const [language, day] = [languageOf(id), dayOf(id)];
  if (language !== undefined) return known(record.languages?.includes(language));
  if (day !== undefined) return times.opensOn(record, (WEEKDAYS as readonly string[]).indexOf(day));
  switch (id as keyof typeof OTHERS) {
    case 'free': return record.fee === undefined || record.fee === 'varies' ? 'unknown' : known(record.fee === 'free');
    case 'for_women': return record.for_men ? 'differs' : known(record.for_women);
    case 'no_phone': return hasOtherWay(record) ? 'fits' : record.phones ? 'unknown' : 'differs';
    case 'evening': return times.opensInEvening(record);
  }
}

/** A form, a message, a mail; or one may simply come. */
export function hasOtherWay({ email, form, line, sms, chat, walk_in, booking }: MatchRecord): boolean {
  return Boolean(email ?? form ?? line ?? sms ?? chat) || walk_in === true || booking === 'none';
}

export interface ConditionWords {
  readonly reason: string;
  readonly question?: string;
}

export function conditionWords(id: ConditionId, result: ConditionResult): ConditionWords {
  const label = conditionLabel(id);
  const unknown = (question: string): ConditionWords => ({ reason: `「${label}」かどうかは要確認です`, question });
  if (isFlag(id)) return result === 'unknown' ? unknown(FLAGS[id].ask) : { reason: FLAGS[id][result] };
  const [language, day] = [languageOf(id), dayOf(id)];
  if (language !== undefined) {
    const name = languageName(language);
    return result === 'fits' ? { reason: `${name}が通じます` } : result === 'differs' ? { reason: `${name}は書かれていません` } : unknown(`${name}で話せますか`);
  }
  if (day !== undefined) return result === 'fits' ? { reason: `${day}曜日に開いています` } : result === 'differs' ? { reason: `${day}曜日は開いていません` } : unknown(`${day}曜日に開いていますか`);
  switch (id as keyof typeof OTHERS) {
    case 'free': return result === 'fits' ? { reason: 'お金はかかりません' } : result === 'differs' ? { reason: 'お金がかかります' } : unknown('お金はかかりますか');
    case 'for_women': return result === 'fits' ? { reason: '女性のための場所です' } : result === 'differs' ? { reason: '女性だけの場所ではありません' } : unknown('女性だけの日や場所はありますか');
    case 'no_phone': return result === 'fits' ? { reason: '電話をしなくても使えます' } : result === 'differs' ? { reason: '連絡のしかたが分かっていません' } : unknown('電話のほかに、連絡する方法はありますか');
    case 'evening': return result === 'fits' ? { reason: '18時をすぎても開いています' } : result === 'differs' ? { reason: '18時までに閉まります' } : unknown('夕方や夜も開いていますか');
  }
}
