/** The address's fragment: #new, or #id=tokyo/nerima/example. */
import { isEntryId } from '../../domain/entry-id.ts';
import { NEW, type EditTarget } from './edit-draft.ts';

/** undefined for a fragment that is not ours */
export function readFragment(fragment: string): EditTarget | undefined {
  const written = fragment.replace(/^#/, '');
  if (written === '' || written === NEW) return NEW;
  let id: string | null;
  try {
    id = /^id=(.+)$/.exec(decodeURIComponent(written.slice(0, 500)))?.[1] ?? null;
  } catch {
    return undefined;
  }
  return id !== null && isEntryId(id.replace(/\/$/, '')) ? id.replace(/\/$/, '') : undefined;
}

export const fragmentOf = (target: EditTarget): string => (target === NEW ? `#${NEW}` : `#id=${target}`);
