/** 出さない場所: why an entry is not looked at, whatever it would say to the answers. */
import { isAboutViolence, isUrgent } from './answers.ts';
import { servesOf } from '../domain/entry/welcome.ts';
import { isEmergencyLine } from '../domain/entry/emergency-line.ts';
import type { KindId } from '../domain/vocabulary/kind.ts';
import type { Candidate } from './judge.ts';
import type { Prepared } from './judged-place.ts';
import type { MatchRecord } from './match-record.ts';

export type LeftOut = 'closed' | 'need' | 'safety' | 'far' | 'ward' | 'neighbour' | 'emergency';

/** of no help to a person in danger or without food tonight: one lends after weeks, one plans services by appointment */
const SLOW_KINDS: readonly KindId[] = ['welfare-loan', 'disability-consultation'];

type Asked = Pick<
  Prepared,
  | 'answers'
  | 'needs'
  | 'danger'
  | 'places'
  | 'isWholeCity'
  | 'ownKinds'
  | 'ownLines'
  | 'hasOwnAlone'
>;

function answersNoNeed({ record }: Candidate, { needs, ownKinds, ownLines }: Asked): boolean {
  if (needs.length === 0 || needs.some((need) => record.needs.includes(need))) return false;
  // Of violence a child, or one who is old, has desks and lines of their own, whatever needs they name.
  return !ownKinds.includes(record.kind) && !ownLines.includes(record.id);
}

/** 福祉事務所: that of a prefecture, for several towns, has no part in what is done to the old (社会福祉法14条5項) */
const isOfPrefecture = ({ kind, area }: MatchRecord) =>
  kind === 'welfare-office' && area.length > 1;

/** For violence only places made for it: never a switchboard, never an open address. */
function isUnsafe(
  { record, reach }: Candidate,
  { answers, danger, ownKinds, ownLines, hasOwnAlone }: Asked,
): boolean {
  const { id, kind, needs } = record;
  if (isUrgent(answers) && SLOW_KINDS.includes(kind)) return true;
  if (!isAboutViolence(answers)) return false;
  // The neighbours' desks serve their own residents: in danger nobody is sent from one to the next.
  if (reach === 'neighbour') return true;
  if (ownKinds.includes(kind) || ownLines.includes(id)) return isOfPrefecture(record);
  return hasOwnAlone || !danger.kinds.includes(kind) || !needs.includes('violence');
}

/** 急な病気の電話: who speaks of their health has mostly lived with it for long */
const OF_SUDDEN_ILLNESS = ['#7119', '#8000'];

/** 110, 119, #7119: for the moment of danger or of a sudden illness, not one of the places to choose from. */
const isForEmergency = ({ record }: Candidate, { answers }: Asked): boolean =>
  (!isUrgent(answers) && isEmergencyLine(record)) ||
  OF_SUDDEN_ILLNESS.includes(record.phones?.[0]?.number ?? '');

/** 区の窓口: of a city with wards, while only the city is said, each ward's own desk serves most people not at all. */
function isOfSomeWard({ record, reach }: Candidate, { answers, places }: Asked): boolean {
  const { municipality } = answers;
  if (reach !== 'same' || municipality === undefined) return false;
  const isWard = (code: string) => places.parentOf(code) === municipality;
  return (
    !record.area.includes(municipality) &&
    record.area.some(isWard) &&
    servesOf(record) === 'residents'
  );
}

/** 児童相談所と精神保健福祉センター */
const OF_DESIGNATED: readonly KindId[] = ['child-guidance-center', 'mental-health-center'];

/**
 * 指定都市には、自分の児童相談所と精神保健福祉センターがある（児童福祉法59条の4、精神保健福祉法51条の12、地方自治法252条の19）: that
 * of the prefecture is not theirs, nor what says itself that it is for those of elsewhere.
 */
function isOfOthersThanCity(
  { record: { kind, outside }, reach }: Candidate,
  { answers: { municipality = '' }, places, isWholeCity }: Asked,
): boolean {
  if (reach !== 'prefecture') return false;
  const city = places.parentOf(municipality);
  if (outside?.includes(places.nameOf(city ?? municipality))) return true;
  return OF_DESIGNATED.includes(kind) && (isWholeCity || city !== undefined);
}

/** undefined when it is looked at */
export function leftOutOf(candidate: Candidate, asked: Asked): LeftOut | undefined {
  if (candidate.record.status.state === 'closed') return 'closed';
  if (candidate.reach === 'far' || isOfOthersThanCity(candidate, asked)) return 'far';
  if (isOfSomeWard(candidate, asked)) return 'ward';
  if (answersNoNeed(candidate, asked)) return 'need';
  if (isForEmergency(candidate, asked)) return 'emergency';
  return isUnsafe(candidate, asked) ? 'safety' : undefined;
}
