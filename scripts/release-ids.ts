/**
 * のせた id を書きとめる。npm run release-ids: adds the ids of today's entries to content/published-ids.txt. What stands
 * there stays.
 */
import { PUBLISHED_IDS } from '../src/catalogue/read/published-ids.ts';
import { CONTENT } from './build/build-pipeline.ts';
import { runCommand } from './terminal/command.ts';
import { recordPublished } from '../src/catalogue/write/published-list.ts';
import { say } from './terminal/say.ts';

await runCommand(() => {
  say(`content/${PUBLISHED_IDS}: 新しい id ${recordPublished(CONTENT)}件`);
});
