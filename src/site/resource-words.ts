/** The short lines that speak of an entry in lists, on its page and on paper. One place decides each; runs in the browser. */
import { hoursLabel } from '../domain/hours-label.ts';
import { openingHoursOf } from '../domain/hours-parse.ts';
import { kindOf } from '../domain/kind.ts';
import { isSensitiveNeed } from '../domain/need.ts';
import type { Resource } from '../domain/resource-schema.ts';
import { listText } from './list-text.ts';

/** 何をするところか: the entry's own sentence, else its kind's */
export function summaryOf(resource: Pick<Resource, 'summary' | 'kind'>): string {
  return resource.summary ?? kindOf(resource.kind).sentence;
}

export function isSensitive(resource: Pick<Resource, 'needs'>): boolean {
  return resource.needs.some(isSensitiveNeed);
}

/** undefined when neither rules nor a note are known */
export function hoursLine(resource: Pick<Resource, 'hours' | 'except' | 'by_appointment' | 'until' | 'hours_note'>): string | undefined {
  const hours = openingHoursOf(resource);
  return hours ? hoursLabel(hours) : resource.hours_note;
}

export function feeWord(resource: Pick<Resource, 'fee'>): string | undefined {
  return resource.fee && listText[resource.fee];
}
