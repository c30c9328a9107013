/** 長くかかるときの知らせ。Says what is going on when a step takes longer than two seconds, on stderr. */

const SHOW_AFTER_MS = 2_000;

/**
 * Runs `work` under a label. In a terminal a running clock is redrawn; elsewhere one line is printed
 * after two seconds and one at the end.
 */
export async function withProgress<T>(label: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)}秒`;
  let shown = false;
  const timer = setInterval(() => {
    if (performance.now() - started < SHOW_AFTER_MS) return;
    if (process.stderr.isTTY) process.stderr.write(`\r${label}… ${seconds()} `);
    else if (!shown) process.stderr.write(`${label}…\n`);
    shown = true;
  }, 500);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (shown)
      process.stderr.write(
        `${process.stderr.isTTY ? '\r' : ''}${label} … ${seconds()}で終わりました\n`,
      );
  }
}
