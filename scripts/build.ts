/**
 * サイトを作る。npm run build: the site into dist/, or, with `--prefecture 13`, the part of some prefectures into parts/,
 * for `npm run merge`.
 */
import { parseArgs } from 'node:util';
import { readMunicipalities } from '../src/catalogue/read/municipalities-file.ts';
import { buildPart } from './build/build-part.ts';
import { buildSite, CONTENT } from './build/build-pipeline.ts';
import { partNamed } from './build/site-parts.ts';
import { readOptions, runCommand } from './terminal/command.ts';
import { BUILD_FAILED } from './terminal/tell.ts';
import { say } from './terminal/say.ts';

const USAGE = '使いかた: npm run build [-- --prefecture 13,14 …]';

/** Several stand in one word or in several. */
function partsOf(written: readonly string[]): readonly string[] {
  const places = readMunicipalities(CONTENT);
  const parts = written.flatMap((one) => one.split(/[,、]/)).map((one) => partNamed(one, places));
  return [...new Set(parts)].toSorted();
}

async function buildWhole(): Promise<void> {
  const { seconds, made, all } = await buildSite();
  say(
    `dist/ にサイトができました（${seconds.toFixed(1)}秒。${all}ファイルのうち${made}を作りました）。`,
  );
}

async function buildSome(parts: readonly string[]): Promise<void> {
  const { seconds, folder, files } = await buildPart(parts);
  say(`${folder} に部分ができました（${seconds.toFixed(1)}秒、${files}ファイル）。`);
}

await runCommand(async () => {
  const { values } = readOptions(USAGE, () =>
    parseArgs({ options: { prefecture: { type: 'string', multiple: true } } }),
  );
  const { prefecture } = values;
  await (prefecture ? buildSome(partsOf(prefecture)) : buildWhole());
}, BUILD_FAILED);
