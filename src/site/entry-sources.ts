/** 場所のファイルのもとの文: what the form needs to correct an entry line by line, without a YAML reader of its own. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FIELD_TABLE } from '../catalogue/field-table.ts';
import { readFrontMatter } from '../catalogue/front-matter.ts';
import { decodeEntry } from '../catalogue/text-rules.ts';
import type { SentSource } from '../domain/entry-text.ts';
import { shapeValues } from '../domain/written-value.ts';

/** undefined for a file that cannot be read as an entry */
export function entrySource(id: string, content = resolve('content')): SentSource | undefined {
  const text = decodeEntry(readFileSync(join(content, 'resources', `${id}.md`)));
  if (typeof text !== 'string') return undefined;
  const { data, lines, findings } = readFrontMatter(text);
  if (findings.length > 0) return undefined;
  return { text, lines: Object.fromEntries([...lines].filter(([path]) => Object.hasOwn(data, path))), values: shapeValues(FIELD_TABLE, data) };
}
