/** offices.csv の1行: which service, of which municipality, at which door; or why it is no desk. */
import { withCheckDigit } from '../../../domain/area/area-code.ts';
import type { Municipalities, Municipality } from '../../../domain/area/municipality.ts';
import { phoneDigits } from '../../../domain/fields/phone.ts';
import { foldAddress } from '../../../domain/text/fold-address.ts';
import { cleanPhones, type CleanPhone } from '../../clean/clean-phone.ts';
import { cleanText } from '../../clean/clean-text.ts';
import type { LeftOut } from '../../clean/left-out.ts';
import { firstUrl } from '../../clean/open-data-text.ts';
import { placesInAddress } from '../../row/find-area.ts';
import { rowAddress } from '../../row/row-location.ts';
import type { RowTimes } from '../../row/row-times.ts';
import type { Cells } from '../../read/table.ts';
import { isBureau, isInEveryWard, wardOf } from './desk-ward.ts';
import { officeHours } from './office-hours.ts';

export const SERVICES = ['self-reliance', 'welfare-office', 'housing-benefit'] as const;
export type Service = (typeof SERVICES)[number];

export interface EveryWard {
  readonly page: string | undefined;
  readonly hall: Cells;
}

export interface DeskRow {
  readonly service: Service;
  /** whom it serves: the municipality, or the ward that the row names */
  readonly place: Municipality;
  readonly name: string;
  readonly phone?: CleanPhone | undefined;
  readonly fax?: string | undefined;
  /** with its prefecture in front */
  readonly address?: string | undefined;
  /** further doors that the same cell names */
  readonly moreDoors?: readonly string[] | undefined;
  /** the municipality in which the door is, where the address names it */
  readonly standsIn?: Municipality | undefined;
  readonly times: RowTimes;
  /** 旧三方町域: a part of the municipality */
  readonly part?: string | undefined;
  /** 各区役所の福祉課: the row tells of a desk in each ward; the city's page and the row of its hall stand in for their numbers */
  readonly everyWard?: EveryWard | undefined;
  readonly leftOut: readonly LeftOut[];
}

export type DeskRowResult = DeskRow | { readonly reason: string };

/** The municipality's own row: its hall's address, number and hours. */
export type HallFinder = (municipalityId: string) => Cells | undefined;

export const isHall = (cells: Cells) =>
  cells['scope'] === 'municipality' && cells['categoryId'] === 'unknown';

const REASONS = {
  hall: '役所の代表の案内です（窓口の行ではありません）',
  other: '自立相談・住居確保給付金・生活保護のほかの窓口です',
  unknownPlace: '市区町村が分かりません',
  switchboard: '窓口の番号が分からず、役所の代表だけを案内する行です',
  shell: '電話も住所もない行です（名前は市区町村の名前から作られています）',
  bureau: '市の本庁の局です（窓口は区ごとの行にあります）',
} as const;

function serviceOf(cells: Cells): Service | undefined {
  const words = cleanText(cells['plainName'] ?? '');
  if (/生活保護/.test(words)) return 'welfare-office';
  if (/住居確保給付金|家賃/.test(words)) return 'housing-benefit';
  return /自立相談|生活や仕事|仕事・生活/.test(words) ? 'self-reliance' : undefined;
}

/** jp-10201, aomori-02201, ibaraki-mito */
export function municipalityOf(
  id: string,
  municipalities: Municipalities,
): Municipality | undefined {
  const code = /-(\d{5})$/.exec(id)?.[1];
  if (code !== undefined) return municipalities.get(withCheckDigit(code));
  const [prefecture, ...rest] = id.split('-');
  return municipalities
    .all()
    .find(
      (one) =>
        one.kind !== 'prefecture' &&
        one.slug === rest.join('-') &&
        municipalities.prefectureOf(one.code)?.slug === prefecture,
    );
}

const NUMBERED_NAMES = /^（1）(.+?)\s*（2）(.+)$/;

