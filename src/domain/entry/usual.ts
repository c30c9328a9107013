/**
 * ふつうは: what law or a national scheme says of a kind of place. It stands between known and unknown: it is never
 * written into an entry, an entry's own word wins, and it may be a yes but never a no.
 */
import { VISIT_FACT_IDS } from './visit-facts.ts';
import type { AgeRange } from '../vocabulary/kind-ages.ts';
import type { KindId } from '../vocabulary/kind.ts';
import { sharedByObject } from '../shared-by.ts';

/** free, free or a little, by what a household earns, with a fee */
export const USUAL_FEES = ['free', 'low', 'by-income', 'paid'] as const;
export type UsualFee = (typeof USUAL_FEES)[number];

/** 相談を始められる人 */
export const STARTERS = ['self', 'family', 'supporter'] as const;
export type Starter = (typeof STARTERS)[number];

/** What may usually be done on a first visit: only a yes is usual. */
export const USUAL_FLAGS = [...VISIT_FACT_IDS, 'with_children'] as const;
export type UsualFlag = (typeof USUAL_FLAGS)[number];

export const USUAL_BOOKINGS = ['none', 'first-time', 'always'] as const;
export const USUAL_CONTRACTS = ['雇用型', '非雇用型'] as const;

/** The values alone: small enough to travel in a page, once for all entries. */
export type UsualFacts = {
  readonly [Flag in UsualFlag]?: true;
} & {
  readonly fee?: UsualFee;
  readonly hours?: readonly string[];
  /** when it is closed on those days */
  readonly except?: readonly string[];
  /** 役所の課がしている窓口だけに言えること: the hours of those that are a section of the office itself */
  readonly office_hours?: readonly string[];
  readonly office_except?: readonly string[];
  readonly ages?: AgeRange;
  readonly booking?: (typeof USUAL_BOOKINGS)[number];
  readonly may_start?: readonly Starter[];
  readonly requires?: readonly string[];
  readonly not_required?: readonly string[];
  readonly contract?: (typeof USUAL_CONTRACTS)[number];
  readonly route?: 'via-consultation';
};

/** In the order in which a page tells them; the exceptions belong to the hours. */
export const USUAL_FIELDS = [
  'fee',
  'hours',
  'office_hours',
  'ages',
  'may_start',
  'booking',
  ...USUAL_FLAGS,
  'requires',
  'not_required',
  'contract',
  'route',
] as const satisfies readonly (keyof UsualFacts)[];
export type UsualField = (typeof USUAL_FIELDS)[number];

/** What the matcher may ask of a kind: papers, contracts and the days on which it is closed are read on pages. */
export const MATCHED_USUAL = [
  'fee',
  'hours',
  'office_hours',
  'ages',
  'booking',
  'may_start',
  ...USUAL_FLAGS,
] as const satisfies readonly (keyof UsualFacts)[];

export interface UsualSource {
  readonly title: string;
  readonly url: string;
  /** of the source itself, where it has one */
  readonly date?: string;
  /** the day on which it was read */
  readonly read: string;
  /** in what it was read, where not at its address */
  readonly via?: string;
}

/** Where a fact comes from, and the sentence that says more than its value. */
export interface UsualGround {
  readonly words?: string;
  readonly sources: readonly UsualSource[];
}

export interface UsualOfKind {
  readonly facts: UsualFacts;
  readonly grounds: Readonly<Partial<Record<UsualField, UsualGround>>>;
}

export type UsualTable = Readonly<Partial<Record<KindId, UsualOfKind>>>;
export type UsualByKind = Readonly<Partial<Record<KindId, UsualFacts>>>;

export const NOTHING_USUAL: UsualFacts = {};
export const NO_USUAL: UsualByKind = {};

export function usualOf(kind: KindId, byKind: UsualByKind): UsualFacts {
  return byKind[kind] ?? NOTHING_USUAL;
}

const ofSection = sharedByObject((facts: UsualFacts): UsualFacts => {
  const { office_hours: hours, office_except: except } = facts;
  return { ...facts, hours: hours!, ...(except ? { except } : {}) };
});

/**
 * What is usual for an entry: of a desk that is a section of the office, the office's own days too.
 * @param isSection by its name, see vocabulary/office-section.ts
 */
export function usualFactsFor(isSection: boolean | undefined, facts: UsualFacts): UsualFacts {
  const isAsked = facts.office_hours !== undefined && !facts.hours;
  return isAsked && isSection ? ofSection(facts) : facts;
}

/** Of a record as it is sent, which says itself whether it is such a section: an entry's name would have to be read. */
export const usualOfRecord = (
  { kind, isSection }: { readonly kind: KindId; readonly isSection?: true },
  byKind: UsualByKind,
): UsualFacts => usualFactsFor(isSection, usualOf(kind, byKind));

/** The values of the whole table, for what is judged in a browser. */
export function usualFactsOf(table: UsualTable): UsualByKind {
  return Object.fromEntries(Object.entries(table).map(([kind, { facts }]) => [kind, facts]));
}

/** Some of the values, for a page that asks for no others. */
export function pickUsual(byKind: UsualByKind, fields: readonly (keyof UsualFacts)[]): UsualByKind {
  return Object.fromEntries(
    Object.entries(byKind).flatMap(([kind, facts]) => {
      const kept = fields.filter((field) => facts[field] !== undefined);
      return kept.length === 0
        ? []
        : [[kind, Object.fromEntries(kept.map((field) => [field, facts[field]]))]];
    }),
  );
}

export type Answer = 'fits' | 'usually' | 'unknown' | 'differs';

/** 第4の答え: what is not known may still be usual. What is known stays as it is. */
export function orUsually(known: 'fits' | 'unknown' | 'differs', isUsual: boolean): Answer {
  return known === 'unknown' && isUsual ? 'usually' : known;
}
