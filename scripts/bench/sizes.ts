/** 測る場所の数。--sizes 1500,10000: with how many entries something is measured. */

export const SIZES_OPTION = { type: 'string', default: '1500,10000,30000' } as const;

/** @throws Error in Japanese unless all are whole numbers above 0 */
export function sizesFrom(written: string): readonly number[] {
  const sizes = written.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Error('--sizes には、1500,10000 のように数を書いてください。');
  return sizes;
}