/** 「（1）見本センター （2）見本分室」: the desks that one cell names, in order. */
export function namesIn(written: string): readonly string[] {
  const [, first, others] = NUMBERED_NAMES.exec(cleanText(written)) ?? [];
  return first === undefined
    ? [written]
    : [first, ...(others ?? '').split(/\s*（\d）/)].map((name) => name.trim());
}

/** 自立相談（住居確保給付金）, 毛呂山出張所（PDF:1,894KB）, 美幌町役所・役場 */
export function deskName(written: string): string {
  return (
    cleanText(written)
      .replace(/\s*（PDF[:：][^）]*）/g, '')
      .replace(/\s*（住居確保給付金）$/, '')
      // A part of a town that the prefecture's office serves: the office is the same.
      .replace(/（旧[^（）]+域）$/, '')
      .replace(/([町村])役所・役場$/, '$1役場')
      .replace(/([市区])役所・役場$/, '$1役所')
      .trim()
  );
}

interface Door {
  readonly address?: string | undefined;
  readonly moreDoors?: readonly string[];
  readonly standsIn?: Municipality | undefined;
  readonly leftOut: readonly LeftOut[];
}

const NUMBERED = /\d|番地|丁目|字/;

/** 「（1）見本市…（2）見本市…」, 「見本区梅島2-2-2 … 見本区江北5-14-5 …」 → each door by itself */
function doorsIn(text: string, { name }: Municipality): readonly string[] {
  const isBefore = new RegExp(
    `\\s+(?=${name}[^\\d\\s]{1,12}(?:\\d+(?:-|丁目|番)|[一二三四五六七八九十]+丁目))`,
  );
  const parts = (/（1）.*（2）/.test(text) ? text.split(/（\d）/) : text.split(isBefore))
    .map((part) => part.trim())
    .filter((part) => /\d/.test(part) && part !== name);
  return parts.length > 1 ? parts : [text];
}

/** 「人吉市内」 is no address; a town's own desk may leave out the town. */
function doorOf(cells: Cells, place: Municipality, municipalities: Municipalities): Door {
  const written = cleanText(cells['address'] ?? '');
  if (written === '') return { leftOut: [] };
  const [standsIn] = placesInAddress(written, place.prefecture, municipalities);
  const isElsewhere = standsIn !== undefined && standsIn !== place;
  const [plain = '', ...others] = doorsIn(written, place).map((door) => plainDoor(door, place));
  const full = (door: string) => rowAddress({ address: door }, place);
  const address = isElsewhere ? `${place.prefecture}${plain}` : full(plain);
  return NUMBERED.test(plain)
    ? { address, moreDoors: others.map(full), standsIn, leftOut: [] }
    : {
        leftOut: [{ what: '住所', value: written, why: '地域の名前だけで、住所ではありません' }],
      };
}

const plainDoor = (written: string, place: Municipality) =>
  written
    .replace(new RegExp(`^${place.prefecture}\\s*`), '')
    .replace(/^[^\d市区町村]{1,5}郡\s*(?=[^\d]{1,7}[町村])/, '')
    .replace(/^([^\d\s]{1,7}[市区町村])\s+/, '$1')
    .trim();

const sameDoor = (a: string, b: string) => {
  const [one, other] = [a, b].map((text) => foldAddress(cleanText(text)));
  return one !== '' && other !== '' && (one!.includes(other!) || other!.includes(one!));
};

/** The database gives the hall's hours to many desks: they hold for a desk in the hall only. */
function timesOf(cells: Cells, hall: Cells | undefined): RowTimes {
  const [hours = '', closed = ''] = [cells['openingHours'], cells['closedDays']];
  if (cleanText(hours) === '') return {};
  const isHalls = hall !== undefined && cleanText(hours) === cleanText(hall['openingHours'] ?? '');
  const isInHall =
    hall !== undefined &&
    (sameDoor(cells['address'] ?? '', hall['address'] ?? '') ||
      phoneDigits(cells['phone'] ?? '') === phoneDigits(hall['phone'] ?? ''));
  if (isHalls && !isInHall) return {};
  return officeHours(hours, closed);
}

