/** 一覧表の1行: an entry in the words a counsellor compares, with what sorting needs. */
import type { Places } from '../../domain/area/reach.ts';
import { type Moment } from '../../domain/time/calendar-date.ts';
import { phoneDisplay, phoneHref } from '../../domain/fields/phone.ts';
import type { TableRecord } from '../../domain/entry/table-record.ts';
import { freshness } from '../../domain/entry/information-age.ts';
import { shortInformationLabel } from '../../words/ja/verified.ts';
import type { IsHoliday } from '../../domain/time/timetable.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { findStep } from '../../domain/vocabulary/step.ts';
import { contactWays } from '../../site/entry/contact-ways.ts';
import { entryText } from '../../words/ja/entry.ts';
import { firstVisitFacts, whoConditions, whoFacts } from '../../site/entry/entry-facts.ts';
import { feeWord, hoursLine, openingsFrom } from '../../site/entry/entry-lines.ts';
import { roomFacts } from '../../site/entry/welcome-facts.ts';
import { listText } from '../../words/ja/list.ts';
import { tableText } from '../../words/ja/table.ts';

/** What is known, then what must be asked (要確認). */
export interface Fact {
  readonly known: readonly string[];
  readonly ask: readonly string[];
}

export interface ContactLine {
  readonly label: string;
  /** as people read it: the number, or the same as the label */
  readonly shown: string;
  /** none for a fax */
  readonly href?: string;
}

export interface TableRow {
  readonly record: TableRecord;
  /** whom it serves: 練馬区, or 青梅市など8つの地域 */
  readonly area: string;
  readonly kind: string;
  readonly step: string;
  readonly first: Fact;
  readonly hours: Fact;
  /** 11月26日（木） 13:00–16:00 */
  readonly next:
    { readonly date: string; readonly label: string; readonly stamp: string } | undefined;
  readonly money: Fact;
  readonly who: Fact;
  readonly contact: readonly ContactLine[];
  readonly confirmed: string;
  readonly isOld: boolean;
}

export interface RowContext {
  readonly now: Moment;
  readonly isHoliday: IsHoliday;
  readonly places: Pick<Places, 'nameOf'>;
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

function contactLines(record: TableRecord): readonly ContactLine[] {
  return [
    ...(record.phones ?? []).map(({ number, label }) => ({
      label: label ?? '',
      shown: phoneDisplay(number),
      href: phoneHref(number),
    })),
    ...contactWays(record).map(({ label, href }) => ({ label, shown: label, href })),
    ...(record.fax ? [{ label: entryText.fax, shown: phoneDisplay(record.fax) }] : []),
  ];
}

export function rowOf(record: TableRecord, { now, isHoliday, places }: RowContext): TableRow {
  const areas = record.area.map(places.nameOf).filter(Boolean);
  return {
    record,
    area:
      areas.length > MANY_AREAS ? tableText.manyAreas(areas[0]!, areas.length) : areas.join('、'),
    kind: kindOf(record.kind).label,
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
