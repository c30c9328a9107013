/** ウェブのアドレス as cells hold them: two in one, words around them, the scheme missing. */
import { cleanLines, cleanText, saysNothing } from './clean-text.ts';
import type { Cleaned, LeftOut } from './left-out.ts';
import { urlsIn } from './open-data-text.ts';

export interface CleanUrls {
  readonly url?: string;
  /** LINE の友だち追加など */
  readonly line?: string;
  /** further ones of the same cell */
  readonly others: readonly string[];
}

const isLine = (url: string) => /^https?:\/\/(?:lin\.ee|(?:[a-z]+\.)?line\.me)\//i.test(url);

export function cleanUrls(text: string, what = 'サイト'): Cleaned<CleanUrls> {
  if (saysNothing(text)) return { value: { others: [] }, leftOut: [] };
  const urls = urlsIn(text);
  const leftOut: LeftOut[] = [];
  if (urls.length === 0 && !/非公開/.test(text)) {
    const looks = cleanLines(text).find((line) => /^(?:www\.|[\w-]+(?:\.[\w-]+)+\/)/i.test(line));
    leftOut.push({
      what,
      value: cleanText(text),
      why: looks ? 'http:// か https:// から始まっていません' : 'アドレスとして読めません',
    });
  }
  const line = urls.find(isLine);
  const [url, ...others] = urls.filter((one) => one !== line);
  return { value: { ...(url ? { url } : {}), ...(line ? { line } : {}), others }, leftOut };
}
