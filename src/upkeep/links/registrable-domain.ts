/** 登録されるドメイン。 */

/**
 * The part of a host name that somebody registers: city.nerima.tokyo.jp, mihon.or.jp, mihon.com. A short table
 * for Japan and its neighbours instead of the public suffix list (9,000 lines): a wrong guess costs one line in a report.
 */
const SECOND_LEVEL =
  /\.(?:(?:ac|ad|co|ed|go|gr|lg|ne|or)\.jp|(?:co|or|ac|go|ne|re)\.kr|(?:com|net|org|gov|edu)\.(?:au|br|cn|hk|sg|tw)|(?:ac|co|gov|org)\.(?:nz|uk))$/;
const PREFECTURE =
  /\.(?:hokkaido|aomori|iwate|miyagi|akita|yamagata|fukushima|ibaraki|tochigi|gunma|saitama|chiba|tokyo|kanagawa|niigata|toyama|ishikawa|fukui|yamanashi|nagano|gifu|shizuoka|aichi|mie|shiga|kyoto|osaka|hyogo|nara|wakayama|tottori|shimane|okayama|hiroshima|yamaguchi|tokushima|kagawa|ehime|kochi|fukuoka|saga|nagasaki|kumamoto|oita|miyazaki|kagoshima|okinawa)\.jp$/;
/** Hosts under which every name is another person's. */
const HOSTING =
  /\.(?:github\.io|gitlab\.io|pages\.dev|netlify\.app|vercel\.app|jimdofree\.com|jimdosite\.com|wixsite\.com|wordpress\.com|blogspot\.com|amebaownd\.com|hatenablog\.com|fc2\.com|weebly\.com|studio\.site|peraichi\.com)$/;

export function registrableDomain(hostname: string): string {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.split('.');
  // Geographic names of old: pref.mihon.jp and metro.tokyo.jp are bodies, city.nerima.tokyo.jp one below.
  if (PREFECTURE.test(host))
    return labels.slice(/^(?:pref|metro)$/.test(labels.at(-3) ?? '') ? -3 : -4).join('.');
  return labels.slice(SECOND_LEVEL.test(host) || HOSTING.test(host) ? -3 : -2).join('.');
}
