/** 時間の項目。 */
import { useState } from 'react';
import { editText } from '../../../words/ja/edit.ts';
import { GroupedField } from './FieldFrame.tsx';
import { HoursBuilder } from './HoursBuilder.tsx';
import { RuleLines } from './RuleLines.tsx';
import { listAt } from '../draft/value-at.ts';
import type { FieldProps } from './field-props.ts';

const words = editText.hours;

/** 開いている時間: chosen or typed, and read back in words with the coming days */
export function HoursField(props: FieldProps) {
  const { path, editor } = props;
  const [isChoosing, setChoosing] = useState(false);
  const lines = listAt(editor.values, path);
  const HoursRead = editor.checker?.HoursRead;
  const add = (line: string) => {
    editor.set(path, [...lines, line]);
    if (line !== '') editor.announce(words.added(line));
  };
  return (
    <GroupedField {...props}>
      <RuleLines path={path} editor={editor} labelOf={words.line} />
      {HoursRead && <HoursRead editor={editor} />}
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
    </GroupedField>
  );
}
