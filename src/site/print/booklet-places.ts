/**
 * 冊子のなかみ: which places of an area stand in its booklet, in which order and under which number, and where each need
 * is answered. Every place stands once; the contents lead to it by number, which is right on any paper.
 */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { mayBePrinted } from '../../domain/entry/print-place.ts';
import {
  KIND_GROUPS,
  kindOf,
  kindsInGroup,
  type KindGroupId,
  type KindId,
} from '../../domain/vocabulary/kind.ts';
import { isSensitiveNeed, NEED_IDS, needOf, type NeedId } from '../../domain/vocabulary/need.ts';
import { byReading } from '../build/for-need.ts';
import { needAnswers, type AnswerSource } from '../build/need-answers.ts';

export interface BookletPlace {
  /** from 1 on, through the whole booklet */
  readonly number: number;
  readonly resource: Resource;
}

export interface BookletKind {
  /** its anchor on the page */
  readonly id: string;
  readonly kind: KindId;
  readonly places: readonly BookletPlace[];
}

/** `wide`: what serves the whole prefecture */
export type BookletGroupId = KindGroupId | 'wide';

export interface BookletGroup {
  readonly id: BookletGroupId;
  readonly kinds: readonly BookletKind[];
}

/** One line of the contents: a sort of place, and those of it that answer the need. */
export interface ContentsRow {
  readonly group: BookletGroupId;
  readonly kind: KindId;
  /** the anchor of the heading that it leads to */
  readonly target: string;
  readonly numbers: readonly number[];
}

export interface NeedContents {
  readonly need: NeedId;
  readonly rows: readonly ContentsRow[];
}

export interface Booklet {
  readonly groups: readonly BookletGroup[];
  readonly places: readonly BookletPlace[];
  readonly contents: readonly NeedContents[];
  /** 困ったら、まずここ */
  readonly first: readonly BookletPlace[];
}

/** Desks that take any trouble, in the order in which one asks them. */
const FIRST_KINDS: readonly KindId[] = [
  'self-reliance-desk',
  'general-desk',
  'social-welfare-council',
  'welfare-office',
];
const FIRST_OF_A_KIND = 2;
const MOST_FIRST = 5;

/** Needs that a booklet speaks of: violence has a card of numbers alone. */
export const PRINTED_NEEDS: readonly NeedId[] = NEED_IDS.filter((need) => !isSensitiveNeed(need));

/** What serves the prefecture and answers a need first. */
function wideOf(source: AnswerSource, own: ReadonlySet<string>): readonly Resource[] {
  const found = PRINTED_NEEDS.flatMap((need) =>
    needAnswers([need], source).flatMap(({ wide }) => wide),
  );
  return [...new Set(found)].filter((one) => mayBePrinted(one) && !own.has(one.id));
}

type Unnumbered = readonly {
  readonly id: BookletGroupId;
  readonly kinds: readonly { readonly kind: KindId; readonly resources: readonly Resource[] }[];
}[];

function inKinds(resources: readonly Resource[], kinds: readonly KindId[]) {
  return kinds
    .map((kind) => ({
      kind,
      resources: resources.filter((one) => one.kind === kind).toSorted(byReading),
    }))
    .filter((one) => one.resources.length > 0);
}

function groupsOf(own: readonly Resource[], wide: readonly Resource[]): Unnumbered {
  const allKinds = KIND_GROUPS.flatMap(({ id }) => kindsInGroup(id).map((kind) => kind.id));
  return [
    ...KIND_GROUPS.map(({ id }) => ({
      id,
      kinds: inKinds(
        own,
        kindsInGroup(id).map((kind) => kind.id),
      ),
    })),
    { id: 'wide' as const, kinds: inKinds(wide, allKinds) },
  ].filter(({ kinds }) => kinds.length > 0);
}

function numbered(groups: Unnumbered): readonly BookletGroup[] {
  let last = 0;
  return groups.map(({ id, kinds }) => ({
    id,
    kinds: kinds.map(({ kind, resources }) => ({
      id: id === 'wide' ? `wide-${kind}` : `k-${kind}`,
      kind,
      places: resources.map((resource) => ({ number: (last += 1), resource })),
    })),
  }));
}

function contentsOf(need: NeedId, groups: readonly BookletGroup[]): NeedContents {
  const order = needOf(need).kinds;
  const rank = (kind: KindId) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const rows = groups.flatMap(({ id: group, kinds }) =>
    kinds.flatMap(({ id, kind, places }) => {
      const numbers = places
        .filter(({ resource }) => resource.needs.includes(need))
        .map(({ number }) => number);
      return numbers.length > 0 ? [{ group, kind, target: id, numbers }] : [];
    }),
  );
  // What the municipality has itself comes before the prefecture's.
  const isWide = ({ group }: ContentsRow) => Number(group === 'wide');
  return {
    need,
    rows: rows.toSorted((a, b) => isWide(a) - isWide(b) || rank(a.kind) - rank(b.kind)),
  };
}

function firstOf(places: readonly BookletPlace[]): readonly BookletPlace[] {
  const reachable = places.filter(({ resource }) => resource.phones !== undefined);
  return FIRST_KINDS.flatMap((kind) =>
    reachable.filter(({ resource }) => resource.kind === kind).slice(0, FIRST_OF_A_KIND),
  ).slice(0, MOST_FIRST);
}

export function bookletOf(source: AnswerSource): Booklet {
  const own = source.own.filter(mayBePrinted);
  const wide = wideOf(source, new Set(own.map(({ id }) => id)));
  const groups = numbered(groupsOf(own, wide));
  const places = groups.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.places));
  return {
    groups,
    places,
    contents: PRINTED_NEEDS.map((need) => contentsOf(need, groups)).filter(
      ({ rows }) => rows.length > 0,
    ),
    first: firstOf(places),
  };
}

/** The needs that any of the places answers. */
export const needsOf = (places: readonly BookletPlace[]): readonly NeedId[] =>
  PRINTED_NEEDS.filter((need) => places.some(({ resource }) => resource.needs.includes(need)));

/** The group of a kind, for the choice of kinds. */
export const groupIdOf = (kind: KindId): KindGroupId => kindOf(kind).group;
