/** もうあるかもしれない場所: entries that may be the same place as a new one. A person decides; the check refuses only equals. */
import { phoneDigits } from '../fields/phone.ts';
import { foldForIdentity } from '../text/japanese-text.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Resource } from '../entry/entry-schema.ts';

export type Candidate = Pick<Resource, 'name' | 'kind' | 'area'> & Partial<Pick<Resource, 'phones' | 'url' | 'location'>>;

export interface Likeness {
  readonly resource: Resource;
  /** for people, at least one */
  readonly reasons: readonly string[];
}

const SHORTEST_PART = 4;

function isLikeName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST_PART && long.includes(short)) return true;
  return editDistance(a, b) <= Math.floor(short.length / 5);
}

const addressOf = ({ location }: Candidate) => (typeof location === 'object' && location.address ? foldForIdentity(location.address) : undefined);
const prefectureOf = (code: string) => (code === 'national' ? code : code.slice(0, 2));

/** Most reasons first, then by id. */
export function nearDuplicates(candidate: Candidate, resources: readonly Resource[]): readonly Likeness[] {
  const [name, address] = [foldForIdentity(candidate.name), addressOf(candidate)];
  const numbers = new Set((candidate.phones ?? []).map(({ number }) => phoneDigits(number)));
  const prefectures = new Set(candidate.area.map(prefectureOf));
  return resources
    .map((resource): Likeness => {
      const folded = foldForIdentity(resource.name);
      const isSameArea = resource.area.some((code) => candidate.area.includes(code));
      const isSameKind = resource.kind === candidate.kind;
      const reasons = [
        ...(folded === name ? (isSameArea || resource.area.some((code) => prefectures.has(prefectureOf(code))) ? ['名前が同じです'] : []) : isSameArea && isLikeName(folded, name) ? ['名前がにています'] : []),
        ...(isSameArea && (resource.phones ?? []).some(({ number }) => numbers.has(phoneDigits(number))) ? ['電話番号が同じです'] : []),
        ...(isSameKind && address !== undefined && addressOf(resource) === address ? ['住所が同じです'] : []),
        ...(isSameKind && isSameArea && candidate.url !== undefined && resource.url === candidate.url ? ['サイトが同じです'] : []),
      ];
      return { resource, reasons };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => b.reasons.length - a.reasons.length || (a.resource.id < b.resource.id ? -1 : 1));
}
