/**
 * 休止・廃止・終了 in running words: whether they speak of the place as a whole, of now, and without a 「ない」.
 * Only what is surely so makes a state; any other sentence with such a word is doubtful, for a person to read.
 */
import { foldForIdentity } from '../../domain/text/japanese-text.ts';
import { dateInText } from '../clean/clean-date.ts';
import { cleanText } from '../clean/clean-text.ts';

export type SaidState = 'closed' | 'paused' | 'doubtful';

export interface StateContext {
  /** the row's own name: 「見本食堂は休止中」 speaks of the whole */
  readonly name: string;
  /** the day of the list: what was to end before it has ended */
  readonly on: string;
}

const NUMBER = '(?:\\d{1,4}|元)';
const ERA = '(?:令和|平成|昭和|[RHS]\\.?)';
/** 令和6年3月末, 2024年3月31日, R6.3.31, 2024/3 */
const DATED = `(?:${ERA}\\s?${NUMBER}(?:年度?|\\.)|20\\d\\d(?:年度?|[./-]))\\s?(?:\\d{1,2}(?:月|[./-])?\\s?(?:\\d{1,2}日?)?)?(?:末日?|上旬|中旬|下旬)?(?:頃|ごろ)?`;
/** 3月末, 4月1日: of a year that is not said */
const MONTH = '\\d{1,2}(?:月|/)(?:\\d{1,2}日?)?(?:末日?|上旬|中旬|下旬)?(?:頃|ごろ)?';
const SINCE = '(?:日?付け?(?:で|を?もって)?|をもって|をもちまして|より|から|に|で|現在で?|時点で?)';
const REASON =
  '.{0,40}?(?:のため|ため|により|によって|に伴い|に伴って|ことから|につき|の(?:影響|都合)(?:により|で)|禍(?:により|のため|で))';
const NOW =
  '(?:今年度|本年度|ただ今|ただいま|現在|いま|今は?|目下|当面(?:の間)?|当分(?:の間)?|しばらく(?:の間)?|一時的に|一時|暫時|無期限(?:で|に)?|すでに|既に|長らく|ずっと|まで)';
const LEADING = new RegExp(
  `^(?:${REASON}|${NOW}(?:は|も)?|${DATED}(?:${SINCE}|まで(?!の))?(?:は(?!休))?|${MONTH}${SINCE}|[\\s、:：・※*◆●■○→\\-]+)`,
);
const TRAILING = new RegExp(
  `(?:${REASON}|${NOW}|${DATED}(?:${SINCE}|まで)?|${MONTH}${SINCE}|[\\s、:：])$`,
);
const PARTICLE = /(?:については|につきましては|に関しては|は|が|を|も|の|では|での)$/;
/** What stands for the place itself. */
const WHOLE =
  /^(?:当|本|この|全|全て?の|すべての|こちらの)?(?:活動|事業|運営|開催|営業|実施|開所|開館|開設|業務|施設|事業所|店舗?|お店|団体|サークル|サロン|教室|窓口|相談室|会場|サービス|サービス提供|指定|登録|登録団体|全体|全面|全部|すべて|全て|全館|完全|食堂の?活動|活動自体|以下)(?:を?全て|すべて|全面|自体)?$/;

const PAUSE =
  '(?:休止|休業|休館|休会|休所|休園|休室|休店|休み|お休み|停止|中断|中止|見合わせ|見合せ|閉鎖|閉館|閉所|閉室|閉園|閉店)';
const END =
  '(?:廃止|閉店|閉所|閉館|閉鎖|閉園|閉室|閉業|廃業|解散|終了|撤退|廃園|移転|指定取消し?|取り?消し?)';
const STILL =
  '(?:中(?:です|となります|となって(?:い|お)ります|につき|のため)?|し?て(?:い|お)(?:る|ります|ます)?|となって(?:い|お)ります|となります|とします)';
const PAUSED_NOW = new RegExp(`^(.*?)(${PAUSE})${STILL}$`);
/** 「休止」 without 「中」: only this word says it alone. */
const PAUSED_BARE = /^(.*?)(休止)(?:しました|いたしました|します|いたします|です|と致します)?$/;
/** 「当面休館」, 「一時休業」: the word of time makes it now. */
const PAUSED_FOR_NOW = new RegExp(
  `^(.*?(?:現在|いま|当面(?:の間)?|当分(?:の間)?|しばらく(?:の間)?|一時的に|一時|無期限|(?:\\d[年月日]|\\d)末?(?:より|から)))は?(${PAUSE}|お?休み)(?:しました|いたしました|します|いたします|です)?$`,
);
const UNDECIDED =
  /再開(?:時期|日|の見通し|の目途|のめど)?(?:は|も)?(?:、)?(?:未定|立って(?:い|お)|不明|決まって(?:い|お))/;
