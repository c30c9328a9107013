/** 種類のふだんの言葉: the first tag of a card. Kinds that are not here have an official name that says it already. */
import { kindOf, type KindId } from '../../domain/vocabulary/kind.ts';

const EVERYDAY: Readonly<Partial<Record<KindId, string>>> = {
  'self-reliance-desk': 'くらしとお金の相談',
  'welfare-office': '生活保護などの窓口',
  'housing-benefit': '家賃の助けの窓口',
  'household-budget': 'お金のやりくりの相談',
  'welfare-loan': 'お金を借りる相談',
  'community-care-center': '高齢の人と介護の相談',
  'disability-core-center': '障害のある人の相談',
  'disability-consultation': '障害福祉サービスの相談',
  'employment-life-center': '障害のある人の仕事とくらしの相談',
  'child-family-center': '子育てと家庭の相談',
  'child-guidance-center': '子どもの安全の相談',
  'hikikomori-center': 'ひきこもりの相談',
  'womens-center': '女性の相談',
  'dv-center': '夫や恋人などの暴力の相談',
  'social-welfare-council': '地域の福祉の相談',
  'self-help': '同じ悩みの人の集まり',
  'family-group': '家族どうしの集まり',
  'intermediate-trainee': '働く練習',
  'intermediate-employed': '支えのある仕事',
  'work-preparation': '働く準備',
  'youth-support-station': '働くことの相談',
  'transition-support': '就職のための訓練',
  'continuous-a': '雇われて働く作業所',
  'continuous-b': '自分のペースで働く作業所',
  retention: '仕事を続ける相談',
  'life-training': '生活の練習',
  'food-pantry': '食べものを配るところ',
  'food-bank': '団体に食べものを渡すところ',
  'housing-support': '部屋探しの手伝い',
  'study-support': '勉強の手伝い',
  'education-support-center': '学校に行きにくい子の学びの場',
  'free-school': '学校のほかの学びの場',
  'childcare-support': '親子で行ける場所',
  'labour-consultation': '仕事のトラブルの相談',
  'mental-health-center': 'こころの健康の相談',
  'developmental-support': '発達の相談',
  'disability-employment-desk': '障害のある人の仕事の相談',
  'gender-equality-center': '女性と男性の悩みの相談',
  'education-consultation': '学校と子どもの相談',
  'rights-advocacy': 'お金の管理と手続きの手助け',
  'resettlement-support': '刑務所などを出た人の相談',
  'pregnancy-consultation': '妊娠の相談',
  'activity-center': '障害のある人の日中の居場所',
  'silver-center': '60歳からの短い仕事',
  'employment-choice': '合う働き方をさがす',
  'participation-support': 'つながりをつくる手伝い',
  'free-low-cost-clinic': '医療費に困る人の病院',
  'night-school': '夜に通う中学校',
  'public-health-center': '健康の相談',
  'support-network': '支える人のつながり',
};

/** `official` only where it differs */
export function kindWords(kind: KindId): { readonly word: string; readonly official?: string } {
  const { label } = kindOf(kind);
  const word = EVERYDAY[kind];
  return word === undefined ? { word: label } : { word, official: label };
}
