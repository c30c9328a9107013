import type { FieldNode } from '../../../domain/fields/field-node.ts';
import { perLineHint } from '../../../words/ja/edit.ts';
import { fieldId, type Editor } from '../editor.ts';
import { describedBy, FieldErrors } from './FieldErrors.tsx';
import { FieldHint, FieldLabel, hintOf } from './FieldHead.tsx';
import { listAt, type Path } from '../draft/value-at.ts';

/** 一覧: a line each */
export function LinesField({
  node,
  path,
  editor,
}: {
  readonly node: FieldNode;
  readonly path: Path;
  readonly editor: Editor;
}) {
  const id = fieldId(path);
  const lines = listAt(editor.values, path).map((line) => (typeof line === 'string' ? line : ''));
  const errors = editor.errorsUnder(path);
  const hint = perLineHint(hintOf(node, path));
  const change = (text: string) => editor.set(path, text === '' ? undefined : text.split('\n'));
  return (
    <div className="edit-field">
      <label htmlFor={id}>
        <FieldLabel path={path} editor={editor} />
      </label>
      <FieldHint id={id} text={hint} />
      <FieldErrors id={id} findings={errors} isByLine />
      <textarea
        id={id}
        rows={Math.max(2, lines.length)}
        value={lines.join('\n')}
        aria-describedby={describedBy(id, true, errors.length > 0)}
        aria-invalid={errors.length > 0}
        autoComplete="off"
        onChange={(event) => change((event.target as HTMLTextAreaElement).value)}
        onBlur={() => editor.settle(path)}
      />
    </div>
  );
}
