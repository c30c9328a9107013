/** Two in one, a backslash that moves the host, wide letters in the host, a Japanese mark that came along at the end. */
function isTwoOrTorn(value: string): boolean {
  const host = /^https?:\/\/([^/?#]*)/i.exec(value)?.[1] ?? '';
  return /\\/.test(value) || /[\uFF01-\uFF5E。．、]/.test(host) || /[,、;；|]https?:\/\//i.test(value) || /[。、，．）」』］】]$/.test(value) || /^https?:\/\/[^/?#]*\/?https?:\/\//i.test(value);
}

/** true for one http(s) address of a named host, without a password in it */
export function isWebAddress(value: string): boolean {
  if (isTwoOrTorn(value) || !/^https?:\/\/[^\s<>"'`]+$/i.test(value) || value.length > 2000) return false;
  try {
    const url = new URL(value);
    return url.hostname.includes('.') && !url.hostname.endsWith('.') && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}
