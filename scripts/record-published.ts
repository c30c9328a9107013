/** npm run release-ids: adds the ids of today's entries to content/published-ids.txt. What stands there stays. */
import { PUBLISHED_IDS } from '../src/catalogue/published-ids.ts';
import { CONTENT } from './build-pipeline.ts';
import { runCommand } from './command.ts';
import { recordPublished } from './published-list.ts';
import { say } from './say.ts';

await runCommand(() => {
  say(`content/${PUBLISHED_IDS}: 新しい id ${recordPublished(CONTENT)}件`);
});
