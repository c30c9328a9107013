/** The lines that speak of an entry to the person who will confirm it. */
import { phoneDisplay } from '../../src/domain/contact.ts';
import { hoursLabel } from '../../src/domain/hours-label.ts';
import { openingHoursOf } from '../../src/domain/hours-parse.ts';
import type { Resource } from '../../src/domain/resource-schema.ts';

/** 03-1234-5678（子ども専用） */
export function phoneWords({ phones }: Resource): readonly string[] {
  return (phones ?? []).map(({ number, label }) => phoneDisplay(number) + (label ? `（${label}）` : ''));
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
