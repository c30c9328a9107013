/** 季節の確認のことば: what is asked when the facts of places change, and the names of what an entry does not say. */
import type { CompletenessPart } from '../../domain/entry/completeness.ts';

/** The ids of the seasons, as the command takes them. */
interface SeasonWords {
  readonly name: string;
  readonly questions: readonly string[];
}

export const SEASON_WORDS: Readonly<Record<'april' | 'summer' | 'year-end', SeasonWords>> = {
  april: {
    name: '年度始めの確認',
    questions: [
      '4月から、曜日・時間・場所・電話番号に変わりはありますか',
      'ことしも、つづけますか',
    ],
  },
  summer: {
    name: '夏休み前の確認',
    questions: [
      '夏休みのあいだは、いつ開いていますか',
      'お盆のころに休む日はありますか',
      '夏休みだけの食事や教室はありますか',
    ],
  },
  'year-end': {
    name: '年末年始の確認',
    questions: [
      '年末年始は、いつからいつまで休みますか',
      'そのあいだに、代わりに相談できるところや、食べものを受けとれるところはありますか',
    ],
  },
};

export const PART_LABELS: Readonly<Record<CompletenessPart, string>> = {
  contact: '連絡のしかた',
  phone: '電話',
  hours: '開いている時間',
  address: '住所',
  fee: 'お金',
  'first-visit': 'はじめて行く日のこと',
  audience: '使える人',
  summary: 'ひとことの説明',
  kana: '読みがな',
  age: '新しい情報の日',
};
