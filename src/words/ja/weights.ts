/** 並べ方のことば: what the page 「どう選んでいるか」 says of each weight. The points and levels are the matcher's. */
import type { WeightId } from '../../matching/matching-weights.ts';

interface WeightWords {
  readonly label: string;
  readonly sentence: string;
  /** of each level that the table of weights names, in its order */
  readonly levels: readonly string[];
}

export const WEIGHT_WORDS: Readonly<Record<WeightId, WeightWords>> = {
  condition: {
    label: '選んだ条件',
    sentence: '選んだ条件に合うと分かっている場所を先に。多く合うほど先に出します',
    levels: ['分かっている条件がない', '1つ合う', '5つ以上合う'],
  },
  usual: {
    label: 'ふつうは合う条件',
    sentence:
      '場所のことは分からなくても、法律や制度から、選んだ条件にふつうは合うと言える種類を先に',
    levels: ['言える条件がない', '1つ、ふつうは合う', '5つ以上、ふつうは合う'],
  },
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
  audience: {
    label: 'だれのための場所か',
    sentence: 'あなたのような人のための場所、と書いてあるところを先に',
    levels: ['だれでも', 'あてはまる人のための場所'],
  },
  step: {
    label: '参加のステップ',
    sentence:
      'いま「行けそう」と思うステップに合う場所を先に。お金や住まいなど、ステップによらない困りごとに答える場所は、ステップがはなれていても出します。食べものや子育て、やめたいことの場所は、いまより手前のステップのものも出します',
    levels: ['ステップがはなれている', 'すぐとなりのステップ', 'ちょうど合う'],
  },
  area: {
    label: '近さ',
    sentence:
      '住んでいる市区町村、都道府県、となり、全国の順に。となりの中では、市区町村の中心から近い場所を先に',
    levels: [
      '全国',
      'となりの市区町村',
      'となりで、15キロより近い',
      'となりで、5キロより近い',
      '都道府県',
      '住んでいる市区町村',
    ],
  },
  contact: {
    label: '連絡のしかた',
    sentence: '電話や公式サイトなど、連絡のしかたが分かっている場所を先に',
    levels: ['要確認', '分かっている'],
  },
  firstStep: {
    label: 'はじめの一歩の軽さ',
    sentence: '電話だけ、予約なし、見学だけなど、はじめの一歩が軽い場所を先に',
    levels: ['要確認', '予約がいる', '見学できる・予約がいらない', '家にいながらできる'],
  },
  nextOpen: {
    label: 'つぎに開く日',
    sentence: 'つぎに開く日が近い場所を先に',
    levels: ['要確認', '2週間より先', '2週間のうち', '3日のうち'],
  },
  known: {
    label: '分かっていること',
    sentence: '開いている日とお金のことが分かっていて、情報が新しい場所を先に',
    levels: ['どれも分からない', '3つとも分かっている'],
  },
};
