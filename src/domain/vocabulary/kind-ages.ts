/** 種類ごとの年齢: whom a kind is for where an entry does not say. */
import type { KindId } from './kind.ts';

export interface AgeRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

interface KindAges extends AgeRange {
  /** the rule of the law or the programme; without it only what is usual, so one asks */
  readonly isRule?: true;
  /** who is so old is not sent away, only asked for: practice goes that far */
  readonly askedTo?: number;
}

const SCHOOL_CHILDREN = { max: 18 } as const;
const ADULTS = { min: 18 } as const;

/**
 * Kinds that are not here take people of any age. The matcher, the search and the sweep read this one table; where
 * content/vocabulary/usual.yml gives a limit with its source, it is the same (tests/catalogue/read/usual-table.test.ts).
 */
const KIND_AGES = {
  // 学校に通う年の子どもの場所（出典はない。聞くだけで、ことわる理由にはしない）
  'ibasho-children': SCHOOL_CHILDREN,
  'study-support': SCHOOL_CHILDREN,
  // 児童福祉法4条・40条: 18歳になる前まで
  'childrens-hall': { max: 17 },
  'free-school': SCHOOL_CHILDREN,
  // 教育機会確保法: 小学校・中学校の子ども
  'education-support-center': { max: 15, isRule: true },
  // 若者はおおむね30歳になる前まで、施策によっては40歳になる前まで（子供・若者育成支援推進大綱、2016年）
  'ibasho-youth': { min: 10, max: 29, askedTo: 39 },
  // 子ども・若者育成支援推進大綱: おおむね39歳まで
  'youth-consultation': { max: 39, isRule: true },
  // 青少年の雇用の促進等に関する法律による。2020年度から49歳まで
  'youth-support-station': { min: 15, max: 49, isRule: true },
  // 通いの場は、介護予防のためのもの（出典はない。聞くだけ）
  salon: { min: 60 },
  // 介護保険法115条の46: おもに65歳からの人と、その家族
  'community-care-center': { min: 60 },
  // 障害者総合支援法の就労移行・A型は、ふつう18歳から65歳になる前まで
  'transition-support': { min: 18, max: 64 },
  'continuous-a': { min: 18, max: 64 },
  retention: { min: 18, max: 64 },
  'continuous-b': { min: 18 },
  'life-training': { min: 18 },
  'employment-choice': { min: 18, max: 64 },
  // 高年齢者雇用安定法: おおむね60歳から（出典はない。聞くだけ）
  'silver-center': { min: 60 },
  // 教育機会確保法14条: 小学校・中学校に通う年を過ぎた人
  'night-school': { min: 15 },
  // 学校に通う年の子どものことの相談（出典はない。聞くだけ）
  'education-consultation': SCHOOL_CHILDREN,
  // 契約や申請は、ふつう18歳から自分でする（民法4条）
  'legal-consumer': ADULTS,
  'household-budget': ADULTS,
  'welfare-loan': ADULTS,
  'housing-benefit': ADULTS,
  'housing-support': ADULTS,
  'temporary-housing': ADULTS,
  'self-help': ADULTS,
  'family-group': ADULTS,
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