/** The database gives a town without a number that of the prefecture's office for it, which is no town hall's. */
function ownHall(hall: Cells | undefined, cells: Cells, place: Municipality, { standsIn }: Door) {
  const isElsewhere = standsIn !== undefined && standsIn !== place;
  return isElsewhere && !(cells['name'] ?? '').includes(place.name) ? undefined : hall;
}

/** The numbers of these rows stand on the official page of the body that runs the desk, mobiles too. */
function phoneOf(cells: Cells, hall: Cells | undefined, leftOut: LeftOut[]) {
  const read = cleanPhones(cells['phone'] ?? '', '', { allowsMobiles: true });
  leftOut.push(...read.leftOut);
  const [phone] = read.value;
  if (phone === undefined) return undefined;
  const digits = phoneDigits(phone.number);
  const isSwitchboard = hall !== undefined && digits === phoneDigits(hall['phone'] ?? '');
  return {
    ...phone,
    ...(isSwitchboard ? { label: '役所の代表' } : {}),
    ...(/^0(?:120|800)/.test(digits) ? { free: true } : {}),
  };
}

/** 見本分室（埼玉県見本市1-2-3） */
const namedDoor = (name: string | undefined, address: string) =>
  name ? `${name}（${address}）` : address;

function partOf(cells: Cells, place: Municipality): string | undefined {
  const area = cleanText(cells['serviceArea'] ?? '');
  return area === '' || place.name.endsWith(area) || area.endsWith(place.name) ? undefined : area;
}

const everyWardOf = (
  cells: Cells,
  hall: Cells | undefined,
  town: Municipality,
  municipalities: Municipalities,
): EveryWard | undefined =>
  hall !== undefined && isInEveryWard(cells, town, municipalities)
    ? { page: firstUrl(cells['officialUrl'] ?? ''), hall }
    : undefined;

interface DeskOf {
  readonly service: Service;
  readonly town: Municipality;
}

/** Of which service, for which municipality; or why the row is no desk. */
function deskOf(
  cells: Cells,
  municipalities: Municipalities,
): DeskOf | { readonly reason: string } {
  if (isHall(cells)) return { reason: REASONS.hall };
  const service = serviceOf(cells);
  if (service === undefined) return { reason: REASONS.other };
  const town = municipalityOf(cells['municipalityId'] ?? '', municipalities);
  if (town === undefined) return { reason: REASONS.unknownPlace };
  if (/公式一覧・代表電話案内/.test(cells['name'] ?? '')) return { reason: REASONS.switchboard };
  return service === 'welfare-office' && isBureau(cells, town, municipalities)
    ? { reason: REASONS.bureau }
    : { service, town };
}

export function readDeskRow(
  cells: Cells,
  hallOf: HallFinder,
  municipalities: Municipalities,
): DeskRowResult {
  const of = deskOf(cells, municipalities);
  if ('reason' in of) return of;
  const { service, town } = of;
  const place = wardOf(cells, service === 'welfare-office', town, municipalities) ?? town;
  const hall = hallOf(cells['municipalityId'] ?? '');
  const door = doorOf(cells, place, municipalities);
  const leftOut = [...door.leftOut];
  const own = phoneOf(cells, ownHall(hall, cells, place, door), leftOut);
  const everyWard = own ? undefined : everyWardOf(cells, hall, town, municipalities);
  const phone = own ?? (everyWard && phoneOf(everyWard.hall, everyWard.hall, []));
  if (phone === undefined && door.address === undefined) return { reason: REASONS.shell };
  const [fax] = cleanPhones(cells['fax'] ?? '', '', { what: 'ファクス' }).value;
  const [name = '', ...otherNames] = namesIn(cells['name'] ?? '').map(deskName);
  return {
    service,
    place,
    name,
    phone,
    fax: fax?.number,
    address: door.address,
    moreDoors: door.moreDoors?.map((address, at) => namedDoor(otherNames[at], address)),
    standsIn: door.standsIn,
    times: timesOf(cells, hall),
    part: partOf(cells, place),
    everyWard,
    leftOut,
  };
}
