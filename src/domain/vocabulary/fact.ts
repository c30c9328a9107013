/** ことばで聞かれる事実: what people ask for in words and an entry may state. Not stated is not known. */

export const FACT_IDS = ['home_visit', 'sign_language', 'writing_ok', 'online', 'written'] as const;
export type FactId = (typeof FACT_IDS)[number];

export const isFactId = (text: string): text is FactId =>
  (FACT_IDS as readonly string[]).includes(text);
