/** くらべる: the rows of the table, a cell a place. What is not known is said as such; nothing is guessed. */
import { reachOf, type Places } from '../../domain/area/reach.ts';
import { type Moment } from '../../domain/time/calendar-date.ts';
import { phoneDisplay, phoneHref } from '../../domain/fields/phone.ts';
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { freshness } from '../../domain/entry/information-age.ts';
import { servesOf, takesNeighbour } from '../../domain/entry/welcome.ts';
import type { IsHoliday } from '../../domain/time/timetable.ts';
import { kindOf } from '../../domain/vocabulary/kind.ts';
import { isOfficeSection } from '../../domain/vocabulary/office-section.ts';
import { askLine, askOf } from '../entry/card-facts.ts';
import { usualHoursWordFor } from '../entry/usual-hours.ts';
import type { UsualWordsByKind } from '../entry/usual-words.ts';
import { contactWays } from '../entry/contact-ways.ts';
import { BOOKING } from '../../words/ja/facts.ts';
import { accessFacts } from '../entry/access-facts.ts';
import { TRAITS, whoFacts, type Trait } from '../entry/entry-facts.ts';
import { roomFacts } from '../entry/welcome-facts.ts';
import { nextOpeningLabel } from '../entry/next-opening.ts';
import { feeWord, hoursLine } from '../entry/entry-lines.ts';
import { sheetText } from '../../words/ja/sheets.ts';
import { entryText } from '../../words/ja/entry.ts';
import { ageAdvice, shortInformationLabel } from '../../words/ja/verified.ts';
import { listText } from '../../words/ja/list.ts';

export interface CompareLine {
  readonly words: string;
  readonly href?: string;
}
/** without lines: not known */
export type CompareCell = readonly CompareLine[];
export interface CompareRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly CompareCell[];
}

export interface CompareContext {
  readonly now: Moment;
  readonly isHoliday: IsHoliday;
  readonly places: Places;
  /** the municipality the person chose to see how near each place is */
  readonly municipality?: string | undefined;
  /** ふつうは, said where a place itself says nothing */
  readonly usualWords: UsualWordsByKind;
}

const words = (...lines: readonly (string | undefined)[]): CompareCell =>
  lines.filter((line) => line !== undefined && line !== '').map((line) => ({ words: line! }));
const { rows } = sheetText.compare;

function openCell(record: DeskRecord, { now, isHoliday, usualWords }: CompareContext): CompareCell {
  const { state } = record.status;
  if (state !== 'open') return words(sheetText.notOpen[state]);
  const [next, hours] = [nextOpeningLabel(record, now, isHoliday), hoursLine(record, now.date)];
  return words(
    next && `${entryText.next}: ${next}`,
    hours ?? usualHoursWordFor(isOfficeSection(record.name), usualWords[record.kind] ?? {}),
    record.hours_note === hours ? undefined : record.hours_note,
  );
}

function feeCell(record: DeskRecord, { usualWords }: CompareContext): CompareCell {
  const said = words(feeWord(record), record.fee_note);
  return said.length > 0 ? said : words(usualWords[record.kind]?.fee);
}

function reachCell(record: DeskRecord, { places, municipality }: CompareContext): CompareCell {
  const area = record.area.map(places.nameOf).filter(Boolean).join('、');
  if (municipality === undefined) return words(area, sheetText.compare.reachUnset);
  const reach = reachOf(record, municipality, places);
  const mayNot =
    reach === 'far' ||
    (reach === 'neighbour' && !takesNeighbour(servesOf(record), record.area, municipality, places));
  return words(
    sheetText.compare.note(sheetText.compare.reaches[reach], area),
    mayNot ? sheetText.compare.perhaps : undefined,
  );
}

function bookingCell({ booking, by_appointment }: DeskRecord): CompareCell {
  return words(booking ? BOOKING[booking] : by_appointment ? BOOKING.always : undefined);
}

function whereCell({ location, kind }: DeskRecord): CompareCell {
  if (location === 'hidden') return words(entryText.hidden);
  if (location === undefined) return kind === 'helpline' ? words(kindOf(kind).label) : [];
  return words([location.address, location.building].filter(Boolean).join(' '), location.access);
}

/** Whom to ask where the place itself cannot be reached; a press calls the first of them. */
function askCell({ card }: DeskRecord): CompareCell {
  const ask = askOf({ ...card });
  return ask ? [{ words: askLine(ask), href: ask.desks[0]!.href }] : [];
}

function contactCell(record: DeskRecord): CompareCell {
  return [
    ...(record.phones ?? []).map(({ number, label }) => ({
      words: [label, phoneDisplay(number)].filter(Boolean).join(' '),
      href: phoneHref(number),
    })),
    ...contactWays(record).map(({ label, href }) => ({ words: label, href })),
    ...(record.fax ? words(`${entryText.fax} ${phoneDisplay(record.fax)}`) : []),
    ...askCell(record),
  ];
}

const traitCell =
  ({ key, yes, no }: Trait) =>
  (record: DeskRecord): CompareCell =>
    words(record[key] === undefined ? undefined : record[key] ? yes : no);

/** Asked of every place; the other traits only where at least one place has an answer. */
const ALWAYS: readonly string[] = ['look_first', 'no_need_to_talk', 'accompany'];

export interface Comparison {
  readonly rows: readonly CompareRow[];
  /** what no place tells of, by its short name */
  readonly unknownToAll: readonly string[];
}

export function compareRows(records: readonly DeskRecord[], context: CompareContext): Comparison {
  const row = (
    id: string,
    label: string,
    cellOf: (record: DeskRecord) => CompareCell,
  ): CompareRow => ({ id, label, cells: records.map(cellOf) });
  const areas = (record: DeskRecord) => record.area.map(context.places.nameOf);
  const traits = TRAITS.map((trait) => row(trait.key, trait.label, traitCell(trait)));
  const isShown = ({ id, cells }: CompareRow) =>
    ALWAYS.includes(id) || cells.some((cell) => cell.length > 0);
  return {
    rows: [
      row('kind', rows.kind, (record) =>
        words(
          kindOf(record.kind).label,
          record.summary,
          record.route === 'via-consultation' ? listText.via : undefined,
        ),
      ),
      row('open', rows.open, (record) => openCell(record, context)),
      row('fee', rows.fee, (record) => feeCell(record, context)),
      row('reach', rows.reach, (record) => reachCell(record, context)),
      row('booking', rows.booking, bookingCell),
      ...traits.filter(isShown),
      row('who', rows.who, (record) =>
        words(
          ...whoFacts(record, areas(record)),
          record.who_note,
          ...roomFacts(record, context.now.date),
        ),
      ),
      row('contact', rows.contact, contactCell),
      row('where', rows.where, whereCell),
      row('access', rows.access, (record) => words(...accessFacts(record))),
      row('fresh', rows.fresh, (record) =>
        words(shortInformationLabel(record), ageAdvice(freshness(record.asOf, context.now.date))),
      ),
    ],
    unknownToAll: traits.filter((one) => !isShown(one)).map(({ label }) => label),
  };
}
