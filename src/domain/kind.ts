/**
 * 種類: what a place is. One table feeds the schema's enum, labels, filters, defaults and documents.
 * Terms follow the law and the field; `basis` names the law where there is one.
 */
import type { NeedId } from './need.ts';
import type { StepId } from './step.ts';

export interface KindGroup {
  readonly id: string;
  readonly label: string;
  /** この仲間の場所で何ができるか、ひとこと */
  readonly sentence: string;
}

export const KIND_GROUPS = [
  { id: 'consult', label: '相談', sentence: '困りごとを話して、いっしょに考えてもらう窓口。' },
  { id: 'helpline', label: '電話・チャット', sentence: '家にいながら、電話やチャットで相談できるところ。' },
  { id: 'place', label: '居場所', sentence: '用事がなくても行ける、人とすごせる場所。' },
  { id: 'work', label: 'はたらく', sentence: '少しずつ働く練習や、支えのある仕事。' },
  { id: 'food', label: '食べる', sentence: '食事や食べものを受けとれるところ。' },
  { id: 'home', label: '住まい', sentence: '泊まるところ、住むところの助け。' },
  { id: 'learn', label: '学び', sentence: '勉強や日本語を学べるところ。' },
  { id: 'child', label: '子育て', sentence: '親子で行ける場所、子どもの遊び場。' },
  { id: 'network', label: 'つながり', sentence: '支える人どうしの集まり。' },
] as const satisfies readonly KindGroup[];

export type KindGroupId = (typeof KIND_GROUPS)[number]['id'];

export interface Kind {
  readonly id: string;
  readonly label: string;
  readonly group: KindGroupId;
  /** 根拠になる法律（あるものだけ） */
  readonly basis?: string;
  /** だれのための、何をするところか。やさしい一文 */
  readonly sentence: string;
  /** needs an entry of this kind answers unless it says otherwise, most typical first */
  readonly needs: readonly NeedId[];
  readonly steps: readonly StepId[];
  /** 'via-consultation' where the law or the practice lets people in only through a desk */
  readonly route?: 'via-consultation';
}