const ENDED_PAST = new RegExp(
  `^(.*?)(${END})(?:しました|いたしました|致しました|した|済み?|となりました|になりました|されました|して(?:い|お)(?:る|ります|ます)|ずみ|とする)$`,
);
const ENDED_BARE = new RegExp(`^(.*?)(${END})$`);
const ENDED_SOON = new RegExp(
  `^(.*?)(${END})(?:します|いたします|致します|となります|予定|予定です|する予定(?:です)?|の?予定)$`,
);
const AGAIN = /再開(?:しました|した|済|して(?:い|お)|されました|後(?:は|も))/;
/** Not now, not so, or only a name for something else. */
const NOT_SO =
  /(?:休止|休業|休館|休み|廃止|終了|閉鎖|閉店|閉所|解散|移転|停止)(?:は|の予定は|予定は|も|を)?(?:して)?(?:い|お|り)?(?:ません|ない|なし|無し|ありません|せず|されず|しない|しません)/;
/** Words that make a sentence one of coming and going, not of the place's end. */
const ONLY_SOME_TIME =
  /(?:場合|とき|時は|時も|際|雨天|荒天|警報|台風|祝日|祝祭日|年末年始|お盆|[日月火水木金土]曜|平日|毎週|毎月|毎年|第\d|夏季|夏期|冬季|冬期|春季|夏休み|冬休み|春休み|長期休|学校|期間)/;
const MENTIONS =
  /活動して(?:い|お)(?:ない|ません|りません)|休止|廃止|閉店|閉鎖|解散|廃業|移転|再開|活動を?(?:終了|停止)|事業を?終了/;

/** Text that stands in brackets, and the text without it. */
function parts(text: string): { readonly inside: readonly string[]; readonly outside: string } {
  const inside: string[] = [];
  const outside = text.replace(
    /[（(【［[〔<＜〈《「]([^（()）【】［］[\]〔〕<>＜＞〈〉《》「」]*)[）)】］\]〕>＞〉》」]/g,
    (_whole, words: string) => {
      inside.push(words.trim());
      return ' ';
    },
  );
  return { inside, outside };
}

/** 「当面の間、活動」 → 活動; empty when only time and reason were said */
function subjectOf(before: string): string {
  let rest = before.trim();
  for (let last = ''; last !== rest;) {
    last = rest;
    rest = rest.replace(LEADING, '').replace(TRAILING, '').trim();
  }
  return rest;
}

function isWhole(before: string, { name }: StateContext): boolean {
  const subject = subjectOf(subjectOf(before).replace(PARTICLE, ''));
  if (subject === '' || WHOLE.test(subject)) return true;
  const [folded, own] = [foldForIdentity(subject), foldForIdentity(parts(name).outside)];
  return (
    [...folded].length >= 2 &&
    own !== '' &&
    (own.includes(folded) || folded.includes(own)) &&
    subject !== '会食'
  );
}

/** 「16時で終了」, 「なくなり次第終了」: something ends every day. */
const DAILY_END =
  /(?:次第|\d{1,2}(?:時半?|:\d{2}|分)(?:頃|ごろ)?(?:で|に|をもって)?|正午(?:で|に)?|午[前後]|途中)\s*$/;

/** Something that ends each day or with the school year, or only a part of the place. */
function isOtherEnd(before: string, context: StateContext): boolean {
  return (
    DAILY_END.test(before) ||
    /年度/.test(before.replace(/度(?:末|をもって|で)/, '')) ||
    !isWhole(before, context)
  );
}

/** 「閉館」 alone is said every evening; 「終了」 alone of anything. */
function isEveryday(before: string, word: string): boolean {
  const isDated = new RegExp(DATED).test(before) || new RegExp(MONTH).test(before);
  return (
    /^(?:閉館|閉所|閉室|閉園|終了|移転)$/.test(word) &&
    subjectOf(before) === '' &&
    before.trim() !== '' &&
    !isDated
  );
}

function judgeEnd(clause: string, context: StateContext): SaidState | undefined {
  const past = ENDED_PAST.exec(clause);
  const bare = past ? null : ENDED_BARE.exec(clause);
  const found = past ?? bare ?? ENDED_SOON.exec(clause);
  if (!found) return undefined;
  const [, before = '', word = ''] = found;
  if (isOtherEnd(before, context)) return undefined;
  if (bare) return isEveryday(before, word) ? undefined : 'closed';
  if (past) return word === '移転' ? undefined : 'closed';
  const day = dateInText(before);
  return day !== undefined && day < context.on ? 'closed' : undefined;
}

function judgePause(clause: string, context: StateContext): SaidState | undefined {
  const now = PAUSED_NOW.exec(clause) ?? PAUSED_FOR_NOW.exec(clause) ?? PAUSED_BARE.exec(clause);
  if (!now) return undefined;
  const [, before = '', word = ''] = now;
  // 長期休業中, 学校の休業中: holidays of schools.
  if (
    /(?:長期|夏季|夏期|冬季|冬期|春季|春期|学校|学期末|年末年始|臨時|長期の)(?:の)?$/.test(before)
  )
    return undefined;
  return word !== '' && isWhole(before, context) ? 'paused' : undefined;
}

