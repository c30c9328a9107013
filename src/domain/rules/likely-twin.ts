/** もうのっているかもしれない場所: the same name, however it is spelt, or the same phone number. */
import { phoneDigits } from '../fields/phone.ts';
import { foldForIdentity } from '../text/japanese-text.ts';

export interface TwinRecord {
  readonly id: string;
  readonly name: string;
  readonly phones?: readonly { readonly number: string }[] | undefined;
}

export interface LikelyTwin<T> {
  readonly record: T;
  readonly same: 'name' | 'phone';
}

/** Those of `others` that may be this place; `own` is left out. */
export function likelyTwins<T extends TwinRecord>(place: Omit<TwinRecord, 'id'>, others: readonly T[], own?: string): readonly LikelyTwin<T>[] {
  const name = foldForIdentity(place.name);
  const numbers = new Set((place.phones ?? []).map(({ number }) => phoneDigits(number)).filter((digits) => digits.length >= 9));
  return others.flatMap((record): readonly LikelyTwin<T>[] => {
    if (record.id === own) return [];
    if (name !== '' && foldForIdentity(record.name) === name) return [{ record, same: 'name' }];
    return record.phones?.some(({ number }) => numbers.has(phoneDigits(number))) ? [{ record, same: 'phone' }] : [];
  });
}
