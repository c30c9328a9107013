/** テストのブラウザを見つける。A Chromium for the browser tests: an installed one, or one installed now. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { complain } from '../terminal/say.ts';

/** Draws no window and writes no history file: half the work for a test, where neither is asked about. */
const SHELL = 'chromium-headless-shell';
const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** How much of a browser is needed: `whole` where its own files (the history) are looked at, or its speed. */
export type Extent = 'any' | 'whole';

function installedBrowser(extent: Extent): string | undefined {
  const configured = process.env['CHROMIUM_PATH'];
  if (configured && existsSync(configured) && !(extent === 'whole' && configured.endsWith(SHELL)))
    return configured;
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  for (const name of extent === 'any' ? [SHELL, ...ON_PATH] : ON_PATH) {
    for (const folder of folders)
      if (folder && existsSync(join(folder, name))) return join(folder, name);
  }
  const own = chromium.executablePath();
  return [...ELSEWHERE, own].find((path) => path && existsSync(path));
}

/** Only where a test machine is one's own to change: Debian or Ubuntu, as root or with sudo that asks nothing. */
function installWithApt(...packages: readonly (readonly string[])[]): void {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args: readonly string[]) => {
    const [command = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
    return (
      spawnSync(command, rest, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0
    );
  };
  if (!apt('update', '-qq')) return;
  for (const together of packages) apt('install', '-y', '-qq', ...together);
}

/** Path of a browser. Installs one when there is none; throws with what to install when it cannot. */
export function findBrowser(extent: Extent = 'any'): string {
  const found = installedBrowser(extent);
  if (found) return found;
  complain('テストに使うブラウザを入れています…');
  // Not every release has the shell; the whole browser does for everything.
  installWithApt(['chromium', 'fonts-noto-cjk'], [SHELL]);
  const afterApt = installedBrowser(extent);
  if (afterApt) return afterApt;
  spawnSync(
    process.execPath,
    [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'],
    { stdio: 'inherit' },
  );
  const afterDownload = installedBrowser(extent);
  if (afterDownload) return afterDownload;
  throw new Error(
    'テストに使うブラウザがありません。Chrome か Chromium を入れて、もう一度 npm test をためしてください（Debian・Ubuntu: sudo apt-get install chromium fonts-noto-cjk）。別の場所にあるときは CHROMIUM_PATH で教えてください。',
  );
}

/**
 * The browser for all the suites. As root on Debian, the test machine of a container, the shell is put beside a whole
 * browser: a page takes a third of the processor's time there. Without it the tests only take longer.
 */
export function findTestBrowser(): string {
  const found = findBrowser();
  const isChosen = process.env['CHROMIUM_PATH'] === found;
  if (found.endsWith(SHELL) || isChosen || process.getuid?.() !== 0) return found;
  installWithApt([SHELL]);
  return findBrowser();
}

/** Without these flags a closed network makes the browser knock on doors for minutes. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
