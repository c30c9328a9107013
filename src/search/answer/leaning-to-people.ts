/** いつ・だれの話か: what an entry gains or loses by its hours and by the ages that it is for. Unknown is never a no. */
import { addDays, weekdayOf } from '../../domain/time/calendar-date.ts';
import { isShutByNote } from '../../domain/time/noted-hours.ts';
import { opensToday } from '../../domain/time/open-now.ts';
import { openingsOn } from '../../domain/time/openings.ts';
import type { IsHoliday, OpeningHours } from '../../domain/time/timetable.ts';
import { opensThen } from '../../domain/time/weekly-opening.ts';
import {
  AUDIENCE_IDS,
  AUDIENCE_LEVELS,
  audiencesSaid,
  type AudienceId,
  type AudienceLevel,
  type Audiences,
} from '../../domain/vocabulary/audience.ts';
import { agesOfKind, hasAges } from '../../domain/vocabulary/kind-ages.ts';
import { audiencesOfKind } from '../../domain/vocabulary/kind-welcome.ts';
import { kindOf, type KindGroupId, type KindId } from '../../domain/vocabulary/kind.ts';
import { isForAges } from '../understand/age-words.ts';
import { offersHands } from '../understand/giving.ts';
import type { SpokenTime } from '../understand/time-words.ts';
import type { Query } from '../understand/understand.ts';
import { WEIGHTS } from './search-weights.ts';
import type { SearchDocument } from '../index/search-document.ts';

/** The reader's day, for 今日 and 明日; with the minutes what is over by now is over. */
export interface Today {
  readonly date: string;
  readonly minutes?: number | undefined;
  readonly isHoliday: IsHoliday;
}

type Leaning = (document: SearchDocument) => number;
const NONE: Leaning = () => 0;
const CHILDREN_END = 18;
const ELDERS_BEGIN = 60;

/** What the rules say of today: over is over, and a known end that is still to come is a yes. */
function opensOn(hours: OpeningHours, inDays: number, { date: now, minutes, isHoliday }: Today) {
  const date = addDays(now, inDays);
  if (inDays === 0 && minutes !== undefined)
    return { yes: true, perhaps: undefined, no: false }[
      opensToday(hours, { date, minutes }, isHoliday)
    ];
  return openingsOn(hours, date, isHoliday).length > 0;
}

/** 今日 with a calendar asks of that very day; without one it asks for nothing. */
function opensAt(hours: OpeningHours, time: SpokenTime, today: Today | undefined) {
  if (time.inDays === undefined) return opensThen(hours, time.weekdays, time.part);
  if (!today) return undefined;
  const isOpen = opensOn(hours, time.inDays, today);
  if (!isOpen || !time.part) return isOpen;
  return opensThen(hours, [weekdayOf(addDays(today.date, time.inDays))], time.part);
}

function weekdaysAsked({ inDays, weekdays }: SpokenTime, today: Today | undefined) {
  if (inDays === undefined) return weekdays;
  return today ? [weekdayOf(addDays(today.date, inDays))] : [];
}

/** undefined: the entry does not tell */
export type OpenThen = (document: SearchDocument) => boolean | undefined;

/** 今週: any place that opens is open some day of it. */
const asksForSpanAlone = ({ span, weekdays, inDays, part }: SpokenTime): boolean =>
  span !== undefined && weekdays.length === 0 && inDays === undefined && part === undefined;

/** Whether a place is open at the time that the words speak of: by its rules, or shut by the plain words of its note. */
export function openThenTest({ time }: Query, today: Today | undefined): OpenThen | undefined {
  if (!time || asksForSpanAlone(time)) return undefined;
  const known = new Map<OpeningHours, boolean | undefined>();
  const { part } = time;
  const weekdays = weekdaysAsked(time, today);
  const byRules = (hours: OpeningHours) => {
    if (!known.has(hours)) known.set(hours, opensAt(hours, time, today));
    return known.get(hours);
  };
  return ({ hours, noted, state }) => {
    if (state !== 'open') return undefined;
    if (!hours) return noted && isShutByNote(noted, weekdays, part) ? false : undefined;
    const isOpen = byRules(hours);
    // 土曜も対応できます: the note leaves open what the rules close.
    const mayOpen = isOpen === false && weekdays.some((day) => noted?.may?.includes(day));
    return mayOpen ? undefined : isOpen;
  };
}

