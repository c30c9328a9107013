// 部品が、package-lock.json のとおりに入っているか。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function isSame(wanted, there) {
  // Packages for other platforms are optional, and never there.
  if (!there) return wanted.optional === true;
  return there.version === wanted.version && there.integrity === wanted.integrity;
}

/** npm's own note of what it installed is compared, so that a plain `npm ci` counts as well as ours. */
export function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const there = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(([path, one]) => path === '' || isSame(one, there[path]));
}
