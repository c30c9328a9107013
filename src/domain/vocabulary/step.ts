/** 参加のステップ: how far a person takes part, from a call at home to a paid job. */

export interface Step {
  readonly id: number;
  /** 画面に出す短い名前 */
  readonly label: string;
  /** 「どのくらいなら行けそうか」の気持ちのことば */
  readonly feeling: string;
}

export const STEPS = [
  { id: 0, label: '電話・オンライン・訪問', feeling: '家にいながらなら' },
  { id: 1, label: '行ってみる', feeling: '見るだけなら' },
  { id: 2, label: '通う', feeling: 'ときどき通えそう' },
  { id: 3, label: '役割をもつ', feeling: '人の役に立ちたい' },
  { id: 4, label: '働く練習', feeling: '少し働いてみたい' },
  { id: 5, label: '支えのある仕事', feeling: '支えがあれば働けそう' },
  { id: 6, label: '一般就労・起業', feeling: '仕事につきたい・始めたい' },
] as const satisfies readonly Step[];

export type StepId = (typeof STEPS)[number]['id'];

export const STEP_IDS: readonly number[] = STEPS.map((step) => step.id);

/** The step with this id, or undefined for anything that is not 0–6. */
export function findStep(id: number | null | undefined): Step | undefined {
  return STEPS.find((step) => step.id === id);
}

/** 一般就労: the last of them */
export const AT_WORK = 6;
