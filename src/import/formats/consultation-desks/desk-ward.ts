/** 区の窓口: which ward of a designated city a row's desk serves, and the rows that tell of a desk in every ward. */
import type { Municipalities, Municipality } from '../../../domain/area/municipality.ts';
import { cleanText } from '../../clean/clean-text.ts';
import { placesInAddress } from '../../row/find-area.ts';
import type { Cells } from '../../read/table.ts';

interface Ward {
  readonly ward: Municipality;
  /** 中央区 */
  readonly short: string;
}

const wardsOf = (city: Municipality, municipalities: Municipalities): readonly Ward[] =>
  municipalities
    .wardsOf(city.code)
    .map((ward) => ({ ward, short: ward.name.slice(city.name.length) }));

const longestFirst = (a: Ward, b: Ward) => b.short.length - a.short.length;

const textOf = (cells: Cells, columns: readonly string[]) =>
  columns.map((column) => cleanText(cells[column] ?? '')).join(' ');

/** The ward in which the row's door is. */
function wardOfDoor(cells: Cells, city: Municipality, municipalities: Municipalities) {
  const [stands] = placesInAddress(textOf(cells, ['address']), city.prefecture, municipalities);
  return stands?.parent === city.code ? stands : undefined;
}

/** 「くらし支援窓口（東灘）」: the ward's name in brackets, without its 区. */
const namesInBrackets = (name: string, short: string) =>
  [...name.matchAll(/（([^（）]+)）/g)].some(([, inside]) =>
    inside?.includes(short.replace(/区$/, '')),
  );

/** 岡山市福祉事務所: the one of the whole city, wherever it stands */
const isOfWholeCity = (name: string, city: Municipality) =>
  name.startsWith(`${city.name}福祉事務所`);

/**
 * The ward that the row names, of a city that has wards: 西区 does not stand in 港南区. An office of 生活保護 serves
 * the ward (or a part of it) in which it stands: such a city has one in each. A desk of another kind may serve
 * the whole city from there, so that its name must tell the ward as well.
 */
export function wardOf(
  cells: Cells,
  isWelfareOffice: boolean,
  city: Municipality,
  municipalities: Municipalities,
): Municipality | undefined {
  const words = textOf(cells, ['serviceArea', 'name']);
  const wards = wardsOf(city, municipalities);
  const named = wards.filter(({ short }) => words.includes(short)).toSorted(longestFirst)[0];
  if (named !== undefined) return named.ward;
  const ofDoor = wardOfDoor(cells, city, municipalities);
  if (isOfWholeCity(textOf(cells, ['name']), city)) return undefined;
  if (ofDoor === undefined || isWelfareOffice) return ofDoor;
  const { short = '' } = wards.find(({ ward }) => ward === ofDoor) ?? {};
  return namesInBrackets(words, short) ? ofDoor : undefined;
}

/** 「福祉局くらし支援課」: a bureau of a city with wards takes no applications; the wards' offices do. */
export const isBureau = (cells: Cells, city: Municipality, municipalities: Municipalities) =>
  municipalities.wardsOf(city.code).length > 0 && /^[^区]{1,8}局/.test(textOf(cells, ['name']));

/** 「各区役所の福祉課」: one row for the desks of all wards, which has no number of its own. */
export const isInEveryWard = (cells: Cells, city: Municipality, municipalities: Municipalities) =>
  municipalities.wardsOf(city.code).length > 0 && /各区/.test(textOf(cells, ['name']));