export function leaningToTime(isOpenThen: OpenThen | undefined): Leaning {
  if (!isOpenThen) return NONE;
  const weight = { true: WEIGHTS.openThen, undefined: 0, false: WEIGHTS.shutThen };
  return (document) => weight[`${isOpenThen(document)}`];
}

/** Its own ages where it states them, else those that its kind is for: 「12歳から」 of a place for the young says no end. */
function agesOf({ ages, kind }: SearchDocument) {
  const usual = hasAges(kind) ? agesOfKind(kind) : undefined;
  if (!ages || ages.max !== undefined || usual?.max === undefined) return ages ?? usual;
  return (ages.min ?? 0) <= usual.max ? { ...ages, max: usual.max } : ages;
}

/** 息子 beside 80歳, 母 beside 小2: of the one who is asked for the age may not be said. */
const YOUNGER = /息子|娘|孫|子ども|こども|子供|きょうだい|兄弟|姉妹/u;
const PARENTS = /親|母|父|ママ|パパ|保護者/u;

const areElders = (ages: Query['ages']): boolean =>
  ages.length > 0 && ages.every(({ min }) => min >= ELDERS_BEGIN);

function maySpeakOfAnother({ ages, joined }: Query): boolean {
  if (areElders(ages)) return YOUNGER.test(joined);
  return ages.every(({ max }) => max <= CHILDREN_END) && PARENTS.test(joined);
}

const kindsMeant = ({ concepts }: Pick<Query, 'concepts'>): Set<KindId> =>
  new Set(concepts.flatMap(({ kinds, named }) => [...kinds, ...named]));

/** Its own ages, or the rule of its kind, leave out the age that the words speak of: it is no answer. */
export function refusalByAge(query: Query): (document: SearchDocument) => boolean {
  if (query.ages.length === 0 || maySpeakOfAnother(query)) return () => false;
  return ({ ages, kind }) => {
    if (ages) return !isForAges(query.ages, ages);
    if (!hasAges(kind)) return false;
    const usual = agesOfKind(kind);
    return usual.isRule === true && !isForAges(query.ages, usual);
  };
}

export function leaningToAges({ ages: spoken }: Query): Leaning {
  if (spoken.length === 0) return NONE;
  const isOfElders = areElders(spoken);
  const areChildren = spoken.every(({ max }) => max < CHILDREN_END);
  return (document) => {
    const ages = agesOf(document);
    if (ages && isForAges(spoken, ages)) return WEIGHTS.rightAge;
    if (ages && isOfElders && (ages.max ?? Infinity) <= CHILDREN_END) return WEIGHTS.childrenForOld;
    if (ages) return WEIGHTS.wrongAge;
    if (isOfElders && kindOf(document.kind).group === 'child') return WEIGHTS.wrongAge;
    const isOfOthers =
      (areChildren && document.kind === 'cafe') ||
      (isOfElders && document.kind === 'children-cafeteria');
    return isOfOthers ? WEIGHTS.wrongAge / 2 : 0;
  };
}

/** Places for women alone, where somebody speaks of men only. */
export function leaningToWomen({ people, isWomenAlone }: Query): Leaning {
  if (people === undefined) return NONE;
  const forWomen = isWomenAlone ? WEIGHTS.forWomenAlone : WEIGHTS.forWomen;
  const weight = people === 'women' ? forWomen : WEIGHTS.notForMen;
  return ({ isForWomen }) => (isForWomen ? weight : 0);
}

const idsOf = (audiences: Audiences | 'anyone', levels: readonly AudienceLevel[]) =>
  audiences === 'anyone'
    ? []
    : AUDIENCE_IDS.filter((id) => audiences[id] && levels.includes(audiences[id]));

