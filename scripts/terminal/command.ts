/** コマンド: what was asked is read first, then done; what goes wrong is told in words, never as a stack trace. */
import { systemCodeOf } from '../../src/catalogue/read/file-trouble.ts';
import { tell } from './tell.ts';

/** The options are not understood: the command has done nothing. */
class UsageError extends Error {}

/** @param read parses the options, and throws at what it does not know; @throws Error in Japanese with the usage */
export function readOptions<T>(usage: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const option = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new UsageError(
      `${option ? `「${option}」の指定が分かりません（名前がちがうか、値がありません）。` : 'わからない指定があります。'}\n${usage}`,
    );
  }
}

export const FAILED = 1;
export const MISUSED = 2;

/** `npm run check | head` closes its end early, a full disk takes no more: neither is a fault of the program. */
function watchOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (stream === process.stdout && systemCodeOf(error) !== 'EPIPE') tell(error);
      process.exit(systemCodeOf(error) === 'EPIPE' ? 0 : FAILED);
    });
  }
}

/** What is thrown where nobody waits for it is told like everything else. */
export function tellAllFailures(failed = FAILED): void {
  watchOutput();
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error) => {
      tell(error);
      process.exit(failed);
    });
  }
}

/** Does the work and sets the exit code: what it returns, 2 for options not understood, `failed` for all else that is thrown. */
export async function runCommand(
  work: () => Promise<number | void> | number | void,
  failed = FAILED,
): Promise<void> {
  tellAllFailures(failed);
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    tell(error);
    process.exitCode = error instanceof UsageError ? MISUSED : failed;
  }
}
