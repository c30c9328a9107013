/**
 * となりに出すデータに署名する。npm run sign-feed: signs dist/data/v1/feed.json with FEED_SIGNING_KEY. Apart from the build, and
 * with no package in it: the deploying machine hands the secret to this step alone, so that no dependency ever sees it.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { publicHalfOf, signatureOf } from '../src/exchange/feed/feed-signature.ts';
import { complain, say } from './terminal/say.ts';

const FEED = resolve('dist/data/v1/feed.json');
const SIGNATURE = `${FEED}.sig`;

/** Facts that are out of date harm more than a neighbour that must wait: nothing here stops a site from going out. */
function warn(text: string): void {
  const isOnGithub = process.env['GITHUB_ACTIONS'] === 'true';
  complain(`${isOnGithub ? '::warning::' : ''}feed.json に署名しませんでした。${text}`);
}

function feedKey(): unknown {
  try {
    return (JSON.parse(readFileSync('content/site.json', 'utf8')) as { feedKey?: unknown }).feedKey;
  } catch {
    return undefined;
  }
}

function sign(): void {
  // One of an earlier build is of other bytes.
  rmSync(SIGNATURE, { force: true });
  if (!existsSync(FEED)) {
    say('feed.json はありません（content/site.json に feedKey がありません）。');
    return;
  }
  const secret = (process.env['FEED_SIGNING_KEY'] ?? '').trim();
  if (secret === '') return warn('ひみつの鍵（FEED_SIGNING_KEY）がありません。');
  const half = publicHalfOf(secret);
  if (half === undefined) return warn('FEED_SIGNING_KEY が、ひみつの鍵の形ではありません。');
  if (half !== feedKey())
    return warn('FEED_SIGNING_KEY と、content/site.json の feedKey が、同じ組の鍵ではありません。');
  writeFileSync(SIGNATURE, signatureOf(readFileSync(FEED), secret)!);
  say('feed.json に署名しました。');
}

sign();
