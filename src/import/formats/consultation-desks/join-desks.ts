/** 1つの窓口の行をまとめる: an office that serves eight towns is one desk; its 住居確保給付金 rows are part of it. */
import type { Municipality } from '../../../domain/area/municipality.ts';
import { phoneDigits } from '../../../domain/fields/phone.ts';
import { foldAddress } from '../../../domain/text/fold-address.ts';
import { foldForIdentity } from '../../../domain/text/japanese-text.ts';
import type { CleanPhone } from '../../clean/clean-phone.ts';
import { houseAndBuilding } from '../../row/row-location.ts';
import type { TableRow } from '../../read/table.ts';
import { SERVICES, type DeskRow } from './desk-row.ts';

export interface FoundRow {
  readonly row: TableRow;
  readonly desk: DeskRow;
}

export interface Desk {
  /** the row whose words the entry takes */
  readonly lead: FoundRow;
  readonly rows: readonly FoundRow[];
  readonly places: readonly Municipality[];
  /** 住居確保給付金 is asked for here as well */
  readonly takesBenefit: boolean;
  /** 若狭町は旧三方町域: the part of a municipality that it serves */
  readonly parts: readonly string[];
  /** numbers of the same office for 住居確保給付金 alone */
  readonly morePhones: readonly CleanPhone[];
}

const digitsOf = ({ phone }: DeskRow) => (phone ? phoneDigits(phone.number) : '');

/** The same name at the same number, or, without one, at the same address. */
function doorKey({ service, name, address, place, ...desk }: DeskRow): string {
  const digits = digitsOf({ service, name, address, place, ...desk });
  return [
    service,
    place.prefectureCode,
    foldForIdentity(name),
    digits || foldAddress(address ?? ''),
  ].join('|');
}

const joinPlaces = (places: readonly Municipality[], place: Municipality) =>
  places.some(({ code }) => code === place.code) ? places : [...places, place];

const partsOf = ({ place, part }: DeskRow) => (part ? [`${place.name}は${part}`] : []);

const BENEFIT = '住居確保給付金';

/** The self-reliance desk of this municipality that is this very office. */
function mainOf(found: FoundRow, desks: readonly Desk[]): Desk | undefined {
  const { desk } = found;
  const name = foldForIdentity(desk.name);
  const digits = digitsOf(desk);
  const own = desks.filter(
    ({ lead, places }) =>
      lead.desk.service === 'self-reliance' && places.some(({ code }) => code === desk.place.code),
  );
  const isNamed = (one: Desk) => foldForIdentity(one.lead.desk.name) === name;
  const isCalled = (one: Desk) => digits !== '' && digitsOf(one.lead.desk) === digits;
  return (
    own.find((one) => isNamed(one) && isCalled(one)) ?? own.find(isCalled) ?? own.find(isNamed)
  );
}

const houseOf = ({ address = '' }: DeskRow) => foldAddress(houseAndBuilding(address).address) ?? '';

/**
 * One office under two names: the same number and the same door, in the same municipality. 「水戸市福祉事務所」 is
 * 「生活福祉課保護係」 of another page.
 */
function sameOffice({ desk }: FoundRow, desks: readonly Desk[]): Desk | undefined {
  const digits = digitsOf(desk);
  const door = houseOf(desk);
  if (digits === '' || door === '') return undefined;
  return desks.find(
    ({ lead, places }) =>
      lead.desk.service === desk.service &&
      places.some(({ code }) => code === desk.place.code) &&
      digitsOf(lead.desk) === digits &&
      houseOf(lead.desk) === door,
  );
}

function withBenefit(main: Desk, found: FoundRow): Desk {
  const { phone } = found.desk;
  const known = [...(main.lead.desk.phone ? [main.lead.desk.phone] : []), ...main.morePhones];
  const isNew =
    phone !== undefined &&
    !known.some(({ number }) => phoneDigits(number) === phoneDigits(phone.number));
  return {
    ...main,
    rows: [...main.rows, found],
    takesBenefit: true,
    morePhones: isNew ? [...main.morePhones, { ...phone, label: BENEFIT }] : main.morePhones,
  };
}

/** Desks in the order of the services, then of the rows. */
export function joinDesks(found: readonly FoundRow[]): readonly Desk[] {
  const desks = new Map<string, Desk>();
  const replace = (old: Desk, now: Desk) => desks.set(doorKey(old.lead.desk), now);
  for (const service of SERVICES)
    for (const one of found.filter(({ desk }) => desk.service === service)) {
      const main = service === 'housing-benefit' ? mainOf(one, [...desks.values()]) : undefined;
      const same = desks.get(doorKey(one.desk)) ?? sameOffice(one, [...desks.values()]);
      if (main) replace(main, withBenefit(main, one));
      else if (same)
        replace(same, {
          ...same,
          rows: [...same.rows, one],
          places: joinPlaces(same.places, one.desk.place),
          parts: [...same.parts, ...partsOf(one.desk)],
        });
      else
        desks.set(doorKey(one.desk), {
          lead: one,
          rows: [one],
          places: [one.desk.place],
          takesBenefit: false,
          parts: partsOf(one.desk),
          morePhones: [],
        });
    }
  return [...desks.values()];
}
