/**
 * 休止・廃止・終了 in running words: whether they speak of the place as a whole, of now, and without a 「ない」.
 * Only what is surely so makes a state; any other sentence with such a word is doubtful, for a person to read.
 */
import { foldForIdentity } from '../../domain/text/japanese-text.ts';
import { dateInText } from '../clean/clean-date.ts';
import { cleanText } from '../clean/clean-text.ts';

/** `doubtful`: it may be over, so that no hour is certain; `aside`: of a part, of another place, of a day to come. */
export type SaidState = 'closed' | 'paused' | 'doubtful' | 'aside';

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
/** 今年度末で, 昨年度をもって */
const SCHOOL_YEAR = `(?:今|本|昨|前)年度?(?:末|限り)?${SINCE}`;
const LEADING = new RegExp(
  `^(?:コロナ禍?(?:以降|以来|後)(?:は)?|${REASON}|${SCHOOL_YEAR}|${NOW}(?:は|も)?|${DATED}(?:${SINCE}|まで(?!の))?(?:は(?!休))?|${MONTH}${SINCE}|[\\s、:：・※*◆●■○→\\-]+)`,
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
const PAUSED_BARE =
  /^(.*?)(休止|停止|中断|休会|休所)(?:しました|いたしました|します|いたします|です|と致します)?$/;
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
const AGAIN = /再開(?:しました|した|済|して(?:い|お)|されました|後(?:は|も)|$)/;
/** Not now, not so, or only a name for something else. */
const NOT_SO =
  /(?:休止|休業|休館|休み|廃止|終了|閉鎖|閉店|閉所|解散|移転|停止)(?:は|の予定は|予定は|も|を)?(?:して|されて|になって|となって)?(?:い|お|り)?(?:ません|ない|なし|無し|ありません|せず|されず|しない|しません)/;
/** Words that make a sentence one of coming and going, not of the place's end. */
const ONLY_SOME_TIME =
  /(?:場合|とき|時は|時も|際|雨天|荒天|警報|台風|祝日|祝祭日|年末年始|お盆|[日月火水木金土]曜|平日|毎週|毎月|毎年|第\d|夏季|夏期|冬季|冬期|春季|夏休み|冬休み|春休み|長期休|学校|期間)/;
const MENTIONS =
  /活動して(?:い|お)(?:ない|ません|りません)|休止|廃止|閉店|閉鎖|解散|廃業|移転|再開|活動を?(?:終了|停止)|事業を?終了/;

/** What ends a sentence and may end the place: these words in any form, others only where they are past. */
const MAY_BE_OVER = new RegExp(
  '^(.*?)(?:(?:廃止|閉店|閉鎖|廃業|解散|廃園|閉業|撤退|休止|閉会|統廃?合)(?:中|済み?|予定|の?ため|につき)?' +
    '(?:しました|いたしました|した|します|いたします|です|となりました|になりました|されました|しており|して(?:い|お)(?:る|ります|ます))?' +
    '|(?:閉所|閉館|閉園|閉室|終了|停止|中断|休会|中止)(?:しました|いたしました|致しました|した|します|いたします|となりました|になりました|されました|済み?)' +
    '|(?:終え|終わり|終わっ|閉じ|なくなり|なくなっ|やめ)(?:ました|た)' +
    '|(?<=ため|により|に伴い|に伴って|につき)(?:終了|閉所|閉館|閉園|閉室|停止|中止)' +
    ')$',
);
/** 「現在は行っていません」, of the whole only: most of what a place does not do is one service. */
const NOT_DONE =
  /^(.*?)(?:行っ|おこなっ|開催し|実施し|活動し|営業し|開い|やっ)て(?:い|お)(?:ない|ません|りません)(?:です)?$/;
/** A part of what a place does: the rest goes on. */
const OF_A_PART =
  /会食|送迎|受付|募集|申し?込|予約|新規|ランチ|[朝昼夕]食|弁当|配達|宅配|配食|カフェ|夜間?|[日月火水木金土]曜|土日|教室|講座|イベント|駐車|一部|販売|入浴|プール|学習|定員|次第/;
/** 「旧 見本相談所、2020年廃止」: what the place was called, or was before. */
const FORMER = /^(?:旧|元|もと|前身|かつて|以前|前(?![日月年期半回]))/;
/** 「廃止された小学校を利用」 */
const OF_ANOTHER =
  /(?:廃止|閉店|閉鎖|解散|廃業|休業|休止|廃校|閉校)(?:した|された|となった|になった|後の?|中の|跡|予定地)(?=[^\s。、])/;

/** A sentence that decides nothing: may the place be over? */
function doubtIn(plain: string, context: StateContext): SaidState | undefined {
  if (isNotDone(plain, context)) return 'doubtful';
  const aside = MENTIONS.test(plain) ? ('aside' as const) : undefined;
  const before = MAY_BE_OVER.exec(plain)?.[1];
  if (before === undefined || DAILY_END.test(before)) return aside;
  if (FORMER.test(plain) || OF_ANOTHER.test(plain)) return 'aside';
  if (OF_A_PART.test(before) || isOfSomeTime(before)) return aside;
  const day = /予定|します$/.test(plain) ? dateInText(before) : undefined;
  return day !== undefined && day >= context.on ? 'aside' : 'doubtful';
}

function isNotDone(plain: string, context: StateContext): boolean {
  const before = NOT_DONE.exec(plain)?.[1];
  return before !== undefined && !ONLY_SOME_TIME.test(before) && isWhole(before, context);
}

/** 「8月は」, 「年末年始は」; a day of a year is when it ended. */
const isOfSomeTime = (before: string) =>
  ONLY_SOME_TIME.test(before.replace(new RegExp(DATED), '')) ||
  /^\d{1,2}(?:・\d{1,2}|[-〜]\d{1,2})*月(?!末)(?!.*(?:で|をもって)$)/.test(before);

/** Text that stands in brackets, and the text without it. */
function parts(text: string): { readonly inside: readonly string[]; readonly outside: string } {
  const inside: string[] = [];
  const outside = text.replace(
    /[（(【［[〔<＜〈《「『{｛]([^（()）【】［］[\]〔〕<>＜＞〈〉《》「」『』{}｛｝]*)[）)】］\]〕>＞〉》」』}｝]/g,
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
  const own = parts(name).outside;
  return (
    [...foldForIdentity(subject)].length >= 2 &&
    subject !== '会食' &&
    !FORMER.test(subject) &&
    (isOwnName(subject, own) || speaksOf(subject, own))
  );
}

/** 「食堂」 of みほん食堂, 「みほん」 of it; one of two things that a name joins is a part. */
function isOwnName(subject: string, name: string): boolean {
  const [folded, own] = [foldForIdentity(subject), foldForIdentity(name)];
  if (folded === own) return true;
  const isJoined = /[・＆&/／、]|及び|および/.test(name.trim());
  return !isJoined && (own.endsWith(folded) || own.startsWith(folded));
}

/** 「みほん食堂の活動」, 「当みほん食堂」; 「みほん食堂の分室」 is another place. */
function speaksOf(subject: string, name: string): boolean {
  const [folded, own] = [foldForIdentity(subject), foldForIdentity(name)];
  if (own === '' || !folded.includes(own)) return false;
  const [before = '', behind = ''] = folded.split(own);
  return (
    /^(?:当|本|この)?$/.test(before) && (behind === '' || WHOLE.test(behind.replace(/^の/, '')))
  );
}

/** Why something ends for good. */
const FOR_GOOD =
  /(?:解散|廃[業止校園]|閉[校園業館所店鎖室]|高齢|後継|担い手|老朽|人手|人員|統[合廃]|移転|撤退|資金|財政|運営|事情|都合|死去|逝去)[^、]{0,12}(?:ため|により|によって|に伴い|に伴って|ことから|につき|で)$/;

/** 「16時で終了」, 「なくなり次第終了」: something ends every day. */
const DAILY_END =
  /(?:次第|\d{1,2}(?:時半?|:\d{2}|分)(?:頃|ごろ)?(?:で|に|をもって)?|正午(?:で|に)?|午[前後]|途中)\s*$/;

/** Something that ends each day or with the school year, or only a part of the place. */
function isOtherEnd(before: string, context: StateContext): boolean {
  return (
    DAILY_END.test(before) ||
    /年度/.test(before.replace(/度(?:末|限り|をもって|で)/, '')) ||
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
    !isDated &&
    !FOR_GOOD.test(before) &&
    !new RegExp(`^${SCHOOL_YEAR}$`).test(before)
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
  if (NOT_SO.test(plain)) return undefined;
  const doubt = doubtIn(plain, context);
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
    if (state) return state === 'paused' && goesOn ? 'aside' : state;
  }
  return doubt;
}

const ENDING_WORD =
  '(?:廃止|廃業|閉[店所鎖園室業館会]|解散|終了|休[止業館会所園]|活動停止|統廃?合)';
/** A word of closing within a name that may be a part of what it is called: 「死刑廃止」 */
const SPEAKS_OF_END = new RegExp(ENDING_WORD);
const PUNCTUATION = '[\\s\\p{P}\\p{S}]';
/** 「見本食堂 休止中」, 「見本食堂＊廃止＊」, 「★休止中★見本食堂」 */
const AT_AN_END = [
  new RegExp(
    `${PUNCTUATION}([^\\s\\p{P}\\p{S}]{0,30}${ENDING_WORD}[^\\s\\p{P}\\p{S}]{0,8})${PUNCTUATION}*$`,
    'u',
  ),
  new RegExp(
    `^${PUNCTUATION}*([^\\s\\p{P}\\p{S}]{0,30}${ENDING_WORD}[^\\s\\p{P}\\p{S}]{0,8})${PUNCTUATION}`,
    'u',
  ),
  /((?:休止|休業|休館|休会)中)$/,
];

type Found = { readonly state: SaidState; readonly words: string };

/** What brackets in a name say: of its state, of what it was before, or something else. */
function stateInBrackets(words: string, context: StateContext): SaidState | undefined {
  if (/^[休廃閉]$/.test(words)) return words === '休' ? 'paused' : 'closed';
  const speaksOfEnd = SPEAKS_OF_END.test(words);
  if (FORMER.test(words)) return speaksOfEnd ? 'aside' : undefined;
  const plain = words.replace(/\s+/g, '');
  if (NOT_SO.test(plain) || AGAIN.test(plain)) return undefined;
  if (UNTIL.test(plain)) return 'doubtful';
  const state = judgeSentence(words, context) ?? (speaksOfEnd ? 'aside' : undefined);
  return state === 'closed' && namesAnother(words, context) ? 'aside' : state;
}

/** 〜2024.3 */
const UNTIL = new RegExp(`^[〜~-]${DATED}(?:まで)?$`);

/** 「相談所、2020年廃止」: beside the word stands what it may speak of. */
const namesAnother = (words: string, context: StateContext) =>
  words
    .split(/[、,・\s]+/)
    .filter((part) => part !== '' && judgeSentence(part, context) === undefined)
    .some((part) => !isWhole(part, context));

const sureOf = (found: readonly Found[]) =>
  found.find(({ state }) => state === 'closed') ?? found.find(({ state }) => state === 'paused');

export function stateInName(name: string, context: StateContext): Found | undefined {
  const { inside, outside } = parts(cleanText(name));
  const said = inside.flatMap((words): readonly Found[] => {
    const state = stateInBrackets(words, context);
    return state === undefined ? [] : [{ state, words }];
  });
  const plain = outside.trim();
  for (const pattern of AT_AN_END) {
    const words = pattern.exec(plain)?.[1];
    // Only the word itself: what stands beside it may be what the place is called.
    const state = words && judgeSentence(words, { ...context, name: '' });
    if (words && (state === 'closed' || state === 'paused')) said.push({ state, words });
  }
  const sure = sureOf(said);
  if (sure) return sure;
  const isLast = new RegExp(`${ENDING_WORD}$`).test(plain);
  return said[0] ?? (isLast ? { state: 'doubtful', words: plain } : undefined);
}

const STATE_CELL: readonly (readonly [RegExp, SaidState | 'open'])[] = [
  [
    /^(?:営業|活動|運営|開設|開所|開館|実施|開催|事業|稼働|公開|利用|継続|指定)?(?:中|済み?|しています)$|^(?:有|あり|有り|有効|可|○|◯|〇|現存|存続|営業|活動|開設|開所|通常|通常営業|通常どおり|再開|再開済み?|再開しました|継続|新規|新設|変更|更新|指定|open)$/i,
    'open',
  ],
];

/** 「廃止予定」 without a day may be over; 「開設予定」 has not begun. */
function stateToCome(plain: string, context: StateContext): SaidState {
  const day = SPEAKS_OF_END.test(plain) ? dateInText(plain) : undefined;
  if (day === undefined) return 'doubtful';
  return day < context.on ? 'closed' : 'aside';
}

/** A column that says nothing but the state: single words are enough there. */
export function stateInCell(
  text: string,
  context: StateContext,
): { readonly state: SaidState | 'open'; readonly words: string } | undefined {
  const plain = cleanText(text);
  if (plain === '') return undefined;
  const known = STATE_CELL.find(([pattern]) => pattern.test(plain))?.[1];
  if (known) return { state: known, words: plain };
  if (/予定|見込|検討/.test(plain)) return { state: stateToCome(plain, context), words: plain };
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
  let doubt: Found | undefined;
  let paused: string | undefined;
  for (const sentence of sentences) {
    const { inside, outside } = parts(sentence);
    for (const one of [outside, ...inside]) {
      const state = judgeSentence(one, context);
      if (state === 'closed') return { state, words: sentence };
      if (state === 'paused') paused ??= sentence;
      if (state === 'doubtful' || (state === 'aside' && !doubt)) doubt = { state, words: sentence };
    }
  }
  if (paused !== undefined) return { state: 'paused', words: paused };
  return doubt;
}
