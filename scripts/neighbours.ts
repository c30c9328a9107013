/**
 * となりのカタログを読む。npm run neighbours: brings the snapshots of content/neighbours.yml up to date; with `--make-key` a
 * pair of keys for being read oneself.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportWithGuide } from '../src/catalogue/check/report-text.ts';
import { readMunicipalities } from '../src/catalogue/read/municipalities-file.ts';
import { NEIGHBOURS, readNeighbours } from '../src/catalogue/read/neighbours-file.ts';
import { momentInJapan } from '../src/domain/time/calendar-date.ts';
import { makeFeedKeys } from '../src/exchange/feed/feed-signature.ts';
import { readSiteFile } from '../src/upkeep/host-file.ts';
import { requestPage } from '../src/upkeep/links/request-page.ts';
import { refreshNeighbours } from '../src/upkeep/neighbours/refresh-neighbours.ts';
import { refreshReport } from '../src/upkeep/neighbours/refresh-report.ts';
import { FAILED, readOptions, runCommand } from './terminal/command.ts';
import { complain, say } from './terminal/say.ts';

const USAGE = `使いかた: npm run neighbours [-- --only id]
  ${NEIGHBOURS} のカタログを読みに行き、写しを content/neighbours/ に置きます。変わったことを見て、記録（git）してください
  --make-key 自分のカタログを読んでもらうための、鍵の組を作ります`;

const OPTIONS = {
  only: { type: 'string' },
  'make-key': { type: 'boolean', default: false },
  content: { type: 'string', default: 'content' },
  // for trials: a server on this machine
  'allow-loopback': { type: 'boolean', default: false },
} as const;

/** The secret is shown once, and kept in no file. */
function makeKey(): void {
  const { publicKey, secretKey } = makeFeedKeys();
  say(`鍵の組を作りました。どのファイルにも残していません。

1. ひみつの鍵（人に見せない。リポジトリにも書かない）
   GitHub の Settings → Secrets and variables → Actions → New repository secret
   名前: FEED_SIGNING_KEY
   値:   ${secretKey}

2. 公開鍵（だれに見せてもよい）
   content/site.json に、この行を足します:
   "feedKey": "${publicKey}"

3. サイトを公開すると、/data/v1/feed.json と feed.json.sig ができます。
   となりのカタログには、feed.json のアドレスと公開鍵を知らせます。鍵は、電話など別の道でも確かめてもらってください。

ひみつの鍵が人に知られたときは、作りなおして、となりに新しい公開鍵を知らせます。`);
}

async function refresh(
  content: string,
  only: string | undefined,
  isLoopbackAllowed: boolean,
): Promise<number> {
  const { neighbours, problems } = readNeighbours(content, readMunicipalities(content));
  if (problems.length > 0) complain(reportWithGuide(problems));
  const chosen = neighbours.filter(({ id }) => only === undefined || id === only);
  if (chosen.length === 0) {
    say(
      only === undefined
        ? `読むカタログがありません。${NEIGHBOURS} に書いてください（書きかたは content/README.md）。`
        : `「${only}」という id のカタログは、${NEIGHBOURS} にありません。`,
    );
    return only === undefined && problems.length === 0 ? 0 : FAILED;
  }
  const { repository } = readSiteFile(content);
  const userAgent = `tsunagaru-catalog-neighbour/1.0${repository ? ` (+${repository})` : ''}`;
  const today = process.env['SITE_TODAY'] || momentInJapan(new Date()).date;
  const all = await refreshNeighbours(content, chosen, today, (url, limits) =>
    requestPage(url, 'GET', { userAgent, limits, isLoopbackAllowed }),
  );
  say(refreshReport(all));
  return all.some(({ is }) => is === 'refused') ? FAILED : 0;
}

await runCommand(async () => {
  const { values } = readOptions(USAGE, () => parseArgs({ options: OPTIONS }));
  if (values['make-key']) return makeKey();
  return refresh(resolve(values.content), values.only, values['allow-loopback']);
});
