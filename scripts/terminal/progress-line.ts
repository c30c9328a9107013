/** 進みぐあいの行。A line that counts on stderr: redrawn in a terminal, said now and then elsewhere. */

const REDRAW_MS = 200;
const SAY_MS = 5_000;

export interface ProgressLine {
  (what: string, done: number, all: number): void;
  end(): void;
}

export function makeProgressLine(): ProgressLine {
  const isTerminal = process.stderr.isTTY;
  let last = performance.now();
  let isShown = false;
  const show = (what: string, done: number, all: number) => {
    const now = performance.now();
    if (now - last < (isTerminal ? REDRAW_MS : SAY_MS)) return;
    last = now;
    isShown = true;
    process.stderr.write(
      isTerminal ? `\r${what}… ${done}/${all}行 ` : `${what}… ${done}/${all}行\n`,
    );
  };
  return Object.assign(show, {
    end: () => void (isShown && isTerminal && process.stderr.write('\r\u001B[K')),
  });
}
