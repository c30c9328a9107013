/** An entry's Markdown file from its values: a new one, or an existing one of which only changed fields' lines change. */
import type { EntrySource, SentSource } from './entry-source.ts';
import { isSameValue, toWrite, type WrittenTable } from './written-value.ts';
import { yamlLines } from './yaml-text.ts';

const bodyText = (body: string) => (body.trim() === '' ? '' : `\n${body.trim()}\n`);

/** `order`: names of the fields, in the schema's order. Values are ready to be written. */
export function newEntryText(values: WrittenTable, body: string, order: readonly string[]): string {
  const lines = order.flatMap((name) =>
    values[name] === undefined ? [] : yamlLines(name, values[name]),
  );
  return `---\n${lines.join('\n')}\n---\n${bodyText(body)}`;
}

export interface ChangedText {
  readonly text: string;
  /** fields that differ from the file, and `body` */
  readonly changed: readonly string[];
  /** lines with a person's # remark that had to go */
  readonly lostRemarks: readonly string[];
}

interface Block {
  readonly name: string;
  readonly lines: readonly string[];
}

const isAside = (line: string) => line.trim() === '' || line.startsWith('#');

/** The front matter in pieces: each field's lines, and the remarks between (name ''). */
function blocksOf({ text, lines }: SentSource): {
  readonly blocks: readonly Block[];
  readonly rest: string;
} {
  const all = text.split('\n');
  const close = all.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const starts = Object.entries(lines).toSorted(([, a], [, b]) => a - b);
  const blocks: Block[] = [{ name: '', lines: all.slice(0, (starts[0]?.[1] ?? 2) - 1) }];
  starts.forEach(([name, line], index) => {
    const next = (starts[index + 1]?.[1] ?? close + 1) - 1;
    let end = next;
    while (end > line && isAside(all[end - 1]!)) end -= 1;
    blocks.push(
      { name, lines: all.slice(line - 1, end) },
      { name: '', lines: all.slice(end, next) },
    );
  });
  return { blocks, rest: all.slice(close).join('\n') };
}

/** Keeps every line of fields that did not change, remarks and the body. */
export function changedEntryText(
  source: EntrySource,
  values: WrittenTable,
  body: string,
  order: readonly string[],
): ChangedText {
  const { blocks, rest } = blocksOf(source);
  // Spaces at a value's end mean nothing.
  const before = toWrite(source.values);
  const changed = order.filter((name) => !isSameValue(before[name], values[name]));
  const isBodyChanged = source.body.trim() !== body.trim();
  const placed = new Set(blocks.map(({ name }) => name));
  const written = blocks.map((block) =>
    changed.includes(block.name)
      ? {
          name: block.name,
          lines: values[block.name] === undefined ? [] : yamlLines(block.name, values[block.name]!),
        }
      : block,
  );
  for (const name of changed) {
    if (placed.has(name) || values[name] === undefined) continue;
    const above = order
      .slice(0, order.indexOf(name))
      .findLast((other) => written.some((block) => block.name === other));
    written.splice(
      above === undefined ? 1 : written.findIndex((block) => block.name === above) + 1,
      0,
      { name, lines: yamlLines(name, values[name]) },
    );
  }
  const lost = blocks
    .filter(({ name }) => changed.includes(name))
    .flatMap(({ lines }) => lines.filter((line) => /(?:^\s*|\s)#/.test(line)));
  const head = written.flatMap(({ lines }) => lines).join('\n');
  const text = isBodyChanged ? `${head}\n---\n${bodyText(body)}` : `${head}\n${rest}`;
  return { text, changed: [...changed, ...(isBodyChanged ? ['body'] : [])], lostRemarks: lost };
}
