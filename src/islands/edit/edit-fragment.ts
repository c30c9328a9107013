/** The address's fragment: #new, or #id=tokyo/nerima/example. */
import { isEntryId } from '../../domain/fields/entry-id.ts';
import { readOwnFragment } from '../../domain/text/own-fragment.ts';
import { NEW, type EditTarget } from './draft/edit-draft.ts';

const NAMES = ['id'];
/** #new, however often it was encoded */
const isNew = (fragment: string) => ['', `#${NEW}`, `#%23${NEW}`].includes(fragment);

/** Not an anchor, and not what others have put behind the address. */
export const isOwnFragment = (fragment: string): boolean =>
  isNew(fragment) || readOwnFragment(fragment, NAMES) !== undefined;

/** undefined for a place that cannot be */
export function readFragment(fragment: string): EditTarget | undefined {
  if (!isOwnFragment(fragment) || isNew(fragment)) return NEW;
  const [, id = ''] = readOwnFragment(fragment, NAMES)?.words.find(([name]) => name === 'id') ?? [];
  const plain = id.replace(/\/$/, '');
  return isEntryId(plain) ? plain : undefined;
}

export const fragmentOf = (target: EditTarget): string =>
  target === NEW ? `#${NEW}` : `#id=${target}`;
