/** 整数の指定。A whole number that a person writes after an option. */

/** @returns undefined when it is not written @throws Error in Japanese unless it is a whole number */
export function wholeNumber(name: string, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (!/^\d{1,6}$/.test(written))
    throw new Error(`--${name} は数で書きます（いまは「${written}」）。`);
  return Number(written);
}
