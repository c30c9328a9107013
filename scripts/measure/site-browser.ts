/** サイトを開くブラウザ。A browser before the built site: for the figures and for the tests. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from 'playwright-core';
import { BROWSER_FLAGS, findBrowser, type Extent } from '../build/find-browser.ts';
import { serve } from '../build/static-server.ts';

export interface SiteBrowser {
  readonly browser: Browser;
  /** http://localhost:1234, without a slash at the end */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves `root` on a free port and starts a browser. */
export async function openSite(root: string, extent: Extent = 'any'): Promise<SiteBrowser> {
  const { server, url } = await serve(root, 0);
  const browser = await chromium.launch({
    executablePath: findBrowser(extent),
    args: BROWSER_FLAGS,
  });
  return {
    browser,
    origin: url.replace(/\/$/, ''),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** How a page is looked at. */
export interface View {
  readonly colorScheme: 'light' | 'dark';
  readonly viewport: { readonly width: number; readonly height: number };
}

/** The ways every page is looked at: light, dark, and 1280 px at 400 %. */
export const VIEWS = [
  { id: 'light', label: '明るい', colorScheme: 'light', viewport: { width: 360, height: 740 } },
  { id: 'dark', label: '暗い', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { id: 'zoom', label: '400%', colorScheme: 'light', viewport: { width: 320, height: 256 } },
] as const;

export function contextFor(
  browser: Browser,
  view: View = VIEWS[0],
  more: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return browser.newContext({
    ...more,
    viewport: view.viewport,
    colorScheme: view.colorScheme,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
  });
}
