/**
 * 種類: what a place is. One table feeds the schema's enum, labels, filters, defaults and documents.
 * Terms follow the law and the field; kind-sentences.ts names the law where there is one.
 */
import type { NeedId } from './need.ts';
import type { StepId } from './step.ts';

export interface KindGroup {
  readonly id: string;
  readonly label: string;
}

export const KIND_GROUPS = [
  { id: 'consult', label: '相談' },
  { id: 'helpline', label: '電話・チャット' },
  { id: 'place', label: '居場所' },
  { id: 'work', label: 'はたらく' },
  { id: 'food', label: '食べる' },
  { id: 'home', label: '住まい' },
  { id: 'health', label: '医療' },
  { id: 'learn', label: '学び' },
  { id: 'child', label: '子育て' },
  { id: 'network', label: 'つながり' },
] as const satisfies readonly KindGroup[];

export type KindGroupId = (typeof KIND_GROUPS)[number]['id'];

export interface Kind {
  readonly id: string;
  readonly label: string;
  readonly group: KindGroupId;
  /** needs an entry of this kind answers unless it says otherwise, most typical first */
  readonly needs: readonly NeedId[];
  readonly steps: readonly StepId[];
  /** 'via-consultation' where the law or the practice lets people in only through a desk */
  readonly route?: 'via-consultation';
}

