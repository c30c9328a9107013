/** だれのことか: words for people, and the kinds that are for them. */
import type { KindId } from '../../domain/vocabulary/kind.ts';

/** Whom a word speaks of: kinds for these people come first, none is left out. */
export const AUDIENCES: readonly {
  readonly words: readonly string[];
  readonly ages?: RegExp;
  readonly kinds: readonly KindId[];
}[] = [
  {
    words: ['子ども', '小学生', '中学生', '児童'],
    ages: /(?:小[1-6]|中[1-3])(?!\d)|(?:^|\D)(?:[1-9]|1[0-5])(?:歳|才)/,
    kinds: [
      'children-cafeteria',
      'ibasho-children',
      'study-support',
      'childrens-hall',
      'child-family-center',
      'child-guidance-center',
      'education-support-center',
      'free-school',
    ],
  },
  {
    words: ['若者', '高校生', '大学生', '10代', '20代', '中高生', 'ユース', '30代'],
    ages: /(?:高[1-3])(?!\d)|(?:^|\D)(?:1[3-9]|2\d)(?:歳|才)/,
    kinds: ['ibasho-youth', 'youth-consultation', 'youth-support-station'],
  },
  { words: ['高齢', 'シニア', '親の'], kinds: ['community-care-center', 'salon', 'cafe'] },
  { words: ['女性', '妻', '夫', '彼氏'], kinds: ['womens-center', 'dv-center'] },
  {
    words: ['障害'],
    kinds: [
      'disability-core-center',
      'disability-consultation',
      'employment-life-center',
      'transition-support',
      'continuous-a',
      'continuous-b',
      'retention',
      'life-training',
    ],
  },
  { words: ['外国'], kinds: ['foreign-residents-desk', 'japanese-class'] },
  { words: ['家族', '息子', '娘', '親'], kinds: ['family-group', 'hikikomori-center'] },
];
