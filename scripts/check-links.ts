/**
 * リンクを見に行く。npm run check-links: visits the sites and sources of entries, a few at once, and says which are gone,
 * moved or changed. What it finds is work, not failure: it exits 0 when the check was made.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/catalogue/read/read-catalogue.ts';
import { MISUSED, readOptions, runCommand } from './terminal/command.ts';
import { seededRandom } from '../src/upkeep/links/backoff.ts';
import { checkAllLinks } from '../src/upkeep/links/check-all-links.ts';
import { makeHostGate, REAL_CLOCK } from '../src/upkeep/links/host-gate.ts';
import { readLinkCache, writeLinkCache, type LinkCache } from '../src/upkeep/links/link-cache.ts';
import { linksAsJson, linksAsMarkdown, linksAsText } from '../src/upkeep/links/link-report.ts';
import { linkTargets } from '../src/upkeep/links/link-target.ts';
import { requestPage } from '../src/upkeep/links/request-page.ts';
import { visitLink } from '../src/upkeep/links/visit-link.ts';
import { countProgress } from './terminal/count-progress.ts';
import { readSiteFile } from '../src/upkeep/host-file.ts';
import { complain, say } from './terminal/say.ts';

const REPORTERS = { text: linksAsText, json: linksAsJson, markdown: linksAsMarkdown } as const;

const USAGE = `使いかた: npm run check-links -- [--only アドレスの一部] [--limit 数] [--max-age 日数] [--again] [--format text|json|markdown]
  --max-age 何日前までに見たものは見に行かないか（書かなければ6日）  --again 前に見たものも、みな見に行く`;

const OPTIONS = {
  only: { type: 'string' },
  limit: { type: 'string' },
  'max-age': { type: 'string', default: '6' },
  again: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  content: { type: 'string', default: 'content' },
  cache: { type: 'string', default: '.cache/links.json' },
  seed: { type: 'string' },
  // for tests: a server on this machine, and no time to lose
  'allow-loopback': { type: 'boolean', default: false },
  pace: { type: 'string', default: '1' },
} as const;

const SAVE_EVERY = 20;

function options() {
  const { values } = parseArgs({ options: OPTIONS });
  const numbers = {
    limit: values.limit === undefined ? undefined : Number(values.limit),
    maxAgeDays: Number(values['max-age']),
    seed: Number(values.seed ?? Date.now() % 1_000_000),
    pace: Number(values.pace),
  };
  if (
    !Object.hasOwn(REPORTERS, values.format) ||
    Object.values(numbers).some((number) => number !== undefined && !(number >= 0))
  )
    throw new Error();
  return { ...values, ...numbers };
}

/** Times of a patient visitor, in milliseconds; `pace` shortens them all. */
function visitorAt(pace: number, userAgent: string, isLoopbackAllowed: boolean, seed: number) {
  const limits = { headersMs: 20_000 * pace, totalMs: 40_000 * pace, bytes: 256 * 1024 };
  return {
    request: (url: URL, method: 'HEAD' | 'GET') =>
      requestPage(url, method, { userAgent, limits, isLoopbackAllowed }),
    gate: makeHostGate({ most: 4, hostDelayMs: 2_000 * pace, clock: REAL_CLOCK }),
    clock: REAL_CLOCK,
    random: seededRandom(seed),
    redirects: 5,
    tries: 3,
    backoff: { baseMs: 4_000 * pace, mostMs: 60_000 * pace },
    longestWaitMs: 120_000 * pace,
  };
}

async function main(): Promise<void> {
  const chosen = readOptions(USAGE, options);
  const contentDir = resolve(chosen.content);
  const all = linkTargets(readCatalogue(contentDir).resources);
  const targets = all.filter(({ url }) => chosen.only === undefined || url.includes(chosen.only));
  const { repository } = readSiteFile(contentDir);
  const visitor = visitorAt(
    chosen.pace,
    `tsunagaru-catalog-link-check/1.0${repository ? ` (+${repository})` : ''}`,
    chosen['allow-loopback'],
    chosen.seed,
  );
  const cacheFile = resolve(chosen.cache);
  // Addresses that no entry names any more are forgotten.
  const named = new Set(all.map(({ url }) => url));
  const cache: LinkCache = new Map([...readLinkCache(cacheFile)].filter(([url]) => named.has(url)));
  let latest: LinkCache = cache;
  process.once('SIGINT', () => {
    writeLinkCache(cacheFile, latest);
    complain('\nとちゅうでやめました。ここまでに見たものは、つぎに使います。');
    process.exit(130);
  });
  const progress = countProgress('リンクを見ています');
  const { links, known, visited } = await checkAllLinks(targets, cache, {
    maxAgeDays: chosen.again ? 0 : chosen.maxAgeDays,
    limit: chosen.limit,
    now: () => REAL_CLOCK.now(),
    visit: (url) => visitLink(url, visitor),
    onVisit: (done, count, sofar) => {
      latest = sofar;
      progress(done, count);
      if (done % SAVE_EVERY === 0) writeLinkCache(cacheFile, sofar);
    },
  });
  // No site at all: the fault is on our side of the line, and nothing was learnt.
  const isOffline =
    visited >= 3 &&
    links
      .filter(({ url, at }) => cache.get(url)?.at !== at)
      .every(({ state }) => state === 'unreachable');
  writeLinkCache(cacheFile, isOffline ? cache : known);
  if (isOffline)
    throw new Error(
      'どのサイトにもつながりませんでした。インターネットにつながっているかを確かめてください。',
    );
  complain(
    `${targets.length}件のうち${visited}件を見に行きました。${links.length < targets.length ? `まだ見ていないもの ${targets.length - links.length}件。` : ''}`,
  );
  say(REPORTERS[chosen.format as keyof typeof REPORTERS](links));
}

await runCommand(main, MISUSED);
