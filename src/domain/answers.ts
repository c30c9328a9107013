/** こたえ: what a person tells the matcher. Nothing in it names the person; none of it is stored. */
import type { NeedId } from './need.ts';

export const URGENT_SIGNS = ['violence', 'suicidal', 'no_shelter', 'no_food'] as const;
export type UrgentSign = (typeof URGENT_SIGNS)[number];

export interface Answers {
  /** 困りごと: one or several; empty means not said */
  readonly needs: readonly NeedId[];
  /** 市区町村コード */
  readonly municipality?: string | undefined;
  /** 参加のステップ 0–6: how far one can go just now */
  readonly step?: number | undefined;
  /** 年齢 */
  readonly age?: number | undefined;
  readonly urgent: readonly UrgentSign[];
}
