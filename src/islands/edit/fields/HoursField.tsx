import { useState } from 'react';
import type { FieldNode } from '../../../domain/fields/field-node.ts';
import { editText } from '../../../words/ja/edit.ts';
import { fieldId, type Editor } from '../editor.ts';
import { FieldErrors } from './FieldErrors.tsx';
import { FieldHint, FieldLabel, hintOf } from './FieldHead.tsx';
import { HoursBuilder } from './HoursBuilder.tsx';
import { HoursRead } from './HoursRead.tsx';
import { RuleLines } from './RuleLines.tsx';
import { listAt, type Path } from '../draft/value-at.ts';

const words = editText.hours;

/** 開いている時間: chosen or typed, and read back in words with the coming days */
export function HoursField({
  node,
  path,
  editor,
}: {
  readonly node: FieldNode;
  readonly path: Path;
  readonly editor: Editor;
}) {
  const [isChoosing, setChoosing] = useState(false);
  const id = fieldId(path);
  const lines = listAt(editor.values, path);
  const add = (line: string) => {
    editor.set(path, [...lines, line]);
    if (line !== '') editor.announce(words.added(line));
  };
  return (
    <fieldset className="edit-field" id={id} tabIndex={-1}>
      <legend>
        <FieldLabel path={path} editor={editor} />
      </legend>
      <FieldHint id={id} text={hintOf(node, path)} />
      <FieldErrors id={id} findings={editor.errorsAt(path)} />
      <RuleLines path={path} editor={editor} labelOf={words.line} />
      <HoursRead editor={editor} />
      <p className="actions">
        <button
          type="button"
          className="button quiet"
          aria-expanded={isChoosing}
          onClick={() => setChoosing(!isChoosing)}
        >
          {words.open}
        </button>
        <button type="button" className="link" onClick={() => add('')}>
          {words.typed}
        </button>
      </p>
      {isChoosing && <HoursBuilder pending={editor.pending} onAdd={add} />}
    </fieldset>
  );
}
