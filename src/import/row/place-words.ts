/** 住所の欄にある、住所でないことば: 「オンライン」「電話のみ」, a name with its address in brackets, several places in one cell. */
import { cleanLines, cleanText, saysNothing } from '../clean/clean-text.ts';
import type { LeftOut } from '../clean/left-out.ts';
import type { RowText } from './row-field.ts';

const WAY = '(?:オンライン|ZOOM|リモート|WEB|ウェブ|電話|メール|LINE)';
const NO_ADDRESS = new RegExp(
  `^(?:${WAY}(?:[・、と/]${WAY})*(?:のみ|開催|相談|実施|対応|にて)?(?:（[^（）]*）)?|${[
    '交互に?開催',
    '持ち回り(?:開催)?',
    '巡回(?:開催|相談)?',
    '各(?:地区|地域|所|会場|家庭|町内|公民館|自宅)',
    '(?:応|要)?相談',
    '(?:要|お)?問い?合わ?せ(?:ください)?',
    '(?:会場|場所)(?:は|が).*(?:変わ|異な|未定|不定|問い?合わ?せ|連絡|お知らせ|決ま).*',
    '.*(?:第\\s?\\d[日月火水木金土]|[日月火水木金土]曜).*',
    '(?:会場|場所)?(?:未定|不定|毎回(?:変わ|異な).*)',
  ].join('|')})$`,
  'i',
);
const ONLINE = /オンライン|ZOOM|リモート|WEB|ウェブ/i;

export function isOnlineAlone(address: string | undefined): boolean {
  const plain = cleanText(address ?? '');
  return NO_ADDRESS.test(plain) && ONLINE.test(plain);
}

/** 「見本会館（見本市中町1-2-3）」, 「見本会館2階／中町1-2-3」: the name of the place, then its address */
const FLOOR = '(?:\\d{1,2}(?:階|[FＦ])|[^（）\\d〒/／])';
const TOWN_AND_HOUSE =
  '〒?(?:[^（）/／]*[市区町村郡][^（）/／]*\\d[^（）/／]*|[^（）\\d/／]{1,20}\\d+(?:丁目|番|-\\d)[^（）/／]*)';
const NAMED = new RegExp(
  `^(${FLOOR}+?)\\s*(?:（(${TOWN_AND_HOUSE})）|[/／]\\s*(${TOWN_AND_HOUSE}))$`,
);

/** The row with an address that is one; what is none is told in `leftOut`. */
export function withPlainAddress(row: RowText, leftOut: LeftOut[]): RowText {
  const written = row.address ?? '';
  const leave = (value: string, why: string) => leftOut.push({ what: '住所', value, why });
  const [first = '', ...others] = written.split(/[①-⑳]/).map(cleanText).filter(Boolean);
  if (others.length > 0)
    leave(others.join('、'), '1つの場所に、住所は1つまでです。場所ごとに行を分けてください');
  const plain = cleanText(others.length > 0 ? first : cleanLines(written).join(' '));
  if (NO_ADDRESS.test(plain)) {
    leave(plain, '住所ではないようです。要ることなら、行きかたや備考に書いてください');
    return { ...row, address: '' };
  }
  const [, name, inside, behind] = NAMED.exec(plain) ?? [];
  if (name !== undefined && saysNothing(row.building ?? ''))
    return { ...row, address: (inside ?? behind)!, building: name };
  return /[①-⑳]/.test(written) ? { ...row, address: first } : row;
}
