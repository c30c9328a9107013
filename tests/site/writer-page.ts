/** 書く人の画面: a page as somebody in Japan has it who writes in /edit/. */
import type { Page } from 'playwright-core';
import type { SuiteSite } from './suite-site.ts';

export interface Look {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

export async function writerPage(
  { browser, contexts }: Pick<SuiteSite, 'browser' | 'contexts'>,
  { width = 360, scheme = 'light' }: Look = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  contexts.push(context);
  return context.newPage();
}
