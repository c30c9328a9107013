/**
 * パーキング: the page that stands on a domain nobody uses any more, put there by a registrar or a dealer. No single
 * word decides: a village's page may speak of a domain for sale. Signals are added up.
 */
import { titleOf, visibleText } from './page-text.ts';
import { registrableDomain } from './registrable-domain.ts';

export interface SeenPage {
  /** the address that the entry names */
  readonly asked: URL;
  /** where it ended */
  readonly final: URL;
  readonly isPermanent: boolean;
  readonly html: string;
}

export interface Signal {
  readonly weight: 1 | 2;
  /** for people */
  readonly reason: string;
}

/** From this sum on a page counts as changed. */
export const PARKED_FROM = 2;

/** Where dealers and registrars send visitors, or load their advertisements from. */
const DEALERS = [
  'sedoparking.com',
  'sedo.com',
  'parkingcrew.net',
  'bodis.com',
  'above.com',
  'dan.com',
  'afternic.com',
  'hugedomains.com',
  'parklogic.com',
  'undeveloped.com',
  'domainmarket.com',
  'buydomains.com',
  'voodoo.com',
  'cashparking.com',
  'parking.value-domain.com',
  'dp.g-servers.net',
  'parked.com',
  'skenzo.com',
  'trellian.com',
  'dsparking.com',
  'expired.topdns.com',
];
const DEALER_LINK = new RegExp(
  `(?:src|href|action|url)\\s*=\\s*["']?(?:https?:)?//(?:[\\w-]+\\.)*(?:${DEALERS.map((host) => host.replaceAll('.', '\\.')).join('|')})\\b`,
  'i',
);
const SCRIPTS =
  /google\.com\/adsense\/domains\/caf\.js|adsense\/domains\b|window\.park\s*=|parkingLander|_trackParking|data-adblockkey=/i;

const FOR_SALE =
  /(?:this|the) domain(?: name)? (?:is|may be|might be|could be) (?:for sale|available)|buy this domain|domain (?:is )?for sale|inquire about this domain|(?:この|当|本)ドメイン(?:名)?は[^。]{0,20}(?:販売中|売り出|売りに出|購入(?:可能|できます)|お売り|譲渡)|ドメイン(?:販売中|売ります|を購入しませんか)|domain zu verkaufen|域名(?:出售|转让)/i;
const REGISTRAR =
  /(?:この|当|本)ドメイン(?:名)?(?:は|が)[^。]{0,30}(?:お名前\.com|ムームードメイン|バリュードメイン|value-?domain|xserverドメイン|さくらのドメイン|スタードメイン|取得されています|取得済み|登録されています|失効|期限切れ|有効期限)|ドメインパーキング|parked (?:free|domain)|domain (?:parking|has expired)|expired domain|(?:renew|reactivate) (?:this|your) domain|初期ドメインページ/i;

const isHome = (url: URL) => /^\/(?:index\.\w+)?$/.test(url.pathname) && url.search === '';

/** A page of little text is what a registrar puts up. */
const SHORT_TEXT = 600;

/** Where the visitor was sent, if that says anything. */
function movedSignal({ asked, final, isPermanent }: SeenPage): Signal | undefined {
  const [from, to] = [registrableDomain(asked.hostname), registrableDomain(final.hostname)];
  if (DEALERS.includes(to) || DEALERS.includes(final.hostname))
    return { weight: 2, reason: 'ドメインを売る業者のサイトに移りました' };
  if (from === to || !isHome(final)) return undefined;
  if (!isHome(asked))
    return { weight: 2, reason: `ほかのサイト（${to}）のトップページに移りました` };
  return isPermanent ? undefined : { weight: 1, reason: `ほかのサイト（${to}）に移りました` };
}

const SPEECHES = [
  [FOR_SALE, 'ドメインを売る広告があります'],
  [REGISTRAR, 'ドメインの登録会社のページのようです'],
] as const;

/** What the page says of itself. Words in a title or on a short page weigh more. */
function spokenSignals(title: string, text: string, isShort: boolean): readonly Signal[] {
  return SPEECHES.flatMap(([words, reason]): readonly Signal[] => {
    if (words.test(title) || (isShort && words.test(text))) return [{ weight: 2, reason }];
    return words.test(text) ? [{ weight: 1, reason }] : [];
  });
}

export function parkingSignals(page: SeenPage): readonly Signal[] {
  const moved = movedSignal(page);
  const signals: Signal[] = moved ? [moved] : [];
  const { asked, html } = page;
  if (html === '') return signals;
  const [title, text] = [titleOf(html), visibleText(html)];
  const isShort = text.length < SHORT_TEXT;
  signals.push(...spokenSignals(title, text, isShort));
  if (SCRIPTS.test(html))
    signals.push({ weight: 2, reason: '使われていないドメインの広告が出ています' });
  if (DEALER_LINK.test(html))
    signals.push({ weight: isShort ? 2 : 1, reason: 'ドメインを売る業者の部品が入っています' });
  const isDomainAlone =
    title.toLowerCase().replace(/^www\./, '') === registrableDomain(asked.hostname);
  if (isDomainAlone && isShort) signals.push({ weight: 1, reason: '題名がドメインの名前だけです' });
  return signals;
}

/** The reasons, when they are enough. */
export function parkingReasons(page: SeenPage): readonly string[] {
  const signals = parkingSignals(page);
  return signals.reduce((sum, { weight }) => sum + weight, 0) >= PARKED_FROM
    ? signals.map(({ reason }) => reason)
    : [];
}
