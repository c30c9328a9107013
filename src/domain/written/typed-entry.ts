/**
 * 書かれた値の意味。What written values mean, as far as they are sound: for a preview of an entry that is still being
 * written.
 */
import type { FieldNode } from '../fields/field-node.ts';
import type { FrontMatter } from '../entry/entry-schema.ts';
import { valueFindings, valueOf } from '../fields/value-rule.ts';
import { isList, type WrittenTable, type WrittenValue } from './written-value.ts';

type Typed = string | number | boolean | readonly Typed[] | { readonly [name: string]: Typed };

/** Values that are not sound are left out, and a row of a list without what it must have. */
export function typedEntry(
  nodes: readonly FieldNode[],
  values: WrittenTable,
): Partial<FrontMatter> {
  const ofOne = (node: FieldNode, value: WrittenValue | undefined): Typed | undefined => {
    if (value === undefined || isList(value)) return undefined;
    if (typeof value === 'string') {
      if (value === node.word) return value;
      return node.rule && valueFindings(node.rule, value).length === 0
        ? valueOf(node.rule, value)
        : undefined;
    }
    const table = ofTable(node.fields ?? [], value as WrittenTable);
    return (node.fields ?? []).every(({ name, required }) => !required || table[name] !== undefined)
      ? table
      : undefined;
  };
  const ofTable = (level: readonly FieldNode[], table: WrittenTable): Record<string, Typed> => {
    const typed: Record<string, Typed> = {};
    for (const node of level) {
      const value = table[node.name];
      if (value === undefined) continue;
      const found = isList(value)
        ? value.flatMap((item): readonly Typed[] => {
            const one = ofOne(node, item);
            return one === undefined ? [] : [one];
          })
        : ofOne(node, value);
      if (found !== undefined) typed[node.name] = found;
    }
    return typed;
  };
  return ofTable(nodes, values) as Partial<FrontMatter>;
}