const OF_AN_AGE: readonly AudienceId[] = ['child', 'youth', 'elderly', 'family'];

const PEERS: readonly KindId[] = ['self-help', 'family-group'];

/** For a group of which the words say nothing: for it alone, or, where the words say who it is, first of all for it; and for those of whom they speak. */
function weightOfOthers(query: Query): Leaning {
  const { ages, concepts, audience, audiencesSaid: told, others } = query;
  const meant = kindsMeant(query);
  // That lines are asked for says not whose line.
  meant.delete('helpline');
  const named = new Set(concepts.flatMap((concept) => concept.named));
  const needs = concepts.flatMap((concept) => concept.needs);
  const said = new Set<AudienceId>(
    told.length > 0 ? told : audiencesSaid({ needs, age: ages[0]?.min }),
  );
  const weightFor = (kind: KindId, groups: readonly AudienceId[]): number => {
    if (told.length > 0) return WEIGHTS.forOthersThanSaid;
    // 子ども食堂 for children is what was asked for.
    if (meant.has(kind) && !PEERS.includes(kind))
      return groups.some((id) => !OF_AN_AGE.includes(id)) ? WEIGHTS.forOthersOfKind : 0;
    return kind === 'helpline' || PEERS.includes(kind)
      ? WEIGHTS.lineForOthers
      : WEIGHTS.forOthersOnly;
  };
  // A kind that was asked for is refused only by what an entry itself says: peers meet about one matter, and a desk that
  // is mainly for others takes these too.
  const levelsOf = (kind: KindId): readonly AudienceLevel[] =>
    PEERS.includes(kind) || (told.length > 0 && !meant.has(kind)) ? AUDIENCE_LEVELS : ['only'];
  // 仲間の会: of a trouble that has no group of its own none for another is meant, unless the kind itself was named; of
  // 学習支援 one that says itself that it is for some alone stands behind those for anybody.
  const isOfOthers = (kind: KindId, isStated: boolean): boolean =>
    isStated && !(PEERS.includes(kind) && named.has(kind));
  const isAsked = (kind: KindId, isStated: boolean): boolean =>
    told.length > 0
      ? meant.has(kind) && !isStated
      : audience.has(kind) || (meant.has(kind) && !isOfOthers(kind, isStated));
  // 働きたい, and nothing of an illness or a handicap: services for the handicapped help with work too, and take nobody else.
  const isHandicapUnsaid = told.length === 0 && !needs.includes('health');
  const isUnsaidOf = (kind: KindId, audiences: Audiences | 'anyone'): boolean =>
    isHandicapUnsaid &&
    !meant.has(kind) &&
    !audience.has(kind) &&
    audiences !== 'anyone' &&
    audiences.disability === 'only';
  return ({ kind, card, name }) => {
    if (others.some((word) => name.includes(word))) return WEIGHTS.forOthersThanSaid;
    const stated = card?.for;
    if (isUnsaidOf(kind, stated ?? audiencesOfKind(kind))) return WEIGHTS.forHandicappedUnsaid;
    if (stated && told.some((id) => stated !== 'anyone' && stated[id])) return WEIGHTS.forThoseSaid;
    if (isAsked(kind, stated !== undefined)) return 0;
    const groups = idsOf(stated ?? audiencesOfKind(kind), levelsOf(kind));
    return groups.length > 0 && groups.every((id) => !said.has(id)) ? weightFor(kind, groups) : 0;
  };
}

/** ギャンブル 夫 給料: a place that says itself that it is for those of whom the words speak. */
export function forThoseSaid({
  audiencesSaid: all,
}: Query): (document: Pick<SearchDocument, 'card' | 'kind'>) => boolean {
  // That it is a child or a woman says not of what one speaks.
  const told = all.filter((id) => !OF_AN_AGE.includes(id) && id !== 'women');
  if (told.length === 0) return () => false;
  return ({ card, kind }) => {
    const groups = idsOf(card?.for ?? audiencesOfKind(kind), AUDIENCE_LEVELS);
    return told.some((id) => groups.includes(id));
  };
}

