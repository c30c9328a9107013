/** The address's fragment: #new, #id=tokyo/nerima/example, or with &field=hours the field that one comes for. */
import { isEntryId } from '../../domain/fields/entry-id.ts';
import { readOwnFragment } from '../../domain/text/own-fragment.ts';
import { NEW, type EditTarget } from './draft/edit-draft.ts';

const NAMES = ['id'];
/** #new, however often it was encoded */
const isNew = (fragment: string) => ['', `#${NEW}`, `#%23${NEW}`].includes(fragment);

/** Not an anchor, and not what others have put behind the address. */
export const isOwnFragment = (fragment: string): boolean =>
  isNew(fragment) || readOwnFragment(fragment, NAMES) !== undefined;

function wordOf(fragment: string, wanted: string): string {
  return readOwnFragment(fragment, NAMES)?.words.find(([name]) => name === wanted)?.[1] ?? '';
}

/** The field to begin with; undefined where none is named, or none that could be. */
export function readField(fragment: string): string | undefined {
  const field = wordOf(fragment, 'field');
  return /^[a-z_]{1,40}$/.test(field) ? field : undefined;
}

/** undefined for a place that cannot be */
export function readFragment(fragment: string): EditTarget | undefined {
  if (!isOwnFragment(fragment) || isNew(fragment)) return NEW;
  const id = wordOf(fragment, 'id');
  const plain = id.replace(/\/$/, '');
  return isEntryId(plain) ? plain : undefined;
}

export const fragmentOf = (target: EditTarget): string =>
  target === NEW ? `#${NEW}` : `#id=${target}`;
