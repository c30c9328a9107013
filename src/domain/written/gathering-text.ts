/** 相談会・行事のファイルの文: the one writer of them, for the form, the reports and the commands. Needs no YAML library. */
import type { WrittenTable } from './written-value.ts';
import { yamlLines } from './yaml-text.ts';

/** @param values ready to be written; @param order names of the fields, in the schema's order */
export function gatheringText(values: WrittenTable, order: readonly string[]): string {
  const lines = order.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : yamlLines(name, value);
  });
  return `${lines.join('\n')}\n`;
}
