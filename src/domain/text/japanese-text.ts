/**
 * 日本語の文字をそろえる: search and comparison see one spelling of what people write in many. Runs in the
 * browser, so small tables and no dictionary.
 */
import { withoutRadicals } from './radicals.ts';
import { LEGAL_FORMS, SHORT_FORMS } from './made-names.ts';
import { SPELLING_FAMILIES } from './made-spellings.ts';

/** 旧字体・異体字 and the form in use today, pairwise. */
const OLD_FORMS =
  '澤沢邊辺邉辺齋斎齊斉廣広國国學学會会實実壽寿應応櫻桜龍竜瀧滝澁渋濱浜髙高﨑崎德徳惠恵榮栄眞真靜静豐豊豫予餘余與与獨独讀読賣売黒黒萬万圓円區区縣県鐵鉄驛駅醫医藝芸關関聲声體体佛仏假仮價価兒児冨富峯峰嶋島嶌島條条來来樂楽淸清溫温渡渡燈灯爲為當当發発盡尽禮礼稻稲總総縱縦繪絵續続罐缶聰聡舊旧藏蔵蘆芦蠶蚕覺覚變変轉転邨村郞郎鄰隣錄録鎌鎌關関雜雑靈霊顯顕飮飲黨党點点鰺鯵檜桧曾曽鷗鴎鹽塩麥麦黃黄';

const modernOf = new Map<string, string>();
for (let index = 0, forms = [...OLD_FORMS]; index + 1 < forms.length; index += 2) {
  const [old, modern] = [forms[index]!, forms[index + 1]!];
  if (old !== modern) modernOf.set(old, modern);
}
const OLD = new RegExp(`[${[...modernOf.keys()].join('')}]`, 'gu');
const OLD_FORM = new RegExp(OLD.source, 'u');

const SMALL_KANA: Readonly<Record<string, string>> = {
  ぁ: 'あ',
  ぃ: 'い',
  ぅ: 'う',
  ぇ: 'え',
  ぉ: 'お',
  っ: 'つ',
  ゃ: 'や',
  ゅ: 'ゆ',
  ょ: 'よ',
  ゎ: 'わ',
  ゕ: 'か',
  ゖ: 'け',
};

/** カタカナ → ひらがな */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** Choose one drawing of a letter: 葛󠄀飾区 is 葛飾区. */
const SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
/** 保土ケ谷, 保土ヶ谷 and 保土ガ谷, つつじヶ丘 and つつじが丘: read が between the parts of a name; not the か of 数ヶ月. */
const KE_READ_GA = /(?<=[\p{Script=Han}ぁ-ゖ])[ヶケ](?=\p{Script=Han})(?![月国所条年日])/gu;

function foldCharacters(text: string): string {
  const plain = withoutRadicals(text.replace(SELECTORS, '')).normalize('NFKC');
  return toHiragana(plain.replace(KE_READ_GA, 'が').toLowerCase())
    .replace(OLD, (form) => modernOf.get(form)!)
    .replace(/[ヶヵ]/g, 'け');
}

/** Any word of a family: most texts have none, and one look is faster than one for each. */
const IN_FAMILY = new RegExp(SPELLING_FAMILIES.map(([{ source }]) => source).join('|'));
/** Large kana, kanji in their usual block and what is typed plainly: only the old forms among them still change. */
const MAY_CHANGE = /[^あいうえおか-ぢつ-もやゆよら-ろわ-をん一-鿿々0-9a-z、。]/;
const inOneSpelling = (text: string) =>
  IN_FAMILY.test(text)
    ? SPELLING_FAMILIES.reduce((folded, [family, form]) => folded.replace(family, form), text)
    : text;
const withLargeKana = (text: string) =>
  text.replace(/[ぁぃぅぇぉっゃゅょゎゕゖ]/g, (kana) => SMALL_KANA[kana]!);

/**
 * The form in which text is compared and searched: NFKC, lower case, hiragana, new kanji forms, spelling
 * families, small kana and long marks folded, dashes between digits dropped, spaces single. Idempotent.
 */
export function normalise(text: string): string {
  if (!MAY_CHANGE.test(text) && !OLD_FORM.test(text)) return withLargeKana(inOneSpelling(text));
  // Marks go first, so that none stands inside a word of a family.
  const folded = foldCharacters(text)
    .replace(/(\d)[-‐‑‒–—―−ー〜～~()]+(?=\d)/g, '$1')
    .replace(/[ー〜～~‐‑‒–—―−]/g, '')
    .replace(/[\s　]+/g, ' ')
    .trim();
  return withLargeKana(inOneSpelling(folded));
}

const LEGAL_FORM = new RegExp(`${LEGAL_FORMS.join('|')}|\\((?:${SHORT_FORMS})\\)`, 'g');

/** Stricter, for finding the same place twice: without legal forms, spaces and punctuation. */
export function foldForIdentity(text: string): string {
  return normalise(foldCharacters(text).replace(LEGAL_FORM, '')).replace(/[\p{P}\p{S}\s]/gu, '');
}

/**
 * Characters that hide, turn text around or mean nothing to another machine: C0, C1, bidi controls, zero width, fillers,
 * line separators, tags, private use, halves of a pair, U+FFFD where a character was lost, and noncharacters such as
 * U+FFFE. Emoji are joined by U+200D.
 */
const CONTROL =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF0-\uFFFF\uE000-\uF8FF\uD800-\uDFFF\u{1D173}-\u{1D17A}\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{3FFFE}-\u{DFFFF}\u{E0000}-\u{E00FF}\u{E01F0}-\u{10FFFF}]|(?<![\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}])\u200D/gu;

const codePointOf = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

export interface ControlCharacter {
  readonly index: number;
  /** U+202E */
  readonly codePoint: string;
}

/** Where control characters stand; a line's end and a tab are none. */
export function controlCharacters(text: string): readonly ControlCharacter[] {
  return [...text.matchAll(CONTROL)].map((match) => ({
    index: match.index,
    codePoint: codePointOf(match[0]),
  }));
}

/** The text with what `controlCharacters` finds written out: 〔U+202E〕 */
export function withVisibleControls(text: string): string {
  return text.replace(CONTROL, (character) => `〔${codePointOf(character)}〕`);
}

/** The first run of half-width katakana, or undefined. */
export function halfWidthKana(text: string): string | undefined {
  return /[\uFF61-\uFF9F]+/.exec(text)?.[0];
}