export const KINDS = [
  // 相談
  { id: 'self-reliance-desk', label: '自立相談支援機関', group: 'consult', basis: '生活困窮者自立支援法3条2項・5条', sentence: '仕事・お金・住まいなど、暮らしの困りごとをまとめて相談できる窓口です。', needs: ['money', 'work', 'housing', 'debt', 'food', 'withdrawn', 'steps', 'unknown'], steps: [0, 1] },
  { id: 'welfare-office', label: '福祉事務所', group: 'consult', basis: '社会福祉法14条', sentence: '生活保護などの相談と申請ができる役所の窓口です。', needs: ['money', 'food', 'housing', 'health', 'unknown'], steps: [0, 1] },
  { id: 'housing-benefit', label: '住居確保給付金の窓口', group: 'consult', basis: '生活困窮者自立支援法6条', sentence: '家賃が払えなくなりそうなとき、家賃の助け（住居確保給付金）を相談・申請できます。', needs: ['housing', 'money'], steps: [0, 1] },
  { id: 'household-budget', label: '家計改善支援', group: 'consult', basis: '生活困窮者自立支援法7条', sentence: 'お金のやりくりや滞納の返し方を、いっしょに考えてもらえます。', needs: ['debt', 'money'], steps: [0, 1] },
  { id: 'welfare-loan', label: '生活福祉資金', group: 'consult', basis: '社会福祉法2条（生活福祉資金貸付制度）', sentence: '生活や学びに必要なお金を借りる相談ができます。', needs: ['money', 'debt', 'school'], steps: [0, 1] },
  { id: 'community-care-center', label: '地域包括支援センター', group: 'consult', basis: '介護保険法115条の46', sentence: '高齢の人の暮らし・介護・健康のことを、本人も家族も相談できます。', needs: ['family', 'health', 'place', 'unknown'], steps: [0, 1] },
  { id: 'disability-core-center', label: '基幹相談支援センター', group: 'consult', basis: '障害者総合支援法77条の2', sentence: '障害のある人と家族が、暮らし全体のことを相談できる地域の中心の窓口です。', needs: ['health', 'family', 'unknown'], steps: [0, 1] },
  { id: 'disability-consultation', label: '相談支援事業所', group: 'consult', basis: '障害者総合支援法5条18項', sentence: '障害福祉サービスを使うための相談と計画づくりができます。', needs: ['health', 'family', 'place'], steps: [0, 1] },
  { id: 'employment-life-center', label: '障害者就業・生活支援センター', group: 'consult', basis: '障害者雇用促進法27条', sentence: '障害のある人が、働くことと暮らしのことをいっしょに相談できます。', needs: ['work', 'steps', 'health'], steps: [0, 1, 4, 5] },
  { id: 'child-family-center', label: 'こども家庭センター', group: 'consult', basis: '児童福祉法10条の2', sentence: '妊娠・子育て・家庭のことを、なんでも相談できます。', needs: ['parenting', 'family', 'school'], steps: [0, 1] },
  { id: 'child-guidance-center', label: '児童相談所', group: 'consult', basis: '児童福祉法12条', sentence: '18歳未満の子どもの安全や育ちのことを相談できる専門の機関です。', needs: ['violence', 'parenting', 'family'], steps: [0, 1] },
  { id: 'youth-consultation', label: '子ども・若者総合相談', group: 'consult', basis: '子ども・若者育成支援推進法13条', sentence: '学校・仕事・家のことなど、子どもと若者の困りごとを相談できます。', needs: ['school', 'withdrawn', 'family', 'work'], steps: [0, 1] },
  { id: 'hikikomori-center', label: 'ひきこもり地域支援センター等', group: 'consult', basis: 'ひきこもり支援推進事業', sentence: '家から出にくい本人も、心配している家族も相談できます。', needs: ['withdrawn', 'family'], steps: [0, 1] },
  { id: 'womens-center', label: '女性相談支援センター', group: 'consult', basis: '困難女性支援法9条', sentence: '女性が、暮らしや人間関係の困りごとを安心して相談できます。', needs: ['violence', 'family'], steps: [0, 1] },
  { id: 'dv-center', label: '配偶者暴力相談支援センター', group: 'consult', basis: '配偶者暴力防止法3条', sentence: '夫・妻・恋人との関係で困っていることを、安全に相談できます。', needs: ['violence'], steps: [0, 1] },
  { id: 'social-welfare-council', label: '社会福祉協議会', group: 'consult', basis: '社会福祉法109条', sentence: '地域の助け合いの中心で、暮らしの相談やボランティア、貸付の窓口があります。', needs: ['unknown', 'money', 'place'], steps: [0, 1, 3] },
  { id: 'general-desk', label: '福祉のなんでも相談', group: 'consult', basis: '社会福祉法106条の4（重層的支援体制）', sentence: 'どこに聞けばいいか分からないことを、まとめて聞いてもらえます。', needs: ['unknown', 'money', 'family', 'place'], steps: [0, 1] },
  { id: 'legal-consumer', label: '法律・消費生活の相談', group: 'consult', sentence: '借金・契約・離婚など、法律や買い物のトラブルを相談できます。', needs: ['debt', 'family', 'work'], steps: [0, 1] },
  { id: 'foreign-residents-desk', label: '外国人相談', group: 'consult', sentence: '外国人の暮らしのことを、いろいろなことばで相談できます。', needs: ['language', 'unknown'], steps: [0, 1] },
  { id: 'mobile-consultation', label: '移動相談・訪問', group: 'consult', sentence: '相談員が地域や家まで来てくれます。', needs: ['unknown', 'withdrawn', 'family'], steps: [0, 1] },
  // 電話・チャット
  { id: 'helpline', label: '電話・チャット相談', group: 'helpline', sentence: '家にいながら、電話やチャットで話を聞いてもらえます。', needs: ['unknown'], steps: [0] },
  // 居場所
  { id: 'ibasho-children', label: '子どもの居場所', group: 'place', sentence: '学校や家のほかに、子どもが安心してすごせる場所です。', needs: ['place', 'school', 'parenting'], steps: [1, 2] },
  { id: 'ibasho-youth', label: '若者の居場所', group: 'place', sentence: '10代・20代の人が、ふらっと立ち寄ってすごせる場所です。', needs: ['place', 'school', 'withdrawn'], steps: [1, 2] },
  { id: 'ibasho-hikikomori', label: 'ひきこもりの居場所・当事者会', group: 'place', sentence: '家から出にくい人が、自分のペースですごせる場所や集まりです。', needs: ['withdrawn', 'place', 'steps'], steps: [1, 2] },
  { id: 'family-group', label: '家族会', group: 'place', sentence: '同じ悩みをもつ家族が集まって、話を聞き合う会です。', needs: ['family', 'withdrawn', 'health'], steps: [1, 2] },
  { id: 'salon', label: 'サロン・通いの場', group: 'place', sentence: '近所の人が集まって、お茶や体操を楽しむ場です。', needs: ['place', 'family', 'health'], steps: [1, 2] },
  { id: 'intergenerational', label: '多世代の居場所', group: 'place', sentence: '子どもから高齢の人まで、だれでも立ち寄れる場所です。', needs: ['place', 'unknown', 'family'], steps: [1, 2, 3] },
  { id: 'cafe', label: '地域カフェ・認知症カフェ', group: 'place', sentence: 'お茶を飲みながら、気軽に話ができるカフェです。', needs: ['place', 'family', 'health'], steps: [1, 2] },
  { id: 'self-help', label: '自助グループ', group: 'place', sentence: '同じ経験をした人どうしで、話を聞き合う集まりです。', needs: ['health', 'family', 'place'], steps: [1, 2] },
  // はたらく
  { id: 'intermediate-trainee', label: '中間的就労（非雇用型）', group: 'work', basis: '生活困窮者自立支援法16条ほか', sentence: '雇われる前の段階で、支えを受けながら短い時間の作業を体験できます。', needs: ['steps', 'work', 'withdrawn'], steps: [3, 4] },
  { id: 'intermediate-employed', label: '中間的就労（雇用型）', group: 'work', basis: '生活困窮者自立支援法16条（認定就労訓練事業）', sentence: '働き方を調整してもらいながら、給料を受けとって働けます。', needs: ['steps', 'work'], steps: [5], route: 'via-consultation' },
  { id: 'work-preparation', label: '就労準備支援', group: 'work', basis: '生活困窮者自立支援法7条', sentence: '生活のリズムづくりから、働く準備を少しずつ進められます。', needs: ['steps', 'work', 'withdrawn'], steps: [2, 3, 4], route: 'via-consultation' },
  { id: 'work-experience', label: '職場体験・企業実習', group: 'work', sentence: '会社やお店で、短い期間だけ仕事を体験できます。', needs: ['steps', 'work', 'school'], steps: [4] },
  { id: 'volunteering', label: 'ボランティア・地域活動', group: 'work', sentence: '人の役に立つ活動に、できる範囲で参加できます。', needs: ['steps', 'place'], steps: [3] },
  { id: 'piecework', label: '内職・軽作業', group: 'work', sentence: '家や作業所で、自分のペースでできる作業です。', needs: ['steps', 'money', 'work'], steps: [3, 4] },
  { id: 'youth-support-station', label: '地域若者サポートステーション', group: 'work', basis: '青少年の雇用の促進等に関する法律23条', sentence: '働くことに悩む15〜49歳の人が、相談や練習をしながら仕事に近づけます。', needs: ['work', 'steps', 'withdrawn'], steps: [0, 1, 2, 4] },
  { id: 'transition-support', label: '就労移行支援', group: 'work', basis: '障害者総合支援法5条13項', sentence: '障害や病気のある人が、会社で働くための練習と就職の手助けを受けられます。', needs: ['work', 'steps', 'health'], steps: [4] },
  { id: 'continuous-a', label: '就労継続支援A型', group: 'work', basis: '障害者総合支援法5条14項', sentence: '障害や病気のある人が、雇用契約を結び、支えを受けながら働けます。', needs: ['work', 'steps', 'health'], steps: [5] },
  { id: 'continuous-b', label: '就労継続支援B型', group: 'work', basis: '障害者総合支援法5条14項', sentence: '障害や病気のある人が、体調に合わせて作業をし、工賃を受けとれます。', needs: ['steps', 'health', 'place'], steps: [3, 4] },
  { id: 'retention', label: '就労定着支援', group: 'work', basis: '障害者総合支援法5条15項', sentence: '就職した障害のある人が、仕事を続けるための相談を受けられます。', needs: ['work', 'health'], steps: [5, 6] },
  { id: 'life-training', label: '自立訓練（生活訓練）', group: 'work', basis: '障害者総合支援法5条12項', sentence: '障害や病気のある人が、暮らしの力をつける練習に通えます。', needs: ['steps', 'health', 'place'], steps: [2, 3] },
  { id: 'supportive-employer', label: '理解のある受入企業', group: 'work', sentence: '休みやすさや時間の短さなど、事情に合わせて雇ってくれる職場です。', needs: ['work', 'steps'], steps: [5, 6] },
  { id: 'entrepreneurship', label: '起業支援', group: 'work', sentence: '小さな商いや活動を始めたい人を手助けします。', needs: ['work', 'steps'], steps: [6] },
  // 食べる
  { id: 'children-cafeteria', label: '子ども食堂・地域食堂', group: 'food', sentence: '子どもや地域の人が、無料や安い値段でいっしょにごはんを食べられます。', needs: ['food', 'place', 'parenting'], steps: [1, 2] },
  { id: 'food-pantry', label: 'フードパントリー', group: 'food', sentence: '食べものや日用品を、無料で受けとれます。', needs: ['food', 'money', 'parenting'], steps: [1] },
  { id: 'food-bank', label: 'フードバンク（団体向け）', group: 'food', sentence: '余った食品を集めて、支援団体などに届けています。', needs: ['food'], steps: [3] },
  { id: 'meal-delivery', label: '宅食・配食', group: 'food', sentence: '食事や食品を、家まで届けてもらえます。', needs: ['food', 'family', 'parenting'], steps: [0] },
  // 住まい
  { id: 'temporary-housing', label: '一時的な宿泊・住まい', group: 'home', basis: '生活困窮者自立支援法7条（居住支援事業）', sentence: '住むところがない人が、しばらく泊まれる場所や相談です。', needs: ['housing', 'money'], steps: [1] },
  { id: 'housing-support', label: '居住支援法人・入居支援', group: 'home', basis: '住宅セーフティネット法59条', sentence: '部屋を借りにくい人が、住まい探しや保証人のことを相談できます。', needs: ['housing'], steps: [0, 1] },
  // 学び
  { id: 'study-support', label: '学習支援', group: 'learn', basis: '生活困窮者自立支援法7条（子どもの学習・生活支援）', sentence: '子どもが、無料や安い値段で勉強を教えてもらえます。', needs: ['school', 'parenting', 'place'], steps: [1, 2] },
  { id: 'education-support-center', label: '教育支援センター', group: 'learn', sentence: '学校に行きにくい小・中学生が通える、教育委員会の教室です。', needs: ['school', 'withdrawn'], steps: [1, 2] },
  { id: 'free-school', label: 'フリースクール', group: 'learn', sentence: '学校に行かない・行けない子どもが、学んだりすごしたりできます。', needs: ['school', 'withdrawn', 'place'], steps: [1, 2] },
  { id: 'japanese-class', label: '日本語教室', group: 'learn', sentence: '日本語を、ボランティアなどから習えます。', needs: ['language', 'place'], steps: [1, 2] },
  // 子育て
  { id: 'childcare-support', label: '子育て支援センター', group: 'child', sentence: '小さな子どもと保護者が遊びに行けて、子育ての相談もできます。', needs: ['parenting', 'place'], steps: [0, 1, 2] },
  { id: 'childrens-hall', label: '児童館', group: 'child', basis: '児童福祉法40条', sentence: '子どもが無料で自由に遊べる施設です。', needs: ['parenting', 'place', 'school'], steps: [1, 2] },
  // つながり
  { id: 'support-network', label: '支援ネットワーク・協議会', group: 'network', sentence: '支える人や団体が集まり、情報を分け合うつながりです。', needs: ['place'], steps: [3] },
] as const satisfies readonly Kind[];

export type KindId = (typeof KINDS)[number]['id'];

export const KIND_IDS = KINDS.map((kind) => kind.id) as readonly KindId[];

const byId: ReadonlyMap<string, Kind & { readonly id: KindId }> = new Map(KINDS.map((kind) => [kind.id, kind]));

/** The kind with this id; throws for an unknown id, which the schema has already refused. */
export function kindOf(id: KindId): Kind & { readonly id: KindId } {
  const kind = byId.get(id);
  if (!kind) throw new Error(`知らない種類です: ${id}`);
  return kind;
}

export function isKindId(value: unknown): value is KindId {
  return typeof value === 'string' && byId.has(value);
}

/** 仲間（グループ）に入っている種類を、表の順に */
export function kindsInGroup(group: KindGroupId): readonly (Kind & { readonly id: KindId })[] {
  return KINDS.filter((kind) => kind.group === group);
}
