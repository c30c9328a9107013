/**
 * 急ぎの案内の窓口: which desks of the person's own place stand in an urgent panel beside the lines, and in which order all of
 * them are called. The kinds are those of the table of danger.
 */
import { isAboutOld, type Answers } from './answers.ts';
import { reachOf } from '../domain/area/reach.ts';
import { isEmergencyLine } from '../domain/entry/emergency-line.ts';
import { lineOpenness, orderLines, type Clock } from '../domain/entry/line-order.ts';
import { SIGNS_OF_GOING, type MatchDanger, type UrgentPanel } from '../domain/vocabulary/danger.ts';
import type { KindId } from '../domain/vocabulary/kind.ts';
import { dailyOrder } from './daily-shuffle.ts';
import type { Candidate, Judgement } from './judge.ts';
import { judgePlace, prepare, type MatchContext, type Prepared } from './judged-place.ts';
import { leftOutOf } from './leave-out.ts';
import { isWish } from './match.ts';
import type { MatchRecord } from './match-record.ts';
import { isAsWritten } from './urgent-panels.ts';

export interface UrgentDesk {
  readonly record: MatchRecord;
  /** so many others of its kind serve the same place */
  readonly others: number;
}

/** More is a list, and that stands below. */
const MOST = 2;

/** By law it acts for whoever lives here, so that a wish leaves none out; but it is for this person, for sure. */
const isForThem = (judgement: Judgement): boolean => {
  const { about, result } = judgement;
  if (about === 'audience') return result === 'fits' || result === 'usually';
  return result !== 'differs' || isWish(judgement);
};

const isReached = ({ phones, card }: MatchRecord) =>
  phones !== undefined || card?.address !== undefined;

function serving(candidate: Candidate, prepared: Prepared): boolean {
  const { record } = candidate;
  return (
    record.status.state === 'open' &&
    isReached(record) &&
    leftOutOf(candidate, prepared) === undefined &&
    judgePlace(candidate, prepared).judgements.every(isForThem)
  );
}

/** Of the place itself, else of its prefecture: the one that the day's lot names, and how many there are beside it. */
function deskOf(
  kind: KindId,
  records: readonly MatchRecord[],
  prepared: Prepared,
): readonly UrgentDesk[] {
  const { answers, places, now } = prepared;
  const all = records
    .filter((record) => record.kind === kind)
    .map((record) => ({ record, reach: reachOf(record, answers.municipality, places) }));
  const byLot = dailyOrder(now.date);
  for (const wanted of ['same', 'prefecture'] as const) {
    const own = all.filter((one) => one.reach === wanted && serving(one, prepared));
    const [first] = own.toSorted((a, b) => byLot(a.record.id, b.record.id));
    if (first) return [{ record: first.record, others: own.length - 1 }];
  }
  return [];
}

/** @param records of the place and what is wider; none while no place is chosen */
export function urgentDesks(
  { desks }: Pick<UrgentPanel, 'desks'>,
  answers: Answers,
  records: readonly MatchRecord[],
  context: MatchContext,
): readonly UrgentDesk[] {
  if (answers.municipality === undefined || records.length === 0) return [];
  const prepared = prepare(answers, context);
  return desks.flatMap((kind) => deskOf(kind, records, prepared)).slice(0, MOST);
}

/** 役所の代表: name and number by municipality, a ward's those of its city */
export type Halls = Readonly<Record<string, readonly [name: string, number: string]>>;

/** 虐待の通報は市区町村へ（高齢者虐待防止法7条、障害者虐待防止法7条）、今日いるものは福祉事務所へ: where none of its desks is known, its hall. */
export const isTakenToHall = (panel: Pick<UrgentPanel, 'sign'>, answers: Answers): boolean =>
  isGoneToFor(panel) ||
  panel.sign === 'elder' ||
  (panel.sign === 'violence' && isAboutOld(answers));

export const hallOf = (
  halls: Halls,
  municipality: string,
  summary: string,
): readonly UrgentDesk[] => {
  const [name, number] = halls[municipality] ?? [];
  if (name === undefined || number === undefined) return [];
  const record: MatchRecord = {
    id: HALL,
    name,
    kind: 'general-desk',
    needs: [],
    steps: [],
    area: [municipality],
    route: 'direct',
    summary,
    phones: [{ number }],
    status: { state: 'open' },
    isSection: true,
  };
  return [{ record, others: 0 }];
};

/** in the place of an entry's id: a hall has none */
export const HALL = 'hall';

/** A line, or a desk, of which `others` are told. */
export interface UrgentRow {
  readonly record: MatchRecord;
  readonly others?: number;
}

/** 行って話せる窓口: for what is needed today */
export const isGoneToFor = ({ sign }: Pick<UrgentPanel, 'sign'>): boolean =>
  SIGNS_OF_GOING.includes(sign);

/** Where the desk itself does what is needed; in a danger among two it is the line that hears of it. */
const isDoneThere = (panel: Pick<UrgentPanel, 'sign'>, answers: Answers): boolean =>
  panel.sign === 'pregnant' || isTakenToHall(panel, answers);

/** 電話がにがて: one goes there, at any hour, where that needs no call before */
export const isGoneTo = (
  { card, booking = 'none' }: MatchRecord,
  { conditions }: Answers,
): boolean => conditions.includes('no_phone') && card?.address !== undefined && booking === 'none';

/**
 * What answers now first: a desk that is open and does what is needed before the lines, one that is closed, or of which
 * nobody knows, among them as the clock says; 110 and 119 where the table begins with them.
 */
export function urgentRows(
  panel: Pick<UrgentPanel, 'sign' | 'lines'>,
  answers: Answers,
  known: { readonly lines: readonly MatchRecord[]; readonly desks: readonly UrgentDesk[] },
  clock: Clock,
  { partners }: Pick<MatchDanger, 'partners'>,
): readonly UrgentRow[] {
  const lines = panel.lines.flatMap((id) => known.lines.find((line) => line.id === id) ?? []);
  // Of one who is old the town is told: of its desk the hours need not be known.
  const unknown = panel.sign === 'elder' ? 'open' : '';
  const isOpen = ({ record }: UrgentDesk) =>
    ['open', 'always'].includes(lineOpenness(record, clock)?.is ?? unknown);
  const isLeading = (desk: UrgentDesk) =>
    isDoneThere(panel, answers) && (isOpen(desk) || isGoneTo(desk.record, answers));
  const others = known.desks.filter((desk) => !isLeading(desk)).map(({ record }) => record);
  // 配偶者暴力相談支援センター beside the number of its kind
  const at = lines.findLastIndex(({ id }) => partners.includes(id)) + 1 || lines.length;
  const called = orderLines(lines.toSpliced(at, 0, ...others), clock, {
    young: isAsWritten(panel.sign, answers),
  });
  const head = called.findIndex((record) => !isEmergencyLine(record));
  const leading = known.desks.filter(isLeading).map(({ record }) => record);
  const othersOf = new Map(known.desks.map((desk) => [desk.record, desk.others]));
  return called.toSpliced(Math.max(0, head), 0, ...leading).map((record) => {
    const count = othersOf.get(record);
    return count === undefined ? { record } : { record, others: count };
  });
}
