/** 窓口 → 場所のファイルの見出し: the desk's own name with what a reader elsewhere needs to tell it apart. */
import type { Municipalities, Municipality } from '../../../domain/area/municipality.ts';
import { councilInName } from '../../../domain/entry/council-in-name.ts';
import { isMobile } from '../../../domain/fields/phone-findings.ts';
import { foldForIdentity } from '../../../domain/text/japanese-text.ts';
import { houseAndBuilding } from '../../row/row-location.ts';
import type { KindId } from '../../../domain/vocabulary/kind.ts';
import type { Desk } from './join-desks.ts';
import type { DeskSource } from './desk-sources.ts';
import type { DeskRow, Service } from './desk-row.ts';

interface ServiceWords {
  readonly kind: KindId;
  readonly what: string;
  /** a name that tells what the desk does */
  readonly tells: RegExp;
}

const WORDS: Readonly<Record<Service, ServiceWords>> = {
  'self-reliance': {
    kind: 'self-reliance-desk',
    what: '自立相談支援',
    tells: /相談|センター|窓口|サポート|ステーション/,
  },
  'welfare-office': { kind: 'welfare-office', what: '生活保護', tells: /福祉事務所|生活保護/ },
  'housing-benefit': { kind: 'housing-benefit', what: '住居確保給付金', tells: /住居確保給付金/ },
};

const TAKES_BENEFIT = {
  aliases: ['住居確保給付金の窓口'],
  summary:
    '仕事・お金・住まいの困りごとを相談できます。家賃の助け（住居確保給付金）の窓口でもあります。',
} as const;

const isTown = ({ kind }: Municipality) => kind === 'town' || kind === 'village';
const stemOf = (name: string) => name.replace(/[都道府県市区町村]$/, '');
/** 札幌市中央区 → 中央区 */
const shortOf = ({ kind, name }: Municipality) =>
  kind === 'ward' ? name.replace(/^.+?市(?=.+区$)/, '') : name;

/** The prefecture runs it: several towns share it, or it serves a town from elsewhere. */
function isPrefectures({ places, lead }: Desk): boolean {
  const [place] = places as readonly [Municipality];
  if (lead.desk.name.startsWith(place.prefecture)) return true;
  if (places.length > 1) return places.some(isTown);
  return isTown(place) && lead.desk.standsIn !== undefined && lead.desk.standsIn !== place;
}

/** 西多摩くらしの相談センター tells where it is by itself */
function namesTown(name: string, { prefectureCode }: Municipality, municipalities: Municipalities) {
  return municipalities
    .all()
    .some(
      (one) =>
        one.prefectureCode === prefectureCode &&
        !['prefecture', 'ward', 'special-ward'].includes(one.kind) &&
        stemOf(one.name).length > 1 &&
        name.includes(stemOf(one.name)),
    );
}

/** 「福祉課」 alone says little: the municipality or the prefecture in front, what it does behind. */
function readableName(desk: Desk, municipalities: Municipalities): string {
  const { name, service } = desk.lead.desk;
  const [place] = desk.places as readonly [Municipality];
  const whole = WORDS[service].tells.test(name) ? name : `${name}（${WORDS[service].what}の窓口）`;
  if (place.kind === 'ward' && whole.startsWith(shortOf(place)))
    return `${place.name}${whole.slice(shortOf(place).length)}`;
  const isShared = desk.places.length > 1 || isPrefectures(desk);
  const front = isShared ? place.prefecture : place.name;
  const isSaid =
    whole.startsWith(place.prefecture) ||
    (isShared
      ? whole.includes(front) || namesTown(whole, place, municipalities)
      : namesPlace(whole, place));
  return isSaid ? whole : `${front} ${whole}`;
}

/** 「くらし支援窓口（西）」 and 「北神区役所」 do not tell the ward and its city: its short name, or the city's, does. */
function namesPlace(whole: string, place: Municipality): boolean {
  if (place.kind !== 'ward') return whole.includes(stemOf(shortOf(place)));
  const city = place.name.slice(0, -shortOf(place).length);
  return whole.includes(shortOf(place)) || whole.includes(city);
}

