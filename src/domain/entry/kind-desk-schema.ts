/**
 * 種類ごとの聞ける窓口（content/kind-desks.yml）の形: who keeps together the places of a kind in a municipality, each with
 * the document that says so. Imports zod: never in the browser.
 */
import type { z } from 'zod';
import { documentSource } from '../fields/document-source.ts';
import { listOf, oneOf, table, text, written } from '../fields/schema-parts.ts';
import { KIND_IDS } from '../vocabulary/kind.ts';

const kindDesk = table({
  area: written({ is: 'area', what: 'area' }).describe('市区町村コード6けた'),
  kind: oneOf('kind', KIND_IDS).describe('種類の id'),
  entry: text('entry', 160).optional().describe('窓口の id（カタログにあるとき）'),
  name: text('name', 60).optional().describe('窓口の名前（カタログにないとき）'),
  phone: written({ is: 'phone', what: 'phone' })
    .optional()
    .describe('窓口の番号（カタログにないとき）'),
  does: text('does', 60).describe('窓口がしていること。出典に書いてあることだけ'),
  source: listOf(documentSource, 4).describe('そう書いてある資料'),
});

export const kindDesksSchema = table({
  desks: listOf(kindDesk, 2000).describe('窓口'),
});

/** one line of the file */
export type WrittenKindDesk = z.output<typeof kindDesk>;
