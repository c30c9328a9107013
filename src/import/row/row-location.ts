/** 場所 of a row: its address with prefecture and municipality once, and a point that can be right. */
import type { Municipality } from '../../domain/area/municipality.ts';
import { splitBuilding } from '../../domain/area/building-in-address.ts';
import { foldForIdentity } from '../../domain/text/japanese-text.ts';
import { hasHouseNumber } from '../../domain/area/house-number.ts';
import { cleanPoint, type Point } from '../clean/clean-point.ts';
import { cleanText, saysNothing } from '../clean/clean-text.ts';
import type { Cleaned } from '../clean/left-out.ts';
import { fullAddress, shorten } from '../clean/open-data-text.ts';
import type { RowText } from './row-field.ts';

/** 東京都練馬区豊玉北1-1 whatever stood in front; a county is dropped as the names of towns have none here. */
export function rowAddress(row: RowText, place: Municipality): string {
  const written = cleanText(row.address ?? '')
    .replace(/^〒?\s*\d{3}-?\d{4}\s*/, '')
    .replace(
      /^(?:(.{2,3}[都道府県]))?.{1,4}郡(?=.{1,7}[町村])/,
      (whole: string, prefecture: string | undefined) =>
        whole.startsWith(place.name) ? whole : (prefecture ?? ''),
    );
  if (saysNothing(written)) return '';
  const full = fullAddress(place.prefecture, place.name, written);
  // 中央区北1 of 札幌市中央区
  const city = place.kind === 'ward' ? /^(.+市)(.+区)$/.exec(place.name) : undefined;
  const rest = full.slice(place.prefecture.length + place.name.length);
  const short = city
    ? [`${city[1]}${city[2]}`, city[1]!, city[2]!].find((part) => rest.startsWith(part))
    : undefined;
  const tidy = short ? rest.slice(short.length).replace(new RegExp(`^${city![2]}`), '') : rest;
  // 須惠町 beside 須恵町: the same name in another kanji stands once.
  const twin = [...tidy].slice(0, [...place.name].length).join('');
  return shorten(
    `${place.prefecture}${place.name}${twin !== '' && foldForIdentity(twin) === foldForIdentity(place.name) ? tidy.slice(twin.length) : tidy}`,
    150,
  );
}

/** 見本1-2-3 and 見本ビル2階 of 見本1-2-3見本ビル2階: a building has its own field. */
export function houseAndBuilding(written: string, named = '') {
  const building = saysNothing(named) || /非公開/.test(named) ? '' : named;
  const parts = splitBuilding(written);
  if (!parts) return { address: written, building };
  const isTwice = building.includes(parts.building);
  return {
    address: parts.address,
    building: isTwice ? building : [parts.building, building].filter(Boolean).join(' '),
  };
}

/** The middle of a town is told as no place's point. */
function doorPoint(point: Cleaned<Point | undefined>, address: string): Cleaned<Point | undefined> {
  if (!point.value || address === '' || hasHouseNumber(address)) return point;
  const value = `${point.value.lat}, ${point.value.lon}`;
  const why = '番地のない住所なので、町の真ん中の位置かもしれません';
  return { value: undefined, leftOut: [...point.leftOut, { what: '位置', value, why }] };
}

export function rowLocation(
  row: RowText,
  place: Municipality,
  isHidden: boolean,
): Cleaned<unknown> {
  if (isHidden) return { value: 'hidden', leftOut: [] };
  const point = cleanPoint(row.lat ?? '', row.lon ?? '', place);
  const access = cleanText(row.access ?? '');
  const { address, building } = houseAndBuilding(
    rowAddress(row, place),
    cleanText(row.building ?? ''),
  );
  const pin = doorPoint(point, address);
  const location = {
    ...(address ? { address } : {}),
    ...(building ? { building: shorten(building, 110) } : {}),
    ...pin.value,
    ...(!saysNothing(access) ? { access: shorten(access, 150) } : {}),
  };
  return { value: Object.keys(location).length > 0 ? location : undefined, leftOut: pin.leftOut };
}
