/**
 * 分けて作ったサイトを1つにする。npm run merge -- PART…: parts that `npm run build -- --prefecture` made become one site in
 * dist/.
 */
import { parseArgs } from 'node:util';
import { mergeParts } from './build/merge-parts.ts';
import { CACHE, DIST } from './build/site-work.ts';
import { readOptions, runCommand } from './terminal/command.ts';
import { withProgress } from './terminal/progress.ts';
import { say } from './terminal/say.ts';

const USAGE = '使いかた: npm run merge -- parts/13 parts/national …';

await runCommand(async () => {
  const { positionals } = readOptions(USAGE, () => parseArgs({ allowPositionals: true }));
  const files = await withProgress('部分を合わせています', async () =>
    mergeParts(positionals, DIST, CACHE),
  );
  say(`dist/ にサイトができました（${positionals.length}つの部分、${files}ファイル）。`);
});
