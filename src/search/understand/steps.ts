/** 少しずつする仕事: work that can be left between two steps, so that a slow phone goes on answering its reader. */

/** yields nothing, often; returns what was made */
export type Steps<T> = Generator<void, T>;

/** All of it at once: in scripts and tests, and where it is quick. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
