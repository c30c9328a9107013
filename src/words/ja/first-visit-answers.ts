/** 投稿の用紙の「はじめての日」: apart from the words of the facts, which the applications send. */
import { VISIT_FACT_IDS } from '../../domain/entry/visit-facts.ts';
import { VISIT_WORDS } from './visit-facts.ts';

/** What the issue form for a new place offers to tick, and what it means in the file. */
export const FIRST_VISIT_ANSWERS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ...Object.fromEntries(VISIT_FACT_IDS.map((fact) => [VISIT_WORDS[fact].name, { [fact]: true }])),
  予約はいらない: { booking: 'none' },
  はじめての日だけ予約がいる: { booking: 'first-time' },
  毎回予約がいる: { booking: 'always' },
  車いすで入れる: { wheelchair: true },
};
