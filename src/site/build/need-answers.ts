/**
 * 困りごとごとの、その地域の答え: for each need the few that answer it first, from the municipality itself, its prefecture
 * and the nation. Never a neighbour's desk. Which needs have a page of their own is decided here too.
 */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { audiencesOf, audiencesRequired } from '../../domain/entry/welcome.ts';
import { hasWay } from '../../domain/entry/whom-to-ask.ts';
import { audiencesSaid } from '../../domain/vocabulary/audience.ts';
import { isBeyondDesks } from '../../domain/gap/gap-kinds.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import { isSensitiveNeed, NEED_IDS, needOf, type NeedId } from '../../domain/vocabulary/need.ts';
import { forNeed } from './for-need.ts';

/** So many places are seen at a glance: the municipality's page lists them all and needs no second page. */
const AT_A_GLANCE = 12;
/** A need's page begins where there are more than the municipality's page names for it. */
const OWN = 2;
const WIDE = 2;
const LINES = 2;
/** In danger every line of the table may be the one that answers. */
const LINES_IN_DANGER = 5;

const isOpen = ({ status }: Resource) => status.state === 'open';
const answers = (need: NeedId) => (resource: Resource) => resource.needs.includes(need);

/** 困りごとのページがあるもの: only where it says more than the municipality's own page. */
export function needsWithPage(own: readonly Resource[]): readonly NeedId[] {
  return NEED_IDS.filter((need) => {
    const found = own.filter(answers(need)).length;
    // A page about violence has a neutral name and keeps nothing: it is made wherever the place has such a desk.
    return isSensitiveNeed(need) ? found > 0 : own.length > AT_A_GLANCE && found > OWN;
  });
}

/** Nothing yet where one could be, eat, work or learn. */
export function isOnlyDesks(own: readonly Resource[]): boolean {
  return !own.some(({ kind }) => isBeyondDesks(kind));
}

export interface AnswerSource {
  /** of the municipality */
  readonly own: readonly Resource[];
  /** of its prefecture */
  readonly wide: readonly Resource[];
  /** the nation's lines for a need, in the order of calling */
  readonly linesFor: (need: NeedId) => readonly Resource[];
  /** the only kinds that may be named to somebody who flees from violence */
  readonly safeKinds: readonly KindId[];
}

export interface NeedAnswers {
  /** needs that the same ones answer */
  readonly needs: readonly NeedId[];
  readonly own: readonly Resource[];
  readonly wide: readonly Resource[];
  readonly lines: readonly Resource[];
}

const isImplied = (need: NeedId, one: Resource): boolean => {
  const implied = audiencesSaid({ needs: [need] }, one.kind);
  return audiencesRequired(audiencesOf(one)).every((id) => implied.has(id));
};

/** Of those that can be reached and that anyone with this need may ask, the first; of all that are open where there is none. */
function first(
  need: NeedId,
  resources: readonly Resource[],
  most: number,
  { safeKinds }: AnswerSource,
): readonly Resource[] {
  const found = forNeed(need, needOf(need).kinds, resources).filter(
    (one) => isOpen(one) && (!isSensitiveNeed(need) || safeKinds.includes(one.kind)),
  );
  const forAnyone = found.filter((one) => hasWay(one) && isImplied(need, one));
  return (forAnyone.length > 0 || isSensitiveNeed(need) ? forAnyone : found).slice(0, most);
}

/** The desks that take any trouble stand in where nothing of the place answers. Violence never falls back to them. */
const FOR_ANYTHING: readonly KindId[] = ['self-reliance-desk', 'general-desk'];

function answersOf(need: NeedId, source: AnswerSource): NeedAnswers {
  const own = first(need, source.own, OWN, source);
  const wide = first(need, source.wide, WIDE, source);
  const isBare = own.length + wide.length === 0 && !isSensitiveNeed(need);
  const standIn = isBare
    ? source.own.filter((one) => isOpen(one) && FOR_ANYTHING.includes(one.kind)).slice(0, 1)
    : [];
  const most = isSensitiveNeed(need) ? LINES_IN_DANGER : LINES;
  return {
    needs: [need],
    own: [...own, ...standIn],
    wide,
    lines: source.linesFor(need).filter(isOpen).slice(0, most),
  };
}

const keyOf = ({ own, wide, lines }: NeedAnswers) =>
  [own, wide, lines].map((list) => list.map(({ id }) => id).join()).join('|');

/** In the order of the needs; those with the same answers together. Violence always stands alone. */
export function needAnswers(
  needs: readonly NeedId[],
  source: AnswerSource,
): readonly NeedAnswers[] {
  const groups = new Map<string, NeedAnswers>();
  for (const need of needs) {
    const found = answersOf(need, source);
    const key = isSensitiveNeed(need) ? need : keyOf(found);
    const known = groups.get(key);
    groups.set(key, known ? { ...known, needs: [...known.needs, need] } : found);
  }
  return [...groups.values()].filter(
    ({ own, wide, lines }) => own.length + wide.length + lines.length > 0,
  );
}
