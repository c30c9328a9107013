// 足りないものを入れてから動かす。Runs one of the project's scripts after installing what is missing. Plain JavaScript for any Node
// from 20 on: the scripts themselves need the Node 24 that arrives with the dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './setup/install.mjs';
import { isInstalled } from './setup/installed.mjs';
import { hideLockedNode, isNewEnough, lockedNode, tooOld } from './setup/locked-node.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [script, ...args] = process.argv.slice(2);

function leave(message) {
  console.error(message);
  process.exit(1);
}

/** These make pages or try them: the words of content/ are brought into the program before it is loaded. */
const AFTER_WORDS = ['build', 'start', 'dev', 'test'].map((name) => `scripts/${name}.ts`);
const KEEP_WORDS = join(root, 'scripts/build/keep-words.ts');

/** A program that was loaded before is loaded in half the time. */
const COMPILED = join(root, '.cache/compiled');

function runWith(node) {
  const env = {
    NODE_COMPILE_CACHE: COMPILED,
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  if (AFTER_WORDS.includes(script) && existsSync(KEEP_WORDS))
    spawnSync(node, [KEEP_WORDS], { cwd: root, stdio: 'ignore', env });
  return spawnSync(node, [join(root, script), ...args], { cwd: root, stdio: 'inherit', env });
}

/** The locked Node where it starts, else the one that runs this, if it is new enough. */
function run() {
  const locked = lockedNode(root);
  const done = locked && runWith(locked);
  if (done && !done.error) return done;
  if (locked) hideLockedNode(root);
  const { node } = process.versions;
  return isNewEnough(node) ? runWith(process.execPath) : leave(tooOld(node));
}

if (!isInstalled(root)) {
  const problem = install(root);
  if (problem) leave(problem);
}
const done = run();
if (done.signal) process.kill(process.pid, done.signal);
process.exit(done.status ?? 1);
