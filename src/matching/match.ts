/**
 * 合いそうな場所をさがす: pure and deterministic, with today as an argument; the same function in the browser, in
 * tests and in scripts. The rules and their order are written out on the page 「どう選んでいるか」.
 */
import { isAboutViolence, isUrgent, type Answers } from './answers.ts';
import { hasContact } from './condition.ts';
import { distanceKm } from '../domain/area/distance.ts';
import { alikeIn, candidatesOf, isJudged, only, type Alike, type JudgedAlike } from './alike.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { reachOf, type Reach } from '../domain/area/reach.ts';
import { dailyOrder } from './daily-shuffle.ts';
import type { Candidate, Judgement } from './judge.ts';
import {
  judgePlace,
  prepare,
  type MatchContext,
  type Prepared,
  type Suggestion,
} from './judged-place.ts';
import { isForEveryNeed, mostNeedsFirst } from '../domain/entry/line-order.ts';
import { audiencesOf } from '../domain/entry/welcome.ts';
import { isSaidToBeFor } from '../domain/vocabulary/audience.ts';
import { kindsServingAs } from '../domain/vocabulary/kind-stands-for.ts';
import { kindOf, type KindId } from '../domain/vocabulary/kind.ts';
import { agesOfKind, hasAges, isWithin } from '../domain/vocabulary/kind-ages.ts';
import { KINDS_OF_WIDE_AREA } from '../domain/vocabulary/kind-welcome.ts';
import { needOf } from '../domain/vocabulary/need.ts';
import { bareName, isSame } from './first-five.ts';
import { hearsOfAll, LISTED } from './levels.ts';
import { leftOutOf, type LeftOut } from './leave-out.ts';
import type { MatchRecord } from './match-record.ts';
import { nextStepFinder } from './next-step.ts';
import { isFill, isGood, isPerhaps, orderSuggestions, type Ranking } from './order-suggestions.ts';
import { isYoung, urgentPanels, type UrgentPanel } from './urgent-panels.ts';
import { verdictOf } from './verdict.ts';

/** `nextStep`, その次の一歩: id of a place of a higher step in reach */
export type Ordered = Suggestion & { readonly nextStep?: string | undefined };

export interface MatchResult {
  readonly urgent: readonly UrgentPanel[];
  /** best first; behind what is offered stands what is for others, and what differs comes last */
  readonly suggestions: readonly Ordered[];
  /** so many of the suggestions may be offered; the rest is folded away, each with its reason */
  readonly offered: number;
  /** となりの地域まで広げた: they were not asked for, but there is little in the place itself */
  readonly isWidened: boolean;
  readonly gaps: readonly Gap[];
  /** 合う場所がまだ載っていない: nothing near answers the needs as places for them do, so that what is missing is said first */
  readonly isThin: boolean;
  /** the desks that help whatever the need: 自立相談支援機関, 社会福祉協議会 */
  readonly desks: readonly MatchRecord[];
}

/** Fewer local places than this, and the neighbours are looked at too. */
const ENOUGH = 5;
/** Fewer than this may be offered, and the desks for every need stand among them. */
const FLOOR = 3;
/** so far one goes on one's own into the next town, in a large city */
const WALKED_OUT_KM = 15;
/** nobody reads the next step of the hundredth place */
const WITH_NEXT_STEP = 20;
const DESK_KINDS: readonly KindId[] = ['self-reliance-desk', 'social-welfare-council'];
/** 福祉事務所（社会福祉法14条）: where the catalogue has no 社会福祉協議会 of the place */
const INSTEAD: KindId = 'welfare-office';

const isLocal = ({ reach }: { readonly reach: Reach }) =>
  reach === 'same' || reach === 'prefecture';

/** What was found within reach so far. */
interface Found {
  /** open places by kind, also those that answer no need */
  readonly open: Map<KindId, Alike[]>;
  readonly near: JudgedAlike[];
  readonly nextDoor: JudgedAlike[];
}

