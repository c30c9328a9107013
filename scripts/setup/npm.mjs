// npm を、動かしている npm のまま、もう一度よぶ。
import { spawnSync } from 'node:child_process';

/** The npm that started us: yarn and pnpm set the same variable to themselves, and know no `ci`. */
const ours = /npm-cli\.c?js$/.test(process.env.npm_execpath ?? '')
  ? process.env.npm_execpath
  : undefined;

/** @param {readonly string[]} args @param {import('node:child_process').SpawnSyncOptions} options */
export function npm(args, options) {
  if (ours) return spawnSync(process.execPath, [ours, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
