/** 「ふつうは…」の行: what an entry's page, a card and its kind's page say of what is usual. */
import type { DeskRecord } from '../../domain/entry/desk-record.ts';
import { unsaidUsual } from '../../domain/entry/unsaid-usual.ts';
import {
  USUAL_FIELDS,
  usualFactsFor,
  type UsualField,
  type UsualOfKind,
  type UsualSource,
} from '../../domain/entry/usual.ts';
import { isOfficeSection } from '../../domain/vocabulary/office-section.ts';
import { usualLabel, usualSentence, usualText } from '../../words/ja/usual.ts';

const PAPERS: readonly UsualField[] = ['requires', 'not_required'];

/** Its own words say more than its value. */
const sentenceOf = (field: UsualField, { facts, grounds }: UsualOfKind): string =>
  grounds[field]?.words ?? usualSentence(field, facts);

/** A line of an entry's page; what is needed is named, for it stands under no heading of its own. */
function lineOf(field: UsualField, usual: UsualOfKind): string {
  const label =
    PAPERS.includes(field) && !usual.grounds[field]?.words ? `${usualLabel(field)}: ` : '';
  return `${label}${sentenceOf(field, usual)}${usualText.asScheme}`;
}

/** Of a desk that is a section of the office, the office's hours are its own, with where that is said. */
export function usualForEntry(
  entry: { readonly name: string },
  usual: UsualOfKind | undefined,
): UsualOfKind | undefined {
  const facts = usual && usualFactsFor(isOfficeSection(entry.name), usual.facts);
  if (!usual || facts === usual.facts) return usual;
  const { office_hours: hours } = usual.grounds;
  return { facts: facts!, grounds: { ...usual.grounds, ...(hours ? { hours } : {}) } };
}

/** What is usual where the entry is silent, for these headings of its page. */
export function usualLines(
  record: Partial<DeskRecord>,
  usual: UsualOfKind | undefined,
  fields: readonly UsualField[],
): readonly string[] {
  if (!usual) return [];
  return unsaidUsual(record, usual.facts)
    .filter((field) => fields.includes(field))
    .map((field) => lineOf(field, usual));
}

export interface UsualRow {
  readonly label: string;
  readonly sentence: string;
  readonly sources: readonly UsualSource[];
}

/** For the page of the kind: each fact with where it comes from. */
export function usualRows(usual: UsualOfKind | undefined): readonly UsualRow[] {
  if (!usual) return [];
  return USUAL_FIELDS.filter((field) => usual.facts[field] !== undefined).map((field) => ({
    label: usualLabel(field),
    sentence: sentenceOf(field, usual),
    sources: usual.grounds[field]?.sources ?? [],
  }));
}
