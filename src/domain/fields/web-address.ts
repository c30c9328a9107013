/**
 * アドレスの読みかた: the host of a web address as a browser finds it, by the WHATWG parser. More slashes, backslashes,
 * a name before an @, a port, capitals, percent signs and numbers in other bases all lead to the same host.
 */

export interface WebHost {
  /** as the browser asks for it: ascii, lower case, numbers as 127.0.0.1, without port and last dot */
  readonly ascii: string;
  /** as it was written, in one width and case: 日本語.example */
  readonly written: string;
  readonly isWithUser: boolean;
}

/** Written letters of the host: after any slashes, before a path, without user and port. */
function writtenHost(address: string): string {
  const authority =
    /^\s*https?:[\\/]*([^\\/?#]*)/i.exec(address.replace(/[\t\n\r]/g, ''))?.[1] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  return decoded(host).normalize('NFKC').toLowerCase().replace(/[。｡]/g, '.').replace(/\.$/, '');
}

function decoded(host: string): string {
  try {
    return decodeURIComponent(host);
  } catch {
    return host;
  }
}

/** undefined for what no browser would open as http or https */
export function webHost(address: string): WebHost | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return {
    ascii: url.hostname.replace(/\.$/, ''),
    written: writtenHost(address),
    isWithUser: url.username !== '' || url.password !== '',
  };
}

/** Two in one, a backslash that moves the host, wide letters in the host, a Japanese mark that came along at the end. */
function isTwoOrTorn(value: string): boolean {
  const host = /^https?:\/\/([^/?#]*)/i.exec(value)?.[1] ?? '';
  return (
    /\\/.test(value) ||
    /^\.|\.\./.test(host) ||
    /[\uFF01-\uFF5E。．、%]/.test(host) ||
    /[,、;；|]https?:\/\//i.test(value) ||
    /[。、，．）」』］】]$/.test(value) ||
    /^https?:\/\/[^/?#]*\/?https?:\/\//i.test(value)
  );
}

/** true for one http(s) address of a named host, with just two slashes and without a password in it */
export function isWebAddress(value: string): boolean {
  if (
    value.length > 2000 ||
    isTwoOrTorn(value) ||
    !/^https?:\/\/[^\s<>"'`/][^\s<>"'`]*$/i.test(value)
  )
    return false;
  const host = webHost(value);
  return (
    host !== undefined &&
    host.ascii.includes('.') &&
    !new URL(value).hostname.endsWith('.') &&
    !host.isWithUser &&
    !/^[^/?#]*@/.test(value.slice(value.indexOf('//') + 2))
  );
}
