/** 市区町村 of a row, from its code, its name and its address: what contradicts itself is not guessed. */
import type { Municipalities, Municipality } from '../../domain/area/municipality.ts';
import { placesAtStart, splitPrefecture } from '../../domain/area/place-in-address.ts';
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

/** The longest municipality name with which the text begins: 札幌市中央区 before 札幌市; a county may stand in front. */
export function placesInAddress(
  text: string,
  prefectureHint: string | undefined,
  municipalities: Municipalities,
): readonly Municipality[] {
  const [written, plain] = splitPrefecture(
    cleanText(text)
      .replace(/^〒?\d{3}-?\d{4}\s*/, '')
      .replace(/\s/g, ''),
    municipalities,
  );
  return placesAtStart(plain, written ?? prefectureHint, municipalities);
}

/** 八丈島八丈町 → 八丈町, where only one municipality ends so */
function withoutFront(text: string, municipalities: Municipalities): string {
  const rest = /^.{1,5}?(?:島|郡)(.{1,6}[町村])$/.exec(text)?.[1];
  return rest !== undefined && municipalities.findByName(rest).length > 0 ? rest : text;
}

/** 「札幌市、石狩市」 in one cell: every one of them, or none when one is unknown; missing for a single name. */
export function placesInCell(
  { prefecture = '', municipality = '' }: PlaceWords,
  municipalities: Municipalities,
): readonly Municipality[] | undefined {
  const names = cleanLines(municipality)
    .flatMap((line) => line.split(/[、,・／/;\s]/))
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length < 2 || !names.every((name) => /[市区町村]$/.test(name))) return undefined;
  const found = names.map((name) => {
    const [own, town] = splitPrefecture(name, municipalities);
    const places = municipalities
      .findByName(town, own ?? (cleanText(prefecture) || undefined))
      .filter(isTown);
    return places.length === 1 ? places[0] : undefined;
  });
  return found.every((place): place is Municipality => place !== undefined) ? found : undefined;
}

/** A line of a whole prefecture: no municipality and no address is written, and the prefecture is sound. */
export function prefectureAlone(
  { prefecture = '', municipality = '', address = '', code = '' }: PlaceWords,
  municipalities: Municipalities,
): Municipality | undefined {
  if ([municipality, address, code].some((text) => !saysNothing(text))) return undefined;
  return municipalities.findByName(cleanText(prefecture)).find(({ kind }) => kind === 'prefecture');
}

/** A ward stands for its city as well. */
const isWithin = (inner: Municipality, outer: Municipality) =>
  inner.code === outer.code ||
  inner.parent === outer.code ||
  (outer.kind === 'prefecture' && inner.prefectureCode === outer.code);

/** All that a row says of its municipality, read once. */
interface AreaClues {
  readonly code: string;
  /** as written, clean */
  readonly prefecture: string;
  readonly municipality: string;
  readonly address: string;
  readonly isPrefecture: boolean;
  /** 市区町村, without its prefecture, county or island */
  readonly townName: string;
  readonly byCode: readonly Municipality[];
  readonly byName: readonly Municipality[];
  readonly inAddress: readonly Municipality[];
}

/** The name of the town alone: 八丈島八丈町 and 額田郡幸田町 have an island or a county in front. */
function townNameOf(written: string, municipalities: Municipalities): string {
  return written !== '' && municipalities.findByName(written).length === 0
    ? withoutFront(written, municipalities)
    : written;
}

function townsNamed(
  townName: string,
  hint: string | undefined,
  municipalities: Municipalities,
): readonly Municipality[] {
  if (townName === '') return [];
  const named = municipalities.findByName(townName, hint).filter(isTown);
  return named.length > 0 ? named : placesInAddress(townName, hint, municipalities);
}

/** The prefecture that all codes share. */
function prefectureOfCodes(codes: readonly Municipality[]): string | undefined {
  return new Set(codes.map((place) => place.prefecture)).size === 1
    ? codes[0]!.prefecture
    : undefined;
}

/** 「北区」 in a list of 堺市 is its own ward, not the one of 東京. */
function wardOfList(
  {
    townName,
    hint,
    address,
  }: Readonly<{ townName: string; hint: string | undefined; address: string }>,
  fallback: Municipality | undefined,
  municipalities: Municipalities,
): Municipality | undefined {
  const prefecture = hint ?? splitPrefecture(address, municipalities)[0];
  if (fallback?.kind !== 'city' || (prefecture ?? fallback.prefecture) !== fallback.prefecture)
    return undefined;
  return municipalities.wardsOf(fallback.code).find(({ name }) => {
    const short = name.slice(fallback.name.length);
    return townName === '' ? address.startsWith(short) : townName === short;
  });
}

/** 「東京都北見市」: there is a town of this name, and it is in another prefecture. */
function strayTown(
  { address }: AreaClues,
  fallback: Municipality | undefined,
  municipalities: Municipalities,
): string | undefined {
  const [prefecture, rest] = splitPrefecture(address, municipalities);
  if (prefecture === undefined) return undefined;
  const [place] = placesInAddress(rest, undefined, municipalities);
  if (!place || place.prefecture === prefecture) return undefined;
  if (fallback && fallback.name !== place.name) return undefined;
  return `住所の都道府県と市区町村が合いません（「${prefecture}」に「${place.name}」はありません）。どちらかを直してください`;
}

