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

/** Nobody tells of a new meeting that it is called off. */
const NOT_ASKED: readonly string[] = ['cancelled'];

export const gatheringFormData = (
  fields: readonly FieldNode[],
  danger: DangerTable,
): GatheringFormData => ({
  fields: fields.filter(({ name }) => !NOT_ASKED.includes(name)),
  violence: violenceWords(danger),
});
