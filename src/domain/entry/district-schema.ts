/**
 * 圏域・中学校区（content/districts）: the parts of a municipality by the names that it uses itself, from a document of
 * its own. Imports zod: never in the browser.
 */
import type { z } from 'zod';
import { documentSource } from '../fields/document-source.ts';
import { listOf, table, text } from '../fields/schema-parts.ts';

/** 1つの市区町村。ファイルの名前は、市区町村コードです */
export const districtSchema = table({
  called: text('called', 20).describe(
    'その市区町村での呼びかた（例: 日常生活圏域、中学校区、地域）',
  ),
  names: listOf(text('names', 40), 120).describe(
    'ぜんぶの名前。その市区町村の資料にあるとおりに、資料の順で',
  ),
  source: documentSource.describe('名前が書いてある資料'),
});

export type Districts = z.output<typeof districtSchema>;
