/** 直す項目へ連れていく。 */
import { useEffect } from 'react';
import { goToField } from './go-to-field.ts';

/** Leads to a field once it is there: whoever writes in another by then is left alone. */
export function LeadToField({ name }: { readonly name: string }) {
  useEffect(() => {
    if (!document.activeElement?.closest('#edit-app form')) goToField([name]);
  }, [name]);
  return null;
}
