/**
 * 値のきまり: what one field's text must be. A rule is data, so that the schema, the form and the documents read
 * the same one; `valueFindings` is the only place that judges it.
 */
import { isAreaCode } from '../area/area-code.ts';
import { isCalendarDate } from '../time/calendar-date.ts';
import { phoneFindings } from './phone.ts';
import { isEntryId } from './entry-id.ts';
import { exceptionFindings, ruleFindings } from '../time/read-hours.ts';
import { nearMiss } from '../text/edit-distance.ts';
import type { ContentFinding } from '../problem.ts';
import { STEP_IDS } from '../vocabulary/step.ts';
import { isWebAddress } from './web-address.ts';

/** `what`: the field's name as the check calls it, such as ages.min */
export type ValueRule =
  | { readonly is: 'text'; readonly what: string; readonly max: number }
  | { readonly is: 'flag'; readonly what: string }
  | { readonly is: 'number'; readonly what: string; readonly max: number }
  /** 緯度・経度 */
  | { readonly is: 'degree'; readonly what: string; readonly min: number; readonly max: number }
  | { readonly is: 'one-of'; readonly what: string; readonly ids: readonly string[] }
  | { readonly is: 'date' | 'address' | 'area' | 'phone' | 'hours' | 'except' | 'email' | 'kana' | 'language' | 'step' | 'former-id'; readonly what: string };

/** Rules whose values lose the spaces around them. */
const TRIMMED: readonly ValueRule['is'][] = ['text', 'address', 'email', 'kana', 'former-id'];

export function isTrimmed(rule: ValueRule): boolean {
  return TRIMMED.includes(rule.is);
}

