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
  /** from worst to best; the last is the highest level there is */
  readonly levels: readonly { readonly level: number; readonly words: string }[];
}

/** A first-visit condition that is known to fit counts as much as the lightest first step and one more. */
export const LEVELS_PER_CONDITION = 4;
export const MOST_CONDITIONS = 5;
/** Three needs, each answered most directly. */
export const MOST_NEED_LEVEL = 12;

const inOrder = (...words: readonly string[]) => words.map((word, level) => ({ level, words: word }));

export const MATCHING_WEIGHTS: readonly Weight[] = [
  {
    id: 'need', label: '困りごと', sentence: 'その困りごとに、いちばん直接に答える種類の場所を先に。困りごとが2つ以上のときは、それぞれの点を足します', points: 5_400,
    levels: [{ level: 1, words: '困りごとの一つとして答える' }, { level: 2, words: 'よく答える' }, { level: 3, words: '直接に答える' }, { level: 4, words: 'いちばん直接に答える' }, { level: MOST_NEED_LEVEL, words: 'いくつもの困りごとに直接に答える（上限）' }],
  },
  { id: 'step', label: '参加のステップ', sentence: 'いま「行けそう」と思うステップに合う場所を先に', points: 1_800, levels: inOrder('ステップがはなれている', 'すぐとなりのステップ', 'ちょうど合う') },
  { id: 'area', label: '近さ', sentence: '住んでいる市区町村、となり、都道府県、全国の順に。となりの中では、市区町村の中心から近い場所を先に', points: 300, levels: inOrder('全国', '都道府県', 'となりの市区町村', 'となりで、15キロより近い', 'となりで、5キロより近い', '住んでいる市区町村') },
  {
    id: 'firstStep', label: 'はじめの一歩の軽さ', sentence: '電話だけ、予約なし、見学だけなど、はじめの一歩が軽い場所と、選んだ条件に合うと分かっている場所を先に', points: 12,
    levels: [...inOrder('要確認', '予約がいる', '見学できる・予約がいらない', '家にいながらできる'), { level: LEVELS_PER_CONDITION, words: '選んだ条件が1つ合うごとに' }, { level: 3 + LEVELS_PER_CONDITION * MOST_CONDITIONS, words: 'いちばん軽く、条件が5つ以上合う' }],
  },
  { id: 'nextOpen', label: 'つぎに開く日', sentence: 'つぎに開く日が近い場所を先に', points: 3, levels: inOrder('要確認', '2週間より先', '2週間のうち', '3日のうち') },
  { id: 'freshness', label: '情報の新しさ', sentence: '新しく確かめた場所を先に', points: 1, levels: inOrder('2年より前', '1年より前', '1年のうち') },
];

export type WeightId = Weight['id'];

/** level reached on each line, 0 the worst */
export type ScoreParts = Readonly<Record<WeightId, number>>;

export const topLevel = ({ levels }: Weight): number => levels.at(-1)!.level;

export function scoreOf(parts: ScoreParts): number {
  let score = 0;
  for (const { id, points } of MATCHING_WEIGHTS) score += points * parts[id];
  return score;
}
