/** HSDS の番号: a UUID (version 5) for each thing, the same in every edition, from the id of its entry and what it is of it. */
import { createHash } from 'node:crypto';

/** Of the catalogue's ids: any one will do, as long as it never changes. */
const NAMESPACE = Buffer.from('6c1f6f0a5f0d4f0e9d7d3a1b5e2c8f41', 'hex');

/** @param parts such as an entry's id, `phone` and 0 */
export function hsdsId(...parts: readonly (string | number)[]): string {
  const bytes = createHash('sha1')
    .update(NAMESPACE)
    .update(parts.join('\n'), 'utf8')
    .digest()
    .subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => hex.slice(from, to))
    .join('-');
}