function readClues(
  { code = '', ...words }: PlaceWords,
  fallback: Municipality | undefined,
  municipalities: Municipalities,
): AreaClues {
  const [prefecture, municipality, address] = [
    words.prefecture ?? '',
    words.municipality ?? '',
    words.address ?? '',
  ].map(cleanText) as [string, string, string];
  const byCode = areaCodesOf(code, (one) => municipalities.get(one) !== undefined).map((one) =>
    municipalities.get(one)!,
  );
  const isPrefecture = municipalities
    .findByName(prefecture)
    .some(({ kind }) => kind === 'prefecture');
  const [front, written] = splitPrefecture(municipality, municipalities);
  const townName = townNameOf(written, municipalities);
  const hint = (isPrefecture ? prefecture : front) ?? prefectureOfCodes(byCode);
  const ward = wardOfList({ townName, hint, address }, fallback, municipalities);
  return {
    code: code.trim(),
    prefecture,
    municipality,
    address,
    isPrefecture,
    townName,
    byCode,
    byName: ward && byCode.length === 0 ? [ward] : townsNamed(townName, hint, municipalities),
    inAddress: placesInAddress(words.address ?? '', hint ?? fallback?.prefecture, municipalities),
  };
}

/** Where the name and the code each give towns, only those that both give. */
function candidatesOf({
  code,
  municipality,
  byName,
  byCode,
  inAddress,
}: AreaClues): readonly Municipality[] | { readonly reason: string } {
  const towns = byCode.filter(isTown);
  if (byName.length === 0) return towns.length > 0 ? towns : inAddress;
  if (towns.length === 0) return byName;
  const agreed = byName.filter((place) =>
    towns.some((town) => isWithin(place, town) || isWithin(town, place)),
  );
  if (agreed.length > 0) return agreed;
  return {
    reason: `市区町村が2通りに読めます（コード ${code} は${towns[0]!.prefecture}${towns[0]!.name}、名前は${municipality}）。どちらかを直してください`,
  };
}

/** Of several, those that the address or the list's own town speaks for. */
function narrow(
  candidates: readonly Municipality[],
  inAddress: readonly Municipality[],
  fallback: Municipality | undefined,
): readonly Municipality[] {
  if (candidates.length < 2) return candidates;
  const narrowed = candidates.filter(
    (place) =>
      inAddress.some((one) => isWithin(one, place)) || (fallback && isWithin(fallback, place)),
  );
  return narrowed.length > 0 ? narrowed : candidates;
}

/** 中央区 beside 札幌市: the ward of that city, when the row names one. */
function wardOf(
  { municipality, address, byCode, byName, inAddress }: AreaClues,
  candidates: readonly Municipality[],
  municipalities: Municipalities,
): Municipality | undefined {
  const cities = [...byCode, ...byName];
  const isOfCandidate = (ward: Municipality) =>
    candidates.some((place) => place.code === ward.parent);
  const inFull = inAddress.find(
    (place) => place.kind === 'ward' && cities.some((city) => city.code === place.parent),
  );
  if (inFull) return isOfCandidate(inFull) ? inFull : undefined;
  if (candidates.length !== 1) return undefined;
  const isNamed = (ward: Municipality) =>
    [municipality, address].some(
      (text) =>
        text !== '' &&
        text.includes(ward.name.slice(municipalities.name(ward.parent ?? '').length)),
    );
  const wards = cities
    .filter(({ kind }) => kind === 'city')
    .flatMap((city) => municipalities.wardsOf(city.code));
  return wards.find((ward) => isOfCandidate(ward) && isNamed(ward));
}

/** Why no town was found although one is named. */
function unknownTown({ municipality, prefecture, isPrefecture }: AreaClues): string {
  const isWrongPrefecture = prefecture !== '' && !isPrefecture;
  return `「${municipality}」という市区町村が見つかりません${isWrongPrefecture ? `（「${prefecture}」という都道府県はありません）` : ''}`;
}

function severalTowns(
  { code, municipality, address }: AreaClues,
  candidates: readonly Municipality[],
): string {
  return `「${municipality || address || cleanText(code)}」に当たる市区町村がいくつもあります（${candidates.map((place) => place.prefecture + place.name).join('、')}）。都道府県かコードを書いてください`;
}

export function findPlace(
  words: PlaceWords,
  fallback: Municipality | undefined,
  municipalities: Municipalities,
): FoundPlace {
  const clues = readClues(words, fallback, municipalities);
  const agreed = candidatesOf(clues);
  if ('reason' in agreed) return agreed;
  const candidates = narrow(agreed, clues.inAddress, fallback);
  const ward = wardOf(clues, candidates, municipalities);
  if (ward) return { place: ward };
  if (candidates.length === 1) return { place: candidates[0]! };
  if (candidates.length > 1) return { reason: severalTowns(clues, candidates) };
  if (clues.townName !== '') return { reason: unknownTown(clues) };
  const stray = strayTown(clues, fallback, municipalities);
  if (stray) return { reason: stray };
  if (fallback) return { place: fallback };
  const isCodeWrong = clues.code !== '' && clues.byCode.length === 0;
  return {
    reason: isCodeWrong
      ? `市区町村コード「${clues.code}」が正しくありません。直すか、--municipality でコードを書いてください`
      : '市区町村が分かりません。--municipality でコード（例: 131202）を書いてください',
  };
}
