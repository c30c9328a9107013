/** true for one http(s) address of a named host, without a password in it */
export function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s<>"'`]+$/i.test(value) || value.length > 2000) return false;
  try {
    const url = new URL(value);
    return url.hostname.includes('.') && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}
