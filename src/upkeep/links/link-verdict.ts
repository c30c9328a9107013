/** リンクがどうなったか。What became of an address, in words. */
import { isFailure, type Failure } from './link-failure.ts';
import { pageText } from './page-text.ts';
import { parkingReasons } from './parking-signals.ts';
import type { Answer } from './request-page.ts';

/** In the order of a report: what a person must look at first. */
export const LINK_STATES = {
  gone: 'なくなった',
  parked: '別のサイトに変わったかもしれない',
  certificate: '安全な通信ができない',
  moved: '引っこした',
  unreachable: 'つながらない',
  blocked: '機械からは見られない',
  ok: '見られた',
} as const;

export type LinkState = keyof typeof LINK_STATES;

export interface Verdict {
  readonly state: LinkState;
  /** for people; empty when ok */
  readonly detail: string;
  /** the new address, when moved or changed */
  readonly to?: string;
}

export interface Hop {
  readonly url: string;
  readonly status: number;
}

/** One way followed to its end. */
export interface Visit {
  /** redirects, in order */
  readonly hops: readonly Hop[];
  readonly final: string;
  readonly outcome: Answer | Failure;
}

const PERMANENT = [301, 308];

/** Where permanent redirects lead from the start; a temporary one says nothing about tomorrow. */
function newAddress({ hops, final }: Visit): string | undefined {
  const count = hops.findIndex(({ status }) => !PERMANENT.includes(status));
  if (count === 0 || hops.length === 0) return undefined;
  return count < 0 ? final : hops[count]!.url;
}

/** Old pages often send their readers on by themselves. Only another site's address counts: at home it is a front door. */
function sendsOnTo(html: string, at: string): string | undefined {
  const tag = /<meta[^<>]+http-equiv\s*=\s*["']?refresh\b[^<>]*>/i.exec(html)?.[0] ?? '';
  const [, delay, written = ''] =
    /content\s*=\s*["']?\s*(\d{1,4})[^;,"'<>]*[;,]\s*url\s*=\s*["']?([^"'<>\s]+)/i.exec(tag) ?? [];
  if (delay === undefined || Number(delay) > 60 || !URL.canParse(written, at)) return undefined;
  const url = new URL(written, at);
  return /^https?:$/.test(url.protocol) && url.hostname !== new URL(at).hostname
    ? url.href
    : undefined;
}

/** https://… of http://… : the same page, and nothing to look into */
export function isOnlySecured(from: string, to: string): boolean {
  return from.replace(/^http:/, 'https:') === to;
}

const isDeep = (address: string) => !/^\/?$/.test(new URL(address).pathname);

function verdictOnPage(asked: string, visit: Visit, answer: Answer): Verdict {
  const to = newAddress(visit);
  const html =
    answer.contentType === '' || /html/i.test(answer.contentType)
      ? pageText(answer.body, answer.contentType)
      : '';
  const reasons = parkingReasons({
    asked: new URL(asked),
    final: new URL(visit.final),
    isPermanent: to === visit.final,
    html,
  });
  if (reasons.length > 0)
    return {
      state: 'parked',
      detail: reasons.join('、'),
      ...(visit.final === asked ? {} : { to: visit.final }),
    };
  const onward = sendsOnTo(html, visit.final);
  if (onward)
    return { state: 'moved', detail: '新しいアドレスへ、自動で移るページです', to: onward };
  if (to === undefined || to === asked) return { state: 'ok', detail: '' };
  if (isOnlySecured(asked, to))
    return { state: 'moved', detail: 'アドレスのはじめが https に変わりました', to };
  return {
    state: 'moved',
    detail:
      isDeep(asked) && !isDeep(to)
        ? 'トップページに移されています。ページがなくなったのかもしれません'
        : '新しいアドレスに移りました',
    to,
  };
}

export function verdictOf(asked: string, visit: Visit): Verdict {
  const { outcome } = visit;
  if (isFailure(outcome))
    return {
      state: outcome.failure === 'certificate' ? 'certificate' : 'unreachable',
      detail: outcome.detail,
    };
  const { status } = outcome;
  if (status >= 200 && status < 300) return verdictOnPage(asked, visit, outcome);
  if (status === 404 || status === 410)
    return { state: 'gone', detail: `ページがありません（${status}）` };
  if (status === 429)
    return { state: 'blocked', detail: '見に行く回数をへらすように言われました（429）' };
  if (status >= 400 && status < 500)
    return {
      state: 'blocked',
      detail: `見ることをことわられました（${status}）。人が開くと見られることもあります`,
    };
  return {
    state: 'unreachable',
    detail:
      status >= 500 ? `サイトの故障かもしれません（${status}）` : `返事がおかしいです（${status}）`,
  };
}
