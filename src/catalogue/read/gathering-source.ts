/** 相談会・行事のファイルのもとの文: what the form needs to correct one line by line, without a YAML reader of its own. */
import { gatheringSchema } from '../../domain/gathering/gathering-schema.ts';
import type { SentSource } from '../../domain/written/entry-source.ts';
import { fieldLines } from '../../domain/written/field-lines.ts';
import { shapeValues } from '../../domain/written/written-value.ts';
import { fieldsOf } from './field-table.ts';
import { fieldStarts } from './front-matter.ts';
import { readMapping } from './yaml-mapping.ts';

/** The mark that a table may begin with. */
const BEGIN = /^---\s*$/;

/** As the reader of YAML finds them; undefined where two share a line, or one stands within another. */
function foundLines(
  text: string,
  all: readonly string[],
): Readonly<Record<string, number>> | undefined {
  const lines = fieldStarts(readMapping(text));
  const isApart = Object.entries(lines).every(([name, line]) =>
    new RegExp(`^(["']?)${name}\\1\\s*:(?:\\s|$)`).test(all[line - 1]!),
  );
  return isApart ? lines : undefined;
}

/** @param text of a file that was read without an error; undefined where it cannot be changed field by field */
export function gatheringSource(text: string, data: unknown): SentSource | undefined {
  const fields = fieldsOf(gatheringSchema.shape);
  const all = text.split('\n');
  const first = all.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const from = BEGIN.test(all[first] ?? '') ? first + 1 : 0;
  const names = new Set(fields.map(({ name }) => name));
  const lines = fieldLines(all, from, all.length, names) ?? foundLines(text, all);
  return lines && { text, lines, values: shapeValues(fields, data) };
}
