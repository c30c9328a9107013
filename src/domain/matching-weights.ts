/**
 * 並べ方の重み: the one table that orders suggestions and that the page 「どう選んでいるか」 prints. Each line counts
 * more than all lines below it together, so the order reads from top to bottom.
 */
export interface Weight {
  readonly id: 'need' | 'step' | 'area' | 'firstStep' | 'nextOpen' | 'freshness';
  readonly label: string;
  readonly sentence: string;
  /** points of one level */
  readonly points: number;
  /** levels, from worst to best */
  readonly levels: readonly string[];
}

export const MATCHING_WEIGHTS = [
  { id: 'need', label: '困りごと', sentence: 'その困りごとに、いちばん直接に答える種類の場所を先に', points: 1000, levels: ['困りごとの一つとして答える', 'よく答える', '直接に答える', 'いちばん直接に答える'] },
  { id: 'step', label: '参加のステップ', sentence: 'いま「行けそう」と思うステップに合う場所を先に', points: 250, levels: ['ステップがはなれている', 'すぐとなりのステップ', 'ちょうど合う'] },
  { id: 'area', label: '近さ', sentence: '住んでいる市区町村、となり、都道府県、全国の順に', points: 60, levels: ['全国', '都道府県', 'となりの市区町村', '住んでいる市区町村'] },
  { id: 'firstStep', label: 'はじめの一歩の軽さ', sentence: '電話だけ、予約なし、見学だけなど、はじめの一歩が軽い場所を先に', points: 12, levels: ['要確認', '予約がいる', '見学できる・予約がいらない', '家にいながらできる'] },
  { id: 'nextOpen', label: 'つぎに開く日', sentence: 'つぎに開く日が近い場所を先に', points: 3, levels: ['要確認', '2週間より先', '2週間のうち', '3日のうち'] },
  { id: 'freshness', label: '情報の新しさ', sentence: '新しく確かめた場所を先に', points: 1, levels: ['2年より前', '1年より前', '1年のうち'] },
] as const satisfies readonly Weight[];

export type WeightId = (typeof MATCHING_WEIGHTS)[number]['id'];

/** level reached on each line, 0 the worst */
export type ScoreParts = Readonly<Record<WeightId, number>>;

export function scoreOf(parts: ScoreParts): number {
  return MATCHING_WEIGHTS.reduce((sum, weight) => sum + weight.points * parts[weight.id], 0);
}
