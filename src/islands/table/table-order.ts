/** 並び順: what each column sorts by. Unknown stays last, whichever way the column is turned; the nearer first among equals. */
import { reachOf, REACHES, type Places } from '../../domain/area/reach.ts';
import { servesOf } from '../../domain/entry/welcome.ts';
import { NEED_IDS } from '../../domain/vocabulary/need.ts';
import { KIND_IDS } from '../../domain/vocabulary/kind.ts';
import { firstStepLevel } from '../../matching/first-step.ts';
import type { ColumnId, TableChoices } from './table-choices.ts';
import { linesOfWay, type TableRow, type WayColumn } from './table-row.ts';

type Key = string | number | undefined;

const FEE_ORDER = ['free', 'varies', 'paid'] as const;
const byReading = new Intl.Collator('ja').compare;
const readingOf = ({ record }: TableRow) => record.kana ?? record.name;

/** 0 here, 1 next door, then prefecture and nation */
function distanceOf({ record }: TableRow, { place }: TableChoices, places: Places): number {
  const reach = reachOf(record, place, places);
  return reach === 'far' ? REACHES.length : REACHES.length - 1 - REACHES.indexOf(reach);
}

function hoursKey({ next, hours }: TableRow): Key {
  if (!next) return hours.known.length > 0 ? 'later' : undefined;
  const [date, start = ''] = next.stamp.split('/');
  return `${date} ${start.padStart(4, '0')}`;
}

function moneyKey({ record: { fee, fee_note: note } }: TableRow): Key {
  if (fee) return FEE_ORDER.indexOf(fee);
  return note ? FEE_ORDER.indexOf('varies') : undefined;
}

/** Fewer things to do before one may come are first. */
const firstKey = ({ record, first }: TableRow): Key =>
  first.known.length > 0 ? -firstStepLevel(record) : undefined;

/** A telephone before the other ways. */
function contactKey({ record, contact }: TableRow): Key {
  if (contact.length === 0) return undefined;
  return record.phones?.length ? 0 : 1;
}

/** Known comes first; what is not known stands last either way. */
const wayKey =
  (way: WayColumn) =>
  (row: TableRow): Key =>
    linesOfWay(row, way).length > 0 ? 0 : undefined;

const SERVES_ORDER = ['anyone', 'prefecture', 'residents'] as const;
function servesKey({ record }: TableRow): Key {
  const serves = servesOf(record);
  return serves && SERVES_ORDER.indexOf(serves);
}

const ageKey = ({ record: { ages } }: TableRow): Key => ages?.min ?? ages?.max;

const KEYS: Readonly<
  Record<ColumnId, (row: TableRow, choices: TableChoices, places: Places) => Key>
> = {
  name: readingOf,
  area: (row, choices, places) => `${distanceOf(row, choices, places)}${row.record.area[0] ?? ''}`,
  kind: ({ record }) => KIND_IDS.indexOf(record.kind),
  step: ({ record: { steps } }) => (steps.length > 0 ? Math.min(...steps) : undefined),
  first: firstKey,
  hours: hoursKey,
  money: moneyKey,
  address: ({ record }) => record.address,
  distance: ({ km }) => km,
  need: ({ record: { needs } }) =>
    needs[0] === undefined ? undefined : NEED_IDS.indexOf(needs[0]),
  serves: servesKey,
  audience: ageKey,
  who: ageKey,
  contact: contactKey,
  phone: wayKey('phone'),
  fax: wayKey('fax'),
  line: wayKey('line'),
  chat: wayKey('chat'),
  form: wayKey('form'),
  email: wayKey('email'),
  sms: wayKey('sms'),
  url: wayKey('url'),
  confirmed: ({ record }) => record.asOf,
};

function compareKeys(a: string | number, b: string | number, column: ColumnId): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (column === 'name') return byReading(String(a), String(b));
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sortRows(
  rows: readonly TableRow[],
  choices: TableChoices,
  places: Places,
): readonly TableRow[] {
  const { sort, isDown } = choices;
  return rows
    .map((row) => ({
      row,
      key: KEYS[sort](row, choices, places),
      distance: distanceOf(row, choices, places),
    }))
    .toSorted((a, b) => {
      const unknowns = Number(a.key === undefined) - Number(b.key === undefined);
      if (unknowns !== 0) return unknowns;
      const order =
        a.key === undefined || b.key === undefined ? 0 : compareKeys(a.key, b.key, sort);
      return (
        (isDown ? -order : order) ||
        a.distance - b.distance ||
        byReading(readingOf(a.row), readingOf(b.row)) ||
        (a.row.record.id < b.row.record.id ? -1 : 1)
      );
    })
    .map(({ row }) => row);
}
