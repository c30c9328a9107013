/** Writes YAML that reads back as the same text. Quotes whatever is not plainly safe; knows nothing else. */
import { isList, type WrittenTable, type WrittenValue } from './written-value.ts';

/** Letters, numbers and Japanese punctuation, with single marks that mean nothing to YAML where they stand. */
const PLAIN =
  /^[\p{L}\p{N}（「『](?:[\p{L}\p{N}\p{M}・、。（）「」『』〜～ー／…！？./_~+=?&%@-]|:(?=[\p{L}\p{N}/])| (?=[\p{L}\p{N}（「『・/~+(]))*$/u;
const ESCAPED = /["\\\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};
const SHORT_LIST = 72;
/** Values that a plain number would spoil: 0 at the front, # as a comment. */
const CODES = new Set(['number', 'fax', 'area']);

function escaped(character: string): string {
  const short = SHORT[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0)!.toString(16).toUpperCase();
  return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
}

const quoted = (text: string) => `"${text.replace(ESCAPED, escaped)}"`;

/** A value on its line. */
function scalar(text: string, isCode: boolean): string {
  const mayBePlain = !isCode || text === 'national';
  return mayBePlain && PLAIN.test(text) ? text : quoted(text);
}

function valueLines(
  value: WrittenValue,
  isCode: boolean,
  indent: string,
): { readonly onLine?: string; readonly below?: readonly string[] } {
  if (typeof value === 'string') return { onLine: scalar(value, isCode) };
  if (isList(value)) {
    const items = value.filter((item) => item !== undefined);
    if (items.length === 0) return { onLine: '[]' };
    if (items.every((item) => typeof item === 'string')) {
      const texts = items.map((item) => scalar(item, isCode));
      const isShort = items.reduce((sum, item) => sum + item.length + 2, 0) <= SHORT_LIST;
      return isShort
        ? { onLine: `[${texts.join(', ')}]` }
        : { below: texts.map((text) => `${indent}- ${text}`) };
    }
    return {
      below: items.flatMap((item) =>
        typeof item === 'string'
          ? [`${indent}- ${scalar(item, isCode)}`]
          : isList(item)
            ? []
            : listedTable(item, indent),
      ),
    };
  }
  const lines = tableLines(value, indent);
  return lines.length === 0 ? { onLine: '{}' } : { below: lines };
}

function listedTable(table: WrittenTable, indent: string): readonly string[] {
  const lines = tableLines(table, `${indent}  `);
  return lines.length === 0
    ? [`${indent}- {}`]
    : lines.map((line, index) =>
        index === 0 ? `${indent}- ${line.slice(indent.length + 2)}` : line,
      );
}

function tableLines(table: WrittenTable, indent: string): readonly string[] {
  return Object.entries(table).flatMap(([name, value]) =>
    value === undefined ? [] : yamlLines(name, value, indent),
  );
}

/** `name` is one of ours, a plain word. The lines of one field, without line ends. */
export function yamlLines(name: string, value: WrittenValue, indent = ''): readonly string[] {
  const { onLine, below } = valueLines(value, CODES.has(name), `${indent}  `);
  return onLine !== undefined
    ? [`${indent}${name}: ${onLine}`]
    : [`${indent}${name}:`, ...(below ?? [])];
}
