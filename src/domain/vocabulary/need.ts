/**
 * 困りごと: the doors people enter by. Labels are the resident's words, ids are stable.
 * Chosen with the intake form of 厚生労働省 (生活困窮者自立支援の標準様式) as a reference.
 */
import type { KindId } from './kind.ts';

/** 困りごとの id。画面での順番でもある */
export const NEED_IDS = [
  'food',
  'money',
  'debt',
  'housing',
  'work',
  'steps',
  'place',
  'withdrawn',
  'school',
  'parenting',
  'family',
  'violence',
  'health',
  'language',
  'papers',
  'mobility',
  'unknown',
] as const;

export type NeedId = (typeof NEED_IDS)[number];

export interface Need {
  readonly id: NeedId;
  /** 画面のことば。「|」のところで改行してよい */
  readonly phrases: string;
  /** この困りごとに答える種類を、すすめる順に */
  readonly kinds: readonly KindId[];
  /** どのステップの人にも、同じように答える困りごと */
  readonly isOfAnyStep?: true;
  /** 履歴・題名・リンクに気をつける困りごと */
  readonly sensitive?: true;
}

export const NEEDS: readonly Need[] = [
  {
    id: 'food',
    phrases: '食べるものが|ない',
    kinds: [
      'food-pantry',
      'children-cafeteria',
      'self-reliance-desk',
      'general-desk',
      'welfare-office',
      'social-welfare-council',
      'meal-delivery',
    ],
  },
  {
    id: 'money',
    phrases: '生活費が|たりない',
    isOfAnyStep: true,
    kinds: [
      'self-reliance-desk',
      'welfare-office',
      'welfare-loan',
      'household-budget',
      'social-welfare-council',
      'housing-benefit',
      'free-low-cost-clinic',
      'hospital-social-work',
    ],
  },
  {
    id: 'debt',
    phrases: '借金や滞納で|こまっている',
    isOfAnyStep: true,
    kinds: ['legal-consumer', 'household-budget', 'self-reliance-desk'],
  },
  {
    id: 'housing',
    phrases: '住むところがない・|なくなりそう',
    isOfAnyStep: true,
    kinds: [
      'self-reliance-desk',
      'housing-benefit',
      'temporary-housing',
      'general-desk',
      'welfare-office',
      'housing-support',
      'resettlement-support',
    ],
  },
  {
    id: 'work',
    phrases: '仕事をさがしたい・|仕事がつらい',
    kinds: [
      'self-reliance-desk',
      'hello-work',
      'youth-support-station',
      'intermediate-trainee',
      'work-experience',
      'work-preparation',
      'youth-consultation',
      'supportive-employer',
      'intermediate-employed',
      'labour-consultation',
      'employment-life-center',
      'disability-employment-desk',
      'transition-support',
      'continuous-a',
      'employment-choice',
      'silver-center',
      'resettlement-support',
      'entrepreneurship',
      'retention',
    ],
  },
  {
    id: 'steps',
    phrases: '少しずつ|働く練習をしたい',
    kinds: [
      'work-preparation',
      'intermediate-trainee',
      'participation-support',
      'youth-support-station',
      'volunteering',
      'work-experience',
      'piecework',
      'silver-center',
      'disability-employment-desk',
      'activity-center',
      'life-training',
      'continuous-b',
      'transition-support',
      'employment-choice',
      'intermediate-employed',
      'self-reliance-desk',
    ],
  },
  {
    id: 'place',
    phrases: '行く場所・|話す相手がほしい',
    kinds: [
      'intergenerational',
      'ibasho-youth',
      'ibasho-children',
      'cafe',
      'salon',
      'ibasho-hikikomori',
      'children-cafeteria',
      'self-help',
      'participation-support',
      'public-place',
      'activity-center',
      'volunteering',
      'social-welfare-council',
    ],
  },
  {
    id: 'withdrawn',
    phrases: '家から出るのが|むずかしい',
    kinds: [
      'hikikomori-center',
      'ibasho-hikikomori',
      'youth-support-station',
      'self-reliance-desk',
      'youth-consultation',
      'mental-health-center',
      'public-health-center',
      'family-group',
      'work-preparation',
      'participation-support',
      'mobile-consultation',
      'ibasho-youth',
      'self-help',
      // 子どもの「家から出にくい」は、不登校でもある
      'education-support-center',
      'free-school',
    ],
  },
  {
    id: 'school',
    phrases: '学校・|勉強のこと',
    kinds: [
      'education-support-center',
      'education-consultation',
      'free-school',
      'study-support',
      'youth-consultation',
      'child-family-center',
      'night-school',
      'developmental-support',
    ],
  },
  {
    id: 'parenting',
    phrases: '子育て・妊娠・|ひとり親',
    kinds: [
      'child-family-center',
      'childcare-support',
      'public-health-center',
      'childrens-hall',
      'ibasho-children',
      'pregnancy-consultation',
      'children-cafeteria',
      'food-pantry',
      'study-support',
      'self-help',
      'meal-delivery',
      // 発達・しつけのことも（児童福祉法11条・12条）
      'child-guidance-center',
      'developmental-support',
      'gender-equality-center',
      // 思いがけない妊娠（困難女性支援法）
      'womens-center',
    ],
  },
  {
    id: 'family',
    phrases: '家族のこと・|介護',
    isOfAnyStep: true,
    kinds: [
      'community-care-center',
      'general-desk',
      'child-family-center',
      'cafe',
      'family-group',
      'rights-advocacy',
      'public-health-center',
      'gender-equality-center',
      'legal-consumer',
      'salon',
      'social-welfare-council',
    ],
  },
  {
    id: 'violence',
    phrases: '暴力・虐待から|にげたい',
    isOfAnyStep: true,
    kinds: ['dv-center', 'womens-center', 'helpline'],
    sensitive: true,
  },
  {
    id: 'health',
    phrases: 'からだ・こころ・|障害のこと',
    kinds: [
      'disability-core-center',
      'mental-health-center',
      'general-desk',
      'community-care-center',
      'disability-consultation',
      'employment-life-center',
      'life-training',
      'continuous-b',
      'transition-support',
      'family-group',
      'self-help',
      'public-health-center',
      'developmental-support',
      'hospital-social-work',
      'free-low-cost-clinic',
      'activity-center',
      'disability-employment-desk',
      'continuous-a',
      'retention',
    ],
  },
  {
    id: 'language',
    phrases: 'ことば・|外国人のくらし',
    isOfAnyStep: true,
    kinds: [
      'foreign-residents-desk',
      'japanese-class',
      'night-school',
      'legal-consumer',
      'general-desk',
    ],
  },
  {
    id: 'papers',
    phrases: '身分証・住民票・|手続きのこと',
    isOfAnyStep: true,
    kinds: [
      'self-reliance-desk',
      'general-desk',
      'welfare-office',
      'rights-advocacy',
      'social-welfare-council',
    ],
  },
  {
    id: 'mobility',
    phrases: '出かける足が|ない',
    isOfAnyStep: true,
    kinds: [
      'social-welfare-council',
      'community-care-center',
      'disability-core-center',
      'disability-consultation',
      'general-desk',
      'meal-delivery',
      'mobile-consultation',
    ],
  },
  {
    id: 'unknown',
    phrases: 'どこに聞けばいいか|分からない',
    isOfAnyStep: true,
    kinds: [
      'self-reliance-desk',
      'social-welfare-council',
      'general-desk',
      'welfare-office',
      'helpline',
    ],
  },
];

const byId: ReadonlyMap<string, Need> = new Map(NEEDS.map((need) => [need.id, need]));

/** The need with this id; throws for an unknown id, which the schema has already refused. */
export function needOf(id: NeedId): Need {
  const need = byId.get(id);
  if (!need) throw new Error(`知らない困りごとです: ${id}`);
  return need;
}

export function isNeedId(value: unknown): value is NeedId {
  return typeof value === 'string' && byId.has(value);
}

/** 画面のことば（改行の目印なし） */
export function needLabel(id: NeedId): string {
  return needOf(id).phrases.replaceAll('|', '');
}

/** true for needs whose pages must leave no trace: neutral title, quick exit, no storage. */
export function isSensitiveNeed(id: NeedId): boolean {
  return needOf(id).sensitive === true;
}
