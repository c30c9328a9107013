/**
 * 種類ごとの「だれのための場所か」: whom a kind serves and for whom it is, where an entry does not say. An entry's own
 * word wins. Municipal desks serve who lives there; what the law ties to a certificate or to the nation does not stop
 * at a border.
 */
import type { Audiences } from './audience.ts';
import type { KindId } from './kind.ts';

/** その地域に住む人・都道府県の人・どこの人でも */
export const SERVES = ['residents', 'prefecture', 'anyone'] as const;
export type Serves = (typeof SERVES)[number];

/** Kinds that are not here differ from place to place: one asks. */
const KIND_SERVES: Readonly<Partial<Record<KindId, Serves>>> = {
  'self-reliance-desk': 'residents',
  'welfare-office': 'residents',
  'housing-benefit': 'residents',
  'household-budget': 'residents',
  'welfare-loan': 'residents',
  'community-care-center': 'residents',
  'disability-core-center': 'residents',
  'child-family-center': 'residents',
  'child-guidance-center': 'residents',
  'youth-consultation': 'residents',
  'hikikomori-center': 'residents',
  'womens-center': 'residents',
  'dv-center': 'residents',
  'social-welfare-council': 'residents',
  'general-desk': 'residents',
  'mobile-consultation': 'residents',
  'legal-consumer': 'residents',
  'foreign-residents-desk': 'residents',
  'education-support-center': 'residents',
  'meal-delivery': 'residents',
  'study-support': 'residents',
  'housing-support': 'residents',
  'work-preparation': 'residents',
  'temporary-housing': 'residents',
  'hello-work': 'residents',
  'public-health-center': 'residents',
  'mental-health-center': 'residents',
  'developmental-support': 'residents',
  'disability-employment-desk': 'residents',
  'gender-equality-center': 'residents',
  'education-consultation': 'residents',
  'rights-advocacy': 'residents',
  'activity-center': 'residents',
  'silver-center': 'residents',
  'participation-support': 'residents',
  // 都道府県ごとのもの
  'labour-consultation': 'prefecture',
  'resettlement-support': 'prefecture',
  'pregnancy-consultation': 'prefecture',
  'night-school': 'prefecture',
  // 国の事業
  'youth-support-station': 'anyone',
  helpline: 'anyone',
  'self-help': 'anyone',
  'family-group': 'anyone',
  cafe: 'anyone',
  intergenerational: 'anyone',
  volunteering: 'anyone',
  'free-school': 'anyone',
  'supportive-employer': 'anyone',
  'hospital-social-work': 'anyone',
  'free-low-cost-clinic': 'anyone',
  'public-place': 'anyone',
  // 障害福祉サービス: 受給者証は、区や市をこえて使える
  'disability-consultation': 'anyone',
  'employment-life-center': 'anyone',
  'transition-support': 'anyone',
  'continuous-a': 'anyone',
  'continuous-b': 'anyone',
  retention: 'anyone',
  'employment-choice': 'anyone',
  'life-training': 'anyone',
};

const ONLY_DISABILITY: Audiences = { disability: 'only' };
const ONLY_CHILD: Audiences = { child: 'only' };

/** Kinds that are not here are for anyone. */
const KIND_AUDIENCES: Readonly<Partial<Record<KindId, Audiences>>> = {
  // 障害者総合支援法、障害者雇用促進法
  'disability-core-center': ONLY_DISABILITY,
  'disability-consultation': ONLY_DISABILITY,
  'employment-life-center': ONLY_DISABILITY,
  'transition-support': ONLY_DISABILITY,
  'continuous-a': ONLY_DISABILITY,
  'continuous-b': ONLY_DISABILITY,
  'life-training': ONLY_DISABILITY,
  'disability-employment-desk': ONLY_DISABILITY,
  'employment-choice': ONLY_DISABILITY,
  'activity-center': ONLY_DISABILITY,
  retention: { disability: 'only', employed: 'only' },
  // こころの健康のことは、だれでも相談できる
  'mental-health-center': { mental: 'mainly' },
  'developmental-support': { developmental: 'mainly' },
  'foreign-residents-desk': { foreign: 'only' },
  'japanese-class': { foreign: 'only' },
  'family-group': { family: 'only' },
  'hikikomori-center': { hikikomori: 'only' },
  'ibasho-hikikomori': { hikikomori: 'only' },
  'womens-center': { women: 'only' },
  'dv-center': { violence: 'only' },
  'gender-equality-center': { women: 'mainly' },
  'pregnancy-consultation': { pregnant: 'mainly' },
  'child-guidance-center': ONLY_CHILD,
  'child-family-center': ONLY_CHILD,
  'education-consultation': ONLY_CHILD,
  'childcare-support': ONLY_CHILD,
  'silver-center': { elderly: 'only' },
  'support-network': { organisations: 'only' },
};

/**
 * 障害福祉サービス受給者証がいる種類（障害者総合支援法）: who only speaks of their health may have none, so one asks. Where
 * content/vocabulary/usual.yml says so with its source, it is the same (tests/catalogue/read/usual-table.test.ts).
 */
const WITH_CERTIFICATE: readonly KindId[] = [
  'transition-support',
  'continuous-a',
  'continuous-b',
  'life-training',
  'retention',
];

export function needsCertificate(kind: KindId): boolean {
  return WITH_CERTIFICATE.includes(kind);
}

/** ひとつで広い地域を受けもつ国や都道府県の事業: who has none at home uses the nearest, as that of one's own. */
export const KINDS_OF_WIDE_AREA: readonly KindId[] = ['youth-support-station', 'night-school'];

/** Whose group is practice, not law: a place of the kind that is only for another group is for that one. */
const YIELDING: readonly KindId[] = ['ibasho-hikikomori'];

export function yieldsItsGroup(kind: KindId): boolean {
  return YIELDING.includes(kind);
}

/** undefined: the kind does not say */
export function servesOfKind(kind: KindId): Serves | undefined {
  return KIND_SERVES[kind];
}

const ANYONE: Audiences = {};

/** The same object for the same kind. */
export function audiencesOfKind(kind: KindId): Audiences {
  return KIND_AUDIENCES[kind] ?? ANYONE;
}
