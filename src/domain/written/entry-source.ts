/** 場所のもとのファイル: an entry's file as it is, as it is sent to who corrects it. */
import type { WrittenTable } from './written-value.ts';

/** An entry file as it is: its text, and on which of its lines (from 1) each field begins. */
export interface SentSource {
  readonly text: string;
  readonly lines: Readonly<Record<string, number>>;
  /** as read, in the shape of `shapeValues` */
  readonly values: WrittenTable;
}

export interface EntrySource extends SentSource {
  readonly body: string;
}

/** With its body, which is what follows the second ---. */
export function sourceWithBody(source: SentSource): EntrySource {
  const lines = source.text.split('\n');
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  return {
    ...source,
    body: lines
      .slice(close + 1)
      .join('\n')
      .trim(),
  };
}
