/** 並べ方のことば: what the page 「どう選んでいるか」 says of each weight. The points and levels are the matcher's. */
import type { WeightId } from '../../matching/matching-weights.ts';

interface WeightWords {
  readonly label: string;
  readonly sentence: string;
  /** of each level that the table of weights names, in its order */
  readonly levels: readonly string[];
}

export const WEIGHT_WORDS: Readonly<Record<WeightId, WeightWords>> = {
  need: {
    label: '困りごと',
    sentence:
      'その困りごとに、いちばん直接に答える種類の場所を先に。困りごとが2つ以上のときは、それぞれの点を足します',
    levels: [
      '困りごとの一つとして答える',
      'よく答える',
      '直接に答える',
      'いちばん直接に答える',
      'いくつもの困りごとに直接に答える（上限）',
    ],
  },
  step: {
    label: '参加のステップ',
    sentence: 'いま「行けそう」と思うステップに合う場所を先に',
    levels: ['ステップがはなれている', 'すぐとなりのステップ', 'ちょうど合う'],
  },
  area: {
    label: '近さ',
    sentence:
      '住んでいる市区町村、となり、都道府県、全国の順に。となりの中では、市区町村の中心から近い場所を先に',
    levels: [
      '全国',
      '都道府県',
      'となりの市区町村',
      'となりで、15キロより近い',
      'となりで、5キロより近い',
      '住んでいる市区町村',
    ],
  },
  firstStep: {
    label: 'はじめの一歩の軽さ',
    sentence:
      '電話だけ、予約なし、見学だけなど、はじめの一歩が軽い場所と、選んだ条件に合うと分かっている場所を先に',
    levels: [
      '要確認',
      '予約がいる',
      '見学できる・予約がいらない',
      '家にいながらできる',
      '選んだ条件が1つ合うごとに',
      'いちばん軽く、条件が5つ以上合う',
    ],
  },
  nextOpen: {
    label: 'つぎに開く日',
    sentence: 'つぎに開く日が近い場所を先に',
    levels: ['要確認', '2週間より先', '2週間のうち', '3日のうち'],
  },
  freshness: {
    label: '情報の新しさ',
    sentence: '新しく確かめた場所を先に',
    levels: ['2年より前', '1年より前', '1年のうち'],
  },
};
