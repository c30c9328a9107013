/** 同じ場所かもしれない: entries that share so much that a person should look. Equal ones are refused elsewhere. */
import { phoneDigits } from '../fields/phone.ts';
import { foldForIdentity } from '../text/japanese-text.ts';
import { kindOf } from '../vocabulary/kind.ts';
import type { Finding } from '../problem.ts';
import type { Resource } from '../entry/entry-schema.ts';

interface Likeness { readonly key: string; readonly what: string }

/** One facility under several services of the law is several entries, by design. */
const isService = (kind: Resource['kind']) => kindOf(kind).group === 'work';

/** Desks of one office share its telephone. */
const isDesk = (kind: Resource['kind']) => ['consult', 'helpline'].includes(kindOf(kind).group);

function likenesses({ name, aliases, kind, area, phones, location }: Resource): readonly Likeness[] {
  const address = typeof location === 'object' && location.address ? foldForIdentity(location.address) : undefined;
  const names = [name, ...(aliases ?? [])].map(foldForIdentity).filter(Boolean);
  return [
    ...area.flatMap((code) => names.map((one) => ({ key: ['name', one, kind, code].join('|'), what: '名前' }))),
    ...(phones ?? []).flatMap(({ number }) => (address && !isService(kind) && !isDesk(kind) ? [{ key: ['phone', phoneDigits(number), kind, address].join('|'), what: '電話と住所' }] : [])),
    ...(address && !isService(kind) ? names.map((one) => ({ key: ['address', one, address].join('|'), what: '名前と住所' })) : []),
  ];
}

export function samePlaces(resources: readonly Resource[]): readonly { readonly id: string; readonly finding: Finding }[] {
  const seen = new Map<string, string>();
  return resources.flatMap((resource) => {
    if (resource.status.state === 'closed') return [];
    const found = new Map<string, string>();
    for (const { key, what } of likenesses(resource)) {
      const other = seen.get(key);
      if (other === undefined) seen.set(key, resource.id);
      else if (other !== resource.id && !found.has(other)) found.set(other, what);
    }
    return [...found].map(([id, what]) => ({ id: resource.id, finding: { code: 'same-place', level: 'warning', path: ['name'], message: `同じ場所かもしれません（${id} と${what}が同じです）`, fix: '同じ場所なら1つにまとめてください。別の場所なら、そのままでかまいません。' } }));
  });
}
