/**
 * 対象の札: for whom a place is, where it is not for anyone, and which answers say that a person is one of them.
 * Plain words; the schema's fields, the form and the pages read the same table.
 */
import type { KindId } from './kind.ts';
import type { NeedId } from './need.ts';

/** only だけ, mainly おもに. Not written: だれでも */
export const AUDIENCE_LEVELS = ['only', 'mainly'] as const;
export type AudienceLevel = (typeof AUDIENCE_LEVELS)[number];

/** All that stands in one of these must have been answered. */
export interface Implication {
  /** one of these needs */
  readonly needs?: readonly NeedId[];
  readonly ages?: { readonly min?: number; readonly max?: number };
  /** an age that is not said does not speak against it */
  readonly orNoAge?: true;
  /** so far along the steps of participation, or farther */
  readonly minStep?: number;
  /** no farther; a step that is not said does not speak against it */
  readonly maxStep?: number;
  /** the beginning of a condition's id: `language` for any language */
  readonly condition?: string;
  /** said in so many words to be of this group */
  readonly audience?: string;
  /** at places of these kinds alone */
  readonly kinds?: readonly KindId[];
  /** もしかすると: many are of the group, others are not, so that one asks */
  readonly isSupposed?: true;
  /** どれか: while of the wider `audience` it was not said which part */
  readonly isWhich?: true;
}

export interface Audience {
  readonly id: string;
  readonly label: string;
  /** any one of these says it; none: only a person who says so */
  readonly impliedBy: readonly Implication[];
  /** one of its places is not for all of them: who drinks is not helped by a group of gamblers */
  readonly isManifold?: true;
}

/** Of addiction alone one asks of which; who says which is asked of no other. */
const OF_SOME_ADDICTION = [{ audience: 'addiction', isWhich: true, isSupposed: true }] as const;

