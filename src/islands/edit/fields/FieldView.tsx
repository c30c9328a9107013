/** 項目を出す。 */
import type { FieldNode } from '../../../domain/fields/field-node.ts';
import { dottedName, type FormWords } from '../../../words/ja/fields.ts';
import { AreaField } from './AreaField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { ChoicesField } from './ChoicesField.tsx';
import { ExceptField } from './ExceptField.tsx';
import { FlagField } from './FlagField.tsx';
import { HoursField } from './HoursField.tsx';
import { LinesField } from './LinesField.tsx';
import { TableField } from './TableField.tsx';
import { TableListField } from './TableListField.tsx';
import { TextField } from './TextField.tsx';
import type { FieldProps, TableProps } from './field-props.ts';
import type { Path } from '../draft/value-at.ts';

type Field = (props: TableProps) => React.JSX.Element;

/** Rules that have a field of their own, where they stand at the top of an entry. */
const BY_RULE: Readonly<Record<string, Field>> = {
  area: AreaField,
  hours: HoursField,
  except: ExceptField,
};

/** The one field that a node of the schema asks for. */
function fieldFor({ rule, most, fields }: FieldNode, path: Path, { choices }: FormWords): Field {
  const own = path.length === 1 && rule ? BY_RULE[rule.is] : undefined;
  if (own) return own;
  const isList = most !== undefined;
  if (fields) return isList ? TableListField : TableField;
  if (choices[dottedName(path)]) return isList ? ChoicesField : ChoiceField;
  if (isList) return LinesField;
  return rule?.is === 'flag' ? FlagField : TextField;
}

export function FieldView(props: FieldProps) {
  const Field = fieldFor(props.node, props.path, props.editor.words);
  return <Field {...props} View={FieldView} />;
}
