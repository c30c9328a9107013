/** A change as a sentence: 開いている時間: 第2土 10:00-12:00 → 第3土 10:00-12:00 */
import { fieldLabel } from '../../words/ja/field-label.ts';
import type { FieldChange } from './field-change.ts';

const LONGEST = 120;

/** What a file says is another's text: one line, not too long. */
export function inOneLine(text: string): string {
  const plain = [...text.replace(/\s+/g, ' ').trim()];
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST).join('')}…` : plain.join('');
}

const joined = (values: readonly string[]) => inOneLine(values.join('、'));

export const changeWords = (change: FieldChange): string =>
  changeSentence(change, fieldLabel(change.field));

/** @param label what the field is called */
export function changeSentence({ before, after, kept }: FieldChange, label: string): string {
  if (after.length === 0)
    return kept > 0
      ? `${label}が減りました: ${joined(before)}`
      : `${label}が消えました: ${joined(before)}`;
  if (before.length === 0)
    return kept > 0
      ? `${label}が増えました: ${joined(after)}`
      : `${label}が書かれました: ${joined(after)}`;
  return `${label}: ${joined(before)} → ${joined(after)}`;
}