/** Whom the law makes responsible, where the rows leave no doubt. */
function providerOf(desk: Desk, municipalities: Municipalities) {
  const [place] = desk.places as readonly [Municipality];
  const council = councilInName(desk.lead.desk.name);
  if (council !== undefined) return { name: council, type: '社会福祉協議会' };
  const city = municipalities.get(place.parent ?? '') ?? place;
  if (isPrefectures(desk)) return { name: place.prefecture, type: '自治体' };
  if (desk.places.length > 1) return undefined;
  const { name } = desk.lead.desk;
  // A town's council may act for the prefecture.
  const isOwn =
    !isTown(place) || (name.includes(stemOf(place.name)) && !/社会福祉協議会/.test(name));
  return isOwn ? { name: city.name, type: '自治体' } : undefined;
}

export interface DeskFront {
  readonly id: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly body?: string;
}

const IN_EVERY_WARD =
  '窓口は区ごとにあります。住んでいる区の窓口の番号は、市の代表の電話で聞いてください。';

function locationOf(written: string) {
  const { address, building } = houseAndBuilding(written);
  return { address, ...(building ? { building } : {}) };
}

function bodyOf({ moreDoors, everyWard }: DeskRow): { readonly body?: string } {
  if (everyWard) return { body: IN_EVERY_WARD };
  return moreDoors?.length ? { body: `ほかの窓口: ${moreDoors.join('、')}` } : {};
}

export function deskFront(
  desk: Desk,
  sources: readonly DeskSource[],
  municipalities: Municipalities,
): DeskFront {
  const { service, phone, fax, address, times, everyWard } = desk.lead.desk;
  const [place] = desk.places as readonly [Municipality];
  const { kind } = WORDS[service];
  const prefecture = municipalities.get(place.prefectureCode)!.slug;
  const provider = providerOf(desk, municipalities);
  const known = [...(phone ? [phone] : []), ...desk.morePhones];
  // A mobile of a public body's desk is the office's; anybody else's may be somebody's own.
  const phones = known.filter(({ number }) => provider !== undefined || !isMobile(number));
  return {
    id:
      desk.places.length > 1
        ? `${prefecture}/${place.slug}-${kind}`
        : `${prefecture}/${place.slug}/${kind}`,
    front: {
      name: readableName(desk, municipalities),
      ...(desk.takesBenefit ? { aliases: TAKES_BENEFIT.aliases } : {}),
      kind,
      ...(desk.takesBenefit ? { summary: TAKES_BENEFIT.summary } : {}),
      provider,
      area: desk.places.map(({ code }) => code),
      location: address ? locationOf(address) : undefined,
      phones: phones.length > 0 ? phones : undefined,
      fax,
      url: everyWard?.page,
      ...times,
      who_note: desk.parts.length > 0 ? `${desk.parts.join('、')}に住む人` : undefined,
      source: sources.length > 1 ? sources : sources[0],
    },
    ...bodyOf(desk.lead.desk),
  };
}

/** 木津川市, or the quarter of the town: where the desk stands. */
function standsAt({ lead, places }: Desk): string {
  const { address = '', standsIn } = lead.desk;
  const [place] = places as readonly [Municipality];
  if (standsIn && standsIn !== place) return standsIn.name;
  const rest = address.slice(place.prefecture.length).replace(shortOf(place), '');
  return /^[^\d\s]+/.exec(rest)?.[0].replace(/[一二三四五六七八九十]+丁目$/, '') ?? '';
}

interface Made {
  readonly desk: Desk;
  readonly made: DeskFront;
}

function countBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

const nameKey = ({ desk, made: { front } }: Made) =>
  [foldForIdentity(String(front['name'])), front['kind'], desk.places[0]!.prefectureCode].join('|');

function withMark({ desk, made }: Made, mark: string): Made {
  const { front } = made;
  return {
    desk,
    made: { ...made, front: { ...front, name: `${String(front['name'])}（${mark}）` } },
  };
}

const servedBy = ({ places: [place, second] }: Desk) =>
  second ? `${place!.name}など` : place!.name;

/** Desks of one prefecture under one name are told apart by where they stand, or by whom they serve. */
export function tellApart(fronts: readonly Made[]): readonly Made[] {
  const names = countBy(fronts, nameKey);
  const doorOf = (one: Made) => `${nameKey(one)}|${standsAt(one.desk)}`;
  const doors = countBy(fronts, doorOf);
  return fronts.map((one) => {
    if (names.get(nameKey(one)) === 1) return one;
    const isOnlyOne = doors.get(doorOf(one)) === 1 && standsAt(one.desk) !== '';
    return withMark(one, isOnlyOne ? standsAt(one.desk) : servedBy(one.desk));
  });
}
