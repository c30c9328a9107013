/** 番号のならび: 3, 4, 5, 9 → 3〜5・9. */

export interface NumberRun {
  readonly from: number;
  readonly to: number;
}

/** @param numbers rising, none twice */
export function numberRuns(numbers: readonly number[]): readonly NumberRun[] {
  const runs: NumberRun[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last.to + 1) runs[runs.length - 1] = { from: last.from, to: number };
    else runs.push({ from: number, to: number });
  }
  return runs;
}
