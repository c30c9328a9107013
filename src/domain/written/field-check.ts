/**
 * 書かれた値を確かめる。Checks written values, all text, against the schema's fields: what `npm run check` says, without its
 * schema.
 */
import { describeField, type FieldNode } from '../fields/field-node.ts';
import { entryFindings, type RuledChange } from '../fields/between-fields.ts';
import type { Finding } from '../problem.ts';
import { typedEntry } from './typed-entry.ts';
import { valueFindings } from '../fields/value-rule.ts';
import { isList, isTable, type WrittenTable, type WrittenValue } from './written-value.ts';

type Path = readonly (string | number)[];

/** What is said when a field that must be there is not. */
export function missingField(nodes: readonly FieldNode[], path: Path): Finding {
  const what = path.filter((key) => typeof key === 'string').join('.') || 'front matter';
  return {
    code: 'missing-field',
    path,
    message: `「${what}」がありません`,
    fix: describeField(nodes, path) ?? `${what}: の行を書いてください。`,
  };
}

export function tooMany(nodes: readonly FieldNode[], path: Path, most: number): Finding {
  return {
    code: 'wrong-format',
    path,
    message: `${most}個までにしてください`,
    fix: describeField(nodes, path) ?? '例にならって書きなおしてください。',
  };
}

/** Each field by itself. Values are in the shape of `shapeValues`; what is undefined counts as not written. */
export function fieldFindings(
  nodes: readonly FieldNode[],
  values: WrittenTable,
): readonly Finding[] {
  const ofOne = (node: FieldNode, value: WrittenValue, path: Path): readonly Finding[] => {
    if (typeof value === 'string') {
      if (value === node.word || !node.rule) return [];
      return valueFindings(node.rule, value).map((found) => ({ ...found, path }));
    }
    return Array.isArray(value) ? [] : ofTable(node.fields ?? [], value as WrittenTable, path);
  };
  const ofTable = (
    level: readonly FieldNode[],
    table: WrittenTable,
    at: Path,
  ): readonly Finding[] =>
    level.flatMap((node) => {
      const value = table[node.name];
      const path = [...at, node.name];
      if (value === undefined) return node.required ? [missingField(nodes, path)] : [];
      if (!Array.isArray(value)) return ofOne(node, value, path);
      const found = (value as readonly (WrittenValue | undefined)[]).flatMap((item, index) =>
        item === undefined ? [] : ofOne(node, item, [...path, index]),
      );
      return node.most !== undefined && value.length > node.most
        ? [...found, tooMany(nodes, path, node.most)]
        : found;
    });
  return ofTable(nodes, values, []);
}

const textOf = (value: WrittenValue | undefined) => (typeof value === 'string' ? value : undefined);

/** A dated change as far as the rules between fields look at it. */
function changeOf(row: WrittenValue | undefined): RuledChange | undefined {
  if (!isTable(row)) return undefined;
  const text = (name: string) => textOf(row[name]);
  return {
    from: text('from'),
    to: text('to'),
    closed: row['closed'] === 'true',
    hours: isList(row['hours']) ? row['hours'] : undefined,
    note: text('note'),
  };
}

/** The rules between fields, as far as what they look at is sound. */
export function betweenFindings(
  nodes: readonly FieldNode[],
  values: WrittenTable,
): readonly Finding[] {
  const { ages, status } = typedEntry(nodes, values);
  const rows = (name: string) =>
    isList(values[name]) ? values[name].filter((row) => row !== undefined) : undefined;
  const hours = rows('hours')?.filter((row): row is string => typeof row === 'string');
  const changes = isList(values['changes']) ? values['changes'].map(changeOf) : undefined;
  return entryFindings({
    ages,
    status,
    source: rows('source'),
    verified: isTable(values['verified']) ? { how: textOf(values['verified']['how']) } : undefined,
    area: rows('area'),
    hours,
    changes,
  });
}
