/** ぴったり探すに送る形。 */
import { isPrefectureCode } from '../domain/area/area-code.ts';
import { publicPoint, type Point } from '../domain/entry/public-point.ts';
import { fitsCard, type CardExtra } from '../domain/entry/card-source.ts';
import { KIND_SENTENCES } from '../domain/vocabulary/kind-sentences.ts';
import type { Resource } from '../domain/entry/entry-schema.ts';
import { isOfficeSection } from '../domain/vocabulary/office-section.ts';
import { tellsClockAlone, writtenHints, type WrittenHints } from '../domain/time/hours-note.ts';
import { VISIT_FACT_IDS } from '../domain/entry/visit-facts.ts';

/** What is sent, by name: the record's type follows from this list. */
const FIELDS = [
  'id',
  'name',
  'kind',
  'needs',
  'steps',
  'area',
  'serves',
  'route',
  'summary',
  'hours',
  'except',
  'by_appointment',
  'until',
  'hours_note',
  'changes',
  'capacity',
  ...VISIT_FACT_IDS,
  'booking',
  'walk_in',
  'for',
  'not_for',
  'may_start',
  'ages',
  'for_women',
  'for_men',
  'with_children',
  'wheelchair',
  'languages',
  'fee',
  'gives_to',
  'per_month',
  'next_from',
  'phones',
  'line',
  'sms',
  'chat',
  'asOf',
] as const satisfies readonly (keyof Resource)[];

/**
 * What the matcher needs of an entry. A `Resource` is one; the browser gets these fields alone. Types only: the
 * schema's zod never reaches the browser.
 */
export type MatchRecord = Pick<Resource, (typeof FIELDS)[number] | 'url' | 'email' | 'form'> & {
  readonly status: Pick<Resource['status'], 'state'>;
  /** it has a form or takes a mail; beside a number their addresses, `form` and `email`, are of a whole entry alone */
  readonly isWrittenTo?: true;
  /** it has a site; its address, `url`, is of a whole entry alone */
  readonly hasSite?: true;
  /** of the fee it says something in words alone: nothing is usual then */
  readonly isFeeNoted?: true;
  /** of its hours it says something in words alone, too long for a card */
  readonly isHoursNoted?: true;
  /** without hours: 役所の課, a section of the office itself, by its name */
  readonly isSection?: true;
  /** its note tells the clock alone, and leaves the days to what is usual */
  readonly leavesDays?: true;
  /** of a prefecture: cities that have a desk of their own instead, by name */
  readonly outside?: readonly string[];
  /** of a prefecture: it serves a part of it alone */
  readonly servesPart?: true;
  /** what a note beside its hours leaves open */
  readonly mayOpen?: WrittenHints;
  /** 緯度・経度, degrees; only where they are published */
  readonly point?: Point;
  /** for its card alone: nothing is judged by it */
  readonly card?: CardExtra | undefined;
};

type Phone = NonNullable<Resource['phones']>[number];
const withoutLabel = ({ number, hours, free }: Phone): Phone => ({
  number,
  ...(hours ? { hours } : {}),
  ...(free === undefined ? {} : { free }),
});

/**
 * The words of a note are for the card, which shows them where there are no hours and where it has room. Beside hours
 * only what they leave open counts.
 */
function noteOf({ hours, hours_note: note }: Resource) {
  if (note === undefined) return {};
  if (hours === undefined) {
    if (!fitsCard(note)) return { isHoursNoted: true as const };
    return { hours_note: note, ...(tellsClockAlone(note) ? { leavesDays: true as const } : {}) };
  }
  const mayOpen = writtenHints(note);
  return mayOpen ? { mayOpen } : {};
}

const WITHOUT = /((?:[^\s、。（）]+?市と)*[^\s、。（）]+?市)(?:のほか|を除く|に住む人に?は、)/;
const OF_A_PART = /受け持|[県府道][東西南北]/;

/** 県のうちどこの人のものか, as 使える人 tells it in words. */
function partOf({ area: [first = ''], who_note: note = '' }: Resource): Partial<MatchRecord> {
  if (!isPrefectureCode(first)) return {};
  const outside = WITHOUT.exec(note)?.[1]?.split(/と/);
  return {
    ...(outside ? { outside } : {}),
    ...(OF_A_PART.test(note) ? { servesPart: true } : {}),
  };
}

/** 「電話、メール、LINEで相談できます」「予約の方法: LINE」 */
const BY_WRITING = /(?:LINE|Line|メール|チャット|SNS|フォーム)(?:公式)?(?:[、・かやでを]|から|$)/;

/** Its words alone tell that one may write: of a place that is known how to reach otherwise, where its address is learnt. */
const isToldToWrite = ({
  phones,
  url,
  summary = '',
  first_visit_note: note = '',
}: Resource): boolean =>
  (phones !== undefined || url !== undefined) &&
  (BY_WRITING.test(summary) || BY_WRITING.test(note));

/** Beside a number no card offers where one writes to: that there is such a way is all that matters then. */
function writtenTo(resource: Resource): Partial<MatchRecord> {
  const { email, form, phones } = resource;
  const isNamed = email !== undefined || form !== undefined;
  return {
    ...(isToldToWrite(resource) || (phones && isNamed) ? { isWrittenTo: true as const } : {}),
    ...(email !== undefined && !phones ? { email } : {}),
    ...(form !== undefined && !phones ? { form } : {}),
  };
}

/** The fields the matcher reads, without the rest. */
export function matchRecordOf(resource: Resource): MatchRecord {
  const isSaid = (field: (typeof FIELDS)[number]) =>
    field !== 'hours_note' && resource[field] !== undefined;
  const known = FIELDS.filter(isSaid).map((field) => [field, resource[field]]);
  const { phones } = resource;
  const point = publicPoint(resource);
  return {
    ...(Object.fromEntries(known) as Omit<MatchRecord, 'status'>),
    ...noteOf(resource),
    ...(resource.hours === undefined && isOfficeSection(resource.name)
      ? { isSection: true as const }
      : {}),
    // So that the words of sixty kinds need not come with them.
    summary: resource.summary ?? KIND_SENTENCES[resource.kind],
    // A card and a line offer the first number.
    ...(phones ? { phones: phones.slice(0, 1).map(withoutLabel) } : {}),
    // A card offers a site only where there is no number, and by way of the place's page.
    ...(resource.url !== undefined && !phones ? { hasSite: true as const } : {}),
    ...writtenTo(resource),
    ...partOf(resource),
    ...(point ? { point } : {}),
    ...(resource.fee === undefined && resource.fee_note !== undefined
      ? { isFeeNoted: true as const }
      : {}),
    status: { state: resource.status.state },
  };
}
