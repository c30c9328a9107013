/** 場所のファイルのもとの文: what the form needs to correct an entry line by line, without a YAML reader of its own. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FIELD_TABLE } from '../../catalogue/read/field-table.ts';
import { fieldStarts, readFrontMatter } from '../../catalogue/read/front-matter.ts';
import { decodeEntry } from '../../catalogue/read/text-rules.ts';
import type { SentSource } from '../../domain/written/entry-source.ts';
import { fieldLines } from '../../domain/written/field-lines.ts';
import type { Resource } from '../../domain/entry/entry-schema.ts';
import { shapeValues, writtenOf } from '../../domain/written/written-value.ts';

const NAMES = new Set(FIELD_TABLE.map(({ name }) => name));

/** Where the fields begin, for a file written as nearly all are: one field a line at the margin. Else undefined. */
export function plainFieldLines(text: string): Readonly<Record<string, number>> | undefined {
  const all = text.split('\n');
  const close = all.findIndex((line, index) => index > 0 && line.startsWith('---'));
  return fieldLines(all, 1, close === -1 ? all.length : close, NAMES);
}

/** The file of an entry that was read without an error. Reading all YAML a second time would cost a large build seconds. */
export function entrySource(
  resource: Resource,
  content = resolve('content'),
): SentSource | undefined {
  const text = decodeEntry(readFileSync(join(content, 'resources', `${resource.id}.md`)));
  if (typeof text !== 'string') return undefined;
  const plain = plainFieldLines(text);
  if (plain)
    return {
      text,
      lines: plain,
      values: shapeValues(
        FIELD_TABLE,
        Object.fromEntries(
          Object.keys(plain).map((name) => [name, writtenOf(resource[name as keyof Resource])]),
        ),
      ),
    };
  const matter = readFrontMatter(text);
  if (matter.findings.length > 0) return undefined;
  return { text, lines: fieldStarts(matter), values: shapeValues(FIELD_TABLE, matter.data) };
}
