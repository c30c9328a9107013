/** はじめて動かす。npm start: check, build, serve, say where. */
import { BUILD_FAILED, tell } from './terminal/tell.ts';
import { basePath } from './build/base-path.ts';
import { tellAllFailures } from './terminal/command.ts';
import { buildSite, DIST } from './build/build-pipeline.ts';
import { serve } from './build/static-server.ts';
import { say } from './terminal/say.ts';

const port = Number(process.env['PORT'] ?? 4321);
tellAllFailures(BUILD_FAILED);
try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('PORT は 0 から 65535 までの数にしてください。');
  await buildSite();
  const { url } = await serve(DIST, port, basePath());
  say(`サイトができました。ブラウザで開いてください: ${url}\n止めるときは Ctrl+C を押します。`);
} catch (error) {
  tell(error);
  process.exit(BUILD_FAILED);
}
