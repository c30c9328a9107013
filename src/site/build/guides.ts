/** 支援のつながり, in the order of the needs; chains of a situation behind those of their need. */
import { getCollection } from 'astro:content';
import type { ToldGuide } from '../../domain/guide/told-guide.ts';
import { isNeedId, NEED_IDS, type NeedId } from '../../domain/vocabulary/need.ts';

const placeOf = ({ id, need }: ToldGuide) => NEED_IDS.indexOf(need) + (isNeedId(id) ? 0 : 0.5);

export async function siteGuides(): Promise<readonly ToldGuide[]> {
  const guides = (await getCollection('guides')).map((entry) => entry.data as ToldGuide);
  return guides.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
}

/** The need's own chain first, then those of situations that its door leads to. */
export function guidesFor(guides: readonly ToldGuide[], need: NeedId): readonly ToldGuide[] {
  return guides.filter((guide) => guide.need === need);
}
