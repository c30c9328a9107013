/**
 * 値のきまり: what one field's text must be. A rule is data, so that the schema, the form and the documents read
 * the same one; `valueFindings` is the only place that judges it.
 */
import { areaCodeTrouble } from '../area/area-code-trouble.ts';
import { isCalendarDate } from '../time/calendar-date.ts';
import { isPartialDay } from '../time/partial-day.ts';
import { phoneFindings } from './phone-findings.ts';
import { isEntryId } from './entry-id.ts';
import { exceptionFindings, ruleFindings } from '../time/hours-findings.ts';
import { nearMiss } from '../text/edit-distance.ts';
import { when, type ContentFinding } from '../problem.ts';
import { STEP_IDS } from '../vocabulary/step.ts';
import { isWebAddress } from './web-address.ts';

/** `what`: the field's name as the check calls it, such as ages.min */
export type ValueRule =
  | { readonly is: 'text'; readonly what: string; readonly max: number }
  | { readonly is: 'flag'; readonly what: string }
  | { readonly is: 'number'; readonly what: string; readonly max: number }
  /** 緯度・経度 */
  | { readonly is: 'degree'; readonly what: string; readonly min: number; readonly max: number }
  | {
      readonly is: 'one-of';
      readonly what: string;
      readonly ids: readonly string[];
      /** ids of before, with what to write now */
      readonly gone?: Readonly<Record<string, string>>;
    }
  | PlainRule;

type PlainKind =
  | 'date'
  /** 年、年月、年月日: as precisely as a document says */
  | 'partial-day'
  | 'address'
  | 'area'
  | 'phone'
  | 'hours'
  | 'except'
  | 'email'
  | 'kana'
  | 'language'
  | 'step'
  | 'former-id';
/** A kind that needs no more than its name. */
type PlainRule = {
  readonly [Kind in PlainKind]: { readonly is: Kind; readonly what: string };
}[PlainKind];
type RuleOf<Kind extends ValueRule['is']> = Extract<ValueRule, { readonly is: Kind }>;

/** Rules whose values lose the spaces around them. */
const TRIMMED: readonly ValueRule['is'][] = ['text', 'address', 'email', 'kana', 'former-id'];

export function isTrimmed(rule: ValueRule): boolean {
  return TRIMMED.includes(rule.is);
}

