/**
 * 相談会・行事を確かめる。Everything that is wrong with a meeting that is being written, by the rules of `npm run check`, in
 * the words of the form. What it cannot know, such as an entry of violence whose lists it is not sent, the check knows: it
 * has the last word.
 */
import type { Resource } from '../../../domain/entry/entry-schema.ts';
import type { FieldNode } from '../../../domain/fields/field-node.ts';
import type { GatheringFile } from '../../../domain/gathering/gathering-schema.ts';
import { when, type Finding } from '../../../domain/problem.ts';
import { valueCharacterFindings } from '../../../domain/rules/character-rules.ts';
import {
  gatheringFindings,
  type GatheringSurroundings,
} from '../../../domain/rules/gathering-rules.ts';
import { fieldFindings } from '../../../domain/written/field-check.ts';
import { typedEntry } from '../../../domain/written/typed-entry.ts';
import {
  isBlank,
  isList,
  withoutBlanks,
  type WrittenTable,
} from '../../../domain/written/written-value.ts';
import { newDaysOff } from '../../../domain/written/called-off.ts';
import { dateLabel } from '../../../words/ja/date.ts';
import { gatheringFormText, saidInForm } from '../../../words/ja/gathering-form.ts';
import { textOf, type Path } from '../draft/value-at.ts';

/** The meeting as far as it is sound. */
export function draftGathering(fields: readonly FieldNode[], values: WrittenTable): GatheringFile {
  const typed = typedEntry(fields, withoutBlanks(values)) as unknown as Partial<GatheringFile>;
  return { source: [], ...typed } as unknown as GatheringFile;
}

/** Nobody tells of a new meeting that it is called off. */
export const fieldsOfNew = (fields: readonly FieldNode[]): readonly FieldNode[] =>
  fields.filter(({ name }) => name !== 'cancelled');

/** What must be there depends on what else is: a place that holds it says where and by whom. */
export function askedFields(
  fields: readonly FieldNode[],
  values: WrittenTable,
): readonly FieldNode[] {
  const isHeld = textOf(values, ['entry']).trim() !== '';
  const isOnline = textOf(values, ['online']) === 'true';
  const asked = isHeld ? [] : ['area', 'host', ...(isOnline ? [] : ['place'])];
  return fields.map((node) => (asked.includes(node.name) ? { ...node, required: true } : node));
}

/** Rows that are empty or unsound are not among the typed ones: each of these under its number in the form. */
function inRows(fields: readonly FieldNode[], values: WrittenTable, path: Path): Path {
  const [field, at, ...rest] = path;
  const rows = values[String(field)];
  if (typeof at !== 'number' || !isList(rows)) return path;
  const sound = rows.flatMap((row, index) => {
    const [one] = Object.values(typedEntry(fields, withoutBlanks({ [String(field)]: [row] })));
    return Array.isArray(one) && one.length > 0 ? [index] : [];
  });
  return [field!, sound[at] ?? at, ...rest];
}

export interface GatheringAround extends Omit<GatheringSurroundings, 'entries'> {
  /** those of the folder that the draft names */
  readonly entries: { get(id: string): Resource | undefined };
}

const keyOf = ({ code, path }: Finding) => `${code} ${path.join('.')}`;

export function checkGathering(
  fields: readonly FieldNode[],
  values: WrittenTable,
  around: GatheringAround,
): readonly Finding[] {
  const written = withoutBlanks(values);
  const own = [
    ...fieldFindings(askedFields(fields, values), written),
    ...valueCharacterFindings(written),
  ];
  const ruled = gatheringFindings(draftGathering(fields, values), around)
    // Nothing is missing where something unsound is written: that is said already.
    .filter(
      ({ code, path: [field, ...rest] }) =>
        !(
          (code === 'missing-field' || code === 'event-day') &&
          rest.length === 0 &&
          field !== 'booking' &&
          !isBlank(written[String(field)])
        ),
    )
    .map((found) => ({ ...found, path: inRows(fields, values, found.path) }))
    // The lists leave out places of violence: one that is not in them may be there.
    .map((found) =>
      found.code === 'dangling-id' ? { ...found, level: 'warning' as const } : found,
    );
  const all = new Map([...ruled, ...own].map((found) => [keyOf(found), found]));
  return [...all.values()].map(saidInForm);
}

/** 直すときの注意: what only who knows the file as it was can see. @param changed the fields that differ from it */
export function correctionWarnings(
  before: WrittenTable,
  after: WrittenTable,
  changed: readonly string[],
): readonly Finding[] {
  const { unsourced, newDayOff } = gatheringFormText;
  const warning = { level: 'warning' } as const;
  const days = newDaysOff(before, after).map(dateLabel);
  return [
    ...when(days.length > 0, {
      ...warning,
      code: 'new-day-off',
      path: ['cancelled', 'days'],
      ...newDayOff(days),
    }),
    ...when(changed.length > 0 && !changed.includes('source'), {
      ...warning,
      code: 'unsourced',
      path: ['source'],
      ...unsourced,
    }),
  ];
}
