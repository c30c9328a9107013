/** How the work of a function grows with its input, measured in this process's own time: the machine's speed does not matter. */

/** Below this a measurement says nothing but noise. */
const LEAST_MS = 12;
const TRIES = 3;

export interface Growth {
  /** milliseconds for the smaller and the larger input */
  readonly small: number;
  readonly large: number;
  /** work per byte, larger to smaller: about 1 for what is linear, the factor for what is quadratic */
  readonly ratio: number;
}

function spent(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1_000;
}

/** The least of a few runs: what disturbs only ever adds. */
function least(work: () => unknown): number {
  let best = spent(work);
  // What is plainly slow is not run again.
  for (let round = 1; round < TRIES && best < 1_500; round += 1) best = Math.min(best, spent(work));
  return best;
}

/**
 * `make(size)` gives an input of about that size; `factor` more the second time. A growth of more than `most` is measured
 * again: a busy machine, or a compiler at work, disturbs one measurement, hardly three.
 */
export function growthOf<Input>(
  make: (size: number) => Input,
  run: (input: Input) => unknown,
  { size, factor, most }: { readonly size: number; readonly factor: number; readonly most: number },
): Growth {
  let growth = measure(make, run, size, factor);
  for (let again = 1; again < TRIES && growth.ratio > most; again += 1)
    growth = measure(make, run, size, factor);
  return growth;
}

function measure<Input>(
  make: (size: number) => Input,
  run: (input: Input) => unknown,
  size: number,
  factor: number,
): Growth {
  const [one, other] = [make(size), make(size * factor)];
  run(make(Math.max(1, Math.floor(size / 8))));
  const once = spent(() => run(other));
  if (once < LEAST_MS) return { small: 0, large: once, ratio: 1 };
  const small = least(() => run(one));
  const large = Math.min(
    once,
    least(() => run(other)),
  );
  return { small, large, ratio: large / Math.max(small, LEAST_MS / factor) / factor };
}
