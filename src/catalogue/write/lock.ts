/** 同時に2つ動かさない: a file that says who is at work. What a killed command left behind is taken over. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCodeOf } from '../read/file-trouble.ts';

const TRIES = 3;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there and belongs to somebody else.
    return systemCodeOf(error) === 'EPERM';
  }
}

/** The process that holds the lock and still runs; a broken or foreign file holds nothing. */
function holderOf(file: string): number | undefined {
  try {
    const pid = Number(/^\d{1,10}$/m.exec(readFileSync(file, 'utf8'))?.[0]);
    return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCodeOf(error) !== 'EEXIST') throw error;
    return false;
  }
}

function acquire(file: string, what: string): void {
  mkdirSync(dirname(file), { recursive: true });
  for (let round = 0; round < TRIES; round += 1) {
    if (take(file)) return;
    const holder = holderOf(file);
    if (holder !== undefined)
      throw new Error(
        `ほかの${what}が動いています（プロセス ${holder}）。それが終わってから、もう一度動かしてください。動いていないのに出るときは、${file} を消してください。`,
      );
    rmSync(file, { force: true });
  }
  throw new Error(
    `ほかの${what}が、いま始まりました。それが終わってから、もう一度動かしてください。`,
  );
}

/**
 * Runs `work` alone. @param what the work's name, such as 取り込み
 * @throws Error in Japanese when another process is at the same work, or the file cannot be written
 */
export function withLock<T>(file: string, what: string, work: () => T): T {
  acquire(file, what);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  const end = () => {
    release();
    process.removeListener('exit', release);
  };
  let result: T;
  try {
    result = work();
  } catch (error) {
    end();
    throw error;
  }
  if (result instanceof Promise) return result.finally(end) as T;
  end();
  return result;
}
