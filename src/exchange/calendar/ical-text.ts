/** iCalendar の文字（RFC 5545）: lines, escapes and folding. Knows nothing of what stands in a calendar. */

/** Longer lines go on in the next one. Octets, without the line's end. */
const LONGEST = 75;

/** of one character in UTF-8; half a pair is written as the sign for what cannot be read, of three */
function octets(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Cut between characters: half a character is no text for whoever reads line by line. */
export function folded(line: string): string {
  // No character takes more than three for each of its units.
  if (line.length * 3 <= LONGEST) return line;
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const character of line) {
    const more = octets(character);
    if (length + more > LONGEST) {
      lines.push(current);
      // The space that says that a line goes on counts.
      current = ' ';
      length = 1;
    }
    current += character;
    length += more;
  }
  return [...lines, current].join('\r\n');
}

/** What means something in a text, and what must not be there at all. */
export function icalText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** 20261122 */
export const icalDay = (date: string): string => date.replaceAll('-', '');

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** 20261122T093000, on that day */
export const icalTime = (date: string, minutes: number): string =>
  `${icalDay(date)}T${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}00`;

/** Whole, with the line ends that the standard asks for. */
export const icalFile = (lines: readonly string[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join('');