function takeIn(
  records: readonly MatchRecord[],
  { open, near, nextDoor }: Found,
  prepared: Prepared,
): void {
  const openOf = (kind: KindId): Alike[] => {
    const known = open.get(kind) ?? [];
    open.set(kind, known);
    return known;
  };
  for (const alike of alikeIn(records, prepared)) {
    const { kind, status } = alike.example.record;
    if (status.state === 'open' && alike.leftOut !== 'ward') openOf(kind).push(alike);
    if (isJudged(alike)) (alike.example.reach === 'neighbour' ? nextDoor : near).push(alike);
  }
}

/** What a person would like better, or can do now, must not decide how far is looked: else a narrower wish finds more. */
export const isWish = ({ about }: Judgement): boolean =>
  about === 'condition' || about === 'step' || about === 'asker';

const mayServe = ({ judgements, isUnlikely, isAside }: Suggestion) =>
  !isUnlikely && !isAside && judgements.every((one) => one.result !== 'differs' || isWish(one));

const answersNeed = ({ parts }: Suggestion, { needs }: Pick<Prepared, 'needs'>) =>
  needs.length === 0 || parts.need >= LISTED;

/** Places of one's own that answer the need as places for it do, and that may serve. */
const areLocalAnswers = ({ place }: JudgedAlike, prepared: Pick<Prepared, 'needs'>) =>
  isLocal(place) && mayServe(place) && answersNeed(place, prepared);

function hasFew({ near }: Found, prepared: Prepared): boolean {
  const local = near
    .filter((alike) => areLocalAnswers(alike, prepared))
    .reduce((sum, { members }) => sum + members.length, 0);
  return prepared.answers.neighbours === false ? local === 0 : local < ENOUGH;
}

/** サポステなど: kinds that answer, of which there is one for a wide area and none at home. */
function wideKindsLacking({ near }: Found, prepared: Prepared): readonly KindId[] {
  const { answers, needs, kindsElsewhere } = prepared;
  const { age, neighbours } = answers;
  if (neighbours === false || isAboutViolence(answers)) return [];
  const isForAge = (kind: KindId) =>
    age === undefined || !hasAges(kind) || isWithin(age, agesOfKind(kind));
  const isHere = (kind: KindId) =>
    near.some(({ place }) => place.record.kind === kind && mayServe(place));
  return KINDS_OF_WIDE_AREA.filter(
    (kind) =>
      needs.some((need) => needOf(need).kinds.includes(kind)) &&
      kindsElsewhere?.has(kind) !== false &&
      isForAge(kind) &&
      !isHere(kind),
  );
}

/**
 * Are the neighbours looked at: asked for, or not refused while there is little, or while a kind of a wide area is
 * lacking, or refused while there is nothing.
 */
function looksAround(found: Found, prepared: Prepared): boolean {
  const { municipality, neighbours } = prepared.answers;
  if (municipality === undefined) return false;
  if (neighbours === true) return true;
  // Of the wards' own places most are left out: few of them say nothing.
  if (prepared.isWholeCity) return false;
  return hasFew(found, prepared) || wideKindsLacking(found, prepared).length > 0;
}

/** A ward has the neighbours of its whole city: those on the city's other side are none of its own. */
function isBesideWard(record: MatchRecord, { answers, places }: Prepared): boolean {
  const { municipality = '' } = answers;
  const from = places.parentOf(municipality) && places.pointOf(municipality);
  const to = record.point ?? places.pointOf(record.area[0] ?? '');
  return !from || !to || distanceKm(from, to) <= WALKED_OUT_KM;
}

const distanceTo = (record: MatchRecord, { answers, places }: Prepared): number => {
  const from = places.pointOf(answers.municipality ?? '');
  const to = record.point ?? places.pointOf(record.area[0] ?? '');
  return from && to ? distanceKm(from, to) : Infinity;
};

