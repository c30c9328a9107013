/** うけつぐ場所: which entries of the shipped catalogue an adopted one begins with. Its own area's, and of no other town. */
import { isEntryId } from '../../src/domain/fields/entry-id.ts';
import { isPrefectureCode } from '../../src/domain/area/area-code.ts';
import type { Municipalities } from '../../src/domain/area/municipality.ts';
import { NATIONAL } from '../../src/domain/area/national.ts';
import type { Resource } from '../../src/domain/entry/entry-schema.ts';
import type { SiteSettings } from '../../src/domain/settings/site-settings.ts';
import { kindOf, KINDS } from '../../src/domain/vocabulary/kind.ts';
import type { Ledger } from '../../src/import/join/import-ledger.ts';

/** What may be taken along besides the desks: lists of facilities, by the names of their ledgers. */
export const EXTRAS = ['wamnet'] as const;
export type Extra = (typeof EXTRAS)[number];

export type AdoptedAreas = Pick<SiteSettings, 'prefectures' | 'municipalities'>;

/** national: everybody's lines, which always stay; desk: 相談窓口と電話相談; extra: of a list that was asked for */
export type Keeping = 'national' | 'desk' | Extra;

export interface KeptEntry {
  readonly resource: Resource;
  readonly as: Keeping;
}

export const isNationalId = (id: string) => id.startsWith(`${NATIONAL}/`);

/** Whether a code of an entry's `area` is one of the adopted places, holds one of them, or lies in one. */
function areaTest(
  { prefectures, municipalities }: AdoptedAreas,
  areas: Municipalities,
): (code: string) => boolean {
  const chosen = new Set(municipalities);
  const isChosen = (code: string) => {
    if (municipalities === undefined)
      return prefectures.includes(areas.prefectureOf(code)?.code ?? '');
    const parent = areas.get(code)?.parent;
    return chosen.has(code) || (parent !== undefined && chosen.has(parent));
  };
  // A city's desk serves its wards.
  const cities = new Set((municipalities ?? []).flatMap((code) => areas.get(code)?.parent ?? []));
  return (code) => {
    if (code === NATIONAL) return true;
    if (isPrefectureCode(code)) return prefectures.includes(code);
    return isChosen(code) || cities.has(code);
  };
}

const isDesk = ({ kind }: Resource) => kind === 'helpline' || kindOf(kind).group === 'consult';

/** @param lists of each list of facilities, the ids that came from it */
export function keptEntries(
  resources: readonly Resource[],
  adopted: AdoptedAreas,
  areas: Municipalities,
  lists: Readonly<Record<Extra, ReadonlySet<string>>>,
): readonly KeptEntry[] {
  const isHere = areaTest(adopted, areas);
  return resources.flatMap((resource): readonly KeptEntry[] => {
    const { id, area, status } = resource;
    if (isNationalId(id)) return [{ resource, as: 'national' }];
    // What has ended is kept for the links that lead to it; a new catalogue has none.
    if (status.state === 'closed' || !area.some(isHere)) return [];
    const list = EXTRAS.find((name) => lists[name].has(id));
    if (list) return [{ resource, as: list }];
    return isDesk(resource) ? [{ resource, as: 'desk' }] : [];
  });
}

/** The ids that an import made. An entry that was there before, and only had its gaps filled, is not from that list. */
export function idsFrom(ledger: Ledger): ReadonlySet<string> {
  return new Set([...ledger.values()].filter(({ guest }) => guest !== true).map(({ id }) => id));
}

/** 自立相談支援機関 1・福祉事務所 2, in the order of the vocabulary */
export function countByKind(kept: readonly KeptEntry[]): string {
  return KINDS.map(
    ({ id, label }) => [label, kept.filter(({ resource }) => resource.kind === id).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label} ${count}`)
    .join('・');
}

/** The fields of a kept entry that name an entry which goes, without it; undefined takes a field away. */
export function withoutGoneLinks(
  { works_with, members, secretariat, status }: Resource,
  isKept: (id: string) => boolean,
): Readonly<Record<string, unknown>> {
  const some = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);
  const isCut = (ids: readonly string[] | undefined): ids is readonly string[] =>
    ids?.some((id) => !isKept(id)) ?? false;
  // A body that is only named stays: it is no entry.
  const isGone = (who: string) => isEntryId(who) && !isKept(who);
  const { successor, ...ended } = status;
  return {
    ...(isCut(works_with) ? { works_with: some(works_with.filter(isKept)) } : {}),
    ...(members?.some(({ who }) => isGone(who))
      ? { members: some(members.filter(({ who }) => !isGone(who))) }
      : {}),
    ...(secretariat?.some(isGone)
      ? { secretariat: some(secretariat.filter((who) => !isGone(who))) }
      : {}),
    ...(successor !== undefined && !isKept(successor) ? { status: ended } : {}),
  };
}