const KANA =
  /^[ぁ-ゖー・\s0-9a-zA-Z!！?？&＆.,．，、。（）()「」『』～〜\-−―*＊+＋’'"“”@:：/／☆★♪♡♥°〇○●◎#＃%％_＿=＝]+$/u;
const EMAIL = /^[^\s@<>"'():;,]+@[^\s@<>"'():;,]+\.[a-zA-Z]{2,}$/;
/** Letters that only look like Latin ones, and the marks that add a second receiver. */
const isPlainAddress = (value: string) =>
  !/[^\x21-\x7e]|[?&%=]/.test(value) && !/\.\.|\.$/.test(value.split('@')[1] ?? '');
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/;

const LANGUAGES = new Intl.DisplayNames(['ja'], { type: 'language', fallback: 'none' });
/** jp and xx have the form of a language and are none. */
const isLanguage = (value: string) => LANGUAGES.of(value.split('-')[0]!) !== undefined;

/** What a spreadsheet or a program writes for nothing. */
const NOTHING = /^(?:null|~|undefined|nan|#?n\/a|#ref!|#value!|-+|―|？+|\?+)$/i;
const MARKUP = /<\/?[a-z!?][^<>]*>|&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|zwj|zwnj);/i;
/** Notes may have several lines; these are shown in one. */
const ONE_LINE: ReadonlySet<string> = new Set([
  'name',
  'aliases',
  'label',
  'title',
  'licence',
  'by',
  'address',
  'building',
]);

/** UTF-8 that was read as Latin or as Shift_JIS, and marks heaped on one letter. */
const GARBLED =
  /(?:[\u00C2-\u00EF][\u0080-\u00BF\u0152-\u02DC\u2013-\u2122]{1,2}){2}|繧|縺[ｦ-ﾟ\u4E00-\u9FFF]縺|\p{M}{3}/u;
const DECORATED = /\*\*|\]\(|^#+ /;

const found = (code: string, message: string, fix: string): ContentFinding => ({
  code,
  message,
  fix,
});

/** A name is shown as it is, and is more than marks. */
function nameFindings(value: string): readonly ContentFinding[] {
  const isOnlyMarks = value !== '' && !NOTHING.test(value) && !/[\p{L}\p{N}]/u.test(value);
  return [
    ...when(
      DECORATED.test(value),
      found(
        'wrong-format',
        `「name」に、飾りの記号があります（いまは「${value.slice(0, 40)}」）`,
        '** や [ ]( ) をとって、名前だけを書いてください。',
      ),
    ),
    ...when(
      isOnlyMarks,
      found(
        'wrong-format',
        `「name」が記号だけです（いまは「${value}」）`,
        '場所の名前を書いてください。',
      ),
    ),
  ];
}

function textFindings(value: string, { what, max }: RuleOf<'text'>): readonly ContentFinding[] {
  const letters = [...value];
  const [markup = ''] = MARKUP.exec(value) ?? [];
  return [
    ...when(
      NOTHING.test(value),
      found(
        'empty-value',
        `「${what}」に意味のある値がありません（いまは「${value}」）`,
        '分かることを書くか、この行を消してください。',
      ),
    ),
    ...when(
      markup !== '',
      found(
        'raw-html',
        `「${what}」に HTML があります（「${markup.slice(0, 30)}」）`,
        'HTML や &amp; のような記号は使えません。ふつうの文字で書いてください。',
      ),
    ),
    ...when(
      ONE_LINE.has(what) && /[\n\t]/.test(value),
      found('wrong-format', `「${what}」の途中に、改行やタブがあります`, '1行で書いてください。'),
    ),
    ...(what === 'name' ? nameFindings(value) : []),
    ...when(
      GARBLED.test(value),
      found(
        'garbled-text',
        `「${what}」が文字化けしています（「${letters.slice(0, 20).join('')}」）`,
        'もとの資料を見て、書きなおしてください。',
      ),
    ),
    ...when(
      value === '',
      found(
        'empty-value',
        `「${what}」が空です`,
        '分かることを書くか、この行を消してください（空のままにしない）。',
      ),
    ),
    ...when(
      letters.length > max,
      found(
        'too-long',
        `「${what}」が長すぎます（${letters.length}字）`,
        `${max}字までにしてください。くわしいことは本文に書けます。`,
      ),
    ),
  ];
}

function choiceFindings(
  value: string,
  { what, ids, gone = {} }: RuleOf<'one-of'>,
): readonly ContentFinding[] {
  if (ids.includes(value)) return [];
  const now = Object.hasOwn(gone, value) ? gone[value] : undefined;
  if (now !== undefined)
    return [found('unknown-id', `「${what}」の「${value}」は、もう使いません`, now)];
  const near = nearMiss(value, ids);
  return [
    found(
      'unknown-id',
      `「${what}」に「${value}」という値はありません`,
      near
        ? `もしかして: ${near}`
        : `使える値: ${ids.slice(0, 12).join('、')}${ids.length > 12 ? ' など' : ''}`,
    ),
  ];
}

function areaFindings(value: string): readonly ContentFinding[] {
  const trouble = areaCodeTrouble(value);
  return trouble ? [found('bad-area-code', trouble.message, trouble.fix)] : [];
}

function degreeFindings(
  value: string,
  { what, min, max }: RuleOf<'degree'>,
): readonly ContentFinding[] {
  const degrees = Number(value);
  const isInJapan = /^\d{1,3}(\.\d+)?$/.test(value) && degrees >= min && degrees <= max;
  return when(
    !isInJapan,
    found(
      'not-in-japan',
      `「${what}」が日本の中の数ではありません（いまは「${value}」）`,
      `${min}から${max}までの数で書いてください。緯度（lat）と経度（lon）が逆になっていないかも見てください。`,
    ),
  );
}

const isFlag = (value: string) => value === 'true' || value === 'false';
const isWholeNumber = (value: string, max: number) =>
  /^\d{1,6}$/.test(value) && Number(value) <= max;
const isEmail = (value: string) => EMAIL.test(value) && isPlainAddress(value);
const isKana = (value: string) => KANA.test(value) && /[ぁ-ゖ]/.test(value);
const isStep = (value: string) => /^\d$/.test(value) && STEP_IDS.includes(Number(value));

/** One judge for each kind of rule. */
const JUDGES: {
  readonly [Kind in ValueRule['is']]: (
    value: string,
    rule: RuleOf<Kind>,
  ) => readonly ContentFinding[];
} = {
  text: textFindings,
  'one-of': choiceFindings,
  area: areaFindings,
  phone: phoneFindings,
  hours: ruleFindings,
  except: exceptionFindings,
  degree: degreeFindings,
  flag: (value, { what }) =>
    when(
      !isFlag(value),
      found(
        'not-a-flag',
        `「${what}」は true か false で書きます（いまは「${value}」）`,
        'はいなら true、いいえなら false。分からないときは、この行を消してください。',
      ),
    ),
  number: (value, { what, max }) =>
    when(
      !isWholeNumber(value, max),
      found(
        'not-a-number',
        `「${what}」は0から${max}までの数で書きます（いまは「${value}」）`,
        '半角の数字だけで書いてください。',
      ),
    ),
  date: (value, { what }) =>
    when(
      !isCalendarDate(value),
      found(
        'not-a-date',
        `「${what}」の日付「${value}」は、こよみにありません`,
        '2026-11-22 のように、年4けた-月2けた-日2けたで書いてください。',
      ),
    ),
  'partial-day': (value, { what }) =>
    when(
      !isPartialDay(value),
      found(
        'not-a-date',
        `「${what}」の「${value}」は、年・年月・年月日のどれでもありません`,
        '資料に書いてあるところまでを、"2023"、"2023-12"、"2023-12-05" のように書いてください。分からないときは、この行を消してください。',
      ),
    ),
  address: (value, { what }) =>
    when(
      !isWebAddress(value),
      found(
        'not-a-url',
        `「${what}」のアドレスが正しくありません（いまは「${value}」）`,
        'https:// か http:// で始まるアドレスを1つだけ書いてください。',
      ),
    ),
  email: (value) =>
    when(
      !isEmail(value),
      found(
        'not-an-email',
        `「email」がメールアドレスの形ではありません（いまは「${value}」）`,
        'soudan@example.jp のような形で、1つだけ書いてください。',
      ),
    ),
  kana: (value) =>
    when(
      !isKana(value),
      found(
        'kana-not-hiragana',
        `「kana」は、ひらがなで書きます（いまは「${value}」）`,
        '名前の読みを、ひらがなで書いてください。読みが分からないときは、この行を消してください。',
      ),
    ),
  language: (value) =>
    when(
      !LANGUAGE.test(value) || !isLanguage(value),
      found(
        'wrong-format',
        'ことばは en、zh、ko、vi のような記号で書きます',
        'languages: 通じることば（ja-easy やさしい日本語、en、zh、ko …）',
      ),
    ),
  'former-id': (value) =>
    when(
      !isEntryId(value),
      found(
        'wrong-format',
        `「formerly」の id の形が正しくありません（いまは「${value}」）`,
        'tokyo/nerima/minna-no-cafe のように、前のファイルの場所を .md をつけずに書いてください。',
      ),
    ),
  step: (value) =>
    when(
      !isStep(value),
      found(
        'unknown-id',
        `「steps」に「${value}」という値はありません`,
        '参加のステップは 0 から 6 までの数で書きます。',
      ),
    ),
};

/** What the check says about one written value; empty when it is sound. */
export function valueFindings(rule: ValueRule, written: string): readonly ContentFinding[] {
  const value = isTrimmed(rule) ? written.trim() : written;
  // The compiler cannot see that the judge chosen by a rule's kind is the judge of that very rule.
  const judge = JUDGES[rule.is] as (value: string, rule: ValueRule) => readonly ContentFinding[];
  return judge(value, rule);
}

/** What a sound value means: true, 12, 35.7, or its text. */
export function valueOf(rule: ValueRule, written: string): string | number | boolean {
  switch (rule.is) {
    case 'flag':
      return written === 'true';
    case 'number':
    case 'degree':
    case 'step':
      return Number(written);
    default:
      return isTrimmed(rule) ? written.trim() : written;
  }
}