/** Of each kind of a wide area that is lacking the nearest next door, to stand with those at home. */
function nearestOf(found: Found, prepared: Prepared): readonly JudgedAlike[] {
  return wideKindsLacking(found, prepared).flatMap((kind) => {
    const alikes = found.nextDoor.filter(
      ({ place }) => place.record.kind === kind && mayServe(place),
    );
    const records = alikes.flatMap((alike) => candidatesOf(alike).map(({ record }) => record));
    const kmOf = new Map(records.map((record) => [record, distanceTo(record, prepared)]));
    const byLot = dailyOrder(prepared.now.date);
    const [nearest] = records.toSorted((a, b) => kmOf.get(a)! - kmOf.get(b)! || byLot(a.id, b.id));
    return alikes
      .map((alike) => only(alike, (record) => record === nearest))
      .filter(({ members }) => members.length > 0)
      .map((alike) => ({ ...alike, place: { ...alike.place, isAsNear: true as const } }));
  });
}

/** Those of the neighbours that are looked at, each once. */
function placesAround(found: Found, prepared: Prepared): readonly JudgedAlike[] {
  if (!looksAround(found, prepared)) return [];
  const nearest = nearestOf(found, prepared);
  if (prepared.answers.neighbours !== true && !hasFew(found, prepared)) return nearest;
  const isNearest = new Set(
    nearest.flatMap((alike) => candidatesOf(alike).map(({ record }) => record)),
  );
  const others = neighboursOf(found, prepared)
    .map((alike) => only(alike, (record) => !isNearest.has(record)))
    .filter(({ members }) => members.length > 0);
  return [...others, ...nearest];
}

/** Neighbours who were not asked for stand in only for what the place itself lacks, if they answer all that was said and may serve; who cannot go out goes to none. */
function neighboursOf({ near, nextDoor }: Found, prepared: Prepared): readonly JudgedAlike[] {
  const { answers } = prepared;
  if (answers.neighbours === true) return nextDoor;
  const own = near.map(({ place }) => place).filter(mayServe);
  const kinds = new Set(own.map(({ record }) => record.kind));
  const isForGroup = ({ record }: Suggestion) => isSaidToBeFor(audiencesOf(record), answers);
  const hasGroup = own.some((place) => place.reach === 'same' && isForGroup(place));
  const isLacking = (place: Suggestion) =>
    !kinds.has(place.record.kind) &&
    prepared.needs.every((need) => place.record.needs.includes(need)) &&
    !(hasGroup && isForGroup(place)) &&
    // Nobody who is not short of food is sent into the next town for it.
    (prepared.needs.includes('food') || kindOf(place.record.kind).group !== 'food') &&
    (answers.step !== 0 || hearsOfAll(place.record.kind));
  // Nobody is asked to go next door for a group that was only supposed, nor to men, of whom nothing is said.
  const isMeant = ({ record, isSupposed, isOfDisability }: Suggestion) =>
    !isSupposed && !isOfDisability && record.for_men !== true;
  return nextDoor
    .filter(({ place }) => isLacking(place) && answersNeed(place, prepared) && mayServe(place))
    .filter(({ place }) => isMeant(place))
    .map((alike) => only(alike, (record) => isBesideWard(record, prepared)))
    .filter(({ members }) => members.length > 0);
}

/** A place to go on to is one where people like this one take part. */
function isOnward(
  { fitting: { age, audience }, isAdultAlone }: Prepared,
  candidate: Candidate,
): boolean {
  const { kind } = candidate.record;
  if (kindOf(kind).group === 'network' || kind === 'food-bank') return false;
  if (isAdultAlone && kind === 'children-cafeteria') return false;
  // A step that nobody can ask for is none.
  if (!hasContact(candidate.record)) return false;
  // Nobody is sent on to a place that is mainly for a group which was not spoken of.
  const suits = audience?.(candidate).result;
  return age?.(candidate).result !== 'differs' && suits !== 'differs' && suits !== 'unknown';
}

