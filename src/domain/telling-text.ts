/**
 * 暴力や死にたい気持ちにかかわることば, as they stand in the names and descriptions of places: text with one of them is
 * not kept on a device that others may read. Wider than the words of a search, for here a false alarm costs little.
 */
import { normalise } from './japanese-text.ts';

const WORDS = [
  '暴力', '虐待', '暴行', '暴言', '体罰', '性被害', '性犯罪', '性的', 'レイプ', '強姦', '痴漢', '盗撮', 'わいせつ', '売春', '援助交際', 'パパ活',
  '犯罪被害', '被害者', 'ストーカー', 'つきまと', '待ち伏せ', '監禁', '束縛', '脅迫', 'おどし', '脅し', 'ハラスメント', 'モラハラ', 'セクハラ', 'パワハラ',
  'ぼうりょく', 'ぎゃくたい', '家暴', 'ネグレクト', '育児放棄', '人身取引', '殴', 'なぐ', '叩か', 'たたかれ', '蹴ら', '怒鳴', 'どなられ', '加害',
  '夫がこわ', '妻がこわ', '親がこわ', '夫が怖', '妻が怖', '親が怖', '逃げ', 'にげ', 'シェルター', 'かけこみ', '駆け込み', '保護命令', '接近禁止', '一時保護', '配偶者', '女性相談', '女性のための相談', '女性の相談', '婦人相談', '困難女性', 'ウィメンズ',
  '死にたい', '死にたく', '死のう', '自殺', '自死', '自傷', '消えたい', '消えてしまいたい', 'リストカット', 'リスカ', 'オーバードーズ', 'いのちの電話', '心中',
  'violence', 'abuse', 'rape', 'assault', 'stalk', 'harass', 'victim', 'suicid', 'self-harm', 'shelter',
].map(normalise);

/** Short Latin names, which stand inside other words. */
const ABBREVIATIONS = /(?<![a-z])dv(?![a-z])|でい?ぶい/;

export function isTellingText(text: string): boolean {
  const plain = normalise(text);
  // 「D V」 and 「暴 力」: what is spaced out reads the same.
  const joined = plain.replaceAll(' ', '');
  return ABBREVIATIONS.test(plain) || /(?<![a-z])d v(?![a-z])/.test(plain) || WORDS.some((word) => plain.includes(word) || joined.includes(word));
}
