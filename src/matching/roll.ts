/**
 * 名簿: a list of entries made ready to be judged many times, as a person changes the answers. Entries whose facts are the
 * same are one class, which is judged once; what is asked of each entry stands in dense columns, for tens of thousands
 * of objects are slow to walk through.
 */
import { sharedBy, sharedByObject } from '../domain/shared-by.ts';
import { isEmergencyLine } from '../domain/entry/emergency-line.ts';
import { dailyLots } from './daily-shuffle.ts';
import type { MatchRecord } from './match-record.ts';

/** Nothing is judged by them; and how near a point is depends on who asks. */
const UNREAD: ReadonlySet<string> = new Set<keyof MatchRecord>([
  'id',
  'name',
  'summary',
  'route',
  'per_month',
  'next_from',
  'card',
  'point',
]);
/** It matters that they are there, not what they say. */
const BARE: ReadonlySet<string> = new Set<keyof MatchRecord>([
  'hours_note',
  'email',
  'form',
  'line',
  'sms',
  'chat',
  'url',
]);

function valueText(field: string, record: MatchRecord): string {
  if (BARE.has(field)) return '';
  if (field === 'phones') return isEmergencyLine(record) ? '!' : '';
  const value: unknown = record[field as keyof MatchRecord];
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** All that a judgement reads of an entry: with the same text two are judged alike. A field that is new counts. */
function factsText(record: MatchRecord): string {
  // Lines are named in the tables of need and danger: no two are alike.
  let text = record.kind === 'helpline' ? record.id : '';
  for (const field in record)
    if (!UNREAD.has(field) && record[field as keyof MatchRecord] !== undefined)
      text += `\n${field} ${valueText(field, record)}`;
  return text;
}

/** Numbers what is the same alike, from 0 on. */
function numbering<K>(): (key: K) => number {
  const numbers = new Map<K, number>();
  return (key) => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
}

const UNKNOWN = -1;

export class Roll {
  readonly records: readonly MatchRecord[];
  /** the first entry of each area: whom it serves by where they live is the same for all of that area */
  readonly areas: readonly MatchRecord[];
  /** of each entry, the place of its area among `areas` */
  readonly areaAt: Uint32Array;
  readonly #classAt: Int32Array;
  readonly #numberOf = numbering<string>();
  readonly #lots = sharedBy((today: string) => {
    const lotOf = dailyLots(today);
    return Uint32Array.from(this.records, ({ id }) => lotOf(id));
  });

  constructor(records: readonly MatchRecord[]) {
    this.records = records;
    const areas: MatchRecord[] = [];
    const numberOf = numbering<string>();
    this.areaAt = Uint32Array.from(records, (record) => {
      const { area } = record;
      const at = numberOf(area.length === 1 ? area[0]! : area.join());
      areas[at] ??= record;
      return at;
    });
    this.areas = areas;
    this.#classAt = new Int32Array(records.length).fill(UNKNOWN);
  }

  /** The class of an entry, worked out when it is first asked for. */
  classAt(at: number): number {
    if (this.#classAt[at] === UNKNOWN)
      this.#classAt[at] = this.#numberOf(factsText(this.records[at]!));
    return this.#classAt[at]!;
  }

  /** くじ of each entry on this day. @param today ISO day */
  lotsOn(today: string): Uint32Array {
    return this.#lots(today);
  }
}

/** @param records a list that does not change any more */
export const rollOf = sharedByObject((records: readonly MatchRecord[]) => new Roll(records));
