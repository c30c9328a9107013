/** まぎらわしいアドレス: links that look like another place, or lead there by a way round that watches. */
import type { ContentFinding } from '../problem.ts';
import { webHost, type WebHost } from '../fields/web-address.ts';

const SHORTENERS =
  /(?:^|\.)(?:bit\.ly|goo\.gl|ur[02]\.(?:biz|pw|link|work)|ux\.nu|qr\.paps\.jp|tinyurl\.com|t\.co|ow\.ly|is\.gd|x\.gd|00m\.in|buff\.ly|cutt\.ly|rebrand\.ly|t\.ly)$/;
/** Counts a click and sends on to who pays. */
const ADVERTISING =
  /(?:^|[.-])(?:ad-?click\d*|ad-?server?|adservice|click-?track(?:er|ing)?|track(?:er|ing)?|doubleclick|googleadservices|googlesyndication|a8|valuecommerce|accesstrade|linksynergy|adjust|appsflyer)\.(?:[a-z]{2,}\.)?[a-z]{2,}$/;
/** Keeps a copy of another site, for a while or to change its language. */
const COPIES =
  /(?:^|\.)(?:cache\.yimg\.jp|webcache\.googleusercontent\.com|translate\.goog|cloudfront\.net)$/;
const TRACKERS = /^(?:utm_\w+|fbclid|gclid|yclid|mc_cid|_ga)$/i;
/** Numbers, however they were written, and names that only one office knows. */
const LOCAL =
  /^\d+(?:\.\d+){3}$|^\[|(?:^|\.)(?:local|localhost|localdomain|internal|intranet|lan|home|home\.arpa|corp)$|^[^.]*$/;
/** Scripts that a Japanese address has no use for: Cyrillic а and Latin a look the same. */
const FOREIGN =
  /[^\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{N}ー._\-々〆]/u;

function isRedirect({ hostname, pathname, searchParams }: URL): boolean {
  if (/(?:^|\.)google\.[a-z.]+$/.test(hostname))
    return pathname === '/url' && searchParams.size > 0;
  return hostname === 'l.facebook.com';
}

/** Letters that a reader cannot tell from those of another name. */
function isLookAlike({ ascii, written }: WebHost): boolean {
  if (ascii.startsWith('[')) return false;
  const accented = written
    .normalize('NFKD')
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆\u3099\u309A]/gu, '');
  return /(?:^|\.)xn--/.test(written) || FOREIGN.test(written) || /[^\x00-\x7f]/.test(accented);
}

/** What a person should look at in one address; nothing for most. */
export function linkDoubts(address: string): readonly ContentFinding[] {
  const host = webHost(address);
  if (!host) return [];
  const url = new URL(address);
  const shown = (host.written || host.ascii).slice(0, 40);
  if (host.isWithUser)
    return [
      {
        code: 'misleading-link',
        message: `アドレスに、名前やパスワード（@ の前）があります（行き先は「${host.ascii.slice(0, 40)}」）`,
        fix: '公式サイトを自分で開いて、アドレスを写しなおしてください。',
      },
    ];
  if (isLookAlike(host))
    return [
      {
        code: 'misleading-link',
        message: `ほかのサイトと見分けにくい文字が、アドレスにあります（「${shown}」）`,
        fix: '公式サイトを自分で開いて、アドレスを写しなおしてください。',
      },
    ];
  if (LOCAL.test(host.ascii))
    return [
      {
        code: 'local-link',
        message: `その場の機械や庁内からしか見られないアドレスです（「${shown}」）`,
        fix: 'だれでも見られる、公式サイトのアドレスを書いてください。',
      },
    ];
  if (SHORTENERS.test(host.ascii) || isRedirect(url))
    return [
      {
        code: 'roundabout-link',
        message: `行き先の分からない短縮アドレスです（「${address.slice(0, 40)}」）`,
        fix: '一度開いて、開いたページのアドレスを書いてください。',
      },
    ];
  if (ADVERTISING.test(host.ascii))
    return [
      {
        code: 'roundabout-link',
        message: `広告のアドレスです（「${shown}」）。どこに着くか分かりません`,
        fix: '開いて着いたページのアドレスを書いてください。分からなければ、この行を消してください。',
      },
    ];
  if (COPIES.test(host.ascii))
    return [
      {
        code: 'roundabout-link',
        message: `ほかのサイトの写しのアドレスです（「${shown}」）。いつまでも見られるとはかぎりません`,
        fix: 'もとのサイトのアドレスを書いてください。',
      },
    ];
  if ([...url.searchParams.keys()].some((key) => TRACKERS.test(key)))
    return [
      {
        code: 'roundabout-link',
        message: `見た人を追いかける印（utm_ など）が、アドレスについています（「${address.slice(0, 60)}」）`,
        fix: '「?」からあとの印を消してください。',
      },
    ];
  return [];
}

/** [www.city.example.jp](https://other.jp/): the words are an address, the link goes elsewhere. */
export function isSpoofed(text: string, href: string): boolean {
  const plain = text.normalize('NFKC').trim();
  const shown = /^(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?=[/:?#]|$)/i
    .exec(plain)?.[1]
    ?.toLowerCase();
  if (shown === undefined || plain.includes('@')) return false;
  const bare = (host: string) => host.replace(/^www\./, '');
  const host = webHost(href);
  // 日本語.example is shown as it is written, xn--… is what is asked for.
  return ![host?.ascii, host?.written].some(
    (one) => one !== undefined && bare(one) === bare(shown),
  );
}
