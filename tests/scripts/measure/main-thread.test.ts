/** ページがふさがる時間: the phone is as slow as ever, whichever machine takes its place. */
import { expect, it } from 'vitest';
import { SLOWDOWN, slowdownFor } from '../../../scripts/measure/main-thread.ts';

it.each([
  ['a machine like ours', 1.5, SLOWDOWN],
  ['a faster one is slowed down no more', 0.7, SLOWDOWN],
  ['one that is slow itself is slowed down less', 3, SLOWDOWN / 2],
  ['a phone', 6, 1],
])('%s', (_what, measured, slowdown) => {
  expect(slowdownFor(measured)).toBe(slowdown);
});
