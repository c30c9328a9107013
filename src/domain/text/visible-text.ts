/**
 * 見える文字だけの文: what files and strangers wrote, as a screen may show it. ESC would move a terminal's cursor and
 * clear what stands above, CR would write over its line, a bidi control would turn the sentence round.
 */
import { withVisibleControls } from './japanese-text.ts';

/** Of several lines; a table for a spreadsheet keeps its mark at the front and its CRLF. */
export function visibleText(text: string): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + text.slice(mark.length).split('\r\n').map(withVisibleControls).join('\r\n');
}

/** In one line: a value that brings its own line's end could write a line of the report. */
export function visibleLine(text: string): string {
  return withVisibleControls(text.replace(/[\n\t]/g, (sign) => (sign === '\n' ? '〔改行〕' : ' ')));
}

/** JSON that reads back the same; what is left of control characters is written as \uXXXX. */
export function visibleJson(value: unknown): string {
  return [...JSON.stringify(value, null, 2)]
    .map((character) => (character < '\u007F' ? character : escaped(character)))
    .join('');
}

function escaped(character: string): string {
  if (withVisibleControls(character) === character && character !== '\u200D') return character;
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
