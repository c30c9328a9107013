/**
 * 説明の写真をとる。npm run pictures: the pictures in the README and the guides, taken from dist/ as it is built now. `--
 * --guides`: those of the guides only.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DIST } from './build/build-pipeline.ts';
import { runCommand } from './terminal/command.ts';
import { openSite, type SiteBrowser } from './measure/site-browser.ts';
import { checkPage } from './pictures/check-page.ts';
import { clipOf, GUIDE_SHOTS } from './pictures/guide-shots.ts';
import { withProgress } from './terminal/progress.ts';
import { say } from './terminal/say.ts';

const FOLDER = resolve('.github/pictures');
const SHOTS = [
  { name: 'home', path: '/' },
  { name: 'entry', path: '/resources/tokyo/nerima/nayuta-flat/' },
  {
    name: 'search',
    path: `/search/#q=${encodeURIComponent('練馬 こども食堂')}`,
    wait: '[data-search-state="results"]',
  },
  {
    name: 'match',
    path: '/match/#need=withdrawn&place=131202&step=1',
    wait: '[data-match-state="found"]',
    scrollTo: '#match-results',
  },
  {
    name: 'compare',
    path: '/shortlist/#view=compare&ids=tokyo/nerima/nayuta-flat,tokyo/nerima/self-reliance-desk,tokyo/nerima/youth-support-station',
    wait: 'table',
  },
] as const;
/** ms: the draft is kept by then, and its line no longer moves the page */
const SETTLED = 1_200;
/** The code whose words stand for all that the check says. */
const CHECK_SAMPLE = 'bad-phone';
const VIEW = {
  colorScheme: 'light',
  locale: 'ja-JP',
  timezoneId: 'Asia/Tokyo',
  reducedMotion: 'reduce',
} as const;
const SIZES = [
  { width: 360, height: 760 },
  { width: 1280, height: 860 },
] as const;

async function takeGuidePictures({ browser, origin }: SiteBrowser): Promise<void> {
  for (const shot of GUIDE_SHOTS) {
    // Nothing is left of the draft before.
    const page = await browser.newPage({ viewport: SIZES[0], ...VIEW });
    await page.goto(origin + shot.path, { waitUntil: 'networkidle' });
    await shot.prepare?.(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.waitForTimeout(SETTLED);
    await page.screenshot({
      path: join(FOLDER, `${shot.name}.png`),
      fullPage: true,
      clip: await clipOf(page, shot),
    });
    await page.close();
  }
  const page = await browser.newPage({ viewport: SIZES[0], ...VIEW });
  await page.setContent(checkPage(CHECK_SAMPLE));
  await page.locator('#check').screenshot({ path: join(FOLDER, 'guide-check.png') });
  await page.close();
}

async function takePictures(areGuidesOnly: boolean): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const site = await openSite(DIST);
  try {
    for (const viewport of areGuidesOnly ? [] : SIZES) {
      const page = await site.browser.newPage({ viewport, ...VIEW });
      for (const shot of SHOTS) {
        await page.goto('about:blank');
        await page.goto(site.origin + shot.path, { waitUntil: 'networkidle' });
        if ('wait' in shot) await page.waitForSelector(shot.wait);
        if ('scrollTo' in shot)
          await page.evaluate(
            (selector) => document.querySelector(selector)?.scrollIntoView(),
            shot.scrollTo,
          );
        await page.screenshot({ path: join(FOLDER, `${shot.name}-${viewport.width}.png`) });
      }
      await page.close();
    }
    await takeGuidePictures(site);
  } finally {
    await site.close();
  }
}

await runCommand(async () => {
  await withProgress('写真をとっています', () => takePictures(process.argv.includes('--guides')));
  say(`${FOLDER} に入れました。`);
});
