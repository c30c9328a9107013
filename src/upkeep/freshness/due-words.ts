/** 確かめる人に言う行。The lines that speak of an entry to the person who will confirm it. */
import { phoneDisplay } from '../../domain/fields/phone.ts';
import { hoursLabel } from '../../words/ja/hours.ts';
import { openingHoursOf } from '../../domain/time/read-hours.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';

/** 03-1234-5678（子ども専用） */
export function phoneWords({ phones }: Resource): readonly string[] {
  return (phones ?? []).map(
    ({ number, label }) => phoneDisplay(number) + (label ? `（${label}）` : ''),
  );
}

/** How the place is reached where nobody can be called. */
export function otherContact({ email, form, url, provider }: Resource): string | undefined {
  return email ?? form ?? url ?? provider?.url;
}

/** undefined when neither rules nor a note are known */
export function hoursWords(resource: Resource): string | undefined {
  const hours = openingHoursOf(resource);
  return hours ? hoursLabel(hours) : resource.hours_note;
}
