/** ほかの場所の下書き。 */
import type { FieldNode } from '../../../domain/fields/field-node.ts';
import { editText } from '../../../words/ja/edit.ts';
import { draftStore } from './draft-store.ts';
import { readDraft } from './draft-text.ts';
import { GATHERING, isNewTarget, textAt, type EditTarget } from './edit-draft.ts';

const words = editText.draft;

export interface OtherDraft {
  readonly target: EditTarget;
  readonly name: string;
}

/** ほかの下書き on this device, by the names of their places */
export function otherDrafts(
  target: EditTarget,
  fields: readonly FieldNode[],
): readonly OtherDraft[] {
  return draftStore
    .targets()
    .filter((other) => other !== target)
    .map((other) => {
      const name = textAt(readDraft(draftStore.get(other) ?? '', fields).draft.values, 'name');
      return {
        target: other,
        name: isNewTarget(other)
          ? [words[other === GATHERING ? 'newGathering' : 'newName'], name]
              .filter(Boolean)
              .join(' ')
          : name || other,
      };
    });
}
