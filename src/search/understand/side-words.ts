/** そえることば: words that say for whom, when or how, beside what is looked for. They move entries up and keep none out. */
import { foldAll } from './fold.ts';
import { FEELINGS, PEOPLE_ASIDE, WAYS } from './made-words.ts';

/** content/vocabulary/side-words.yml */
const SIDE = new Set(foldAll([...PEOPLE_ASIDE, ...WAYS, ...FEELINGS]));
/** 小2, 高1, 17歳, 70代, 三歳, 60代の男 */
const AGE =
  /^(?:[小中高大][1-6]|(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:歳|才|代|さい|ヶ月|か月))(?:の?(?:男性?|女性?|息子|娘|子|孫|母|父|親|夫|妻))?$/;
/** 子ども2人, 3人家族, 二人暮らし */
const COUNT = /^(?:こども|子|孫|家族|息子|娘)?(?:\d{1,2}|[二三四五六])人(?:家族|暮らし|ぐらし)?$/u;
/** 母が, 夫の, 息子と, 女性だけ */
const PARTICLE =
  /(?:(?:だけ|のみ|限定|専用)?(?:が|の|は|と|に|を|も|で|へ|や)|だけ|のみ|限定|専用)$/;

/** 電話したい, LINEで相談できるところ: by what means, beside what about. Not 電話が止まった, 電話がこわい. */
const MEANS =
  /^(?:電話|でんわ|めーる|める|line|らいん|ちやつと|びでお通話)(?:した|でき|して|で(?!ん)|だけ|しか|なら|を(?:かけ|した)|に(?:した|して))[ぁ-ん]*(?:(?:相談|話|聞|問い?合わ?せ|予約)[ぁ-ん]*){0,2}$/u;
const AFRAID = /こわ|怖|苦手|にがて/u;
const isMeans = (text: string): boolean => MEANS.test(text) && !AFRAID.test(text);

const MILD = new Set(foldAll(FEELINGS));

/** @param text folded */
export function isSideWord(text: string): boolean {
  const bare = text.replace(/^もう(?=.)/, '').replace(PARTICLE, '');
  return (
    SIDE.has(text) ||
    SIDE.has(bare) ||
    AGE.test(text) ||
    AGE.test(bare) ||
    COUNT.test(bare) ||
    isMeans(text)
  );
}

const MANNERS = new Set(foldAll([...WAYS, ...FEELINGS]));
/** 無料, もう疲れた: how, or how one feels, and neither what about nor for whom. @param text folded */
export const isManner = (text: string): boolean => MANNERS.has(text.replace(/^もう(?=.)/, ''));

/** 行くのがこわ: of whatever it is that one is afraid of. */
const AFRAID_OF = /のが?こわい?$/;

/** Said of anything hard, not only of danger. @param text folded */
export const isFeeling = (text: string): boolean => MILD.has(text) || AFRAID_OF.test(text);
