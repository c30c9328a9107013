/** 市区町村 of a row, from its code, its name and its address: what contradicts itself is not guessed. */
import type { Municipalities, Municipality } from '../../domain/area/municipality.ts';
import { areaCodesOf } from '../clean/clean-area-code.ts';
import { cleanLines, cleanText, saysNothing } from '../clean/clean-text.ts';

export interface PlaceWords {
  /** of the place itself or of who publishes the list */
  readonly code?: string | undefined;
  readonly prefecture?: string | undefined;
  readonly municipality?: string | undefined;
  readonly address?: string | undefined;
}

export type FoundPlace = { readonly place: Municipality } | { readonly reason: string };

const isTown = ({ kind }: Municipality) => kind !== 'prefecture';

/** 北海道虻田郡倶知安町 → 北海道 and 虻田郡倶知安町 */
function splitPrefecture(text: string, municipalities: Municipalities): readonly [prefecture: string | undefined, rest: string] {
  const prefecture = /^(?:東京都|北海道|(?:京都|大阪)府|.{2,3}県)/.exec(text)?.[0];
  return prefecture && municipalities.findByName(prefecture).some((place) => place.name === prefecture) ? [prefecture, text.slice(prefecture.length)] : [undefined, text];
}

/** The longest municipality name with which the text begins: 札幌市中央区 before 札幌市; a county may stand in front. */
export function placesInAddress(text: string, prefectureHint: string | undefined, municipalities: Municipalities): readonly Municipality[] {
  const [written, plain] = splitPrefecture(cleanText(text).replace(/^〒?\d{3}-?\d{4}\s*/, '').replace(/\s/g, ''), municipalities);
  const prefecture = written ?? prefectureHint;
  for (const rest of [plain, plain.replace(/^.{1,5}?郡(?=.{1,7}[町村])/, '')]) {
    for (let length = Math.min(14, rest.length); length >= 2; length -= 1) {
      const name = rest.slice(0, length);
      if (!/[市区町村]$/.test(name)) continue;
      const found = municipalities.findByName(name, prefecture).filter(isTown);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** 八丈島八丈町 → 八丈町, where only one municipality ends so */
function withoutFront(text: string, municipalities: Municipalities): string {
  const rest = /^.{1,5}?(?:島|郡)(.{1,6}[町村])$/.exec(text)?.[1];
  return rest !== undefined && municipalities.findByName(rest).length > 0 ? rest : text;
}

/** 「札幌市、石狩市」 in one cell: every one of them, or none when one is unknown; missing for a single name. */
export function placesInCell({ prefecture = '', municipality = '' }: PlaceWords, municipalities: Municipalities): readonly Municipality[] | undefined {
  const names = cleanLines(municipality).flatMap((line) => line.split(/[、,・／/;\s]/)).map((name) => name.trim()).filter(Boolean);
  if (names.length < 2 || !names.every((name) => /[市区町村]$/.test(name))) return undefined;
  const found = names.map((name) => {
    const [own, town] = splitPrefecture(name, municipalities);
    const places = municipalities.findByName(town, own ?? (cleanText(prefecture) || undefined)).filter(isTown);
    return places.length === 1 ? places[0] : undefined;
  });
  return found.every((place): place is Municipality => place !== undefined) ? found : undefined;
}

/** A line of a whole prefecture: no municipality and no address is written, and the prefecture is sound. */
export function prefectureAlone({ prefecture = '', municipality = '', address = '', code = '' }: PlaceWords, municipalities: Municipalities): Municipality | undefined {
  if ([municipality, address, code].some((text) => !saysNothing(text))) return undefined;
  return municipalities.findByName(cleanText(prefecture)).find(({ kind }) => kind === 'prefecture');
}

/** A ward stands for its city as well. */
const isWithin = (inner: Municipality, outer: Municipality) => inner.code === outer.code || inner.parent === outer.code || (outer.kind === 'prefecture' && inner.prefectureCode === outer.code);

export function findPlace({ code = '', prefecture = '', municipality = '', address = '' }: PlaceWords, fallback: Municipality | undefined, municipalities: Municipalities): FoundPlace {
  const codes = areaCodesOf(code, (one) => municipalities.get(one) !== undefined).map((one) => municipalities.get(one)!);
  const [, written] = splitPrefecture(cleanText(municipality), municipalities);
  // 八丈島八丈町, 額田郡幸田町: an island or a county in front
  const townName = written !== '' && municipalities.findByName(written).length === 0 ? withoutFront(written, municipalities) : written;
  const isPrefecture = municipalities.findByName(cleanText(prefecture)).some(({ kind }) => kind === 'prefecture');
  const hint = (isPrefecture ? cleanText(prefecture) : '') || splitPrefecture(cleanText(municipality), municipalities)[0] || (new Set(codes.map((place) => place.prefecture)).size === 1 ? codes[0]?.prefecture : undefined) || undefined;
  const named = townName ? municipalities.findByName(townName, hint).filter(isTown) : [];
  const byName = named.length > 0 ? named : townName ? placesInAddress(townName, hint, municipalities) : [];
  const inAddress = placesInAddress(address, hint ?? fallback?.prefecture, municipalities);
  // 中央区 beside 札幌市: the ward of that city.
  const wards = inAddress.filter((place) => place.kind === 'ward' && [...codes, ...byName].some((city) => city.code === place.parent));
  const wardByName = [...codes, ...byName].filter(({ kind }) => kind === 'city').flatMap((city) => municipalities.wardsOf(city.code)).filter((ward) => [cleanText(municipality), cleanText(address)].some((text) => text.includes(ward.name.slice(municipalities.name(ward.parent ?? '').length)) && text !== ''));
  const towns = codes.filter(isTown);

  let candidates: readonly Municipality[] = byName.length > 0 ? byName : towns.length > 0 ? towns : inAddress;
  if (byName.length > 0 && towns.length > 0) {
    const agreed = byName.filter((place) => towns.some((town) => isWithin(place, town) || isWithin(town, place)));
    if (agreed.length === 0) return { reason: `市区町村が2通りに読めます（コード ${code.trim()} は${towns[0]!.prefecture}${towns[0]!.name}、名前は${cleanText(municipality)}）。どちらかを直してください` };
    candidates = agreed;
  }
  if (candidates.length > 1) {
    const narrowed = candidates.filter((place) => inAddress.some((one) => isWithin(one, place)) || (fallback && isWithin(fallback, place)));
    if (narrowed.length > 0) candidates = narrowed;
  }
  const ward = wards[0] ?? (candidates.length === 1 ? wardByName.find((one) => one.parent === candidates[0]!.code) : undefined);
  if (ward && candidates.some((place) => place.code === ward.parent)) return { place: ward };
  if (candidates.length === 1) return { place: candidates[0]! };
  if (candidates.length > 1) return { reason: `「${cleanText(municipality || address || code)}」に当たる市区町村がいくつもあります（${candidates.map((place) => place.prefecture + place.name).join('、')}）。都道府県かコードを書いてください` };
  if (townName) return { reason: `「${cleanText(municipality)}」という市区町村が見つかりません${cleanText(prefecture) !== '' && !isPrefecture ? `（「${cleanText(prefecture)}」という都道府県はありません）` : ''}` };
  if (fallback) return { place: fallback };
  const wrong = code.trim() !== '' && codes.length === 0;
  return { reason: wrong ? `市区町村コード「${code.trim()}」が正しくありません。直すか、--municipality でコードを書いてください` : '市区町村が分かりません。--municipality でコード（例: 131202）を書いてください' };
}
