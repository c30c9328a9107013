/** Two places of one list that share a name are told apart by their quarter: みんなの食堂（西馬込）. */
import { foldForIdentity } from '../../domain/text/japanese-text.ts';
import { foldAddress } from '../../domain/text/fold-address.ts';
import type { RowEntry } from './draft-of-row.ts';
import { shorten } from '../clean/open-data-text.ts';

function addressOf({ front }: RowEntry): string {
  const location = front['location'];
  return typeof location === 'object' && location !== null
    ? String((location as { readonly address?: string }).address ?? '')
    : '';
}

/** 西馬込 of 東京都大田区西馬込1-2-3 */
function quarterOf(entry: RowEntry): string {
  const rest = addressOf(entry).slice(`${entry.place.prefecture}${entry.place.name}`.length);
  return /^[^\d\s]+/.exec(rest)?.[0].replace(/[一二三四五六七八九十]+丁目$/, '') ?? '';
}

/** As far as the house: what a row says of the building and another does not makes no second place. */
const houseOf = (address: string): string =>
  /^\D*\d+(?:-\d+)*/.exec(foldAddress(address))?.[0] ?? foldAddress(address);

/** The same entries in the same order; only names that would be taken for one place are changed. */
export function distinguishNames(entries: readonly RowEntry[]): readonly RowEntry[] {
  const groups = new Map<string, RowEntry[]>();
  // In a table of many lists, the same name in another list is the same place.
  const keyOf = ({ front, place }: RowEntry) =>
    [
      foldForIdentity(String(front['name'])),
      front['kind'],
      place.code,
      (front['source'] as { readonly url?: string } | undefined)?.url,
    ].join('|');
  for (const entry of entries)
    groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return entries.map((entry) => {
    const group = groups.get(keyOf(entry))!;
    const addresses = new Set(group.map(addressOf).filter(Boolean).map(houseOf));
    const address = addressOf(entry);
    if (addresses.size < 2 || address === '') return entry;
    const quarter = quarterOf(entry);
    const isUnique =
      quarter !== '' &&
      new Set(
        group
          .filter((other) => quarterOf(other) === quarter)
          .map((other) => houseOf(addressOf(other))),
      ).size === 1;
    const mark = isUnique
      ? quarter
      : shorten(address.slice(`${entry.place.prefecture}${entry.place.name}`.length), 24);
    return {
      ...entry,
      front: { ...entry.front, name: `${shorten(String(entry.front['name']), 50)}（${mark}）` },
    };
  });
}
