/** だれのことか: words for people, and the kinds that are for them. */
import type { AgeRange } from '../../domain/vocabulary/kind-ages.ts';
import type { KindId } from '../../domain/vocabulary/kind.ts';

interface Audience {
  readonly words: readonly string[];
  /** people of whom all are of these ages */
  readonly ages?: AgeRange;
  readonly kinds: readonly KindId[];
}

/** Whom a word speaks of: kinds for these people come first, none is left out. */
export const AUDIENCES: readonly Audience[] = [
  {
    words: ['子ども', '小学生', '中学生', '児童'],
    ages: { min: 1, max: 15 },
    kinds: [
      'children-cafeteria',
      'ibasho-children',
      'study-support',
      'childrens-hall',
      'child-family-center',
      'child-guidance-center',
      'education-consultation',
      'education-support-center',
      'free-school',
    ],
  },
  {
    words: ['若者', '高校生', '大学生', '10代', '20代', '中高生', 'ユース', '30代'],
    ages: { min: 13, max: 29 },
    kinds: ['ibasho-youth', 'youth-consultation', 'youth-support-station'],
  },
  {
    words: ['高齢', 'シニア', '親の'],
    ages: { min: 60 },
    kinds: ['community-care-center', 'salon', 'cafe', 'silver-center'],
  },
  { words: ['女性', '妻', '夫', '彼氏'], kinds: ['womens-center', 'dv-center'] },
  { words: ['女性'], kinds: ['gender-equality-center'] },
  {
    words: ['障害'],
    kinds: [
      'disability-core-center',
      'disability-consultation',
      'employment-life-center',
      'disability-employment-desk',
      'activity-center',
      'employment-choice',
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

/** Whether one of the ages that are spoken of is of this audience. */
export const isOfAges = (
  spoken: readonly { readonly min: number; readonly max: number }[],
  { ages }: Audience,
): boolean =>
  ages !== undefined &&
  spoken.some(({ min, max }) => min >= (ages.min ?? 0) && max <= (ages.max ?? Infinity));

/** Of whom alone the words speak. */
export type People = 'women' | 'men';

/** Not the one that somebody wants to speak with: 女の人に話せますか. */
const WOMEN = /(?:女性|女の人|女の子|女子|婦人)(?!に)/u;
const MEN = /(?:男性|男の人|男の子|男子|父子)(?!に)/u;

export function peopleIn(text: string): People | undefined {
  const [areWomen, areMen] = [WOMEN.test(text), MEN.test(text)];
  if (areWomen === areMen) return undefined;
  return areWomen ? 'women' : 'men';
}
