/** 下書きの保存の形: written and read back. Whatever was stored, what can be used is used and the rest is said. */
import type { FieldNode } from '../../../domain/fields/field-node.ts';
import { shapeValues } from '../../../domain/written/written-value.ts';
import type { DraftBase } from './draft-rebase.ts';
import type { EditDraft } from './edit-draft.ts';

const VERSION = 1;
/** A page of text; a browser's store is small. */
export const MOST_CHARACTERS = 100_000;

export interface ReadDraft {
  readonly draft: EditDraft;
  /** the entry as it was when its correction was begun */
  readonly base?: DraftBase;
  /** some of it could not be used: the stored text should be shown */
  readonly isBroken: boolean;
}

/** undefined when it is too large to be kept */
export function writeDraft(
  { values, body, fileName }: EditDraft,
  fields: readonly FieldNode[],
  base?: DraftBase,
): string | undefined {
  const stored = JSON.stringify({
    version: VERSION,
    values: shapeValues(fields, values),
    body,
    fileName,
    ...(base ? { base: { values: shapeValues(fields, base.values), body: base.body } } : {}),
  });
  return stored.length <= MOST_CHARACTERS ? stored : undefined;
}

const recordOf = (data: unknown) =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Readonly<Record<string, unknown>>)
    : {};
const wordsOf = (data: unknown) => (typeof data === 'string' ? data : '');

/** Never throws. */
export function readDraft(stored: string, fields: readonly FieldNode[]): ReadDraft {
  let data: unknown;
  try {
    data = JSON.parse(stored);
  } catch {
    data = undefined;
  }
  const record = recordOf(data);
  const draft = {
    values: shapeValues(fields, record['values']),
    body: wordsOf(record['body']),
    fileName: wordsOf(record['fileName']),
  };
  const begun = recordOf(record['base']);
  const base =
    record['base'] === undefined
      ? undefined
      : { values: shapeValues(fields, begun['values']), body: wordsOf(begun['body']) };
  return { draft, ...(base ? { base } : {}), isBroken: writeDraft(draft, fields, base) !== stored };
}
