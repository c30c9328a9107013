/** 空きと、どこに住む人のためか, in the words of a list. What is not plain stays in the report. */
import type { CapacityState } from '../../domain/entry/welcome.ts';
import type { Serves } from '../../domain/vocabulary/kind-welcome.ts';
import { cleanText } from '../clean/clean-text.ts';
import type { RowText } from './row-field.ts';

/** The whole cell, so that 「空きなし（要相談）」 is left to a person. */
const VACANCIES: readonly (readonly [RegExp, CapacityState])[] = [
  [
    /^(?:空き?(?:室|が)?(?:あり|有り?|ある|あります)|受け?入れ?(?:可能?|中)|募集中|○|◯|〇)$/,
    'open',
  ],
  [/^(?:空き?(?:を)?待ち?(?:あり|中)?|待機(?:あり|中|者あり)?|順番待ち|△)$/, 'waiting'],
  [
    /^(?:空き?(?:室|が)?(?:なし|無し?|ない|ありません)|満員|満室|定員に達しました|受け?入れ?(?:不可|停止中?)|×)$/,
    'full',
  ],
];
const RESIDENCES: readonly (readonly [RegExp, Serves])[] = [
  [
    /^(?:[市区町村]内|当該?[市区町村](?:の)?)?(?:在住|住民|居住)(?:の方|者|の人)?(?:のみ|に限る|限定)?$/,
    'residents',
  ],
  [/^(?:[都道府県]内)(?:在住|居住)(?:の方|者|の人)?(?:のみ|に限る|限定)?$/, 'prefecture'],
  [/^(?:問わない|問いません|不問|どこ(?:から)?でも(?:可)?|制限なし|なし|要件なし)$/, 'anyone'],
];

function meant<T>(
  text: string | undefined,
  table: readonly (readonly [RegExp, T])[],
): T | undefined {
  const plain = cleanText(text ?? '');
  return table.find(([words]) => words.test(plain))?.[1];
}

export const vacancyIn = (text: string | undefined): CapacityState | undefined =>
  meant(text, VACANCIES);
export const residenceIn = (text: string | undefined): Serves | undefined =>
  meant(text, RESIDENCES);

/** @param on the day of the list: what it says of room was so then, and without a day it says nothing of now */
export function rowWelcome(
  row: RowText,
  on: string | undefined,
): Readonly<Record<string, unknown>> {
  const state = vacancyIn(row.vacancy);
  const serves = residenceIn(row.residence);
  return {
    ...(serves ? { serves } : {}),
    ...(state && on !== undefined ? { capacity: { state, on } } : {}),
  };
}
