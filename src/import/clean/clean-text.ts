/** 升目の文をきれいにする。A cell's words as an entry may carry them. */
import { controlCharacters } from '../../domain/text/japanese-text.ts';
import { tidyText } from './open-data-text.ts';

/** 異体字セレクタ: invisible marks that choose a glyph */
const VARIANT_MARKS = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;

/** Tags of a web page that a cell was copied from: they say nothing. What runs is left for the check to refuse. */
const TAGS =
  /<\/?(?:br|p|div|span|font|b|i|u|a|strong|em|ul|ol|li|td|tr|table|small|wbr)(?:\s[^<>]{0,300})?\/?>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '＜',
  gt: '＞',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function withoutTags(text: string): string {
  return text
    .replace(/<br\s*\/?>|<\/(?:p|div|li|tr)>/gi, '\n')
    .replace(TAGS, '')
    .replace(
      /&(amp|lt|gt|quot|apos|nbsp);|&#39;/gi,
      (_whole, name?: string) => ENTITIES[name?.toLowerCase() ?? 'apos']!,
    );
}

/** The text with its lines, without invisible characters and without tags. */
export function withoutControls(text: string): string {
  let clean = withoutTags(text)
    .replace(VARIANT_MARKS, '')
    .replace(/(?<=[ぁ-んァ-ヶ])゛/g, '\u3099')
    .replace(/(?<=[ぁ-んァ-ヶ])゜/g, '\u309A')
    .replace(/\r\n?/g, '\n');
  for (const { index } of controlCharacters(clean).toReversed())
    clean =
      clean.slice(0, index) + clean.slice(index + (clean.codePointAt(index)! > 0xffff ? 2 : 1));
  return clean;
}

/**
 * Cells that were cleaned, by their text. A dozen readers ask for the words of one row; each cell is cleaned for the
 * first of them. Small, so that a long list is not held in memory.
 */
const cleaned = new Map<string, string>();
const MOST_CLEANED = 512;

/** One line of text without invisible characters; see `tidyText` for the rest. */
export function cleanText(text: string): string {
  const known = cleaned.get(text);
  if (known !== undefined) return known;
  if (cleaned.size >= MOST_CLEANED) cleaned.clear();
  const clean = tidyText(withoutControls(text));
  cleaned.set(text, clean);
  return clean;
}

/** The lines of a cell, each clean; empty ones fall away. */
export function cleanLines(text: string): readonly string[] {
  return withoutControls(text).split('\n').map(tidyText).filter(Boolean);
}

/** 「なし」「-」「特になし」: the cell says that there is nothing to say */
export function saysNothing(text: string): boolean {
  return /^(?:無し|無|なし|特に?なし|該当なし|未定|不明|-+|ー|―|\/|null|n\/a|#n\/a|0)?$/i.test(
    cleanText(text),
  );
}

/** Words of a table as a Markdown paragraph that shows them as they are: nothing in them is markup. */
export function plainMarkdown(text: string): string {
  return cleanText(text)
    .replace(/[\\`*_{}[\]<>#!|~]/g, '\\$&')
    .replace(/^([-+])(?=\s)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}
