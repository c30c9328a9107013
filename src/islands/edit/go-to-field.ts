/** その欄へ: the field that a path names, or what holds it, unfolded and ready for the hand. */
import { fieldId } from './editor.ts';
import type { Path } from './draft/value-at.ts';

export function goToField(path: Path): void {
  for (let length = path.length; length > 0; length -= 1) {
    const field = document.getElementById(fieldId(path.slice(0, length)));
    if (!field) continue;
    const folded = field.closest('details');
    if (folded) folded.open = true;
    field.scrollIntoView({ block: 'center' });
    return field.focus();
  }
}
