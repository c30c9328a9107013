/** HSDS の番号: a UUID (version 5) for each thing, the same in every edition, from the id of its entry and what it is of it. */
import { hash } from 'node:crypto';

/** Of the catalogue's ids: any one will do, as long as it never changes. */
const NAMESPACE = Buffer.from('6c1f6f0a5f0d4f0e9d7d3a1b5e2c8f41', 'hex');

/** @param parts such as an entry's id, `phone` and 0 */
export function hsdsId(...parts: readonly (string | number)[]): string {
  const named = Buffer.concat([NAMESPACE, Buffer.from(parts.join('\n'), 'utf8')]);
  const hex = hash('sha1', named, 'hex');
  const variant = ((parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
