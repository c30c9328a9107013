/** となりのデータを取りに行く: a file and its signature, as they were sent, with an end to time and size. */
import type { Neighbour } from '../../domain/settings/neighbour-schema.ts';
import { MOST_FEED_BYTES } from '../../exchange/feed/open-feed.ts';
import type { Answer, RequestLimits } from '../links/request-page.ts';
import type { Failure } from '../links/link-failure.ts';

/** Fetches one address and follows nothing. Never rejects. */
export type FetchOnce = (url: URL, limits: RequestLimits) => Promise<Answer | Failure>;

/** An answer is cut off with the piece that goes too far: what is cut must still be seen to be too large. */
const LONGEST_PIECE = 1024 * 1024;
const FEED_LIMITS: RequestLimits = {
  headersMs: 20_000,
  totalMs: 60_000,
  bytes: MOST_FEED_BYTES + LONGEST_PIECE,
};
const SIGNATURE_LIMITS: RequestLimits = { headersMs: 20_000, totalMs: 20_000, bytes: 1_000 };

export type FetchedFeed =
  | { readonly is: 'fetched'; readonly bytes: Uint8Array; readonly signature: string }
  /** in Japanese, for whoever keeps the catalogue */
  | { readonly is: 'failed'; readonly why: string };

const failed = (why: string): FetchedFeed => ({ is: 'failed', why });

function troubleOf(answer: Answer | Failure): string | undefined {
  if ('failure' in answer) return `つながりません（${answer.detail || answer.failure}）`;
  const { status, location, body } = answer;
  // A redirect would let whoever owns the old address choose the new one.
  if (status >= 300 && status < 400)
    return `別のアドレスへ移っています${location ? `（${location}）` : ''}。確かめて、content/neighbours.yml の feed を直してください`;
  if (status !== 200) return `ありません（${status}）`;
  return body.length > MOST_FEED_BYTES ? 'ファイルが大きすぎます' : undefined;
}

export async function fetchFeed(
  { feed }: Pick<Neighbour, 'feed'>,
  fetchOnce: FetchOnce,
): Promise<FetchedFeed> {
  const file = await fetchOnce(new URL(feed), FEED_LIMITS);
  const trouble = troubleOf(file);
  if (trouble !== undefined || 'failure' in file) return failed(`feed.json: ${trouble}`);
  const signature = await fetchOnce(new URL(`${feed}.sig`), SIGNATURE_LIMITS);
  const unsigned = troubleOf(signature);
  if (unsigned !== undefined || 'failure' in signature) return failed(`feed.json.sig: ${unsigned}`);
  return {
    is: 'fetched',
    bytes: file.body,
    signature: Buffer.from(signature.body).toString('latin1'),
  };
}
