import type { FieldNode } from '../../../domain/fields/field-node.ts';
import { dottedName, FIELD_CHOICES } from '../../../words/ja/fields.ts';
import { AreaField } from './AreaField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { ChoicesField } from './ChoicesField.tsx';
import type { Editor } from '../editor.ts';
import { ExceptField } from './ExceptField.tsx';
import { FlagField } from './FlagField.tsx';
import { HoursField } from './HoursField.tsx';
import { LinesField } from './LinesField.tsx';
import { TableField } from './TableField.tsx';
import { TableListField } from './TableListField.tsx';
import { TextField } from './TextField.tsx';
import type { Path } from '../draft/value-at.ts';

export interface FieldProps {
  readonly node: FieldNode;
  readonly path: Path;
  readonly editor: Editor;
}

/** What a field of fields shows its own fields with; handed down, so that no file imports what imports it. */
export interface TableProps extends FieldProps {
  readonly View: (props: FieldProps) => React.JSX.Element;
}

/** The one field that a node of the schema asks for. */
function fieldFor(node: FieldNode, path: Path): (props: TableProps) => unknown {
  if (path.length === 1 && node.rule?.is === 'area') return AreaField;
  if (path.length === 1 && node.rule?.is === 'hours') return HoursField;
  if (path.length === 1 && node.rule?.is === 'except') return ExceptField;
  const isList = node.most !== undefined;
  if (node.fields) return isList ? TableListField : TableField;
  if (FIELD_CHOICES[dottedName(path)]) return isList ? ChoicesField : ChoiceField;
  if (isList) return LinesField;
  return node.rule?.is === 'flag' ? FlagField : TextField;
}

export function FieldView(props: FieldProps) {
  const Field = fieldFor(props.node, props.path) as (props: TableProps) => React.JSX.Element;
  return <Field {...props} View={FieldView} />;
}
