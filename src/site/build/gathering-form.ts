/** 相談会・行事の用紙に送るもの: a file of its own, loaded when that form is chosen. */
import type { DangerTable } from '../../domain/vocabulary/danger.ts';
import { violenceWords } from '../../domain/vocabulary/telling-text.ts';
import type { FieldNode } from '../../domain/fields/field-node.ts';

export interface GatheringFormData {
  /** 見出し, in the schema's order */
  readonly fields: readonly FieldNode[];
  /** words of violence: what says one is refused */
  readonly violence: readonly string[];
}

export const gatheringFormData = (
  fields: readonly FieldNode[],
  danger: DangerTable,
): GatheringFormData => ({
  fields,
  violence: violenceWords(danger),
});
