// プログラムを動かす Node.js: package-lock.json で決めたもの。合うものがなければ、いま動いているもの。
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What the packages ask for together (html-validate wants 24.8). */
const OLDEST = [24, 8];

/** npm's packages that hold nothing but Node; the name for Apple's processors is another one. */
function packageName(platform, arch) {
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/** @returns {string | undefined} path of the installed binary for this machine */
export function lockedNode(root) {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', packageName(process.platform, process.arch), 'bin', file);
  return existsSync(path) ? path : undefined;
}

export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** `npm run` finds `node` there first: one that does not start on this machine (Alpine Linux) hides the machine's own. */
export function hideLockedNode(root) {
  rmSync(join(root, 'node_modules', '.bin', 'node'), { force: true });
}

export function tooOld(version) {
  return `この機械（${process.platform} ${process.arch}）で動く Node.js が、部品の中にありません。いまの Node.js ${version} は古いため、動かせません。
Node.js ${OLDEST.join('.')} 以上を入れて（https://nodejs.org/ja）、同じコマンドをもう一度動かしてください。`;
}
