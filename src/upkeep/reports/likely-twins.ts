/** 同じ場所かもしれない: entries that share a number, a site or nearly the name with a new one. For a person to look at. */
import { phoneDigits } from '../../domain/fields/phone.ts';
import { foldForIdentity } from '../../domain/text/japanese-text.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';

/** A name this short stands in too many others. */
const SHORTEST_NAME = 4;
const MOST = 3;

const siteOf = ({ url }: Resource) => url?.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/+$/, '');

export function likelyTwins(entry: Resource, resources: readonly Resource[]): readonly string[] {
  const numbers = new Set((entry.phones ?? []).map(({ number }) => phoneDigits(number)));
  const [name, site] = [foldForIdentity(entry.name), siteOf(entry)];
  const isLike = (other: Resource) => {
    const otherName = foldForIdentity(other.name);
    const [short, long] = [name, otherName].toSorted((a, b) => a.length - b.length) as [string, string];
    return [...(other.phones?.some(({ number }) => numbers.has(phoneDigits(number))) ? ['電話番号'] : []), ...(site && siteOf(other) === site ? ['サイト'] : []), ...(short.length >= SHORTEST_NAME && long.includes(short) && other.area.some((code) => entry.area.includes(code)) ? ['名前'] : [])];
  };
  return resources
    .filter(({ id }) => id !== entry.id)
    .map((other) => ({ other, alike: isLike(other) }))
    .filter(({ alike }) => alike.length > 0)
    .toSorted((a, b) => b.alike.length - a.alike.length)
    .slice(0, MOST)
    .map(({ other, alike }) => `同じ場所かもしれません: ${other.name}（${other.id}）と、${alike.join('・')}が同じか、似ています。`);
}
