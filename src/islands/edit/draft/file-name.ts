/** ファイル名: what an entry's file is called while a person leaves that to its name. */
import { roughReading, slugOf } from '../../../domain/text/slug.ts';
import { textAt, type EditDraft } from './edit-draft.ts';

/** The file's name that follows from the reading, or from what of the name can be read. */
export function suggestedName({ values }: EditDraft): string {
  const [kana, name] = [textAt(values, 'kana'), textAt(values, 'name')];
  return slugOf(kana || roughReading(name));
}

export const nameOf = (draft: EditDraft): string => draft.fileName.trim() || suggestedName(draft);
