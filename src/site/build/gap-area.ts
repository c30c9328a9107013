/** ひとつの地域の空白: what its page and its sheet for a meeting tell, in the order in which they tell it. */
import {
  aloneKinds,
  conferenceQuestions,
  missingKinds,
  type ConferenceQuestion,
} from '../../domain/gap/conference-questions.ts';
import { EASE_IDS, type EaseId } from '../../domain/gap/ease.ts';
import { isDesk } from '../../domain/gap/gap-kinds.ts';
import { hasNothing, isAlone, lacksEase, type KindSupply } from '../../domain/gap/kind-supply.ts';
import { needSupply, type NeedSupply } from '../../domain/gap/need-supply.ts';
import type { GapEntry } from '../../domain/gap/gap-entry.ts';
import { GAP_NEEDS } from '../../domain/gap/gap-kinds.ts';
import type { NeighbourSupply } from '../../domain/gap/neighbours-have.ts';
import {
  peopleOfKind,
  peopleOfNeed,
  perTenThousand,
  type PeopleId,
} from '../../domain/gap/people.ts';
import { seedsOf } from '../../domain/gap/seeds.ts';
import { sharedBy } from '../../domain/shared-by.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';
import { isSensitiveNeed } from '../../domain/vocabulary/need.ts';
import { BUILD_DAY } from './build-day.ts';
import type { GapCatalogue } from './gap-catalogue.ts';

export interface MissingKind {
  readonly kind: KindId;
  readonly near: readonly NeighbourSupply[];
}

export interface AreaGaps {
  /** the catalogue has them elsewhere; those first that a neighbour has */
  readonly missing: readonly MissingKind[];
  /** of which the catalogue has none at all */
  readonly nowhere: readonly KindId[];
  readonly alone: readonly KindSupply<GapEntry>[];
  readonly aloneDesks: readonly KindId[];
  readonly lacking: readonly {
    readonly aspect: EaseId;
    readonly kinds: readonly { readonly kind: KindId; readonly answer: 'no' | 'unknown' }[];
  }[];
  readonly questions: readonly ConferenceQuestion[];
}

export function areaGaps(code: string, gaps: GapCatalogue): AreaGaps {
  const supplies = gaps.suppliesOf(code);
  const neighboursWith = sharedBy((kind: KindId) => gaps.neighboursWith(kind, code));
  const known = gaps.known();
  const source = { supplies, known, neighboursWith };
  const alone = new Set(aloneKinds(supplies));
  return {
    missing: missingKinds(source).map((kind) => ({ kind, near: neighboursWith(kind) })),
    nowhere: supplies
      .filter((one) => hasNothing(one) && !known.has(one.kind))
      .map(({ kind }) => kind),
    alone: supplies.filter(({ kind }) => alone.has(kind)),
    aloneDesks: supplies.filter((one) => isAlone(one) && isDesk(one.kind)).map(({ kind }) => kind),
    lacking: EASE_IDS.map((aspect) => ({
      aspect,
      kinds: supplies
        .filter((one) => lacksEase(one, aspect))
        .map(({ kind, ease }) => ({ kind, answer: ease[aspect] as 'no' | 'unknown' })),
    })),
    questions: conferenceQuestions(source),
  };
}

/** No page that counts gaps names a place of violence. */
export const mayBeNamed = ({ needs }: Pick<GapEntry, 'needs'>): boolean =>
  !needs.some(isSensitiveNeed);

export interface AreaNeed extends NeedSupply {
  /** those that serve the whole prefecture */
  readonly wide: number;
  readonly people: PeopleId;
  readonly rate: number | undefined;
}

export function areaNeeds(code: string, gaps: GapCatalogue): readonly AreaNeed[] {
  const { own, wide } = gaps.entriesOf(code);
  return GAP_NEEDS.map((need) => {
    const supply = needSupply(need, own);
    const people = peopleOfNeed(need);
    return {
      ...supply,
      wide: needSupply(need, wide).count,
      people,
      rate: perTenThousand(supply.count, gaps.peopleOf(code)[people]),
    };
  });
}

export interface AreaKind {
  readonly kind: KindId;
  readonly count: number;
  readonly wide: number;
  readonly people: PeopleId;
  readonly rate: number | undefined;
}

/** Kinds of which the area or its prefecture has something. */
export function areaKinds(code: string, gaps: GapCatalogue): readonly AreaKind[] {
  return gaps
    .suppliesOf(code)
    .filter((one) => !hasNothing(one))
    .map(({ kind, own, wide }) => {
      const people = peopleOfKind(kind);
      return {
        kind,
        count: own.length,
        wide: wide.length,
        people,
        rate: perTenThousand(own.length, gaps.peopleOf(code)[people]),
      };
    });
}

export function areaSeeds(code: string, gaps: GapCatalogue) {
  return seedsOf(gaps.entriesOf(code).own.filter(mayBeNamed), BUILD_DAY);
}
