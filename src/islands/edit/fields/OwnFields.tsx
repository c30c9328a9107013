/** 見出しではない欄: the body and the file's name, which stand outside the front matter. */
import { editText } from '../../../words/ja/edit.ts';
import type { EditDraft } from '../draft/edit-draft.ts';
import type { Editor } from '../editor.ts';
import { BODY, FILE_NAME } from '../own-paths.ts';
import { PlainField } from './PlainField.tsx';

interface Props {
  readonly draft: EditDraft;
  readonly editor: Editor;
  readonly onWrite: (name: string, change: Partial<EditDraft>) => void;
}

export function BodyField({ draft, editor, onWrite }: Props) {
  return (
    <section className="edit-group" aria-labelledby="g-body">
      <h2 id="g-body">{editText.bodyLabel}</h2>
      <PlainField
        name={BODY}
        label={editText.bodyField}
        hint={editText.bodyHint}
        value={draft.body}
        isLong
        editor={editor}
        onChange={(body) => onWrite(BODY, { body })}
      />
    </section>
  );
}

export function FileNameField({ draft, editor, onWrite }: Props) {
  const suggestion = editor.checker?.suggestedName(draft) ?? '';
  return (
    <PlainField
      name={FILE_NAME}
      label={editText.fileLabel}
      hint={editText.fileHint}
      value={draft.fileName}
      placeholder={suggestion}
      isNeeded={suggestion === ''}
      editor={editor}
      onChange={(fileName) => onWrite(FILE_NAME, { fileName })}
    />
  );
}
