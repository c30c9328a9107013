/** 同じ場所かもしれない: what a reviewer of a new place is told of entries like it. */
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { likePlaces, type Alike } from '../../domain/rules/likeness.ts';

const MOST = 3;
const WORDS: Readonly<Record<Alike, string>> = {
  phone: '電話番号',
  site: 'サイト',
  address: '住所',
  name: '名前',
  'near-name': '名前',
};

export function twinWarnings(entry: Resource, resources: readonly Resource[]): readonly string[] {
  return likePlaces(entry, resources)
    .slice(0, MOST)
    .map(
      ({ place, alike }) =>
        `同じ場所かもしれません: ${place.name}（${place.id}）と、${alike.map((one) => WORDS[one]).join('・')}が同じか、似ています。`,
    );
}
