import { BUILD_FAILED, tell } from './tell.ts';
import { buildSite } from './build-pipeline.ts';

try {
  const started = performance.now();
  await buildSite();
  console.log(`dist/ にサイトができました（${((performance.now() - started) / 1000).toFixed(1)}秒）。`);
} catch (error) {
  tell(error);
  process.exit(BUILD_FAILED);
}
