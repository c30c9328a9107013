/**
 * となりのカタログ（content/neighbours.yml）: which other catalogues are read, and how much of them. Imports zod: never in
 * the browser.
 */
import type { z } from 'zod';
import {
  listOf,
  oneOf,
  table,
  text,
  webAddress,
  wholeNumber,
  written,
} from '../fields/schema-parts.ts';
import { KIND_IDS } from '../vocabulary/kind.ts';

/** 1つのカタログ。見出しは、半角の小文字で自分たちがつける id です */
export const neighbourSchema = table({
  name: text('name', 40).describe('カタログの名前。「となりの◯◯から」の◯◯'),
  feed: webAddress('feed').describe('読むファイルのアドレス。/data/v1/feed.json で終わります'),
  key: text('key', 80).describe(
    '公開鍵。となりのカタログの「データを使う」のページにあるものを写し、電話など別の道でも確かめます',
  ),
  areas: listOf(written({ is: 'area', what: 'areas' }), 60).describe(
    '出してよい市区町村のコード（6けた）。ほかの地域の場所は読みません',
  ),
  kinds: listOf(oneOf('kinds', KIND_IDS))
    .optional()
    .describe('出す種類の id。書かなければ、となりに出してよい種類すべて'),
  max_age: wholeNumber('max_age', 366)
    .optional()
    .describe('写しを何日まで使うか。書かなければ60日。過ぎた写しは出しません'),
});

export type WrittenNeighbour = z.output<typeof neighbourSchema>;

/** One of them, as it is used. */
export interface Neighbour {
  readonly id: string;
  readonly name: string;
  /** the address of its feed.json */
  readonly feed: string;
  /** its public key */
  readonly key: string;
  readonly areas: readonly string[];
  /** all that may be shown where it is left out */
  readonly kinds?: readonly WrittenNeighbourKind[] | undefined;
  /** days for which a feed holds */
  readonly maxAge: number;
}
type WrittenNeighbourKind = NonNullable<WrittenNeighbour['kinds']>[number];

export const USUAL_MAX_AGE = 60;

export function neighbourOf(
  id: string,
  { max_age: maxAge = USUAL_MAX_AGE, ...rest }: WrittenNeighbour,
): Neighbour {
  return { ...rest, id, maxAge };
}
