/** かくまう場所のことば: what is refused everywhere, and what only sounds like it. */
import { describe, expect, it } from 'vitest';
import { shelterWordsIn, speaksOfShelter } from '../../../src/domain/vocabulary/shelter-words.ts';

const REFUSED = [
  '民間シェルター', 'ＤＶｼｪﾙﾀｰ', 'しぇるたー', 'シ ェ ル タ ー', 'シェルタァ', 'シエルター', 'シェ・ル・ター', 'シェル\u200Bター', 'S H E L T E R', "women's shelter", 'sherutaa', 'シェルタ〜',
  'ひまわりの家（母子を匿う）', '女性をかくまう家', 'かくまってくれる場所', '避難所としての部屋', 'DVの避難所', '暴力から逃げてきた人が泊まれる家', '夫から逃げてきた女性の避難先です', '被害者が身を隠すアパート', '母子のための避難所',
  '母子生活支援施設', '女性自立支援施設', '一時保護所', 'ステップハウス', 'セーフハウス', 'safe house', '女性のかくれ家', '家暴庇护所', '가정폭력 쉼터', 'DV被害者の駆け込み寺', 'D.V.被害の方の保護施設',
  '動物シェルターのとなりのDVシェルター', 'バスシェルターの裏に民間シェルター',
];
const ALLOWED = [
  '動物シェルター', '保護犬のシェルター', '猫シェルター見学会', 'ペットのための シェルター', 'バスシェルター', 'バス停シェルター', 'バス待ちシェルター', 'クーリングシェルター', '指定暑熱避難施設（クーリング・シェルター）', '防災シェルター', '耐震シェルター', '津波シェルター', '地下シェルター', 'animal shelter', 'bus shelter', 'cooling shelter',
  '災害時の避難所', '指定避難所', '福祉避難所です', '地震のときは避難所になります', '災害時に避難所として使われます', '避難所として指定されています', '避難訓練', '女性に配慮した災害避難所', '匿名で相談できます', '名前を隠して話せます', '子どもが泊まれるキャンプ', '生活に困った人が泊まれる部屋', '暴力の相談ができます', 'DV相談の窓口', '夫から逃げたいときの相談', 'シェルパの会', '区民会館（避難場所）', 'かくれんぼの会',
];

describe('かくまう場所のことば', () => {
  it.each(REFUSED)('%s は、かくまう場所', (text) => expect(speaksOfShelter(text)).toBe(true));
  it.each(ALLOWED)('%s は、ちがう', (text) => expect(speaksOfShelter(text)).toBe(false));
  it.each([['シェルターにつなぎます', true], ['民間シェルターの紹介もします', true], ['シェルターです。紹介が必要です。シェルターを紹介します', false], ['DVシェルター 201号室', false]] as const)('%s → つなぐだけ: %s', (text, isReferral) => expect(shelterWordsIn(text)).toEqual({ isReferral }));
});
