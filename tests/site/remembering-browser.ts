/** 「戻る」を覚えているブラウザ: one with its memory for pages that were left (back/forward cache), as people have it. */
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/build/find-browser.ts';

/**
 * What Playwright switches off in a browser, of what matters here, and the suggestions under the address bar: each window
 * makes a process for them, which takes twice as long as a page. Chromium hears the last list alone.
 */
const SWITCHED_OFF = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];

export const openRememberingBrowser = (): Promise<Browser> =>
  chromium.launch({
    // the one without windows keeps no page in memory
    executablePath: findBrowser('whole'),
    args: [...BROWSER_FLAGS, `--disable-features=${SWITCHED_OFF.join(',')}`],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
