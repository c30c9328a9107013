/**
 * 編集画面で直せる場所。Which entries the editing screen can take. Sveltia knows one form for each field and drops what is
 * written another way: `location: hidden` would be gone after a save. Such entries stay out of it, and are
 * corrected at /edit/ or on GitHub.
 */
import { FIELD_TABLE } from '../../catalogue/read/field-table.ts';
import { readFrontMatter } from '../../catalogue/read/front-matter.ts';
import type { FieldNode } from '../../domain/fields/field-node.ts';
import {
  isList,
  isTable,
  type WrittenTable,
  type WrittenValue,
} from '../../domain/written/written-value.ts';

/** `one` source as a table, or `several` as a list; `other`: not for the screen */
export type AdminShape = 'one' | 'several' | 'other';

/** What plain YAML would read as something else than its text: 0120, 1e3, null */
function readsOtherwise(text: string): boolean {
  return /^(?:~|null|true|false)$/i.test(text)
    ? !/^(?:true|false)$/.test(text)
    : text !== '' &&
        !Number.isNaN(Number(text)) &&
        !/^-?\d{1,3}\.\d+$/.test(text) &&
        String(Number(text)) !== text;
}

function isFormed(node: FieldNode, value: WrittenValue | undefined): boolean {
  if (node.most === undefined) return isOneFormed(node, value);
  return isList(value) && value.every((item) => isOneFormed(node, item));
}

function isOneFormed(node: FieldNode, value: WrittenValue | undefined): boolean {
  return node.fields ? isTable(value) && areFormed(node.fields, value) : typeof value === 'string';
}

function areFormed(nodes: readonly FieldNode[], table: WrittenTable): boolean {
  return nodes.every(
    (node) => !Object.hasOwn(table, node.name) || isFormed(node, table[node.name]),
  );
}

function valueAt(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[key]
          : undefined,
      data,
    );
}

export function adminShape(text: string): AdminShape {
  const { data, unquoted, findings } = readFrontMatter(text);
  if (findings.length > 0) return 'other';
  const { source, ...rest } = data as WrittenTable;
  const isSingle = isTable(source);
  // Sveltia keeps no # remarks. The one for editors' programs is no person's, and may go.
  const head = text
    .slice(0, text.indexOf('\n---', 3))
    .replace(/^# yaml-language-server:.*$/m, '')
    .replace(/"(?:[^"\\]|\\.)*"|'[^'\n]*'/g, '');
  const hasRemark = /(?:^|[ \t])#/m.test(head);
  const isOdd = [...unquoted].some((path) => {
    const value = valueAt(data, path);
    return typeof value === 'string' && readsOtherwise(value);
  });
  if (
    hasRemark ||
    isOdd ||
    !areFormed(FIELD_TABLE, { ...rest, source: isSingle ? [source] : source })
  )
    return 'other';
  return isSingle ? 'one' : 'several';
}