export const AUDIENCES = [
  // からだの病気も health なので、言ったことにはならない。精神障害も障害（障害者総合支援法4条）
  {
    id: 'disability',
    label: '障害のある人',
    impliedBy: [
      { needs: ['health'], ages: { max: 17 }, isSupposed: true },
      // 65歳からは介護保険が先（障害者総合支援法7条、介護保険法9条）
      { needs: ['health'], ages: { min: 18, max: 64 }, orNoAge: true, isSupposed: true },
      { audience: 'mental' },
      { audience: 'developmental' },
      { audience: 'intellectual' },
    ],
  },
  {
    id: 'mental',
    label: 'こころの病気のある人',
    impliedBy: [
      { needs: ['withdrawn'], ages: { min: 12 }, orNoAge: true },
      // からだやことばの育ちも、年をとった人のひざも health なので、小学生までと65歳からは思いもしない
      { needs: ['health'], ages: { min: 12, max: 64 }, orNoAge: true, isSupposed: true },
      // 依存症の相談は、本人も家族も精神保健福祉センターで受ける（依存症対策総合支援事業）
      { audience: 'addiction', kinds: ['mental-health-center'] },
      { audience: 'addiction', needs: ['health'] },
    ],
  },
  // 発達のことだけを聞くところには、こころの病気も、大人の体のことも、言ったことにならない
  {
    id: 'developmental',
    label: '発達障害のある人',
    impliedBy: [
      { needs: ['health'], ages: { max: 17 }, isSupposed: true },
      { audience: 'disability', isWhich: true, isSupposed: true },
    ],
  },
  {
    id: 'intellectual',
    label: '知的障害のある人',
    impliedBy: [{ audience: 'disability', isWhich: true, isSupposed: true }],
  },
  {
    id: 'addiction',
    label: '依存症（やめられないこと）のある人と、その家族',
    impliedBy: [{ audience: 'alcohol' }, { audience: 'gambling' }, { audience: 'drugs' }],
    isManifold: true,
  },
  { id: 'alcohol', label: 'お酒をやめたい人と、その家族', impliedBy: OF_SOME_ADDICTION },
  { id: 'gambling', label: 'ギャンブルをやめたい人と、その家族', impliedBy: OF_SOME_ADDICTION },
  { id: 'drugs', label: '薬物をやめたい人と、その家族', impliedBy: OF_SOME_ADDICTION },
  {
    id: 'dementia',
    label: '認知症のある人',
    impliedBy: [
      // 65歳になる前の人が言う「家族のこと」は、親の介護のことも、離婚や子どものこともある
      { needs: ['family'], ages: { min: 40 }, isSupposed: true },
      { needs: ['family'], ages: { min: 65 } },
    ],
  },
  { id: 'hikikomori', label: 'ひきこもりの人', impliedBy: [{ needs: ['withdrawn'] }] },
  // 子どもが言う「家族のこと」は、介護をする家族の集まりのことではない
  {
    id: 'family',
    label: '家族',
    impliedBy: [
      // 若い人の「家族のこと」は、けんかや離婚のことも多く、介護や病気の家族の会のこととはかぎらない
      { needs: ['family'], ages: { min: 18, max: 39 }, isSupposed: true },
      { needs: ['family'], ages: { min: 40 }, orNoAge: true },
    ],
  },
  {
    id: 'child',
    label: '子どもとその親',
    impliedBy: [
      { ages: { max: 18 } },
      { needs: ['parenting'] },
      // 19歳から29歳の「学校のこと」は、大学や専門学校など、自分のこと
      // 60歳からの「学校・勉強のこと」は、自分が学ぶこと
      { needs: ['school'], ages: { min: 30, max: 59 }, orNoAge: true },
      { condition: 'with_children' },
    ],
  },
  // 若者は、施策によっては40歳になる前まで（子供・若者育成支援推進大綱）
  { id: 'youth', label: '若い人', impliedBy: [{ ages: { min: 12, max: 39 }, orNoAge: true }] },
  // 子育ての困りごとの多くは、生まれた子のこと
  {
    id: 'pregnant',
    label: '妊娠に悩む人',
    impliedBy: [
      { needs: ['parenting'], ages: { min: 12, max: 19 } },
      { needs: ['parenting'], ages: { min: 20, max: 54 }, orNoAge: true, isSupposed: true },
    ],
  },
  {
    id: 'elderly',
    label: '年をとった人',
    impliedBy: [
      { ages: { min: 60 }, orNoAge: true },
      { needs: ['family'], ages: { min: 40 }, isSupposed: true },
    ],
  },
  {
    id: 'single-parent',
    label: 'ひとり親の家庭',
    impliedBy: [{ needs: ['parenting'], isSupposed: true }],
  },
  { id: 'young-carer', label: '家族の世話をしている子ども・若者', impliedBy: [] },
  { id: 'care-leaver', label: '施設や里親のもとを出た人', impliedBy: [] },
  {
    id: 'women',
    label: '女性',
    impliedBy: [
      { condition: 'for_women' },
      { audience: 'pregnant' },
      // 男の人も、暴力からにげる
      { needs: ['violence'], isSupposed: true },
      // 女性のためのにんしんSOSを、女性だと言わない人からかくさない
      {
        needs: ['parenting'],
        ages: { min: 12, max: 54 },
        orNoAge: true,
        kinds: ['pregnancy-consultation'],
      },
    ],
  },
  { id: 'lgbt', label: 'LGBT などの人', impliedBy: [] },
  { id: 'violence', label: '暴力を受けている人', impliedBy: [{ needs: ['violence'] }] },
  {
    id: 'foreign',
    label: '外国から来た人',
    impliedBy: [{ needs: ['language'] }, { condition: 'language' }],
  },
  {
    id: 'employed',
    label: 'いま働いている人',
    impliedBy: [
      { minStep: 6, isSupposed: true },
      // 「仕事をさがしたい・仕事がつらい」: 働く練習から始めたい人は、つらい仕事をもつ人ではない
      { needs: ['work'], maxStep: 0, isSupposed: true },
    ],
  },
  { id: 'organisations', label: '団体や支援する人', impliedBy: [] },
] as const satisfies readonly Audience[];

export type AudienceId = (typeof AUDIENCES)[number]['id'];
/** Whom a place is for, with how strictly; who is not named may come. */
export type Audiences = Readonly<Partial<Record<AudienceId, AudienceLevel | undefined>>>;

export const AUDIENCE_IDS = AUDIENCES.map(({ id }) => id) as readonly AudienceId[] as readonly [
  AudienceId,
  ...AudienceId[],
];

const LABELS: ReadonlyMap<string, string> = new Map(AUDIENCES.map(({ id, label }) => [id, label]));

export function audienceLabel(id: AudienceId): string {
  return LABELS.get(id) ?? id;
}

/** What a person has answered, as far as it tells who they are. Answers of the matcher are one. */
export interface Said {
  readonly needs: readonly NeedId[];
  readonly age?: number | undefined;
  readonly step?: number | undefined;
  readonly conditions?: readonly string[] | undefined;
  /** said in so many words */
  readonly audiences?: readonly AudienceId[] | undefined;
}

function isOfAge({ ages, orNoAge }: Implication, age: number | undefined): boolean {
  if (!ages) return true;
  if (age === undefined) return orNoAge === true;
  return age >= (ages.min ?? 0) && age <= (ages.max ?? Infinity);
}

