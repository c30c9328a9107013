/** 時間とメモリをはかる: a command with all it starts, by the clock, the processors and the most memory at one time. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface RunFigures {
  readonly seconds: number;
  /** of all processors together; undefined where the system does not tell (it is read from /proc) */
  readonly processorSeconds: number | undefined;
  readonly peakBytes: number | undefined;
}

const LOOK_EVERY_MS = 50;
const TICKS_PER_SECOND = 100;

/** The fields of /proc/…/stat behind the name, which may hold anything. */
function statOf(pid: string): readonly string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    // It has ended, or the system has no such files.
    return undefined;
  }
}

const PARENT = 1;
/** of children that were waited for, and of theirs */
const CHILDREN_TIMES = [13, 14] as const;

function childrenSeconds(): number | undefined {
  const stat = statOf('self');
  return stat && CHILDREN_TIMES.reduce((sum, at) => sum + Number(stat[at]), 0) / TICKS_PER_SECOND;
}

/** Its own memory: what several of them share is shared by all, and counted with the largest part of it. */
function memoryOf(pid: string): number {
  try {
    const [, kilobytes] =
      /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** The memory of a process and of all that it started. */
function treeMemory(root: number): number {
  const parents = new Map<string, string>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const parent = statOf(pid)?.[PARENT];
    if (parent !== undefined) parents.set(pid, parent);
  }
  const isOurs = (pid: string): boolean =>
    pid === String(root) || (parents.has(pid) && isOurs(parents.get(pid)!));
  return [...parents.keys()].filter(isOurs).reduce((sum, pid) => sum + memoryOf(pid), 0);
}

/** @throws Error with what it printed, where it fails */
export async function measuredRun(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<RunFigures> {
  const before = childrenSeconds();
  const started = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env } });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  let peak = 0;
  const look =
    before === undefined
      ? undefined
      : setInterval(() => (peak = Math.max(peak, treeMemory(child.pid!))), LOOK_EVERY_MS);
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  }).finally(() => clearInterval(look));
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')}\n${printed.slice(-4_000)}`);
  const after = childrenSeconds();
  return {
    seconds,
    processorSeconds: after === undefined || before === undefined ? undefined : after - before,
    peakBytes: peak || undefined,
  };
}
