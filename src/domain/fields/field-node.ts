/** 見出し（項目）: the schema's fields as plain data, for the documents, the form and the messages alike. */
import type { ValueRule } from './value-rule.ts';

export interface FieldNode {
  readonly name: string;
  readonly required: boolean;
  /** 意味と書きかた */
  readonly description: string;
  /** it holds several; the most it may hold */
  readonly most?: number;
  /** a word that may stand in place of a table: location: hidden */
  readonly word?: string;
  /** the field of the table that a bare value means: status: open */
  readonly shorthand?: string;
  /** for one written value */
  readonly rule?: ValueRule;
  /** for a table of fields */
  readonly fields?: readonly FieldNode[];
}

type Path = readonly (string | number)[];

export function findField(nodes: readonly FieldNode[], path: Path): FieldNode | undefined {
  let node: FieldNode | undefined;
  let level: readonly FieldNode[] = nodes;
  for (const key of path) {
    if (typeof key === 'number') continue;
    node = level.find(({ name }) => name === key);
    level = node?.fields ?? [];
  }
  return node;
}

/** The field's own description, as a hint. */
export function describeField(nodes: readonly FieldNode[], path: Path): string | undefined {
  const [head] = path;
  const field = nodes.find(({ name }) => name === head);
  if (!field) return undefined;
  const parts =
    path.filter((key) => typeof key === 'string').length === 1
      ? (field.fields ?? []).map(({ name }) => name)
      : [];
  return `${field.name}: ${field.description}${parts.length > 0 ? `（${parts.join('、')} の見出しに分けて書きます）` : ''}`;
}