const KANA = /^[ぁ-ゖー・\s0-9a-zA-Z!！?？&＆.,．，、。（）()「」『』～〜\-−―*＊+＋’'"“”@:：/／☆★♪♡♥°〇○●◎#＃%％_＿=＝]+$/u;
const EMAIL = /^[^\s@<>"'():;,]+@[^\s@<>"'():;,]+\.[a-zA-Z]{2,}$/;
/** Letters that only look like Latin ones, and the marks that add a second receiver. */
const isPlainAddress = (value: string) => !/[^\x21-\x7e]|[?&%=]/.test(value) && !/\.\.|\.$/.test(value.split('@')[1] ?? '');
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/;

const LANGUAGES = new Intl.DisplayNames(['ja'], { type: 'language', fallback: 'none' });
/** jp and xx have the form of a language and are none. */
const isLanguage = (value: string) => LANGUAGES.of(value.split('-')[0]!) !== undefined;

const one = (code: string, message: string, fix: string): readonly ContentFinding[] => [{ code, message, fix }];

/** What a spreadsheet or a program writes for nothing. */
const NOTHING = /^(?:null|~|undefined|nan|#?n\/a|#ref!|#value!|-+|―|？+|\?+)$/i;
const MARKUP = /<\/?[a-z!?][^<>]*>|&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|zwj|zwnj);/i;
/** Notes may have several lines; these are shown in one. */
const ONE_LINE: ReadonlySet<string> = new Set(['name', 'aliases', 'label', 'title', 'licence', 'by', 'address', 'building']);

function textFindings(value: string, what: string, max: number): readonly ContentFinding[] {
  const length = [...value].length;
  const markup = MARKUP.exec(value)?.[0];
  return [
    ...(NOTHING.test(value) ? one('empty-value', `「${what}」に意味のある値がありません（いまは「${value}」）`, '分かることを書くか、この行を消してください。') : []),
    ...(markup ? one('raw-html', `「${what}」に HTML があります（「${markup.slice(0, 30)}」）`, 'HTML や &amp; のような記号は使えません。ふつうの文字で書いてください。') : []),
    ...(ONE_LINE.has(what) && /[\n\t]/.test(value) ? one('wrong-format', `「${what}」の途中に、改行やタブがあります`, '1行で書いてください。') : []),
    ...(what === 'name' && /\*\*|\]\(|^#+ /.test(value) ? one('wrong-format', `「name」に、飾りの記号があります（いまは「${value.slice(0, 40)}」）`, '** や [ ]( ) をとって、名前だけを書いてください。') : []),
    ...(what === 'name' && value !== '' && !NOTHING.test(value) && !/[\p{L}\p{N}]/u.test(value) ? one('wrong-format', `「name」が記号だけです（いまは「${value}」）`, '場所の名前を書いてください。') : []),
    ...(/(?:[\u00C2-\u00EF][\u0080-\u00BF\u0152-\u02DC\u2013-\u2122]{1,2}){2}|繧|縺[ｦ-ﾟ\u4E00-\u9FFF]縺/.test(value) || /\p{M}{3}/u.test(value) ? one('garbled-text', `「${what}」が文字化けしています（「${[...value].slice(0, 20).join('')}」）`, 'もとの資料を見て、書きなおしてください。') : []),
    ...(value === '' ? one('empty-value', `「${what}」が空です`, '分かることを書くか、この行を消してください（空のままにしない）。') : []),
    ...(length > max ? one('too-long', `「${what}」が長すぎます（${length}字）`, `${max}字までにしてください。くわしいことは本文に書けます。`) : []),
  ];
}

function choiceFindings(value: string, what: string, ids: readonly string[]): readonly ContentFinding[] {
  if (ids.includes(value)) return [];
  const near = nearMiss(value, ids);
  return one('unknown-id', `「${what}」に「${value}」という値はありません`, near ? `もしかして: ${near}` : `使える値: ${ids.slice(0, 12).join('、')}${ids.length > 12 ? ' など' : ''}`);
}

function areaFindings(value: string): readonly ContentFinding[] {
  const found = isAreaCode(value);
  return found === true ? [] : one('bad-area-code', found.message, found.fix);
}

/** What the check says about one written value; empty when it is sound. */
export function valueFindings(rule: ValueRule, written: string): readonly ContentFinding[] {
  const value = isTrimmed(rule) ? written.trim() : written;
  const { what } = rule;
  switch (rule.is) {
    case 'text': return textFindings(value, what, rule.max);
    case 'one-of': return choiceFindings(value, what, rule.ids);
    case 'area': return areaFindings(value);
    case 'phone': return phoneFindings(value);
    case 'hours': return ruleFindings(value);
    case 'except': return exceptionFindings(value);
    case 'flag': return value === 'true' || value === 'false' ? [] : one('not-a-flag', `「${what}」は true か false で書きます（いまは「${value}」）`, 'はいなら true、いいえなら false。分からないときは、この行を消してください。');
    case 'number': return /^\d{1,6}$/.test(value) && Number(value) <= rule.max ? [] : one('not-a-number', `「${what}」は0から${rule.max}までの数で書きます（いまは「${value}」）`, '半角の数字だけで書いてください。');
    case 'degree': {
      const degrees = Number(value);
      return /^\d{1,3}(\.\d+)?$/.test(value) && degrees >= rule.min && degrees <= rule.max ? [] : one('not-in-japan', `「${what}」が日本の中の数ではありません（いまは「${value}」）`, `${rule.min}から${rule.max}までの数で書いてください。緯度（lat）と経度（lon）が逆になっていないかも見てください。`);
    }
    case 'date': return isCalendarDate(value) ? [] : one('not-a-date', `「${what}」の日付「${value}」は、こよみにありません`, '2026-11-22 のように、年4けた-月2けた-日2けたで書いてください。');
    case 'address': return isWebAddress(value) ? [] : one('not-a-url', `「${what}」のアドレスが正しくありません（いまは「${value}」）`, 'https:// か http:// で始まるアドレスを1つだけ書いてください。');
    case 'email': return EMAIL.test(value) && isPlainAddress(value) ? [] : one('not-an-email', `「email」がメールアドレスの形ではありません（いまは「${value}」）`, 'soudan@example.jp のような形で、1つだけ書いてください。');
    case 'kana': return KANA.test(value) && /[ぁ-ゖ]/.test(value) ? [] : one('kana-not-hiragana', `「kana」は、ひらがなで書きます（いまは「${value}」）`, '名前の読みを、ひらがなで書いてください。読みが分からないときは、この行を消してください。');
    case 'language': return LANGUAGE.test(value) && isLanguage(value) ? [] : one('wrong-format', 'ことばは en、zh、ko、vi のような記号で書きます', 'languages: 通じることば（ja-easy やさしい日本語、en、zh、ko …）');
    case 'former-id': return isEntryId(value) ? [] : one('wrong-format', `「formerly」の id の形が正しくありません（いまは「${value}」）`, 'tokyo/nerima/minna-no-cafe のように、前のファイルの場所を .md をつけずに書いてください。');
    case 'step': return STEP_IDS.includes(Number(value)) && /^\d$/.test(value) ? [] : one('unknown-id', `「steps」に「${value}」という値はありません`, '参加のステップは 0 から 6 までの数で書きます。');
  }
}

/** What a sound value means: true, 12, 35.7, or its text. */
export function valueOf(rule: ValueRule, written: string): string | number | boolean {
  switch (rule.is) {
    case 'flag': return written === 'true';
    case 'number': case 'degree': case 'step': return Number(written);
    default: return isTrimmed(rule) ? written.trim() : written;
  }
}
