/** まぎらわしいアドレス: links that look like another place, or lead there by a way round that watches. */
import type { ContentFinding } from './problem.ts';

const SHORTENERS = /^(?:bit\.ly|tinyurl\.com|t\.co|ow\.ly|is\.gd|x\.gd|00m\.in|buff\.ly|cutt\.ly|rebrand\.ly|t\.ly)$/;
const TRACKERS = /[?&](?:utm_\w+|fbclid|gclid|yclid|mc_cid|_ga)=/i;
const REDIRECTS = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?|^https?:\/\/l\.facebook\.com\//i;
/** Bare numbers, and names that only one office knows. */
const LOCAL = /^\d+(?:\.\d+)*(?::\d+)?$|^\[|(?:^|\.)(?:local|localhost|internal|lan|home)(?::\d+)?$/i;
/** Scripts that a Japanese address has no use for: Cyrillic а and Latin a look the same. */
const FOREIGN = /[^\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{N}ー._\-:々〆]/u;

const hostOf = (address: string) => /^https?:\/\/([^/?#\\]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';

/** What a person should look at in one address; nothing for most. */
export function linkDoubts(address: string): readonly ContentFinding[] {
  const host = hostOf(address);
  if (host === '') return [];
  if (/(?:^|\.)xn--/.test(host) || FOREIGN.test(host) || /[^\x00-\x7f]/.test(host.normalize('NFKD').replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆\u3099\u309A]/gu, ''))) {
    return [{ code: 'misleading-link', message: `ほかのサイトと見分けにくい文字が、アドレスにあります（「${host.slice(0, 40)}」）`, fix: '公式サイトを自分で開いて、アドレスを写しなおしてください。' }];
  }
  if (LOCAL.test(host)) return [{ code: 'local-link', message: `その場の機械や庁内からしか見られないアドレスです（「${host.slice(0, 40)}」）`, fix: 'だれでも見られる、公式サイトのアドレスを書いてください。' }];
  if (SHORTENERS.test(host) || REDIRECTS.test(address)) return [{ code: 'roundabout-link', message: `行き先の分からない短縮アドレスです（「${address.slice(0, 40)}」）`, fix: '一度開いて、開いたページのアドレスを書いてください。' }];
  if (TRACKERS.test(address)) return [{ code: 'roundabout-link', message: `見た人を追いかける印（utm_ など）が、アドレスについています（「${address.slice(0, 60)}」）`, fix: '「?」からあとの印を消してください。' }];
  return [];
}

/** [www.city.example.jp](https://other.jp/): the words are an address, the link goes elsewhere. */
export function isSpoofed(text: string, href: string): boolean {
  const plain = text.normalize('NFKC').trim();
  const shown = /^(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,})(?=[/:?#]|$)/i.exec(plain)?.[1]?.toLowerCase();
  if (shown === undefined || plain.includes('@')) return false;
  const bare = (host: string) => host.replace(/^www\./, '').replace(/:\d+$/, '');
  return bare(hostOf(href)) !== bare(shown);
}
