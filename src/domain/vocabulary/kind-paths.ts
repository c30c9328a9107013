/** 種類の道すじ: along which people really go from one kind of place to the next. Matching and the pages of networks read the same. */
import type { KindId } from './kind.ts';

const AFTER_TRAINING: readonly KindId[] = ['supportive-employer', 'intermediate-employed'];
const TO_TRAINING: readonly KindId[] = [
  'work-preparation',
  'youth-support-station',
  'volunteering',
  'intermediate-trainee',
];

/** 道すじ: from a kind to those that may come next, the most usual first. Kinds that are not here end where they are. */
export const KIND_PATHS: Partial<Readonly<Record<KindId, readonly KindId[]>>> = {
  'self-reliance-desk': ['work-preparation', 'intermediate-trainee', 'volunteering'],
  'hikikomori-center': ['ibasho-hikikomori', 'ibasho-youth', 'work-preparation'],
  'youth-consultation': ['ibasho-youth', 'study-support', 'youth-support-station'],
  'mobile-consultation': ['ibasho-hikikomori', 'ibasho-youth', 'intergenerational'],
  'ibasho-hikikomori': TO_TRAINING,
  'ibasho-youth': ['youth-support-station', 'volunteering', 'work-experience'],
  'work-preparation': ['intermediate-trainee', 'work-experience', 'intermediate-employed'],
  'youth-support-station': ['work-experience', 'intermediate-trainee', 'supportive-employer'],
  'intermediate-trainee': AFTER_TRAINING,
  'intermediate-employed': ['supportive-employer'],
  'work-experience': AFTER_TRAINING,
  volunteering: ['intermediate-trainee', 'work-experience'],
  piecework: ['intermediate-employed', 'supportive-employer'],
  'disability-core-center': ['life-training', 'continuous-b', 'transition-support'],
  'life-training': ['continuous-b', 'transition-support'],
  'continuous-b': ['transition-support', 'continuous-a'],
  'transition-support': ['supportive-employer', 'retention'],
  'continuous-a': ['supportive-employer', 'retention'],
  'employment-life-center': ['transition-support', 'supportive-employer'],
  salon: ['volunteering'],
  intergenerational: ['volunteering'],
  'children-cafeteria': ['ibasho-children', 'study-support', 'intergenerational'],
  'food-pantry': ['self-reliance-desk', 'children-cafeteria'],
  'education-support-center': ['ibasho-youth', 'study-support'],
  'free-school': ['ibasho-youth', 'study-support'],
};
