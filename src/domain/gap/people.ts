/**
 * どの人たちの数で割るか: whom a need or a kind is for, as the census counts people, and a count per 10,000 of them. A
 * rate says how much is listed for so many people; it orders nothing, for a catalogue is never whole.
 */
import type { KindId } from '../vocabulary/kind.ts';
import type { NeedId } from '../vocabulary/need.ts';

export const PEOPLE_IDS = ['total', 'under15', 'over65', 'single65', 'foreign'] as const;
export type PeopleId = (typeof PEOPLE_IDS)[number];

/** People of one municipality; what the source does not give is absent, never 0. */
export type Population = Readonly<Partial<Record<PeopleId, number>>>;

/** Where a document of the figures comes from, and of which year it speaks. */
export interface PeopleSource {
  readonly title: string;
  readonly url: string;
  readonly licence: string;
  readonly year: string;
  readonly people: readonly PeopleId[];
}

const PEOPLE_OF_NEED: Readonly<Partial<Record<NeedId, PeopleId>>> = {
  school: 'under15',
  parenting: 'under15',
  family: 'over65',
  mobility: 'over65',
  language: 'foreign',
};

/** Needs that are not here are everybody's. */
export function peopleOfNeed(need: NeedId): PeopleId {
  return PEOPLE_OF_NEED[need] ?? 'total';
}

const PEOPLE_OF_KIND: Readonly<Partial<Record<KindId, PeopleId>>> = {
  'community-care-center': 'over65',
  'silver-center': 'over65',
  cafe: 'over65',
  salon: 'single65',
  'meal-delivery': 'single65',
  'child-family-center': 'under15',
  'education-consultation': 'under15',
  'pregnancy-consultation': 'under15',
  'ibasho-children': 'under15',
  'children-cafeteria': 'under15',
  'study-support': 'under15',
  'education-support-center': 'under15',
  'free-school': 'under15',
  'childcare-support': 'under15',
  'childrens-hall': 'under15',
  'foreign-residents-desk': 'foreign',
  'japanese-class': 'foreign',
};

export function peopleOfKind(kind: KindId): PeopleId {
  return PEOPLE_OF_KIND[kind] ?? 'total';
}

/** Of fewer people than this a rate would swing with every single place: only the count is shown. */
export const LEAST_PEOPLE = 500;
const PER = 10_000;

/** @returns undefined where the people are not known, or too few for a rate */
export function perTenThousand(count: number, people: number | undefined): number | undefined {
  return people === undefined || people < LEAST_PEOPLE ? undefined : (count * PER) / people;
}

/** Of several municipalities together: a group of people that one of them does not give is not known for all. */
export function sumOfPeople(parts: readonly (Population | undefined)[]): Population {
  return Object.fromEntries(
    PEOPLE_IDS.flatMap((id) => {
      const counts = parts.map((part) => part?.[id]);
      const isWhole = counts.length > 0 && counts.every((count) => count !== undefined);
      return isWhole ? [[id, counts.reduce((sum, count) => sum + count, 0)]] : [];
    }),
  );
}
