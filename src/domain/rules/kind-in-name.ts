/**
 * 名前と種類: a name that law or practice gives to one kind of desk only, under another kind. Who looks for 教育相談 would
 * find it under こども家庭センター, or not at all. Only names that leave no doubt count; what stands in brackets tells of
 * somebody else (JHCの店（地域活動支援センターの隣）), and a desk may say after its house what it is for (保健所 ひきこもり相談).
 */
import type { Resource } from '../entry/entry-schema.ts';
import type { Finding } from '../problem.ts';
import { kindOf, type KindId } from '../vocabulary/kind.ts';

interface OwnName {
  readonly word: RegExp;
  readonly kind: KindId;
  /** kinds of what such a house may run besides */
  readonly also?: readonly KindId[];
}

const DISABILITY_SERVICES: readonly KindId[] = [
  'transition-support',
  'employment-choice',
  'continuous-a',
  'continuous-b',
  'retention',
  'life-training',
  'disability-consultation',
  'disability-core-center',
];

const OWN_NAMES: readonly OwnName[] = [
  { word: /教育相談/, kind: 'education-consultation' },
  { word: /発達(?:障害者?)?支援センター/, kind: 'developmental-support' },
  { word: /精神保健福祉センター/, kind: 'mental-health-center' },
  { word: /(?<!精神)保健(?:所|センター)/, kind: 'public-health-center' },
  { word: /男女(?:共同)?(?:参画|平等)/, kind: 'gender-equality-center' },
  { word: /女性相談支援センター/, kind: 'womens-center' },
  { word: /配偶者暴力相談支援センター/, kind: 'dv-center' },
  { word: /児童相談所/, kind: 'child-guidance-center' },
  { word: /(?:こども|子ども|子供)家庭センター/, kind: 'child-family-center' },
  { word: /ハローワーク|公共職業安定所/, kind: 'hello-work' },
  { word: /労働基準監督署|労働相談/, kind: 'labour-consultation' },
  { word: /障[害がい]+者就業・?生活支援センター/, kind: 'employment-life-center' },
  {
    word: /障[害がい]+者(?:就労|雇用)支援センター/,
    kind: 'disability-employment-desk',
    also: DISABILITY_SERVICES,
  },
  { word: /地域活動支援センター/, kind: 'activity-center', also: DISABILITY_SERVICES },
  { word: /基幹相談支援センター/, kind: 'disability-core-center', also: DISABILITY_SERVICES },
  { word: /就労選択支援/, kind: 'employment-choice' },
  { word: /地域包括支援センター/, kind: 'community-care-center' },
  { word: /若者サポートステーション/, kind: 'youth-support-station' },
  { word: /成年後見|権利擁護/, kind: 'rights-advocacy' },
  { word: /地域生活定着支援センター/, kind: 'resettlement-support' },
  { word: /シルバー人材センター/, kind: 'silver-center' },
  { word: /参加支援事業/, kind: 'participation-support' },
  { word: /夜間中学/, kind: 'night-school' },
  { word: /無料低額診療/, kind: 'free-low-cost-clinic' },
];

/** What a desk of the kind is for, in its name: then the house whose name it bears does not decide. */
const PURPOSES: Readonly<Partial<Record<KindId, RegExp>>> = {
  'hikikomori-center': /ひきこもり|引きこもり/,
  'ibasho-hikikomori': /ひきこもり|引きこもり/,
  'family-group': /家族会|家族教室/,
  'youth-consultation': /若者|青少年|ヤングケアラー/,
  'support-network': /ネットワーク|協議会|連絡会/,
  cafe: /カフェ/,
};

/**
 * Law appoints a house for these, whatever else it is called: 男女共同参画センター is a 配偶者暴力相談支援センター in many a
 * prefecture, and 保健所 the 福祉事務所. A line is a line, whoever runs it.
 */
const APPOINTED: readonly KindId[] = [
  'self-reliance-desk',
  'welfare-office',
  'housing-benefit',
  'household-budget',
  'welfare-loan',
  'child-guidance-center',
  'dv-center',
  'legal-consumer',
  'helpline',
];

/** Brackets, and the house in which the place only stands: 保健所内, 児童相談所のとなり */
const ASIDE = /[（(「][^）)」]*[）)」]|[^\s]*(?:内|併設|の(?:となり|隣|近く|前))(?=\s|$)/g;

function isAtHome({ kind, also = [] }: OwnName, resource: Resource, name: string): boolean {
  const purpose = PURPOSES[resource.kind];
  return kind === resource.kind || also.includes(resource.kind) || purpose?.test(name) === true;
}

export function kindInNameFindings(resource: Resource): readonly Finding[] {
  if (APPOINTED.includes(resource.kind) || resource.status.state === 'closed') return [];
  const name = resource.name.normalize('NFKC').replace(ASIDE, ' ');
  const found = OWN_NAMES.filter(({ word }) => word.test(name));
  const [own] = found;
  // Of two such names one is enough: 精神保健福祉センター・ひきこもり相談
  if (!own || found.some((one) => isAtHome(one, resource, name))) return [];
  const { label } = kindOf(own.kind);
  return [
    {
      code: 'kind-in-name',
      level: 'warning',
      path: ['kind'],
      message: `名前は「${own.word.exec(name)?.[0] ?? label}」なのに、種類が「${kindOf(resource.kind).label}」です`,
      fix: `kind: ${own.kind}（${label}）にしてください。ほかの役目の窓口なら、そのことが名前から分かるように書いてください。`,
    },
  ];
}
