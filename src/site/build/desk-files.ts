/** つなぎ帳などのデータのファイル. Entries about violence are in none, so that no list on a device can hold them. */
import { deskExtra, withCard } from '../../domain/entry/card-extras.ts';
import { deskRecordOf, type DeskFile } from '../../domain/entry/desk-record.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { byKind, withoutDefaults } from '../../domain/entry/kind-defaults.ts';
import { isSensitive } from '../entry/entry-lines.ts';
import type { SiteCatalogue } from './joined-catalogue.ts';

const idsOf = ({ id, formerly = [] }: Resource) => [id, ...formerly];

/**
 * @param fileOf the file that holds the entry of an id
 * @returns a file for each that any id, also one of before, is looked up in
 */
export function deskFiles(
  { resources, cardExtraOf }: Pick<SiteCatalogue, 'resources' | 'cardExtraOf'>,
  fileOf: (id: string) => string,
): ReadonlyMap<string, DeskFile> {
  const permitted = resources.filter((resource) => !isSensitive(resource)).toSorted(byKind);
  const here = Map.groupBy(permitted, ({ id }) => fileOf(id));
  const moved = Map.groupBy(
    permitted.flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id] as const)),
    ([old]) => fileOf(old),
  );
  const sent = (resource: Resource) =>
    withoutDefaults(withCard(deskRecordOf(resource), deskExtra(cardExtraOf(resource))));
  const names = new Set(resources.flatMap(idsOf).map(fileOf));
  return new Map(
    [...names].map((name) => {
      const from = moved.get(name);
      const records = (here.get(name) ?? []).map(sent);
      return [name, { records, ...(from ? { moved: Object.fromEntries(from) } : {}) }];
    }),
  );
}
