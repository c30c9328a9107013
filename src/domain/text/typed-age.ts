/** 打たれた年齢を読む: 24, ２４, 24歳. */

const OLDEST = 120;

/** Whole years, or undefined for what is no age: a page then asks instead of leaving it out. */
export function readAge(typed: string): number | undefined {
  const [, digits] =
    /^(?:満)?(\d{1,3})(?:歳|才|さい)?$/.exec(typed.normalize('NFKC').replace(/\s/g, '')) ?? [];
  const age = Number(digits);
  return digits !== undefined && age <= OLDEST ? age : undefined;
}
