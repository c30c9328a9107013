import { BUILD_FAILED, tell } from './tell.ts';
import { buildSite } from './build-pipeline.ts';

try {
  const { seconds } = await buildSite();
  console.log(`dist/ にサイトができました（${seconds.toFixed(1)}秒）。`);
} catch (error) {
  tell(error);
  process.exit(BUILD_FAILED);
}
