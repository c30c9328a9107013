/**
 * 支援のつながり（content/guides）のファイルの形: one chain a file, and what the chains share. Every step says who,
 * and from which source. Imports zod: never in the browser.
 */
import type { z } from 'zod';
import { date, listOf, oneOf, table, text, webAddress, written } from '../fields/schema-parts.ts';
import { KIND_IDS } from '../vocabulary/kind.ts';
import { NEED_IDS } from '../vocabulary/need.ts';

const sourceNames = listOf(text('source', 40), 8).describe(
  '出典の名前。content/guides/common.yml の sources にあるもの。いくつでも',
);

const step = table({
  title: text('title', 50).describe('この一歩でやること。短く（例: 自立相談支援機関に電話する）'),
  when: text('when', 50).optional().describe('だれの、どんなときの一歩か（例: 仕事をやめた人）'),
  who: listOf(oneOf('who', KIND_IDS), 4)
    .optional()
    .describe('だれに。種類の id を、先に聞くものから。読む人の地域の場所に変わります'),
  at: text('at', 40)
    .optional()
    .describe('種類にない相手（例: 学校、会社）。who か at のどちらかは、いります'),
  say: text('say', 120).optional().describe('言うことば。「」は書きません'),
  happens: text('happens', 200).describe('そこで起きること'),
  bring: text('bring', 100).optional().describe('持っていくもの'),
  time: text('time', 100).optional().describe('かかる時間'),
  cost: text('cost', 100).optional().describe('お金'),
  deadline: text('deadline', 100).optional().describe('期限。過ぎると使えなくなるもの'),
  lines: listOf(text('lines', 60), 6)
    .optional()
    .describe(
      '全国の電話。content/resources/national のファイル名。番号は、そのファイルから出ます',
    ),
  refused: listOf(text('refused', 40), 4)
    .optional()
    .describe('ことわられたときの答え。common.yml の refusals の名前'),
  law: text('law', 80).optional().describe('根拠の法律と条'),
  source: sourceNames,
});

/** 1つの順番 */
export const guideSchema = table({
  title: text('title', 40).describe('題名。困っている人のことばで'),
  need: oneOf('need', NEED_IDS).describe('どの困りごとの入口からつながるか。困りごとの id'),
  lead: text('lead', 120).describe('題名の下の1文か2文'),
  urgent: text('urgent', 120).optional().describe('急ぐ人に、はじめに言うこと'),
  urgent_lines: listOf(text('urgent_lines', 60), 6)
    .optional()
    .describe('急ぐ人の電話。national のファイル名'),
  say: text('say', 140).describe('はじめの電話で言うことば。「」は書きません'),
  steps: listOf(step, 10).describe('順番。1つずつ、だれに・どうなる・出典を書きます'),
  words: listOf(text('words', 20), 20)
    .optional()
    .describe(
      'ことばで探す画面に、この順番を出すことば（例: 退院）。困りごとのことばは、書かなくても分かります',
    ),
  rights: listOf(text('rights', 40), 6).optional().describe('common.yml の rights の名前'),
});

const source = table({
  title: text('title', 120).describe('だれの、何という資料か。法律は、条も'),
  url: webAddress('url').describe('アドレス'),
  date: written({ is: 'partial-day', what: 'date' })
    .optional()
    .describe('資料の日付。書いてなければ、この行も書きません'),
  read: date('read').describe('見た日'),
  via: text('via', 120).optional().describe('写しや一覧で読んだときは、それは何か'),
});

const right = table({
  title: text('title', 40).describe('権利の名前'),
  plain: text('plain', 200).describe('やさしいことばで'),
  law: text('law', 80).optional().describe('根拠'),
  source: sourceNames,
});

const refusal = table({
  said: text('said', 60).describe('言われること。「」は書きません'),
  answer: text('answer', 120).describe('答えかた。「」は書きません'),
  why: text('why', 120).describe('なぜそう言えるか'),
  source: sourceNames,
});

/** The parts of common.yml, each a table of names. */
export const COMMON_SCHEMAS = { sources: source, rights: right, refusals: refusal } as const;

export type GuideStep = z.output<typeof step>;
export type GuideSource = z.output<typeof source>;
export type GuideRight = z.output<typeof right>;
export type GuideRefusal = z.output<typeof refusal>;

export interface Guide extends z.output<typeof guideSchema> {
  /** the file's name; a need's own guide has the need's id */
  readonly id: string;
}

/** What the guides share, by name. */
export interface GuideCommon {
  readonly sources: ReadonlyMap<string, GuideSource>;
  readonly rights: ReadonlyMap<string, GuideRight>;
  readonly refusals: ReadonlyMap<string, GuideRefusal>;
}
