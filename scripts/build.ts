import { BUILD_FAILED, tell } from './terminal/tell.ts';
import { tellAllFailures } from './terminal/command.ts';
import { buildSite } from './build/build-pipeline.ts';
import { say } from './terminal/say.ts';

tellAllFailures(BUILD_FAILED);
try {
  const { seconds, made, all } = await buildSite();
  say(
    `dist/ にサイトができました（${seconds.toFixed(1)}秒。${all}ファイルのうち${made}を作りました）。`,
  );
} catch (error) {
  tell(error);
  process.exit(BUILD_FAILED);
}