function withNextSteps(
  places: readonly Suggestion[],
  open: Found['open'],
  prepared: Prepared,
): readonly Ordered[] {
  const byLot = dailyOrder(prepared.now.date);
  const mayBe = ({ example }: Alike) => isLocal(example) && isOnward(prepared, example);
  const onwardOf = (kind: KindId) => (open.get(kind) ?? []).filter(mayBe).flatMap(candidatesOf);
  const nextStepOf = nextStepFinder<Candidate>({
    placesOf: onwardOf,
    order: (a, b) =>
      Number(b.reach === 'same') - Number(a.reach === 'same') || byLot(a.record.id, b.record.id),
  });
  const first = places
    .slice(0, WITH_NEXT_STEP)
    .map((place) => ({ ...place, nextStep: nextStepOf(place.record) }));
  return [...first, ...places.slice(WITH_NEXT_STEP)];
}

const ofKind = (open: Found['open'], kind: KindId): readonly Candidate[] =>
  (open.get(kind) ?? []).map(({ example }) => example);

/** A line for every need, of the whole country: where the catalogue knows no desk of the place. */
function linesForAll(open: Found['open']): readonly Candidate[] {
  const lines = ofKind(open, 'helpline').filter(({ record }) => isForEveryNeed(record));
  return lines.toSorted((a, b) => mostNeedsFirst(a.record, b.record)).slice(0, 1);
}

const inOrderOfName = (a: MatchRecord, b: MatchRecord) =>
  Number(a.name > b.name) - Number(a.name < b.name) || Number(a.id > b.id) - Number(a.id < b.id);

/** Of the place itself alone: of several the first by name. */
const officesOf = (open: Found['open']): readonly Candidate[] =>
  (open.get(INSTEAD) ?? [])
    .flatMap(candidatesOf)
    .filter(({ reach }) => reach === 'same')
    .toSorted((a, b) => inOrderOfName(a.record, b.record))
    .slice(0, 1);

/** Of the place itself; else of the prefecture. */
function desksOf(open: Found['open'], { places, offered }: Ranking): readonly Candidate[] {
  const shown = new Set(places.slice(0, offered).map(({ record }) => record.id));
  // A city may have several desks that are alike: the one that is shown already, else the first by name, so that
  // neither the order in which they are read nor their ids tell.
  const best = (own: readonly Candidate[]) =>
    own.find(({ record }) => shown.has(record.id)) ??
    own.toSorted((a, b) => inOrderOfName(a.record, b.record))[0];
  return DESK_KINDS.flatMap((kind) => {
    const own = (open.get(kind) ?? []).flatMap(candidatesOf);
    const of = (reach: Reach) => own.filter((one) => one.reach === reach);
    return best(of('same')) ?? best(of('prefecture')) ?? [];
  });
}

/** となりを見てほしいと言ったか、広い地域のもの: what was only looked at for want of something else does not count. */
const isNextDoor = ({ reach, isAsNear }: Suggestion, { neighbours }: Answers) =>
  reach === 'neighbour' && neighbours !== true && isAsNear !== true;

/** 電話のほかに、近くにあるか、困りごとにじかに答えるもの: neither lines nor neighbours make up for the own desk. */
const isCounted = (place: Suggestion, prepared: Prepared) =>
  place.record.kind !== 'helpline' &&
  !isNextDoor(place, prepared.answers) &&
  mayServe(place) &&
  !place.isSupposed &&
  !place.isOfDisability &&
  (isLocal(place) || answersNeed(place, prepared));

const asNamed = ({ record: { name, kind, phones } }: Pick<Suggestion, 'record'>) => ({
  name: bareName(name),
  kind,
  phone: phones?.[0]?.number,
  answers: [],
});

