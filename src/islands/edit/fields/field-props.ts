/** 項目に渡すもの。What every field of the form is handed. */
import type { FieldNode } from '../../../domain/fields/field-node.ts';
import type { Path } from '../draft/value-at.ts';
import type { Editor } from '../editor.ts';

export interface FieldProps {
  readonly node: FieldNode;
  readonly path: Path;
  readonly editor: Editor;
}

/** What a field of fields shows its own fields with; handed down, so that no file imports what imports it. */
export interface TableProps extends FieldProps {
  readonly View: (props: FieldProps) => React.JSX.Element;
}
