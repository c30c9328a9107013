/** Changes some fields of an entry file and leaves every other line as people wrote it. */
import { frontMatterSchema } from '../../domain/entry/entry-schema.ts';
import { formatEntry } from './entry-file.ts';

const ORDER = Object.keys(frontMatterSchema.shape);
const KEY = /^([A-Za-z_]+):/;

/** The lines that a field takes in a file. */
const linesFor = (field: string, value: unknown) => formatEntry({ [field]: value }, '').split('\n').slice(1, -2);

interface Block { readonly field: string; readonly lines: readonly string[] }

/** undefined takes a field away. The file must be one that the check can read. */
export function spliceFields(text: string, fields: Readonly<Record<string, unknown>>): string {
  const [first = '', ...rest] = text.replace(/\r\n?/g, '\n').split('\n');
  const end = rest.indexOf('---');
  const blocks: { field: string; lines: string[] }[] = [{ field: '', lines: [] }];
  // A comment above a field is a block of its own, so that it outlives the field over it.
  let comments: string[] = [];
  for (const line of rest.slice(0, end)) {
    const field = KEY.exec(line)?.[1];
    if (line.startsWith('#')) comments.push(line);
    else {
      if (field) blocks.push(...(comments.length > 0 ? [{ field: '', lines: comments }] : []), { field, lines: [line] });
      else blocks.at(-1)!.lines.push(...comments, line);
      comments = [];
    }
  }
  blocks.push({ field: '', lines: comments });
  let changed: Block[] = blocks;
  for (const [field, value] of Object.entries(fields)) {
    const made: readonly Block[] = value === undefined ? [] : [{ field, lines: linesFor(field, value) }];
    const at = changed.findIndex((block) => block.field === field);
    if (at !== -1) changed = [...changed.slice(0, at), ...made, ...changed.slice(at + 1)];
    else {
      // Before the first field that the schema names later.
      let next = changed.findIndex((block) => ORDER.indexOf(block.field) > ORDER.indexOf(field));
      while (next > 1 && changed[next - 1]!.field === '') next -= 1;
      changed = changed.toSpliced(next === -1 ? changed.length : next, 0, ...made);
    }
  }
  return [first, ...changed.flatMap(({ lines }) => lines), ...rest.slice(end)].join('\n');
}
