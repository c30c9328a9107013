/** 一覧表の1行: an entry in the words a counsellor compares, with what sorting needs. */
import { distanceKm } from '../../domain/area/distance.ts';
import type { Places } from '../../domain/area/reach.ts';
import { type Moment } from '../../domain/time/calendar-date.ts';
import { phoneDisplay, phoneHref } from '../../domain/fields/phone.ts';
import type { TableRecord } from '../../domain/entry/table-record.ts';
import { freshness } from '../../domain/entry/information-age.ts';
import { shortInformationLabel } from '../../words/ja/verified.ts';
import type { IsHoliday } from '../../domain/time/timetable.ts';
import type { Point } from '../../domain/entry/public-point.ts';
import { needLabel } from '../../domain/vocabulary/need.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { findStep } from '../../domain/vocabulary/step.ts';
import { contactWays } from '../../site/entry/contact-ways.ts';
import { entryText } from '../../words/ja/entry.ts';
import { firstVisitFacts, whoConditions, whoFacts } from '../../site/entry/entry-facts.ts';
import { feeWord, hoursLine, openingsFrom } from '../../site/entry/entry-lines.ts';
import { residenceFact, roomFacts } from '../../site/entry/welcome-facts.ts';
import { listText } from '../../words/ja/list.ts';
import { tableText } from '../../words/ja/table.ts';

/** What is known, then what must be asked (要確認). */
export interface Fact {
  readonly known: readonly string[];
  readonly ask: readonly string[];
}

export interface ContactLine {
  readonly way: WayColumn;
  readonly label: string;
  /** as people read it: the number, or the same as the label */
  readonly shown: string;
  /** as one would copy it from paper */
  readonly written: string;
  /** none for a fax */
  readonly href?: string;
}

/** 連絡のしかたの列: one for each way. */
export const WAY_COLUMNS = ['phone', 'fax', 'line', 'chat', 'form', 'email', 'sms', 'url'] as const;
export type WayColumn = (typeof WAY_COLUMNS)[number];

export interface TableRow {
  readonly record: TableRecord;
  /** whom it serves: 練馬区, or 青梅市など8つの地域 */
  readonly area: string;
  readonly kind: string;
  readonly needs: readonly string[];
  readonly step: string;
  readonly first: Fact;
  readonly hours: Fact;
  /** 11月26日（木） 13:00–16:00 */
  readonly next:
    { readonly date: string; readonly label: string; readonly stamp: string } | undefined;
  readonly money: Fact;
  readonly who: Fact;
  /** だれが使えるか, by where people live */
  readonly serves: string;
  /** だれのためか: groups, ages and what the entry says in words */
  readonly audience: Fact;
  /** kilometres as the crow flies; undefined where one of both points is not known */
  readonly km: number | undefined;
  readonly contact: readonly ContactLine[];
  readonly confirmed: string;
  readonly isOld: boolean;
}

export interface RowContext {
  readonly now: Moment;
  readonly isHoliday: IsHoliday;
  readonly places: Pick<Places, 'nameOf'>;
  /** from where distance is measured */
  readonly origin?: Point | undefined;
}

const MANY_AREAS = 3;

function factOf(known: readonly (string | undefined)[], ask: string): Fact {
  const written = known.filter((line): line is string => line !== undefined && line !== '');
  return { known: written, ask: written.length > 0 ? [] : [ask] };
}

/** What is said besides, which answers no question of its own. */
const withMore = ({ known, ask }: Fact, more: readonly string[]): Fact => ({
  known: [...known, ...more],
  ask,
});

function firstVisit(record: TableRecord): Fact {
  const { known, refused, unknown } = firstVisitFacts(record);
  return {
    known: [...known, ...refused, ...(record.first_visit_note ? [record.first_visit_note] : [])],
    ask: unknown,
  };
}

const faxLine = ({ fax }: TableRecord): readonly ContactLine[] =>
  fax
    ? [{ way: 'fax', label: entryText.fax, shown: phoneDisplay(fax), written: phoneDisplay(fax) }]
    : [];

function contactLines(record: TableRecord): readonly ContactLine[] {
  return [
    ...(record.phones ?? []).map(({ number, label }) => ({
      way: 'phone' as const,
      label: label ?? '',
      shown: phoneDisplay(number),
      written: phoneDisplay(number),
      href: phoneHref(number),
    })),
    ...contactWays(record).map(({ id, label, written, href }) => ({
      way: id,
      label,
      shown: label,
      written,
      href,
    })),
    ...faxLine(record),
  ];
}

/** What a way's column shows of all the ways. */
export const linesOfWay = ({ contact }: Pick<TableRow, 'contact'>, way: WayColumn) =>
  contact.filter((line) => line.way === way);

export function rowOf(
  record: TableRecord,
  { now, isHoliday, places, origin }: RowContext,
): TableRow {
  const areas = record.area.map(places.nameOf).filter(Boolean);
  return {
    record,
    area:
      areas.length > MANY_AREAS ? tableText.manyAreas(areas[0]!, areas.length) : areas.join('、'),
    kind: kindOf(record.kind).label,
    needs: record.needs.map(needLabel),
    step: record.steps
      .toSorted((a, b) => a - b)
      .map((step) => findStep(step)?.label)
      .join('、'),
    first: firstVisit(record),
    hours: factOf([hoursLine(record, now.date)], tableText.unknownHours),
    next: openingsFrom(record, now, isHoliday, 1)[0],
    money: factOf([feeWord(record), record.fee_note], tableText.unknownFee),
    who: withMore(
      factOf(
        [...(record.serves ? whoFacts(record, areas) : whoConditions(record)), record.who_note],
        tableText.unknownWho,
      ),
      roomFacts(record, now.date),
    ),
    serves: residenceFact(record, areas),
    audience: factOf([...whoConditions(record), record.who_note], tableText.unknownWho),
    km: origin && record.point ? distanceKm(origin, record.point) : undefined,
    contact: contactLines(record),
    confirmed: shortInformationLabel(record),
    isOld: freshness(record.asOf, now.date).level === 'old',
  };
}

/** お休み中, まず相談窓口へ: what stands beside the name */
export function marksOf({ record }: TableRow): readonly string[] {
  return [
    ...(record.status.state === 'paused' ? [listText.paused] : []),
    ...(record.route === 'via-consultation' ? [listText.via] : []),
  ];
}