/** Never empty, never padded: where little but lines may be offered, the person's own desks for every need stand in, before the lines. */
function withDesks(
  { places, offered }: Ranking,
  desks: readonly Candidate[],
  open: Found['open'],
  prepared: Prepared,
): Ranking {
  const first = places.slice(0, offered);
  const isSure = (place: Suggestion) =>
    !isPerhaps(place, prepared) ||
    place.isAskable ||
    isFill(place) ||
    (place.isOfDisability && place.reach === 'same');
  const counted = first.filter((place) => isCounted(place, prepared)).length;
  // Lines are what a child uses: the desk, of grown-ups, stands in only where nothing else answers.
  const young = isYoung(prepared.answers);
  const floor = young ? 1 : FLOOR;
  const isSuicide = prepared.answers.urgent.includes('suicide');
  if (counted >= floor || isAboutViolence(prepared.answers) || (isSuicide && offered >= FLOOR))
    return { places, offered };
  const judged = (some: readonly Candidate[]) =>
    some
      .filter(({ record }) => !first.some((place) => place.record.id === record.id))
      .map((desk) => judgePlace(desk, prepared.ofAnyNeed))
      .filter(isGood);
  const missing = judged(desks).slice(0, floor - counted);
  const lacking = Math.max(0, FLOOR - offered - missing.length);
  const isOther = (office: Suggestion) =>
    !office.isAside &&
    ![...first, ...missing].some((place) => isSame(asNamed(place), asNamed(office)));
  const instead = [
    ...(desks.length < DESK_KINDS.length ? judged(officesOf(open)).filter(isOther) : []),
    ...judged(linesForAll(open)),
  ].slice(0, lacking);
  const added = [...missing, ...instead];
  const isAdded = ({ record }: Suggestion) => added.some((one) => one.record.id === record.id);
  // After what is known to answer here, before what answers anybody anywhere; for a child after the first lines.
  // With them there is enough to choose from: nobody need be asked whether they are perhaps one of others.
  const sure = first.filter(isSure);
  const kept = sure.length + added.length < FLOOR ? first : sure;
  // A desk that answers nothing of what was said stands behind what does.
  const isNoAnswer = missing.every(({ parts }) => parts.need === 0);
  const at = kept.findIndex(
    (place) =>
      !isCounted(place, prepared) &&
      !(isNoAnswer && answersNeed(place, prepared) && !isNextDoor(place, prepared.answers)),
  );
  const isLast = at < 0 || young || isSuicide;
  const before = isLast ? Math.min(kept.length, FLOOR) : at;
  const isKept = new Set(kept);
  return {
    places: [
      ...kept.slice(0, before),
      ...missing,
      ...kept.slice(before),
      ...instead,
      ...places.filter((place) => !isKept.has(place) && !isAdded(place)),
    ],
    offered: kept.length + added.length,
  };
}

/** So many at least are seen in danger. */
const SEEN_IN_DANGER = 10;

/**
 * 急ぎのとき、たたまない: the page has no fold then, so that what is not offered is not seen. All that is not refused follows
 * on what is offered; what is mainly for others only while there are few.
 */
function seenInDanger({ places, offered }: Ranking): number {
  const isSeen = (place: Suggestion, at: number) =>
    isGood(place) && !place.isAside && (!place.isUnlikely || at < SEEN_IN_DANGER);
  const end = places.findIndex((place, at) => at >= offered && !isSeen(place, at));
  return end < 0 ? places.length : end;
}

const isCareCenter = ({ place: { record, reach } }: JudgedAlike) =>
  record.kind === 'community-care-center' && reach === 'same';

