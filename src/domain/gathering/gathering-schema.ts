/**
 * 相談会・行事（content/events）のファイルの形: one meeting a file. Its days are dated lines, or a rule as entries' hours
 * have it with a last day; contact and source have an entry's form. Imports zod: never in the browser.
 */
import type { z } from 'zod';
import { phone, source } from '../entry/entry-schema.ts';
import {
  date,
  flag,
  listOf,
  oneOf,
  table,
  text,
  webAddress,
  wholeNumber,
  written,
} from '../fields/schema-parts.ts';
import { GATHERING_KIND_IDS, GATHERING_KINDS } from '../vocabulary/gathering-kind.ts';
import { NEED_IDS } from '../vocabulary/need.ts';

const MOST_DAYS = 60;

const kindsInWords = GATHERING_KIND_IDS.map((id) => `${id} ${GATHERING_KINDS[id]}`).join('・');

const place = table({
  name: text('name', 80).describe('会場の名前（例: 見本区民センター 3階 会議室）'),
  address: text('address', 160).optional().describe('住所。都道府県から書きます'),
  access: text('access', 160).optional().describe('行きかた（例: 練馬駅から歩いて5分）'),
});

const cancelled = table({
  on: date('on').describe('中止が知らされた日'),
  days: listOf(date('days'), MOST_DAYS)
    .optional()
    .describe('中止になった日。書かなければ、すべての日'),
  note: text('note', 120).optional().describe('ひとこと（例: 台風のため。1月に延期）'),
});

/** 1つの相談会・行事 */
export const gatheringSchema = table({
  name: text('name', 80).describe('名前。チラシにあるとおりに'),
  kind: oneOf('kind', GATHERING_KIND_IDS).describe(`種類: ${kindsInWords}`),
  summary: text('summary', 120).optional().describe('何をするところか、ひとことで（120字まで）'),
  on: listOf(text('on', 60), MOST_DAYS)
    .optional()
    .describe(
      '日にちと時間。「2026-12-05 13:00-16:00」のように、1日に1行。時間が分からなければ日だけ',
    ),
  hours: listOf(written({ is: 'hours', what: 'hours' }), 12)
    .optional()
    .describe(
      'くりかえしの決まり。「第2土 13:00-16:00」のように、場所の hours と同じ書き方。until がいります',
    ),
  except: listOf(written({ is: 'except', what: 'except' }), 12)
    .optional()
    .describe('くりかえしのうち、休みの日。場所の except と同じ書き方'),
  until: date('until').optional().describe('くりかえしの終わりの日'),
  entry: text('entry', 160)
    .optional()
    .describe(
      'ひらくところの id（カタログにあるとき）。書いていない地域・会場・連絡先は、そこから出ます',
    ),
  host: text('host', 80)
    .optional()
    .describe('ひらく団体や役所の名前。entry を書けば、なくてもかまいません'),
  area: listOf(written({ is: 'area', what: 'area' }), 80)
    .optional()
    .describe(
      'どの地域の人のためか: 市区町村コード6けた（例: "131202"）、都道府県コード、または national（全国）。entry を書けば、なくてもかまいません',
    ),
  place: place.optional().describe('会場'),
  online: flag('online').optional().describe('オンラインで参加できるなら true'),
  needs: listOf(oneOf('needs', NEED_IDS), 8)
    .optional()
    .describe('どの困りごとに答えるか。困りごとの id'),
  who: text('who', 120)
    .optional()
    .describe('だれのためか（例: 練馬区に住む人、ひきこもりの人の家族）'),
  fee: oneOf('fee', ['free', 'paid', 'varies'] as const)
    .optional()
    .describe('お金: free 無料・paid かかる・varies 人や内容による'),
  fee_note: text('fee_note', 120).optional().describe('お金についてのひとこと'),
  seats: wholeNumber('seats', 9999).optional().describe('定員（人数）'),
  booking: oneOf('booking', ['none', 'needed'] as const)
    .optional()
    .describe('予約: none いらない・needed いる'),
  book_by: date('book_by').optional().describe('予約のしめきりの日'),
  booking_note: text('booking_note', 120)
    .optional()
    .describe('予約についてのひとこと（例: 先着順、電話で）'),
  phones: listOf(phone, 4).optional().describe('電話番号の一覧。場所の phones と同じ書き方'),
  email: written({ is: 'email', what: 'email' })
    .optional()
    .describe('メールアドレス（公表されているもの）'),
  form: webAddress('form').optional().describe('申しこみフォームのアドレス'),
  url: webAddress('url').optional().describe('案内のページのアドレス'),
  cancelled: cancelled.optional().describe('中止になったとき。ページには「中止」と出ます'),
  source: listOf(source, 4).describe(
    '出典（チラシ、役所のお知らせのページなど）。場所の source と同じ書き方',
  ),
});

export type GatheringFile = z.output<typeof gatheringSchema>;
