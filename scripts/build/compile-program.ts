/** ページのプログラムを作る: Astro compiles the pages once for as long as no code changes. See keep-program.mjs. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builderError } from './builder-error.ts';

const PROGRAMS = 'programs';
/** Beside the program: what it wrote for the browser, and the files of public/. */
export const CLIENT = 'client';

export const programFolder = (cache: string, key: string): string => join(cache, PROGRAMS, key);

/**
 * Resolves with the peak memory in bytes. Afterwards `folder` holds the program, whole, and others are gone.
 * @param stop rejects, when the compiler has gone and left nothing
 */
export async function compileProgram(
  cache: string,
  folder: string,
  stop: AbortSignal,
): Promise<number> {
  const draft = join(cache, PROGRAMS, `${process.pid}.writing`);
  const all = join(cache, PROGRAMS);
  mkdirSync(all, { recursive: true });
  try {
    const peak = await runAstro(cache, draft, stop);
    if (!existsSync(join(draft, 'program.json')))
      throw new Error('ページのプログラムができませんでした。上の知らせを見てください。');
    for (const old of readdirSync(all))
      if (join(all, old) !== draft) rmSync(join(all, old), { recursive: true });
    renameSync(draft, folder);
    return peak;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Its own words are kept back: only what goes wrong is shown. */
function runAstro(cache: string, folder: string, stop: AbortSignal): Promise<number> {
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const report = new URL('./peak-memory.mjs', import.meta.url).href;
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      ['--import', report, astro, 'build', '--silent', '--outDir', join(folder, CLIENT)],
      {
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
        env: { ...process.env, NODE_ENV: 'production', KEEP_PROGRAM_IN: folder },
      },
    );
    const kill = () => child.kill();
    stop.addEventListener('abort', kill);
    let output = '';
    let peakKilobytes = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stdio[3]?.on('data', (chunk: Buffer) => (peakKilobytes += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) => {
      stop.removeEventListener('abort', kill);
      if (code === 0) done(Number(peakKilobytes) * 1024);
      else fail(builderError(cache, output));
    });
  });
}
