/** 下書きからできるファイル。The file that would be made of a draft: new, or the existing one with its changes. */
import type { EntrySource } from '../../domain/written/entry-source.ts';
import {
  changedEntryText,
  newEntryText,
  type ChangedText,
} from '../../domain/written/file-text.ts';
import type { FieldNode } from '../../domain/fields/field-node.ts';
import { toWrite } from '../../domain/written/written-value.ts';
import type { EditDraft } from './draft/edit-draft.ts';

export function fileOf(
  draft: EditDraft,
  source: EntrySource | undefined,
  fields: readonly FieldNode[],
): ChangedText {
  const order = fields.map(({ name }) => name);
  const values = toWrite(draft.values);
  const body = draft.body.replace(/\r\n?/g, '\n');
  return source
    ? changedEntryText(source, values, body, order)
    : { text: newEntryText(values, body, order), changed: order, lostRemarks: [] };
}
