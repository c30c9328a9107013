/** 支援のつながり, in the order of the needs; chains of a situation behind those of their need. */
import { getCollection } from 'astro:content';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import type { ToldGuide } from '../../domain/guide/told-guide.ts';
import { isNeedId, isSensitiveNeed, NEED_IDS, type NeedId } from '../../domain/vocabulary/need.ts';

const placeOf = ({ id, need }: ToldGuide) => NEED_IDS.indexOf(need) + (isNeedId(id) ? 0 : 0.5);

async function load(): Promise<readonly ToldGuide[]> {
  const guides = (await getCollection('guides')).map((entry) => entry.data as ToldGuide);
  return guides.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
}

/** ささえる側の案内, by the door they stand behind. */
export async function siteSupport(): Promise<ReadonlyMap<string, ToldGuide>> {
  const guides = (await getCollection('support')).map((entry) => entry.data as ToldGuide);
  return new Map(guides.map((guide) => [guide.id, guide]));
}

/** The need's own chain first, then those of situations that its door leads to. */
export function guidesFor(guides: readonly ToldGuide[], need: NeedId): readonly ToldGuide[] {
  return guides.filter((guide) => guide.need === need);
}

/** The chain in which the entry's kind has a step: of its first need that has one. */
export function guideWith(
  guides: readonly ToldGuide[],
  { kind, needs }: Pick<Resource, 'kind' | 'needs'>,
): ToldGuide | undefined {
  const inChain = guides.filter(
    ({ id, need, steps }) =>
      isNeedId(id) && !isSensitiveNeed(need) && steps.some(({ who }) => who?.includes(kind)),
  );
  return needs.flatMap((need) => inChain.find(({ id }) => id === need) ?? [])[0];
}

let loaded: Promise<readonly ToldGuide[]> | undefined;

export function siteGuides(): Promise<readonly ToldGuide[]> {
  // The editor's server must see an edit at once; a build reads once for its thousands of pages.
  if (process.env['NODE_ENV'] !== 'production') return load();
  loaded ??= load();
  return loaded;
}
