/** 同じ場所: by name, kind and municipality for sure; by telephone or address as a hint for people. */
import { phoneDigits } from '../../domain/fields/phone.ts';
import { foldForIdentity } from '../../domain/text/japanese-text.ts';
import { foldAddress } from '../row/distinguish-names.ts';
import type { Fields } from './join-fields.ts';

export function identityOf(front: Fields): string {
  const area = front['area'];
  return [foldForIdentity(String(front['name'])), front['kind'], Array.isArray(area) ? area[0] : area].join('|');
}

const addressOf = (front: Fields): string => {
  const location = front['location'];
  return typeof location === 'object' && location !== null ? String((location as { readonly address?: string }).address ?? '') : '';
};
const phonesOf = (front: Fields): readonly string[] => ((front['phones'] ?? []) as readonly { readonly number: string }[]).map(({ number }) => phoneDigits(String(number)));

export interface TwinFinder {
  add(id: string, front: Fields): void;
  /** the entry that is this place */
  find(front: Fields): string | undefined;
  /** entries of the same kind that may be this place under another name, in words */
  hints(front: Fields): readonly string[];
  /** 「住所がちがいます」 where the twin stands elsewhere */
  differs(id: string, front: Fields): readonly string[];
}

export function makeTwinFinder(): TwinFinder {
  const byIdentity = new Map<string, string>();
  const byPhone = new Map<string, Set<string>>();
  const byAddress = new Map<string, Set<string>>();
  const addresses = new Map<string, string>();
  const put = (index: Map<string, Set<string>>, key: string, id: string) => index.set(key, (index.get(key) ?? new Set()).add(id));
  const keys = (front: Fields) => ({
    phones: phonesOf(front).map((digits) => `${String(front['kind'])}|${digits}`),
    address: /\d/.test(addressOf(front).normalize('NFKC')) ? [`${String(front['kind'])}|${foldAddress(addressOf(front))}`] : [],
  });
  return {
    add(id, front) {
      const identity = identityOf(front);
      // The first of its name stays: what people see as the entry.
      if (!byIdentity.has(identity)) byIdentity.set(identity, id);
      const { phones, address } = keys(front);
      for (const key of phones) put(byPhone, key, id);
      for (const key of address) put(byAddress, key, id);
      addresses.set(id, addressOf(front));
    },
    find: (front) => byIdentity.get(identityOf(front)),
    hints(front) {
      const { phones, address } = keys(front);
      const samePhone = new Set(phones.flatMap((key) => [...(byPhone.get(key) ?? [])]));
      const sameAddress = new Set(address.flatMap((key) => [...(byAddress.get(key) ?? [])]));
      return [
        ...[...samePhone].map((id) => `もしかして同じ場所: ${id}（電話が同じ）`),
        ...[...sameAddress].filter((id) => !samePhone.has(id)).map((id) => `もしかして同じ場所: ${id}（住所が同じ）`),
      ].slice(0, 3);
    },
    differs(id, front) {
      const [known = '', given] = [addresses.get(id), addressOf(front)];
      const [a, b] = [foldAddress(known), foldAddress(given)];
      // One may go on with a building.
      return a !== '' && b !== '' && !a.startsWith(b) && !b.startsWith(a) ? [`住所がちがいます（カタログ: ${known}／資料: ${given}）。別の場所なら、名前を区別できるように直してください`] : [];
    },
  };
}
