/**
 * 種類ごとの空白: what an area has of a kind, who runs it, and how easily one comes there. Pure; the day is an argument.
 * An entry more never makes a gap larger: a kind goes from nothing to one provider to several, and an answer only up.
 */
import type { UsualByKind } from '../entry/usual.ts';
import { sharedByObject } from '../shared-by.ts';
import { foldForIdentity } from '../text/japanese-text.ts';
import type { KindId } from '../vocabulary/kind.ts';
import {
  bestAnswer,
  EASE_IDS,
  easeApplies,
  easeOfEntry,
  type EntryEase,
  type EaseAnswer,
  type EaseId,
} from './ease.ts';
import type { GapEntry } from './gap-entry.ts';
import { GAP_KINDS } from './gap-kinds.ts';

/** open ones of an area */
export interface AreaEntries<T> {
  /** of the municipality, and of the city around a ward */
  readonly own: readonly T[];
  /** of its whole prefecture */
  readonly wide: readonly T[];
}

/** none, one body alone, more than one, or perhaps more: some do not say who runs them */
export type Providers = 'none' | 'one' | 'unknown' | 'several';

/** absent: the question makes no sense for the kind; 'none': there is nobody to ask it of */
export type AreaEase = Readonly<Partial<Record<EaseId, EaseAnswer | 'none'>>>;

export interface KindSupply<T> {
  readonly kind: KindId;
  readonly own: readonly T[];
  readonly wide: readonly T[];
  readonly providers: Providers;
  readonly ease: AreaEase;
}

export const isOpenEntry = ({ status }: Pick<GapEntry, 'status'>): boolean =>
  status.state === 'open';

/** Who runs them, as one compares names; of those that do not say nothing is known. */
export function providersOf(entries: readonly Pick<GapEntry, 'provider'>[]): Providers {
  if (entries.length === 0) return 'none';
  if (entries.length === 1) return 'one';
  const names = entries.map(({ provider }) => provider && foldForIdentity(provider.name));
  const distinct = new Set(names.filter((name) => name !== undefined));
  if (distinct.size > 1) return 'several';
  return names.includes(undefined) ? 'unknown' : 'one';
}

export interface GapContext {
  readonly usual: UsualByKind;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** The ease of an entry, which many areas ask for. */
export type EaseOf<T> = (entry: T) => EntryEase;
export const easeIn =
  <T extends GapEntry>({ usual, today }: GapContext): EaseOf<T> =>
  (entry) =>
    easeOfEntry(entry, usual, today);

/** A list is asked for each kind; what serves a whole prefecture, for each of its municipalities too. */
const openByKind = sharedByObject((entries: readonly GapEntry[]) =>
  Map.groupBy(entries.filter(isOpenEntry), ({ kind }) => kind),
);

/** The open ones of a kind, in the order of the list, which does not change. */
export const openOfKind = <T extends GapEntry>(entries: readonly T[], kind: KindId): readonly T[] =>
  (openByKind(entries).get(kind) ?? []) as readonly unknown[] as readonly T[];

export function supplyOfKind<T extends GapEntry>(
  kind: KindId,
  { own, wide }: AreaEntries<T>,
  easeOf: EaseOf<T>,
): KindSupply<T> {
  const [near, far] = [openOfKind(own, kind), openOfKind(wide, kind)];
  const present = [...near, ...far];
  const answers = present.map(easeOf);
  const ease = EASE_IDS.filter((aspect) => easeApplies(aspect, kind)).map((aspect) => [
    aspect,
    bestAnswer(answers.map((one) => one[aspect])) ?? 'none',
  ]);
  return {
    kind,
    own: near,
    wide: far,
    providers: providersOf(present),
    ease: Object.fromEntries(ease) as AreaEase,
  };
}

/** In the order of the table of kinds. */
export function suppliesOf<T extends GapEntry>(
  area: AreaEntries<T>,
  easeOf: EaseOf<T>,
): readonly KindSupply<T>[] {
  return GAP_KINDS.map((kind) => supplyOfKind(kind, area, easeOf));
}

/** 何も載っていない */
export const hasNothing = ({ providers }: Pick<KindSupply<unknown>, 'providers'>): boolean =>
  providers === 'none';

/** ひとつの団体だけ */
export const isAlone = ({ providers }: Pick<KindSupply<unknown>, 'providers'>): boolean =>
  providers === 'one';

/** There are places, and of none is it known, or usual, that it is so. */
export function lacksEase({ ease }: Pick<KindSupply<unknown>, 'ease'>, aspect: EaseId) {
  const answer = ease[aspect];
  return answer === 'no' || answer === 'unknown';
}
