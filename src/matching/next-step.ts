/** その次の一歩: at most one step on, along the paths that people really take from one kind of place to the next. */
import { sharedBy } from '../domain/shared-by.ts';
import type { KindId } from '../domain/vocabulary/kind.ts';
import type { MatchRecord } from './match-record.ts';

type Onward = Pick<MatchRecord, 'id' | 'kind' | 'steps'>;

const AFTER_TRAINING: readonly KindId[] = ['supportive-employer', 'intermediate-employed'];
const TO_TRAINING: readonly KindId[] = [
  'work-preparation',
  'youth-support-station',
  'volunteering',
  'intermediate-trainee',
];

/** 道すじ: from a kind to those that may come next, the most usual first. Kinds that are not here end where they are. */
const PATHS: Partial<Readonly<Record<KindId, readonly KindId[]>>> = {
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

const lowest = ({ steps }: Pick<Onward, 'steps'>) => Math.min(...steps);
const highest = ({ steps }: Pick<Onward, 'steps'>) => Math.max(...steps);

export interface Onwards<T> {
  /** those of a kind who may be named at all */
  readonly placesOf: (kind: KindId) => readonly T[];
  /** which of two is named rather */
  readonly order: (a: T, b: T) => number;
}

export function nextStepFinder<T extends { readonly record: Onward }>({
  placesOf,
  order,
}: Onwards<T>): (from: Onward) => string | undefined {
  const ofKind = sharedBy(placesOf);
  // The step from which one comes is all that matters of a place.
  const firstOn = sharedBy((from: number) =>
    sharedBy((kind: KindId): T | null => {
      const isOneOn = ({ record: one }: T) => highest(one) > from && lowest(one) <= from + 1;
      let best: T | null = null;
      for (const one of ofKind(kind))
        if ((best === null || order(one, best) < 0) && isOneOn(one)) best = one;
      return best;
    }),
  );
  return (from) => {
    const onward = firstOn(highest(from));
    for (const kind of PATHS[from.kind] ?? []) {
      const found = onward(kind);
      if (found) return found.record.id;
    }
    return undefined;
  };
}
