/** 一度に聞く数。Lets few requests through at once, one per host, with a rest between two to the same host. */

export interface Clock {
  /** milliseconds */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export const REAL_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: (ms) =>
    new Promise((done) => {
      setTimeout(done, Math.max(0, ms));
    }),
};

export interface HostGate {
  /** Runs `work` when its host's turn comes. `isNext`: before those that have not begun. Rejects as `work` does. */
  run<T>(host: string, work: () => Promise<T>, isNext?: boolean): Promise<T>;
  /** No request to the host before then, as it asked for. */
  pause(host: string, untilMs: number): void;
}

interface Job {
  readonly host: string;
  readonly start: () => void;
}

export function makeHostGate({
  most,
  hostDelayMs,
  clock,
}: {
  readonly most: number;
  readonly hostDelayMs: number;
  readonly clock: Clock;
}): HostGate {
  const waiting: Job[] = [];
  const busy = new Set<string>();
  const readyAt = new Map<string, number>();
  let active = 0;
  let wakesAt = Number.POSITIVE_INFINITY;

  const pump = (): void => {
    while (active < most) {
      const now = clock.now();
      const index = waiting.findIndex(
        ({ host }) => !busy.has(host) && (readyAt.get(host) ?? 0) <= now,
      );
      if (index < 0) break;
      const [job] = waiting.splice(index, 1);
      active += 1;
      busy.add(job!.host);
      job!.start();
    }
    if (active >= most) return;
    const next = Math.min(
      ...waiting.filter(({ host }) => !busy.has(host)).map(({ host }) => readyAt.get(host) ?? 0),
    );
    if (next >= wakesAt || next === Number.POSITIVE_INFINITY) return;
    wakesAt = next;
    void clock.sleep(next - clock.now()).then(() => {
      wakesAt = Number.POSITIVE_INFINITY;
      pump();
    });
  };

  const pause = (host: string, untilMs: number): void => {
    readyAt.set(host, Math.max(readyAt.get(host) ?? 0, untilMs));
  };

  return {
    pause,
    run: (host, work, isNext = false) =>
      new Promise((done, fail) => {
        const start = () => {
          void work()
            .then(done, fail)
            .finally(() => {
              active -= 1;
              busy.delete(host);
              pause(host, clock.now() + hostDelayMs);
              pump();
            });
        };
        if (isNext) waiting.unshift({ host, start });
        else waiting.push({ host, start });
        pump();
      }),
  };
}