const MANIFOLD: ReadonlySet<string> = new Set(
  (AUDIENCES as readonly Audience[]).filter(({ isManifold }) => isManifold).map(({ id }) => id),
);

/** ひとつの札が言う、もっと広い札: an illness of the mind is a disability too. */
const WIDER: ReadonlyMap<string, AudienceId> = new Map(
  (AUDIENCES as readonly (Audience & { readonly id: AudienceId })[]).flatMap(({ id, impliedBy }) =>
    impliedBy.flatMap(({ audience, needs, kinds, isSupposed }) =>
      audience !== undefined && !needs && !kinds && !isSupposed ? [[audience, id] as const] : [],
    ),
  ),
);

/** どれのことかを言った人は、やめられないことがある人でもある。 Who drinks is helped by what hears of every addiction too. */
export const withManifold = (said: readonly AudienceId[]): readonly AudienceId[] => [
  ...new Set(
    said.flatMap((id) => {
      const wider = WIDER.get(id);
      return wider !== undefined && MANIFOLD.has(wider) ? [id, wider] : [id];
    }),
  ),
];

/** Is it said in so many words to be of a group that this place is for? */
export function isSaidToBeFor(audiences: Audiences, { audiences: said = [] }: Said): boolean {
  return said.some((id) => audiences[id] !== undefined && !MANIFOLD.has(id));
}

/** Is this place for one wider group alone, and is it said to be of a part of that? */
export function isForWider(audiences: Audiences, { audiences: said = [] }: Said): boolean {
  return said.some((id) => audiences[WIDER.get(id)!] === 'only');
}

/** Is it said to be of a group for some of whom this place is? */
export function mayBeFor(audiences: Audiences, { audiences: said = [] }: Said): boolean {
  return (Object.keys(audiences) as readonly AudienceId[]).some((own) =>
    said.some((id) => MANIFOLD.has(id) && (own === id || WIDER.get(own) === id)),
  );
}

const hasSaid = (
  { needs, audience, isWhich }: Implication,
  { needs: named, audiences = [] }: Said,
): boolean =>
  (!needs || needs.some((need) => named.includes(need))) &&
  (audience === undefined || audiences.some((id) => id === audience)) &&
  !(isWhich && audiences.some((id) => WIDER.get(id) === audience));

function isMet(implication: Implication, said: Said): boolean {
  const { minStep, maxStep, condition } = implication;
  const { age, step, conditions = [] } = said;
  if (!hasSaid(implication, said) || !isOfAge(implication, age)) return false;
  if (minStep !== undefined && (step === undefined || step < minStep)) return false;
  if (maxStep !== undefined && (step ?? 0) > maxStep) return false;
  return condition === undefined || conditions.some((one) => one.split(':')[0] === condition);
}

function audiencesBy(
  said: Said,
  counts: (implication: Implication) => boolean,
): ReadonlySet<AudienceId> {
  const implied = (AUDIENCES as readonly (Audience & { readonly id: AudienceId })[]).filter(
    ({ impliedBy }) =>
      impliedBy.some((implication) => counts(implication) && isMet(implication, said)),
  );
  return new Set([...implied.map(({ id }) => id), ...(said.audiences ?? [])]);
}

/**
 * 言ったことになる札: what the answers say of the person, or of whom they ask for.
 * @param kind at a place of this kind; else what holds everywhere
 */
export const audiencesSaid = (said: Said, kind?: KindId): ReadonlySet<AudienceId> =>
  audiencesBy(said, ({ kinds }) => !kinds || (kind !== undefined && kinds.includes(kind)));

/** もしかするとの札: many who answer so are of the group, but it was not said. */
export function audiencesSupposed(said: Said): ReadonlySet<AudienceId> {
  const known = audiencesBy(said, ({ kinds, isSupposed }) => !kinds && !isSupposed);
  return new Set([...audiencesSaid(said)].filter((id) => !known.has(id)));
}

/** その札の人の相談窓口: a kind that takes who says to be of a group for one of its own. */
export const isDeskOf = (kind: KindId, { audiences: said = [] }: Said): boolean =>
  (AUDIENCES as readonly Audience[]).some(({ impliedBy }) =>
    impliedBy.some(
      ({ audience, kinds }) =>
        audience !== undefined &&
        kinds?.includes(kind) === true &&
        said.some((id) => id === audience),
    ),
  );

/** Kinds at which the answers say more of a person than elsewhere. */
export const KINDS_THAT_IMPLY: readonly KindId[] = (AUDIENCES as readonly Audience[]).flatMap(
  ({ impliedBy }) => impliedBy.flatMap(({ kinds = [] }) => kinds),
);
