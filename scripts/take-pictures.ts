/** npm run pictures: the pictures in the README, taken from dist/ as it is built now. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DIST } from './build-pipeline.ts';
import { openSite } from './measure/site-browser.ts';
import { withProgress } from './progress.ts';
import { tell } from './tell.ts';

const FOLDER = resolve('.github/pictures');
const SHOTS = [
  { name: 'home', path: '/' },
  { name: 'entry', path: '/resources/tokyo/nerima/nayuta-flat/' },
  { name: 'search', path: `/search/#q=${encodeURIComponent('練馬 こども食堂')}`, wait: '[data-search-state="results"]' },
  { name: 'match', path: '/match/#need=withdrawn&place=131202&step=1', wait: '[data-match-state="found"]', scrollTo: '#match-results' },
  { name: 'compare', path: '/shortlist/#view=compare&ids=tokyo/nerima/nayuta-flat,tokyo/nerima/self-reliance-desk,tokyo/nerima/youth-support-station', wait: 'table' },
] as const;
const SIZES = [{ width: 360, height: 760 }, { width: 1280, height: 860 }] as const;

async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const site = await openSite(DIST);
  try {
    for (const viewport of SIZES) {
      const page = await site.browser.newPage({ viewport, colorScheme: 'light', locale: 'ja-JP', timezoneId: 'Asia/Tokyo', reducedMotion: 'reduce' });
      for (const shot of SHOTS) {
        await page.goto('about:blank');
        await page.goto(site.origin + shot.path, { waitUntil: 'networkidle' });
        if ('wait' in shot) await page.waitForSelector(shot.wait);
        if ('scrollTo' in shot) await page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView(), shot.scrollTo);
        await page.screenshot({ path: join(FOLDER, `${shot.name}-${viewport.width}.png`) });
      }
      await page.close();
    }
  } finally {
    await site.close();
  }
}

try {
  await withProgress('写真をとっています', takePictures);
  console.log(`${FOLDER} に入れました。`);
} catch (error) {
  tell(error);
  process.exitCode = 1;
}
