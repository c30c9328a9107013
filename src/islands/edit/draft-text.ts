/** 下書きの保存の形: written and read back. Whatever was stored, what can be used is used and the rest is said. */
import type { FieldNode } from '../../domain/field-node.ts';
import { shapeValues } from '../../domain/written-value.ts';
import type { EditDraft } from './edit-draft.ts';

const VERSION = 1;
/** A page of text; a browser's store is small. */
export const MOST_CHARACTERS = 100_000;

export interface ReadDraft {
  readonly draft: EditDraft;
  /** some of it could not be used: the stored text should be shown */
  readonly isBroken: boolean;
}

/** undefined when it is too large to be kept */
export function writeDraft({ values, body, fileName }: EditDraft, fields: readonly FieldNode[]): string | undefined {
  const stored = JSON.stringify({ version: VERSION, values: shapeValues(fields, values), body, fileName });
  return stored.length <= MOST_CHARACTERS ? stored : undefined;
}

/** Never throws. */
export function readDraft(stored: string, fields: readonly FieldNode[]): ReadDraft {
  let data: unknown;
  try {
    data = JSON.parse(stored);
  } catch {
    data = undefined;
  }
  const record = typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Readonly<Record<string, unknown>>) : {};
  const values = shapeValues(fields, record['values']);
  const draft = { values, body: typeof record['body'] === 'string' ? record['body'] : '', fileName: typeof record['fileName'] === 'string' ? record['fileName'] : '' };
  return { draft, isBroken: writeDraft(draft, fields) !== stored };
}
