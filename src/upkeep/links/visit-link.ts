/**
 * リンクを1つ見に行く。Goes to one address as a polite visitor: asks for the head first, follows redirects, comes back later
 * when told to.
 */
import { backoffMs, retryAfterMs } from './backoff.ts';
import type { Clock, HostGate } from './host-gate.ts';
import { isFailure, type Failure } from './link-failure.ts';
import { verdictOf, type Hop, type Verdict, type Visit } from './link-verdict.ts';
import type { Answer } from './request-page.ts';

export type Request = (url: URL, method: 'HEAD' | 'GET') => Promise<Answer | Failure>;

export interface Visitor {
  readonly request: Request;
  readonly gate: HostGate;
  readonly clock: Clock;
  /** 0 to 1 */
  readonly random: () => number;
  readonly redirects: number;
  /** how often in all */
  readonly tries: number;
  readonly backoff: { readonly baseMs: number; readonly mostMs: number };
  /** a longer wait asked for by Retry-After ends the visit */
  readonly longestWaitMs: number;
}

type Method = 'HEAD' | 'GET';

/** Follows `address` to an answer that is no redirect. `isFirst`: nothing of this visit was sent yet. */
async function follow(
  address: string,
  method: Method,
  { request, gate, redirects }: Visitor,
  isFirst: boolean,
): Promise<Visit> {
  const hops: Hop[] = [];
  const seen = new Set<string>();
  let url = new URL(address);
  for (;;) {
    const now = url;
    const outcome = await gate.run(
      now.hostname,
      () => request(now, method),
      !isFirst || hops.length > 0,
    );
    const visit: Visit = { hops: [...hops], final: now.href, outcome };
    if (isFailure(outcome) || outcome.status < 300 || outcome.status >= 400 || !outcome.location)
      return visit;
    seen.add(now.href);
    hops.push({ url: now.href, status: outcome.status });
    if (!URL.canParse(outcome.location, now.href))
      return {
        ...visit,
        outcome: { failure: 'protocol', detail: '移った先のアドレスが読めません' },
      };
    url = new URL(outcome.location, now.href);
    url.hash = '';
    if (seen.has(url.href))
      return {
        ...visit,
        outcome: { failure: 'redirects', detail: '移った先から、また元にもどされます' },
      };
    if (hops.length > redirects)
      return {
        ...visit,
        outcome: {
          failure: 'redirects',
          detail: `移った先から、また移されます（${redirects}回より多い）`,
        },
      };
  }
}

const isGood = ({ outcome }: Visit) =>
  !isFailure(outcome) && outcome.status >= 200 && outcome.status < 300;
const isPage = ({ outcome }: Visit) =>
  !isFailure(outcome) && (outcome.contentType === '' || /html/i.test(outcome.contentType));

/** Nothing that another method would change: the name, the certificate, a house's inside. */
const isFinal = ({ outcome }: Visit) =>
  isFailure(outcome) && !['timeout', 'reset', 'protocol', 'redirects'].includes(outcome.failure);

function isPassing({ outcome }: Visit): boolean {
  if (isFailure(outcome)) return ['dns', 'timeout', 'reset'].includes(outcome.failure);
  return outcome.status === 429 || outcome.status === 408 || outcome.status >= 500;
}

const asksToWait = ({ outcome }: Visit) =>
  !isFailure(outcome) && (outcome.status === 429 || outcome.retryAfter !== undefined);

/** HEAD where it answers; GET where it does not, and where there is a page to look at. */
async function attempt(address: string, visitor: Visitor, isFirst: boolean): Promise<Visit> {
  if (!isFirst) return follow(address, 'GET', visitor, false);
  const head = await follow(address, 'HEAD', visitor, true);
  if (isFinal(head) || asksToWait(head)) return head;
  if (!isGood(head)) return follow(address, 'GET', visitor, false);
  if (!isPage(head)) return head;
  const page = await follow(head.final, 'GET', visitor, false);
  return { ...page, hops: [...head.hops, ...page.hops] };
}

/** The verdict on an address, after as many tries as it takes. Never rejects for what a server does. */
export async function visitLink(address: string, visitor: Visitor): Promise<Verdict> {
  const { clock, gate, random, tries, backoff, longestWaitMs } = visitor;
  for (let tried = 1; ; tried += 1) {
    const visit = await attempt(address, visitor, tried === 1);
    const isOver = !isPassing(visit) || tried >= tries;
    const { outcome } = visit;
    const asked = isFailure(outcome) ? undefined : retryAfterMs(outcome.retryAfter, clock.now());
    if (asked !== undefined)
      gate.pause(new URL(visit.final).hostname, clock.now() + Math.min(asked, longestWaitMs));
    if (isOver || (asked ?? 0) > longestWaitMs) return verdictOf(address, visit);
    await clock.sleep(
      Math.max(asked ?? 0, backoffMs(tried - 1, random, backoff.baseMs, backoff.mostMs)),
    );
  }
}
