/** 検索が知っている市区町村: those people may name, whether or not the catalogue has entries there. */
export interface SearchPlace {
  readonly code: string;
  /** 練馬区, 札幌市中央区, 東京都 */
  readonly name: string;
  /** hiragana; empty outside the prefectures that the catalogue covers */
  readonly kana: string;
  readonly prefecture: string;
  /** codes of the places next to it; they come with the details */
  readonly neighbours: readonly string[];
}

export const isPrefecture = (code: string): boolean => code.slice(2, 5) === '000';