/** One sentence without brackets. */
function judgeSentence(sentence: string, context: StateContext): SaidState | undefined {
  const plain = sentence.replace(/\s+/g, '').replace(/[!！。．.]+$/, '');
  if (plain === '') return undefined;
  const doubt = MENTIONS.test(plain) ? ('doubtful' as const) : undefined;
  if (NOT_SO.test(plain)) return undefined;
  if (AGAIN.test(plain)) return undefined;
  if (UNDECIDED.test(plain) && !ONLY_SOME_TIME.test(plain)) return 'paused';
  // 「会食は、現在休止中」: the comma behind its subject parts nothing.
  const clauses = plain
    .replace(new RegExp(`(は|が|を|も|${NOW}|${SINCE}|ため|により)、`, 'g'), '$1')
    .split(/、|(?<=中)(?:で|だが|ですが)|(?<=し)(?:て|ており)(?=、)/);
  const goesOn =
    clauses.length > 1 &&
    /(?:実施|継続|開催|配布|対応|受付|営業)(?:中|して(?:い|お)|しま|のみ|可|$)|のみ|行って(?:い|お)|やって(?:い|お)/.test(
      clauses.slice(1).join('、'),
    );
  for (const clause of clauses) {
    if (ONLY_SOME_TIME.test(clause) && !new RegExp(`^(?:${DATED})`).test(clause)) continue;
    const state = judgeEnd(clause, context) ?? judgePause(clause, context);
    if (state) return state === 'paused' && goesOn ? 'doubtful' : state;
  }
  return doubt;
}

/** A name's end: 「見本食堂 休止中」 */
const AT_NAMES_END =
  /[\s　・:：※★-](?:現在|一時)?((?:休止|休業|休館|休会|休所)中|活動休止中?|休止|廃止|閉店|閉所|閉鎖|解散|廃業|活動終了)$/;

export function stateInName(
  name: string,
  context: StateContext,
): { readonly state: SaidState; readonly words: string } | undefined {
  const { inside, outside } = parts(cleanText(name));
  for (const words of inside) {
    const state = judgeSentence(words, context);
    if (state === 'closed' || state === 'paused') return { state, words };
  }
  const plain = outside.trim();
  const words =
    AT_NAMES_END.exec(plain)?.[1] ??
    /(?:休止|休業|休館|休会)中$/.exec(plain)?.[0] ??
    /^(?:★|※|●|■)?(休止中|休業中|廃止|閉店|休止)[\s:：]/.exec(plain)?.[1];
  if (!words) return undefined;
  const state = judgeSentence(words, context);
  return state === undefined ? undefined : { state, words };
}

const STATE_CELL: readonly (readonly [RegExp, SaidState | 'open'])[] = [
  [
    /^(?:営業|活動|運営|開設|開所|開館|実施|開催|事業|稼働|公開|利用|継続|指定)?(?:中|済み?|しています)$|^(?:有|あり|有り|有効|可|○|◯|〇|現存|存続|営業|活動|開設|開所|通常|通常営業|通常どおり|再開|再開済み?|再開しました|継続|新規|新設|変更|更新|指定|open)$/i,
    'open',
  ],
  [/予定|見込|検討/, 'doubtful'],
];

/** A column that says nothing but the state: single words are enough there. */
export function stateInCell(
  text: string,
  context: StateContext,
): { readonly state: SaidState | 'open'; readonly words: string } | undefined {
  const plain = cleanText(text);
  if (plain === '') return undefined;
  const known = STATE_CELL.find(([pattern]) => pattern.test(plain))?.[1];
  if (known) return { state: known, words: plain };
  if (/^(?:休業|休館|休会|休所|休園|休室|お?休み|停止|中断|一時停止|中止|休)中?$/.test(plain))
    return { state: 'paused', words: plain };
  if (/^(?:廃|移転済み?|移転しました)$/.test(plain)) return { state: 'closed', words: plain };
  const judged = stateInText(plain, context);
  return (
    judged ?? { state: NOT_SO.test(plain) || AGAIN.test(plain) ? 'open' : 'doubtful', words: plain }
  );
}

/** The first sentence that surely says so; else the first that may. */
export function stateInText(
  text: string,
  context: StateContext,
): { readonly state: SaidState; readonly words: string } | undefined {
  const sentences = cleanText(text)
    .split(/[。\n]|(?=※)/)
    .map((one) => one.trim())
    .filter(Boolean);
  // 「閉店しました。その後再開しました」
  if (sentences.some((one) => AGAIN.test(one) && !UNDECIDED.test(one))) return undefined;
  let doubt: string | undefined;
  let paused: string | undefined;
  for (const sentence of sentences) {
    const { inside, outside } = parts(sentence);
    for (const one of [outside, ...inside]) {
      const state = judgeSentence(one, context);
      if (state === 'closed') return { state, words: sentence };
      if (state === 'paused') paused ??= sentence;
      if (state === 'doubtful') doubt ??= sentence;
    }
  }
  if (paused !== undefined) return { state: 'paused', words: paused };
  return doubt === undefined ? undefined : { state: 'doubtful', words: doubt };
}
