/** 出さない場所: why an entry is not looked at, whatever it would say to the answers. */
import { isAboutViolence, isUrgent } from './answers.ts';
import { servesOf } from '../domain/entry/welcome.ts';
import { isEmergencyLine } from '../domain/entry/words-to-say.ts';
import type { KindId } from '../domain/vocabulary/kind.ts';
import type { Candidate } from './judge.ts';
import type { Prepared } from './judged-place.ts';
import { isSafeFor } from './urgent-panels.ts';

export type LeftOut = 'closed' | 'need' | 'safety' | 'far' | 'ward' | 'neighbour' | 'emergency';

/** of no help to a person in danger or without food tonight: one lends after weeks, one plans services by appointment */
const SLOW_KINDS: readonly KindId[] = ['welfare-loan', 'disability-consultation'];

type Asked = Pick<
  Prepared,
  'answers' | 'needs' | 'danger' | 'places' | 'isWholeCity' | 'childKinds' | 'childLines'
>;

function answersNoNeed({ record }: Candidate, { needs, childKinds, childLines }: Asked): boolean {
  if (needs.length === 0 || needs.some((need) => record.needs.includes(need))) return false;
  // Of violence a child is sent to the children's desks and lines, whatever needs they name.
  return !childKinds.includes(record.kind) && !childLines.includes(record.id);
}

function isUnsafe({ record, reach }: Candidate, { answers, danger, childLines }: Asked): boolean {
  // The neighbours' desks serve their own residents: in danger nobody is sent from one to the next.
  if (isAboutViolence(answers) && reach === 'neighbour') return true;
  if (isUrgent(answers) && SLOW_KINDS.includes(record.kind)) return true;
  return !childLines.includes(record.id) && !isSafeFor(answers, record, danger);
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

/** 指定都市には自分の児童相談所がある（児童福祉法59条の4、地方自治法252条の19）: that of the prefecture is not theirs. */
function isOfOtherChildren(
  { record: { kind }, reach }: Candidate,
  { answers: { municipality = '' }, places, isWholeCity }: Asked,
): boolean {
  const isOfCity = isWholeCity || places.parentOf(municipality) !== undefined;
  return kind === 'child-guidance-center' && reach === 'prefecture' && isOfCity;
}

/** undefined when it is looked at */
export function leftOutOf(candidate: Candidate, asked: Asked): LeftOut | undefined {
  if (candidate.record.status.state === 'closed') return 'closed';
  if (candidate.reach === 'far' || isOfOtherChildren(candidate, asked)) return 'far';
  if (isOfSomeWard(candidate, asked)) return 'ward';
  if (answersNoNeed(candidate, asked)) return 'need';
  if (isForEmergency(candidate, asked)) return 'emergency';
  return isUnsafe(candidate, asked) ? 'safety' : undefined;
}
