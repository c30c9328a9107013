// Runs one of the project's scripts after installing what is missing. Plain JavaScript for any Node
// from 20 on: the scripts themselves need the Node 24 that arrives with the dependencies.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [script, ...args] = process.argv.slice(2);
const stamp = join(root, 'node_modules', '.installed');
const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.error('必要な部品を入れています（はじめの1回は1〜2分かかります）…');
  const npm = process.env.npm_execpath;
  const install = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...install], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', install, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    console.error('部品を入れられませんでした。インターネットにつながっているかを確かめて、もう一度 npm ci をためしてください。');
    process.exit(done.status ?? 1);
  }
  writeFileSync(stamp, lock);
}

const runner = existsSync(node) ? node : process.execPath;
const run = spawnSync(runner, [join(root, script), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (run.signal) process.kill(process.pid, run.signal);
process.exit(run.status ?? 1);
