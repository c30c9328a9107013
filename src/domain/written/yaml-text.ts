/** YAML を書く。Writes YAML that reads back as the same text. Quotes whatever is not plainly safe; knows nothing else. */
import { isCodeField, isCodeWord } from './code-fields.ts';
import { isList, type WrittenTable, type WrittenValue } from './written-value.ts';

/** What YAML takes for a mark of its own where a value begins. */
const MARK_AT_START = /^(?:[\s,[\]{}#&*!|>'"%@`]|[?-](?:$|[ \t]))/;
/** The same further on: a heading, a remark, and what would be lost at the end. */
const MARK_AFTER = /:(?:[ \t]|$)|[ \t]#|\s$/;
/** The same in a list on one line. */
const MARK_IN_LIST = /[,[\]{}]/;
/** What is there without being seen: it is written by its number. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
const ESCAPED = /["\\\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
};
const SHORT_LIST = 72;

function escaped(character: string): string {
  const short = SHORT[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0)!.toString(16).toUpperCase();
  return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
}

/** In the quotes that read more easily. */
const quoted = (text: string): string =>
  text.includes('"') && !text.includes("'") && !UNSEEN.test(text)
    ? `'${text}'`
    : `"${text.replace(ESCAPED, escaped)}"`;

/** Reads back as itself without quotes, on a line of its own. */
const isPlain = (text: string): boolean =>
  text !== '' && ![MARK_AT_START, MARK_AFTER, UNSEEN].some((mark) => mark.test(text));

/** What another reader would take for a number: a code, a year alone. */
const isSpoilt = (field: string, text: string): boolean =>
  (isCodeField(field) && !isCodeWord(text)) || (field === 'as_of' && /^\d{4}$/.test(text));

/** A value on its line. */
function scalar(field: string, text: string): string {
  return isPlain(text) && !isSpoilt(field, text) ? text : quoted(text);
}

/** A value that may stand between brackets as well as on a line of its own. */
export const anywhereText = (text: string, isQuoted = false): string =>
  isQuoted || MARK_IN_LIST.test(text) || !isPlain(text) ? quoted(text) : text;

/** What stands behind the name of a field on its line, or on the lines below it. */
type Written = { readonly onLine: string } | { readonly below: readonly string[] };

/** A list of texts stands on one line, as far as it fits. */
function textList(field: string, texts: readonly string[], indent: string): Written {
  const length = texts.reduce((sum, text) => sum + text.length + 2, 0);
  return length <= SHORT_LIST
    ? { onLine: `[${texts.map((text) => anywhereText(text, isSpoilt(field, text))).join(', ')}]` }
    : { below: texts.map((text) => `${indent}- ${scalar(field, text)}`) };
}

function itemLines(field: string, item: WrittenValue, indent: string): readonly string[] {
  if (typeof item === 'string') return [`${indent}- ${scalar(field, item)}`];
  // No field has lists in its list.
  return isList(item) ? [] : listedTable(item, indent);
}

function valueLines(field: string, value: WrittenValue, indent: string): Written {
  if (typeof value === 'string') return { onLine: scalar(field, value) };
  if (isList(value)) {
    const items = value.filter((item) => item !== undefined);
    if (items.length === 0) return { onLine: '[]' };
    return items.every((item) => typeof item === 'string')
      ? textList(field, items, indent)
      : { below: items.flatMap((item) => itemLines(field, item, indent)) };
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
  const written = valueLines(name, value, `${indent}  `);
  return 'onLine' in written
    ? [`${indent}${name}: ${written.onLine}`]
    : [`${indent}${name}:`, ...written.below];
}