/**
 * 認知症, and a group that says it is for gamblers alone: with whom the words speak of it has nothing to do. Peers meet about
 * one matter: theirs is no other's either, unless such a group was asked for.
 */
export function refusalOfOthers(query: Query): (document: SearchDocument) => boolean {
  const { ages, audience, concepts, people, words, audiencesSaid: told } = query;
  const meant = kindsMeant(query);
  const needs = concepts.flatMap((concept) => concept.needs);
  const said = new Set<AudienceId>([
    ...told,
    ...audiencesSaid({ needs, age: ages[0]?.min }),
    ...(people === 'women' ? (['women'] as const) : []),
  ]);
  // 発達障害 大人: a word beside the others asks for no peers of its own.
  const asked = kindsMeant({
    concepts: words.flatMap((word) => (word.isOptional ? [] : word.concepts)),
  });
  const isOfMatter = concepts.some(({ named, needs: own }) => named.length === 0 && own.length > 0);
  const groupsOf = (audiences: Audiences | 'anyone', kind: KindId): readonly AudienceId[] => {
    if (PEERS.includes(kind) && concepts.length > 0 && !asked.has(kind))
      return idsOf(audiences, AUDIENCE_LEVELS).filter((id) => !OF_AN_AGE.includes(id));
    // うつ 家族会: of the peers that were asked for none who say that they meet about something else alone.
    if (PEERS.includes(kind) && isOfMatter)
      return idsOf(audiences, ['only']).filter((id) => !OF_AN_AGE.includes(id));
    return told.length > 0 ? idsOf(audiences, ['only']) : [];
  };
  return ({ card, kind }) => {
    const ofKind = meant.has(kind) || audience.has(kind) ? 'anyone' : audiencesOfKind(kind);
    const groups = groupsOf(card?.for ?? ofKind, kind);
    return groups.length > 0 && groups.every((id) => !said.has(id));
  };
}

const TAKE_HANDS: readonly KindGroupId[] = ['place', 'food', 'learn', 'child'];
const KNOW_WHERE: readonly KindId[] = [
  'social-welfare-council',
  'general-desk',
  'self-reliance-desk',
];

/** 手伝いたい: places may need hands, and some desks know which; one for a trouble of one's own has nothing for who gives. */
export function refusalOfGivers({ concepts }: Query): (document: SearchDocument) => boolean {
  if (!offersHands(concepts)) return () => false;
  const known = new Set([...kindsMeant({ concepts }), ...KNOW_WHERE]);
  return ({ kind }) =>
    !known.has(kind) && (PEERS.includes(kind) || !TAKE_HANDS.includes(kindOf(kind).group));
}

/** It states what the words ask for. Not stated is not known, and takes nothing. */
export function leaningToFacts({ facts }: Query): Leaning {
  if (facts.length === 0) return NONE;
  return ({ facts: stated = [] }) =>
    facts.filter(({ id }) => stated.includes(id)).length * WEIGHTS.factStated;
}

/** Somebody of whom nothing is said: what takes only some may send them away. */
export function leaningToAnybody(query: Query): Leaning {
  const { ages, people, concepts, audience } = query;
  const ofOthers = weightOfOthers(query);
  const isOfNobody = ages.length === 0 && people === undefined && audience.size === 0;
  const isOfChildren = concepts.some(({ needs }) =>
    needs.some((need) => need === 'school' || need === 'parenting'),
  );
  const isForChildren = ({ ages: own }: SearchDocument) =>
    !isOfChildren && own?.max !== undefined && own.max <= CHILDREN_END;
  return (document) => {
    const others = ofOthers(document);
    const { isForWomen, isForSome } = document;
    if (others !== 0 || (isForWomen && people === undefined)) return others || WEIGHTS.forSome;
    return isOfNobody && (isForWomen || isForSome || isForChildren(document)) ? WEIGHTS.forSome : 0;
  };
}
