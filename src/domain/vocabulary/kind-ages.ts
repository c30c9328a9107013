/** 種類ごとの年齢: whom a kind is for where an entry does not say. */
import type { KindId } from './kind.ts';

export interface AgeRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

interface KindAges extends AgeRange {
  /** the rule of the law or the programme; without it only what is usual, so one asks */
  readonly isRule?: true;
}

const SCHOOL_CHILDREN = { max: 18 } as const;

/** Kinds that are not here take people of any age. */
const KIND_AGES = {
  'ibasho-children': SCHOOL_CHILDREN,
  'study-support': SCHOOL_CHILDREN,
  'childrens-hall': SCHOOL_CHILDREN,
  'free-school': SCHOOL_CHILDREN,
  'education-support-center': { max: 15, isRule: true },
  'ibasho-youth': { min: 10, max: 39 },
  'youth-consultation': { max: 39, isRule: true },
  // 青少年の雇用の促進等に関する法律による。2020年度から49歳まで
  'youth-support-station': { min: 15, max: 49, isRule: true },
  salon: { min: 60 },
} as const satisfies Partial<Readonly<Record<KindId, KindAges>>>;

export type KindWithAges = keyof typeof KIND_AGES;

export function hasAges(kind: KindId): kind is KindWithAges {
  return Object.hasOwn(KIND_AGES, kind);
}

export function agesOfKind(kind: KindWithAges): KindAges {
  return KIND_AGES[kind];
}

export function isWithin(age: number, { min, max }: AgeRange): boolean {
  return (min === undefined || age >= min) && (max === undefined || age <= max);
}
