/** 番地: whether an address says the house, or only the town, and the part up to the house's number. */
import { KANJI_DIGITS } from '../text/kanji-digits.ts';

/** 四丁目13番3号, 4丁目１３－３ → 4-13-3 */
function plainNumbers(address: string): string {
  return address
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー](?=\d)/g, '-')
    .replace(/([一二三四五六七八九])(?=丁目|番)/g, (_whole, one: string) =>
      String(KANJI_DIGITS.indexOf(one)),
    )
    .replace(/(\d)\s*(?:丁目|番地?の?|号の?)\s*-?(?=\d)/g, '$1-')
    .replace(/\s*-\s*/g, '-');
}

const BLOCK_ONLY = /\d+丁目/g;

/** 中延6丁目 and 西池袋周辺 are towns; 中延6-1-21 and 宮沢町512 are houses. */
export function hasHouseNumber(address: string): boolean {
  return /\d/.test(plainNumbers(address).replace(BLOCK_ONLY, ''));
}

/** 東京都江東区南砂2-3-1 of 東京都江東区南砂2丁目3番1号 コーポ101: the building is left out */
export function houseOf(address: string): string {
  const plain = plainNumbers(address);
  const house = /^\D*\d+(?:-\d+)*/.exec(plain)?.[0] ?? plain;
  return house.replace(/\s+/g, '');
}

/** 東京都江東区南砂2-3: houses of one block lie side by side */
export const blockOf = (address: string): string =>
  /^\D*\d+(?:-\d+)?/.exec(houseOf(address))?.[0] ?? houseOf(address);
