/** 少しずつする: runs long work in slices, between which the browser draws, scrolls and takes letters. */
import type { Steps } from '../../search/understand/steps.ts';

/** A phone is four times slower than what this is tried on, and of 50 ms a reader notices nothing. */
const SLICE_MS = 3;

type Scheduler = { readonly scheduler?: { yield?(): Promise<void> } };

/** Lets waiting letters and drawing go first. A timer would wait 4 ms each time. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as Scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}

export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (!step.done && performance.now() < until) continue;
    // After the last slice too: what is done with the result is work of its own.
    await giveWay();
    if (step.done) return step.value;
    until = performance.now() + SLICE_MS;
  }
}
