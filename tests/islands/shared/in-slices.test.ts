/** 少しずつする: the same result, with pauses between. */
import { describe, expect, it } from 'vitest';
import { inSlices } from '../../../src/islands/shared/in-slices.ts';
import { finish, type Steps } from '../../../src/search/understand/steps.ts';

/** Keeps the processor for about `ms` before each of `count` steps. */
function* work(count: number, ms: number): Steps<number> {
  let sum = 0;
  for (let step = 0; step < count; step += 1) {
    const until = performance.now() + ms;
    while (performance.now() < until) sum += 1;
    yield;
  }
  return count;
}

describe('少しずつする仕事', () => {
  it('makes the same as in one go', async () => {
    expect(finish(work(5, 0))).toBe(5);
    expect(await inSlices(work(5, 0))).toBe(5);
  });

  it('lets others go first between the slices', async () => {
    let others = 0;
    const timer = setInterval(() => {
      others += 1;
    }, 1);
    await inSlices(work(40, 3));
    clearInterval(timer);
    expect(others).toBeGreaterThan(3);
  });
});
