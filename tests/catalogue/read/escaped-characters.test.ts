import { describe, expect, it } from 'vitest';
import { readEntry } from '../../../src/catalogue/read/read-entry.ts';
import { sampleEntry } from '../sample-content.ts';

const problems = (lines: string) =>
  readEntry('mihon/mihon/x', 'x.md', new TextEncoder().encode(sampleEntry(lines))).problems.map(
    ({ code, line, field }) => [code, line, field],
  );

describe('書きかえた形の、目に見えない文字', () => {
  it.each([
    ['summary: "あ\\u202Eい"', [['control-character', 5, 'summary']]],
    ['aliases: ["あ", "\\x07"]', [['control-character', 5, 'aliases.1']]],
    ['who_note: "\\uFF71"', [['half-width-kana', 5, 'who_note']]],
    ['summary: "一行目\\n二行目"', []],
    // Said once, of the line itself.
    ['summary: "あ\u202e\\u202Eい"', [['control-character', 5, undefined]]],
  ])('%s', (lines, expected) => expect(problems(lines)).toEqual(expected));
});