export const KINDS = [
  // 相談
  {
    id: 'self-reliance-desk',
    label: '自立相談支援機関',
    group: 'consult',
    needs: ['money', 'work', 'housing', 'debt', 'food', 'withdrawn', 'steps', 'unknown', 'papers'],
    steps: [0, 1],
  },
  {
    id: 'welfare-office',
    label: '福祉事務所',
    group: 'consult',
    needs: ['money', 'food', 'housing', 'health', 'unknown', 'papers'],
    steps: [0, 1],
  },
  {
    id: 'housing-benefit',
    label: '住居確保給付金の窓口',
    group: 'consult',
    needs: ['housing', 'money'],
    steps: [0, 1],
  },
  {
    id: 'household-budget',
    label: '家計改善支援',
    group: 'consult',
    needs: ['money', 'debt'],
    steps: [0, 1],
  },
  {
    id: 'welfare-loan',
    label: '生活福祉資金',
    group: 'consult',
    needs: ['money', 'school'],
    steps: [0, 1],
  },
  {
    id: 'community-care-center',
    label: '地域包括支援センター',
    group: 'consult',
    needs: ['family', 'health', 'place', 'unknown', 'mobility'],
    steps: [0, 1],
  },
  {
    id: 'disability-core-center',
    label: '基幹相談支援センター',
    group: 'consult',
    needs: ['health', 'family', 'unknown', 'mobility'],
    steps: [0, 1],
  },
  {
    id: 'disability-consultation',
    label: '相談支援事業所',
    group: 'consult',
    needs: ['health', 'family', 'place', 'mobility'],
    steps: [0, 1],
  },
  {
    id: 'employment-life-center',
    label: '障害者就業・生活支援センター',
    group: 'consult',
    needs: ['work', 'steps', 'health'],
    steps: [0, 1, 4, 5],
  },
  {
    id: 'child-family-center',
    label: 'こども家庭センター',
    group: 'consult',
    needs: ['parenting', 'family', 'school'],
    steps: [0, 1],
  },
  {
    id: 'child-guidance-center',
    label: '児童相談所',
    group: 'consult',
    needs: ['violence', 'parenting', 'family'],
    steps: [0, 1],
  },
  {
    id: 'youth-consultation',
    label: '子ども・若者総合相談',
    group: 'consult',
    needs: ['school', 'withdrawn', 'family', 'work'],
    steps: [0, 1],
  },
  {
    id: 'hikikomori-center',
    label: 'ひきこもり地域支援センター等',
    group: 'consult',
    needs: ['withdrawn', 'family'],
    steps: [0, 1],
  },
  {
    id: 'womens-center',
    label: '女性相談支援センター',
    group: 'consult',
    needs: ['violence', 'family', 'parenting'],
    steps: [0, 1],
  },
  {
    id: 'dv-center',
    label: '配偶者暴力相談支援センター',
    group: 'consult',
    needs: ['violence'],
    steps: [0, 1],
  },
  {
    id: 'social-welfare-council',
    label: '社会福祉協議会',
    group: 'consult',
    needs: ['unknown', 'money', 'place', 'family', 'food', 'papers', 'mobility'],
    steps: [0, 1, 3],
  },
  {
    id: 'general-desk',
    label: '福祉のなんでも相談',
    group: 'consult',
    needs: ['unknown', 'money', 'family', 'place', 'papers', 'mobility'],
    steps: [0, 1],
  },
  {
    id: 'legal-consumer',
    label: '法律・消費生活の相談',
    group: 'consult',
    // 消費生活センターは、契約と借金だけを聞く。離婚や相続も聞く法テラスは、場所のファイルに書く
    needs: ['debt'],
    steps: [0, 1],
  },
  {
    id: 'foreign-residents-desk',
    label: '外国人相談',
    group: 'consult',
    needs: ['language', 'unknown'],
    steps: [0, 1],
  },
  {
    id: 'mobile-consultation',
    label: '移動相談・訪問',
    group: 'consult',
    needs: ['unknown', 'withdrawn', 'family', 'mobility'],
    steps: [0, 1],
  },
  {
    id: 'hello-work',
    label: 'ハローワーク',
    group: 'consult',
    needs: ['work'],
    steps: [0, 1],
  },
  {
    id: 'labour-consultation',
    label: '労働相談',
    group: 'consult',
    needs: ['work'],
    steps: [0, 1],
  },
  {
    id: 'public-health-center',
    label: '保健所・保健センター',
    group: 'consult',
    needs: ['health', 'parenting', 'family', 'withdrawn'],
    steps: [0, 1],
  },
  {
    id: 'mental-health-center',
    label: '精神保健福祉センター',
    group: 'consult',
    needs: ['health', 'withdrawn', 'family'],
    steps: [0, 1],
  },
  {
    id: 'developmental-support',
    label: '発達障害者支援センター等',
    group: 'consult',
    needs: ['health', 'parenting', 'school', 'family'],
    steps: [0, 1],
  },
  {
    id: 'disability-employment-desk',
    label: '区市町村障害者就労支援センター',
    group: 'consult',
    needs: ['work', 'steps', 'health'],
    steps: [0, 1],
  },
  {
    id: 'gender-equality-center',
    label: '男女共同参画センター',
    group: 'consult',
    needs: ['family', 'work', 'parenting'],
    steps: [0, 1],
  },
  {
    id: 'education-consultation',
    label: '教育相談室',
    group: 'consult',
    needs: ['school'],
    steps: [0, 1],
  },
  {
    id: 'rights-advocacy',
    label: '成年後見・日常生活自立支援の窓口',
    group: 'consult',
    needs: ['family', 'papers'],
    steps: [0, 1],
  },
  {
    id: 'resettlement-support',
    label: '地域生活定着支援・更生保護の相談',
    group: 'consult',
    needs: ['housing', 'work'],
    steps: [0, 1],
  },
  {
    id: 'pregnancy-consultation',
    label: 'にんしんSOSなど妊娠の相談',
    group: 'consult',
    needs: ['parenting', 'health'],
    steps: [0, 1],
  },
  {
    id: 'hospital-social-work',
    label: '病院の相談室',
    group: 'consult',
    needs: ['health', 'money', 'family'],
    steps: [0, 1],
  },
  // 電話・チャット
  {
    id: 'helpline',
    label: '電話・チャット相談',
    group: 'helpline',
    needs: ['unknown'],
    steps: [0],
  },
  // 居場所
  {
    id: 'ibasho-children',
    label: '子どもの居場所',
    group: 'place',
    needs: ['place', 'school', 'parenting'],
    steps: [1, 2],
  },
  {
    id: 'ibasho-youth',
    label: '若者の居場所',
    group: 'place',
    needs: ['place', 'school', 'withdrawn'],
    steps: [1, 2],
  },
  {
    id: 'ibasho-hikikomori',
    label: 'ひきこもりの居場所・当事者会',
    group: 'place',
    needs: ['withdrawn', 'place', 'steps'],
    steps: [1, 2],
  },
  {
    id: 'family-group',
    label: '家族会',
    group: 'place',
    needs: ['family', 'withdrawn', 'health'],
    steps: [1, 2],
  },
  {
    id: 'salon',
    label: 'サロン・通いの場',
    group: 'place',
    needs: ['place', 'family', 'health'],
    steps: [1, 2],
  },
  {
    id: 'intergenerational',
    label: '多世代の居場所',
    group: 'place',
    needs: ['place', 'unknown', 'family'],
    steps: [1, 2, 3],
  },
  {
    id: 'cafe',
    label: '地域カフェ・認知症カフェ',
    group: 'place',
    needs: ['place', 'family', 'health'],
    steps: [1, 2],
  },
  {
    id: 'self-help',
    label: '自助グループ',
    group: 'place',
    needs: ['health', 'family', 'place'],
    steps: [1, 2],
  },
  {
    id: 'public-place',
    label: '図書館・公民館・地域集会所',
    group: 'place',
    needs: ['place'],
    steps: [1, 2],
  },
  {
    id: 'activity-center',
    label: '地域活動支援センター',
    group: 'place',
    needs: ['place', 'health', 'steps'],
    steps: [1, 2, 3],
  },
  // はたらく
  {
    id: 'intermediate-trainee',
    label: '中間的就労（非雇用型）',
    group: 'work',
    needs: ['steps', 'work', 'withdrawn'],
    steps: [3, 4],
  },
  {
    id: 'intermediate-employed',
    label: '中間的就労（雇用型）',
    group: 'work',
    needs: ['steps', 'work'],
    steps: [5],
    route: 'via-consultation',
  },
  {
    id: 'work-preparation',
    label: '就労準備支援',
    group: 'work',
    needs: ['steps', 'work', 'withdrawn'],
    steps: [2, 3, 4],
    route: 'via-consultation',
  },
  {
    id: 'work-experience',
    label: '職場体験・企業実習',
    group: 'work',
    needs: ['steps', 'work', 'school'],
    steps: [4],
  },
  {
    id: 'volunteering',
    label: 'ボランティア・地域活動',
    group: 'work',
    needs: ['steps', 'place'],
    steps: [3],
  },
  {
    id: 'piecework',
    label: '内職・軽作業',
    group: 'work',
    needs: ['steps', 'money', 'work'],
    steps: [3, 4],
  },
  {
    id: 'youth-support-station',
    label: '地域若者サポートステーション',
    group: 'work',
    needs: ['work', 'steps', 'withdrawn'],
    steps: [0, 1, 2, 4],
  },
  {
    id: 'transition-support',
    label: '就労移行支援',
    group: 'work',
    needs: ['work', 'steps', 'health'],
    steps: [4],
  },
  {
    id: 'continuous-a',
    label: '就労継続支援A型',
    group: 'work',
    needs: ['work', 'steps', 'health'],
    steps: [5],
  },
  {
    id: 'continuous-b',
    label: '就労継続支援B型',
    group: 'work',
    needs: ['steps', 'health', 'place'],
    steps: [3, 4],
  },
  {
    id: 'retention',
    label: '就労定着支援',
    group: 'work',
    needs: ['work', 'health'],
    steps: [5, 6],
  },
  {
    id: 'life-training',
    label: '自立訓練（生活訓練）',
    group: 'work',
    needs: ['steps', 'health', 'place'],
    steps: [2, 3],
  },
  {
    id: 'supportive-employer',
    label: '理解のある受入企業',
    group: 'work',
    needs: ['work', 'steps'],
    steps: [5, 6],
  },
  {
    id: 'entrepreneurship',
    label: '起業支援',
    group: 'work',
    needs: ['work', 'steps'],
    steps: [6],
  },
  {
    id: 'silver-center',
    label: 'シルバー人材センター',
    group: 'work',
    needs: ['work', 'steps', 'place'],
    steps: [3, 5],
  },
  {
    id: 'employment-choice',
    label: '就労選択支援',
    group: 'work',
    needs: ['work', 'steps', 'health'],
    steps: [4],
  },
  {
    id: 'participation-support',
    label: '参加支援',
    group: 'work',
    needs: ['steps', 'place', 'withdrawn'],
    steps: [2, 3],
  },
  // 食べる
  {
    id: 'children-cafeteria',
    label: '子ども食堂・地域食堂',
    group: 'food',
    needs: ['food', 'place', 'parenting'],
    steps: [1, 2],
  },
  {
    id: 'food-pantry',
    label: 'フードパントリー',
    group: 'food',
    needs: ['food', 'money', 'parenting'],
    steps: [1],
  },
  {
    id: 'food-bank',
    label: 'フードバンク（団体向け）',
    group: 'food',
    needs: ['food'],
    steps: [3],
  },
  {
    id: 'meal-delivery',
    label: '宅食・配食',
    group: 'food',
    needs: ['food', 'family', 'parenting'],
    steps: [0],
  },
  // 住まい
  {
    id: 'temporary-housing',
    label: '一時的な宿泊・住まい',
    group: 'home',
    needs: ['housing', 'money'],
    steps: [1],
  },
  {
    id: 'housing-support',
    label: '居住支援法人・入居支援',
    group: 'home',
    needs: ['housing'],
    steps: [0, 1],
  },
  // 医療
  {
    id: 'free-low-cost-clinic',
    label: '無料低額診療',
    group: 'health',
    needs: ['health', 'money'],
    steps: [1],
  },
  // 学び
  {
    id: 'study-support',
    label: '学習支援',
    group: 'learn',
    needs: ['school', 'parenting', 'place'],
    steps: [1, 2],
  },
  {
    id: 'education-support-center',
    label: '教育支援センター',
    group: 'learn',
    needs: ['school', 'withdrawn'],
    steps: [1, 2],
  },
  {
    id: 'free-school',
    label: 'フリースクール・学びの多様化学校',
    group: 'learn',
    needs: ['school', 'withdrawn', 'place'],
    steps: [1, 2],
  },
  {
    id: 'japanese-class',
    label: '日本語教室',
    group: 'learn',
    needs: ['language', 'place'],
    steps: [1, 2],
  },
  {
    id: 'night-school',
    label: '夜間中学',
    group: 'learn',
    needs: ['school', 'language'],
    steps: [2],
  },
  // 子育て
  {
    id: 'childcare-support',
    label: '子育て支援センター',
    group: 'child',
    needs: ['parenting', 'place'],
    steps: [0, 1, 2],
  },
  {
    id: 'childrens-hall',
    label: '児童館',
    group: 'child',
    needs: ['parenting', 'place', 'school'],
    steps: [1, 2],
  },
  // つながり
  {
    id: 'support-network',
    label: '支援ネットワーク・協議会',
    group: 'network',
    needs: ['place'],
    steps: [3],
  },
] as const satisfies readonly Kind[];

export type KindId = (typeof KINDS)[number]['id'];

export const KIND_IDS = KINDS.map((kind) => kind.id) as readonly KindId[];

const byId: ReadonlyMap<string, Kind & { readonly id: KindId }> = new Map(
  KINDS.map((kind) => [kind.id, kind]),
);

/** The kind with this id; throws for an unknown id, which the schema has already refused. */
export function kindOf(id: KindId): Kind & { readonly id: KindId } {
  const kind = byId.get(id);
  if (!kind) throw new Error(`知らない種類です: ${id}`);
  return kind;
}

export function isKindId(value: unknown): value is KindId {
  return typeof value === 'string' && byId.has(value);
}

/** 働く場や実習を受け入れるところ: what a host writes is asked of these. */
export const HOST_KINDS: readonly KindId[] = [
  'supportive-employer',
  'work-experience',
  'intermediate-trainee',
  'intermediate-employed',
];

/** 仲間（グループ）に入っている種類を、表の順に */
export function kindsInGroup(group: KindGroupId): readonly (Kind & { readonly id: KindId })[] {
  return KINDS.filter((kind) => kind.group === group);
}
