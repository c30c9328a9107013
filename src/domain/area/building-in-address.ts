/** 住所の中の建物: the name of a building or its floor that stands behind the house's number, in one line with it. */

export interface HouseAndBuilding {
  /** 東京都練馬区見本1-2-3 */
  readonly address: string;
  /** 見本ビル2階 */
  readonly building: string;
}

/** The end of a house's number: 1-2-3, 48番地, 12番32号, 2109番地の2 */
const NUMBER_ENDS = /\d(?:番地|番|号)?(?!\d|番|号|地|の\d|[-‐−–ー]\s?\d|丁|条|線|街|割|[階棟F])/g;
/** Not yet the end: 7条通9丁目, 12 番地, a second address. */
const MORE_NUMBERS = /丁目|番地|\d番|\d[-‐−–]\d|地割|〒/;
/** 字大脇, 他1か所, ※, 片山様方: no building, whatever stands in front */
const NO_BUILDING = /^(?:字|大字|他|ほか|※|[甲乙丙丁](?:\d|$))|様方|郵送|問い?合わ?せ/;
/** Without a space only such words leave no doubt. */
const BUILDING_WORDS =
  /(?:ビル|会館|庁舎|役所|役場|センター|プラザ|公民館|体育館|マンション|ハイツ|コーポ|ハイム|タワー|館|\d階|\dF|内)(?:[東西南北本別新旧]館)?(?:[BＢ地下]*\d+[階F])?(?:\d+号?室?)?$/;
/** 見本第一ビル101 見本第二ビル201: what lies before is a building already. */
const IS_BEHIND_ONE = /ビル|マンション|センター|ハイツ|プラザ/;
const FLOOR_ALONE = /^(?:地下|B)?\d{1,2}(?:階|F)/;

function isBuilding(rest: string, isApart: boolean): boolean {
  if (rest.length < 2 || MORE_NUMBERS.test(rest) || NO_BUILDING.test(rest)) return false;
  if (/^\d/.test(rest)) return isApart && FLOOR_ALONE.test(rest);
  return isApart || BUILDING_WORDS.test(rest);
}

/** The two parts of an address that holds a building; undefined for one that does not, or where that is in doubt. */
export function splitBuilding(written: string): HouseAndBuilding | undefined {
  const plain = written.normalize('NFKC').trim();
  // The signs as they were written (（ ）), where they are as many.
  const own = written.trim().length === plain.length ? written.trim() : plain;
  for (const end of plain.matchAll(NUMBER_ENDS)) {
    const cut = end.index + end[0].length;
    const behind = plain.slice(cut);
    const inBrackets = /^\s*\([^()]+\)$/.test(behind);
    const rest = (text: string) => (inBrackets ? text.trim().slice(1, -1) : text).trim();
    const isApart = inBrackets || /^\s/.test(behind);
    if (isBuilding(rest(behind), isApart) && !IS_BEHIND_ONE.test(plain.slice(0, cut)))
      return { address: own.slice(0, cut), building: rest(own.slice(cut)) };
  }
  return undefined;
}
