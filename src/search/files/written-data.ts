/**
 * 索引のファイルに共通のこと。What all files of the index have in common: a version, texts of one line, sparse columns.
 */

export const VERSION = 12;

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** @throws Error when the text is of another version; a page says so in its own words */
export function parseWritten<T extends { readonly version: number }>(json: string): T {
  const data = JSON.parse(json) as T;
  if (data.version !== VERSION) throw new Error('index of another version');
  return data;
}

/** by row number, for what few rows have */
export type Sparse<T> = Readonly<Record<string, T>>;

export function sparse<T, R>(values: readonly T[], worth: (value: T) => R | undefined): Sparse<R> {
  return Object.fromEntries(
    values.flatMap((value, index) => {
      const kept = worth(value);
      return kept === undefined ? [] : [[String(index), kept]];
    }),
  );
}