/** 担当の地区（介護保険法115条の46）: of several in a town each serves a part of it, so that one asks which. */
function askingDistrict(near: readonly JudgedAlike[]): readonly JudgedAlike[] {
  const centers = near.filter(isCareCenter).flatMap(({ members }) => members);
  if (centers.length < 2) return near;
  const asked = (place: Suggestion): Suggestion => {
    const judgements = place.judgements.map((one): Judgement =>
      one.about === 'area' && one.result === 'fits' ? { ...one, result: 'unknown' } : one,
    );
    return { ...place, judgements, verdict: verdictOf(judgements) };
  };
  return near.map((alike) =>
    isCareCenter(alike) ? { ...alike, place: asked(alike.place) } : alike,
  );
}

function resultOf(found: Found, prepared: Prepared): MatchResult {
  const { answers, danger } = prepared;
  const { open } = found;
  const near = askingDistrict(found.near);
  const around = placesAround(found, prepared);
  const ranking = orderSuggestions([...near, ...around], prepared);
  const desks = isAboutViolence(answers) ? [] : desksOf(open, ranking);
  const isCalm = !isUrgent(answers);
  const whole = withDesks(ranking, desks, open, prepared);
  const { places } = whole;
  const gaps = isCalm
    ? gapsOf(prepared, (kind) => kindsServingAs(kind).flatMap((one) => ofKind(open, one)))
    : [];
  const answersHere = (place: Suggestion) =>
    isCounted(place, prepared) && answersNeed(place, prepared);
  return {
    urgent: urgentPanels(answers, danger),
    suggestions: isCalm ? withNextSteps(places, open, prepared) : places,
    offered: isCalm ? whole.offered : seenInDanger(whole),
    isWidened: answers.neighbours !== true && around.some(({ place }) => !place.isAsNear),
    gaps,
    isThin: gaps.length > 0 && !places.slice(0, whole.offered).some(answersHere),
    desks: desks.map(({ record }) => record),
  };
}

/** A search over entries that may come in parts: each is judged once, when it comes. */
export interface Matching {
  /** @param records none that came before */
  takeIn(records: readonly MatchRecord[]): void;
  /** Must the neighbours' entries be loaded too, beside those of the place, its prefecture and the nation? */
  wantsNeighbours(): boolean;
  /** Ranks what came. */
  result(): MatchResult;
}

export function beginMatch(answers: Answers, context: MatchContext): Matching {
  const prepared = prepare(answers, context);
  const found: Found = { open: new Map(), near: [], nextDoor: [] };
  return {
    takeIn: (records) => takeIn(records, found, prepared),
    wantsNeighbours: () => looksAround(found, prepared),
    result: () => resultOf(found, prepared),
  };
}

/**
 * Ranks `records` for `answers`. Never empty of a safe next step: the desks stand beside the suggestions, and
 * for violence the urgent panel names the lines.
 */
export function match(
  answers: Answers,
  records: readonly MatchRecord[],
  context: MatchContext,
): MatchResult {
  const matching = beginMatch(answers, context);
  matching.takeIn(records);
  return matching.result();
}

export interface WhyHere {
  /** 1 is the first; undefined when it is not in the list */
  readonly rank: number | undefined;
  readonly leftOut: LeftOut | undefined;
  readonly suggestion: Suggestion;
  /** the one just above it */
  readonly above: Suggestion | undefined;
}

/** なぜこの順番か: where an entry stands in a result, and why, whether or not it is in the list. */
export function whyHere(
  record: MatchRecord,
  answers: Answers,
  { suggestions }: MatchResult,
  context: MatchContext,
): WhyHere {
  const at = suggestions.findIndex((suggestion) => suggestion.record.id === record.id);
  const listed = suggestions[at];
  if (listed)
    return { rank: at + 1, leftOut: undefined, suggestion: listed, above: suggestions[at - 1] };
  const prepared = prepare(answers, context);
  const candidate = { record, reach: reachOf(record, answers.municipality, context.places) };
  return {
    rank: undefined,
    leftOut: leftOutOf(candidate, prepared) ?? 'neighbour',
    suggestion: judgePlace(candidate, prepared),
    above: undefined,
  };
}
