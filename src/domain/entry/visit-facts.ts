/**
 * はじめて行く日の「はい・いいえ」: one line a fact, with what the schema says of it. Each is true, false or not known. A
 * new fact is a line here and one in words/<lang>/visit-facts.ts; the schema, the records, form, issue form, matcher's
 * conditions, tables and documents follow. Without the schema's zod: the browser reads this too.
 */
export const VISIT_FACTS = {
  look_first: '見学だけでよいか',
  no_need_to_talk: '話さなくてよいか',
  anonymous: '名前を言わなくてよいか',
  accompany: 'いっしょに行ってもらえる（同行）か',
  pickup: '送迎があるか',
  online: 'オンラインで参加できるか',
  home_visit: '家に来てもらえる（訪問）か',
  once_is_fine: '1回だけでもよいか',
} as const satisfies Readonly<Record<string, string>>;

export type VisitFact = keyof typeof VISIT_FACTS;
/** In the order in which files write them. */
export const VISIT_FACT_IDS = Object.keys(VISIT_FACTS) as readonly VisitFact[];
