/** かくまう場所のことば: the one rule that tells whether words speak of a place that hides people from violence. */
import { toHiragana } from '../text/japanese-text.ts';

/** Longer texts are read in pieces of a sentence, so that no pattern looks across them. */
const SENTENCES = /[\n\r。．！!？?]+/;

/**
 * One spelling of what people write in many: widths, kana, long marks, spaces and dots inside a word. Lighter than
 * `normalise`, whose families of spellings would change words that are judged here.
 */
function folded(text: string): string {
  return toHiragana(text.normalize('NFKC').toLowerCase())
    .replace(/[\s\p{Cf}\p{P}\p{S}ー]+/gu, '')
    .replace(/ゔぁ|ゔ/g, 'ば')
    .replace(/ぇ/g, 'え')
    .replace(/ぁ/g, 'あ')
    .replace(/っ/g, 'つ');
}

const SHELTER = '(?:しえるた|sh?eruta|shelter)';
/** Shelters of beasts, of buses, from heat and from disasters hide nobody. */
const OTHER_SHELTERS = new RegExp(
  `(?:(?:動物|どうぶつ|犬|猫|いぬ|ねこ|わんこ|にやんこ|ぺつと|あにまる|鳥|馬)[^しs]{0,6}` +
    `|(?:ばす停?|停留所|bus|くりんぐ|暑さ|暑熱|涼み|ひんやり|防災|耐震|地震|津波|土石流|噴火|火山|竜巻|洪水|核|地下|ぼうさい|自転車|駐輪|喫煙|待合|たくし|たつくす|さいくる|animal|pet|dog|cat|cooling|tax|storm|bomb)の?(?:用|避難|待ち)?の?)` +
    `${SHELTER}s?`,
  'g',
);
const PLAIN_SHELTER = new RegExp(SHELTER);

/** Names of institutions and deeds that are about hiding people, whatever stands beside them. */
const HIDING = new RegExp(
  [
    '母子生活支援施設',
    '婦人保護施設',
    '女性自立支援施設',
    '一時保護(?:所|施設)',
    'すてつぷはうす',
    '(?:せふ|せいふ)(?:てい)?はうす',
    'safehouse',
    '(?:womens?|dv)refuge',
    // 匿名 is another word.
    '匿(?:う|い|つ|え|わ|お)',
    'かくま(?:う|い|つ|え|わ|お)',
    'かくれ家',
    '隠れ家(?=.{0,20}(?:女性|母子|暴力|dv|被害))',
    '(?:家暴|妇女|婦女)?(?:庇护|庇護)(?:所|中心)',
    '쉼터',
    'nhatamlanh',
  ].join('|'),
);

const VIOLENCE =
  '(?:dv|でいぶい|ど?めすていつくばいおれんす|暴力|虐待|配偶者から|夫から|妻から|旦那から|親から|加害者|つきまと|すとか|逃げてき|逃れてき|被害(?:者|女性|母子))';
const FLED = '(?:女性|母子|妻|被害者|おんな|女の人|子連れ)';
const REFUGE =
  '(?:避難(?:所|先|場所|施設|用の)|ひなん(?:所|じよ|先)|駆け?込み?寺|かけこみ寺|逃げ込(?:め|む)|逃げこ(?:め|む)|身を隠|居場所を(?:隠|知られ)|住め|住まわせ|暮らせる|泊ま(?:れ|り|つ)|寝泊|宿泊(?:でき|施設|所)|保護する(?:家|施設|場所|部屋)|保護施設|安全な(?:家|住|部屋|宿))';
/** 避難所 is a gymnasium after an earthquake, unless people flee from people. */
const DISASTER =
  /防災|災害|地震|津波|洪水|水害|台風|豪雨|土砂|噴火|火災|原発|指定(?:緊急)?避難|福祉避難所|広域避難|避難訓練|避難所運営|ぼうさい|さいがい/;
const VIOLENCE_AND_REFUGE = new RegExp(`${VIOLENCE}.{0,20}${REFUGE}|${REFUGE}.{0,12}${VIOLENCE}`);
const FOR_WOMEN = new RegExp(
  `${FLED}.{0,8}(?:避難|ひなん)(?:所|先|場所|施設|じよ)|(?:避難|ひなん)(?:所|じよ)として(?!指定|開設|使われ)`,
);

/** 「シェルターにつなぎます」: a desk that knows of shelters is none. */
const REFERRAL =
  /(?:につな|を紹介|をご紹介|の紹介|を案内|の案内|の情報|について(?:も|の)?(?:相談|知|お)|の相談|入所の|への入所|へ(?:の|も)?同行|と連携|の利用(?:に|の|を)|を探|をさが|の調整|へおつなぎ|につながり|ではありません|ではない|はありません|は(?:の|載)せ)/;

export interface ShelterWords {
  /** the sentence only says that a desk can lead there */
  readonly isReferral: boolean;
}

/** The end of a shelter's safety is its name in a list. undefined where nothing speaks of one. */
export function shelterWordsIn(text: string): ShelterWords | undefined {
  let found: ShelterWords | undefined;
  for (const sentence of text.split(SENTENCES)) {
    const plain = folded(sentence).replace(OTHER_SHELTERS, '');
    const isAboutDisaster = DISASTER.test(plain);
    const isHiding =
      PLAIN_SHELTER.test(plain) ||
      HIDING.test(plain) ||
      VIOLENCE_AND_REFUGE.test(plain) ||
      (!isAboutDisaster && FOR_WOMEN.test(plain));
    if (!isHiding) continue;
    if (!REFERRAL.test(plain)) return { isReferral: false };
    found = { isReferral: true };
  }
  return found;
}

/** true where words speak of a place that hides people, also of one that a desk only knows */
export function speaksOfShelter(text: string): boolean {
  return shelterWordsIn(text) !== undefined;
}
