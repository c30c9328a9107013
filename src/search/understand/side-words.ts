/** そえることば: words that say for whom, when or how, beside what is looked for. They move entries up and keep none out. */
import { fold } from './fold.ts';

/** 母, 小2, 70代: who it is about. What they need is said by another word. */
const PEOPLE = ['母', '父', '夫', '妻', '嫁', '息子', '娘', '子', '子ども', '兄', '弟', '姉', '妹', '祖母', '祖父', '母親', '父親', '両親', '主人', '旦那', '彼氏', '彼女', 'おふくろ', 'おやじ', '友人', '知人', '知り合い', '友達', '家族', '親', '私', 'わたし', '僕', 'ぼく', '俺', '自分', '男', '女', '男性', '女性', '男の子', '女の子', '独身', '主婦', '主夫', '学生', '大学生', '高校生', '中学生', '小学生', '未成年', '若者', '高齢', '高齢者', 'シニア', '老人', '家', 'うち', 'おうち', '元夫', '元妻', '元彼', 'お父さん', 'お母さん', 'おとうさん', 'おかあさん', 'パパ', 'ママ', 'じいちゃん', 'ばあちゃん', '大人', '一人', 'ひとり'];
/** 無料, 今夜, オンライン: how and when. */
const WAYS = ['無料', 'ただ', 'タダ', '0円', '有料', '予約', '予約なし', '予約不要', '見学', '匿名', '夜', '夜間', '夕方', '朝', '昼', '昼間', '平日', '土曜', '日曜', '土日', '週末', '祝日', '今日', '今夜', '明日', '毎日', '24時間', '駅前', '駅近', '近場', '近い', '地元', 'オンライン', 'リモート', '初めて', 'はじめて', '初心者', '急ぎ', '安い', '格安', '一緒に', '一人で', 'ひとりで', '少人数', '大勢', '公式', '電話', '電話相談', '電話番号', '電話で相談', 'メール', 'LINE', 'チャット', '相談会', '窓口', '予約方法', '開いてる', '営業時間', '時間', '地図', '評判', '口コミ'];
/** つらい beside 夜泣き: how it feels; what it is about comes first. */
const FEELINGS = ['つらい', '辛い', 'つら', 'しんどい', '苦しい', 'くるしい', '生きづらい', '不安', '心配', '悩み', '困ってる', '困っている', '疲れた', 'つかれた', '限界', 'もう無理', 'むり', '無理', 'こわい', '怖い', 'いや', '嫌', '助けて', 'やばい', '言えない', '話せない', '頼れない', 'わからない', '分からない'];

const SIDE = new Set([...PEOPLE, ...WAYS, ...FEELINGS].map(fold));
/** 小2, 高1, 17歳, 70代, 三歳 */
const AGE = /^(?:[小中高大][1-6]|(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:歳|才|代|さい|ヶ月|か月))(?:男|女|の?息子|の?娘|の?子)?$/;
/** 母が, 夫の, 息子と */
const PARTICLE = /(?:が|の|は|と|に|を|も|で|へ|や)$/;

const MILD = new Set(FEELINGS.map(fold));

/** @param text folded */
export function isSideWord(text: string): boolean {
  const bare = text.replace(PARTICLE, '');
  return SIDE.has(text) || SIDE.has(bare) || AGE.test(text) || AGE.test(bare);
}

/** Said of anything hard, not only of danger. @param text folded */
export const isFeeling = (text: string): boolean => MILD.has(text);
