import { BUILD_FAILED, tell } from './tell.ts';
import { tellAllFailures } from './command.ts';
import { buildSite } from './build-pipeline.ts';
import { say } from './say.ts';

tellAllFailures(BUILD_FAILED);
try {
  const { seconds } = await buildSite();
  say(`dist/ にサイトができました（${seconds.toFixed(1)}秒）。`);
} catch (error) {
  tell(error);
  process.exit(BUILD_FAILED);
}
