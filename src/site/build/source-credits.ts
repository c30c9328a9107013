/** 出典への謝辞: what the catalogue's sources are owed. */
import type { Resource } from '../../domain/entry/entry-schema.ts';

type Sourced = Pick<Resource, 'source'>;

interface CreditedSource {
  readonly title: string;
  readonly url: string;
  /** how many entries speak from it */
  readonly count: number;
}

interface LicenceGroup {
  readonly licence: string;
  readonly sources: readonly CreditedSource[];
}

/** Whoever collected the desks of the whole country; licences of entries name it so. */
export const DESK_COLLECTOR = {
  name: 'くらし支援ナビ',
  operator: 'JUNKBRANDING',
  url: 'https://fukushi.junkbranding.com/',
} as const;

/** Only a catalogue that has these desks owes them to their collector. */
export function hasCollectedDesks(resources: readonly Sourced[]): boolean {
  return resources.some(({ source }) =>
    source.some(({ licence }) => licence.includes(DESK_COLLECTOR.name)),
  );
}

const byUse = (a: CreditedSource, b: CreditedSource) =>
  b.count - a.count || (a.title < b.title ? -1 : 1);

/** The licence of most sources first; of its sources the one of most entries. */
export function sourcesByLicence(resources: readonly Sourced[]): readonly LicenceGroup[] {
  const counted = new Map<string, CreditedSource & { readonly licence: string }>();
  for (const { title, licence, url } of resources.flatMap(({ source }) => source)) {
    const key = `${title} ${licence}`;
    const known = counted.get(key) ?? { title, licence, url, count: 0 };
    counted.set(key, { ...known, count: known.count + 1 });
  }
  const groups = Map.groupBy(counted.values(), ({ licence }) => licence);
  return [...groups]
    .map(([licence, sources]) => ({ licence, sources: sources.toSorted(byUse) }))
    .toSorted((a, b) => b.sources.length - a.sources.length);
}
