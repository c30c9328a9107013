import type { Clock } from '../../../src/upkeep/links/host-gate.ts';

export interface FakeClock extends Clock {
  /** Lets sleepers wake in order until none sleeps; work in between goes on as it can. */
  run(): Promise<void>;
}

/** Time passes only when everything else has come to rest. */
export function fakeClock(): FakeClock {
  let time = 0;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const rest = () =>
    new Promise<void>((done) => {
      setImmediate(done);
    });
  return {
    now: () => time,
    sleep: (ms) =>
      new Promise((wake) => {
        sleepers.push({ at: time + Math.max(0, ms), wake });
      }),
    run: async () => {
      for (await rest(); sleepers.length > 0; await rest()) {
        sleepers.sort((a, b) => a.at - b.at);
        const next = sleepers.shift()!;
        time = Math.max(time, next.at);
        next.wake();
      }
    },
  };
}
