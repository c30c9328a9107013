/**
 * のせた id を書きとめる。npm run release-ids: adds the ids of today's entries to content/published-ids.txt, with the day, and
 * the day on which an entry changed. What stands there stays. SITE_TODAY=2026-11-22 is the day of the release.
 */
import { PUBLISHED_IDS } from '../src/catalogue/read/published-ids.ts';
import { recordPublished } from '../src/catalogue/write/published-list.ts';
import { isCalendarDate, momentInJapan } from '../src/domain/time/calendar-date.ts';
import { CONTENT } from './build/build-pipeline.ts';
import { runCommand } from './terminal/command.ts';
import { say } from './terminal/say.ts';

await runCommand(() => {
  const today = process.env['SITE_TODAY'] || momentInJapan(new Date()).date;
  if (!isCalendarDate(today))
    throw new Error(`SITE_TODAY は 2026-11-22 のように書いてください（いまは「${today}」）`);
  const { fresh, changed } = recordPublished(CONTENT, today);
  say(`content/${PUBLISHED_IDS}: 新しい id ${fresh}件、内容が変わった場所 ${changed}件`);
});
