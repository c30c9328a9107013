/** 下書き: what a person has written so far. */
import { isKindId, kindOf, type KindId } from '../../../domain/vocabulary/kind.ts';
import { isNeedId, isSensitiveNeed } from '../../../domain/vocabulary/need.ts';
import { isEntryId } from '../../../domain/fields/entry-id.ts';
import { isTelling } from '../../../domain/entry/page-address.ts';
import { isTellingText } from '../../../domain/vocabulary/telling-text.ts';
import type { EntrySource } from '../../../domain/written/entry-source.ts';
import {
  isList,
  isTable,
  type WrittenTable,
  type WrittenValue,
} from '../../../domain/written/written-value.ts';

export interface EditDraft {
  readonly values: WrittenTable;
  readonly body: string;
  /** without .md; '' leaves it to the name */
  readonly fileName: string;
}

/** `new`, `event`, the id of the entry that is corrected, or `event=` and that of the meeting */
export type EditTarget = string;
export const NEW: EditTarget = 'new';
/** a new 相談会・行事 */
export const GATHERING: EditTarget = 'event';

const MENDED = `${GATHERING}=`;
/** the 相談会・行事 of this id, which is corrected */
export const mendedGathering = (id: string): EditTarget => MENDED + id;
/** '' for a new one */
export const gatheringIdOf = (target: EditTarget): string => target.slice(MENDED.length);
const isMended = (target: EditTarget): boolean => target.startsWith(MENDED);
/** a new one, or one that is corrected */
export const isGatheringTarget = (target: EditTarget): boolean =>
  target === GATHERING || isMended(target);

/** It has no file yet. */
export const isNewTarget = (target: EditTarget): boolean => target === NEW || target === GATHERING;

/** What the address says of a new place. */
export interface NewPlace {
  readonly kind?: KindId;
  readonly area?: readonly string[];
}

export function startOf(
  source: EntrySource | undefined,
  today: string,
  known: NewPlace = {},
): EditDraft {
  if (source) return { values: source.values, body: source.body, fileName: '' };
  return {
    values: { ...known, source: [{ retrieved: today }] },
    body: '',
    fileName: '',
  };
}

export const textAt = (values: WrittenTable, name: string): string =>
  typeof values[name] === 'string' ? values[name].trim() : '';

function textsIn(value: WrittenValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isList(value)) return value.flatMap(textsIn);
  return isTable(value) ? Object.values(value).flatMap(textsIn) : [];
}

/**
 * 暴力などにかかわる: by its kind, by a need that is chosen, or by a word in any field, which is there long before a kind
 * is chosen. Such a draft leaves no trace.
 * @param telling words of the table of danger, that the page is built with
 */
export function isSensitiveDraft(
  { values, body, fileName }: EditDraft,
  telling: readonly string[],
): boolean {
  if (
    isTelling(fileName) ||
    [...textsIn(values), body].some((text) => isTellingText(text, telling))
  )
    return true;
  const kind = textAt(values, 'kind');
  const needs = isList(values['needs']) ? values['needs'] : [];
  return [...needs, ...(isKindId(kind) ? kindOf(kind).needs : [])].some(
    (need) => isNeedId(need) && isSensitiveNeed(need),
  );
}

/** ids of other entries that this one names */
export function linkedIds({ values }: EditDraft): readonly string[] {
  const successor = isTable(values['status']) ? values['status']['successor'] : undefined;
  const membersOf = isList(values['members']) ? values['members'] : [];
  const whos = membersOf.map((member) => (isTable(member) ? member['who'] : member));
  const named = [whos, values['secretariat']]
    .flatMap((list) => (isList(list) ? list : []))
    .filter((who) => typeof who === 'string' && isEntryId(who.trim()));
  return [values['works_with'], named, [successor]]
    .flatMap((list) => (isList(list) ? list : []))
    .filter((id): id is string => typeof id === 'string' && id.trim() !== '')
    .map((id) => id.trim());
}
