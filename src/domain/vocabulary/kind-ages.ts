/** 種類ごとの年齢: whom a kind is for where an entry does not say. */
import type { KindId } from './kind.ts';

export interface KindAges {
  readonly min?: number;
  readonly max?: number;
  /** the rule of the law or the programme; without it only what is usual, so one asks */
  readonly isRule?: true;
  readonly words: string;
}

const SCHOOL_CHILDREN: KindAges = { max: 18, words: '子どものための場所' };

/** Kinds that are not here take people of any age. */
export const KIND_AGES: Partial<Readonly<Record<KindId, KindAges>>> = {
  'ibasho-children': SCHOOL_CHILDREN,
  'study-support': SCHOOL_CHILDREN,
  'childrens-hall': SCHOOL_CHILDREN,
  'free-school': SCHOOL_CHILDREN,
  'education-support-center': { max: 15, isRule: true, words: '小学生と中学生のための場所' },
  'ibasho-youth': { min: 10, max: 39, words: '若い人のための場所' },
  'youth-consultation': { max: 39, isRule: true, words: '39歳までの人のための窓口' },
  // 青少年の雇用の促進等に関する法律による。2020年度から49歳まで
  'youth-support-station': { min: 15, max: 49, isRule: true, words: '15歳から49歳までの人のための場所' },
  salon: { min: 60, words: '高齢の人が多い場所' },
};
